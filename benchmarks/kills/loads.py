"""What is loaded while it is killed: a country that does not exist, another for every number."""

from graph.claim_spool import Spool
from graph.dataset import Dataset
from tests.claims import claim, dataset, thing

FIRMS = 80
AT_ONCE, IN_PARTS = 10_000, 60  # claims in one transaction: the load whole, or in several parts


def made(number: int) -> Dataset:
    """Firms that operate and own two compounds of this number's own."""
    ref = f"fic-{number}"
    claims = [*thing(f"{ref}-camp", "Compound"), *thing(f"{ref}-other", "Compound")]
    for place in range(FIRMS):
        firm = f"{ref}-firm-{place}"
        claims += thing(firm, "Company")
        claims += [claim(firm, "OPERATES", f"{ref}-camp", source=s) for s in ("src-1", "src-2")]
        claims.append(claim(firm, "OWNS", f"{ref}-other", source="src-3"))
    return dataset(*claims, name=f"fiction_{number}")


def parts_of(number: int, size: int) -> list[frozenset[str]]:
    """Ids of the claims of each part of its load."""
    with Spool() as spool:
        spool.add(made(number).claims)
        return [frozenset(claim.id for claim in part) for part in spool.parts(spool.cuts(size))]
