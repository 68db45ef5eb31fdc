"""A fiction that goes in small parts, and how to end what goes in parts between two of them."""

from collections.abc import Callable
from dataclasses import replace

from graph.answers.sources import get_stats
from graph.dataset import Dataset
from graph.store import Store
from graph.store.rebuild import stored_graph
from tests.claims import claim, dataset, ground, same, thing

FIRMS = 20  # the tests of a rebuild break those up to the sixteenth
PART = 17


def fiction() -> Dataset:
    """Firms that operate, own and know one another's compounds: links of several claims each."""
    claims = [*thing("fic-camp", "Compound"), *thing("fic-other", "Compound")]
    for n in range(FIRMS):
        firm = f"fic-firm-{n:02d}"
        claims += thing(firm, "Company")
        for source in ("src-1", "src-2"):
            claims.append(
                claim(firm, "OPERATES", "fic-camp", source=source, rests_on=("origin-1",))
            )
        claims.append(claim(firm, "OWNS", "fic-other", source="src-3"))
    return replace(
        dataset(*claims, judgements=(same("fic-firm-03", "fic-firm-04"), ground("origin-1"))),
        fingerprint="the same file",
    )


class Killed(Exception):
    """Stands for the end of the process between two parts."""


def killed_before(part: int) -> Callable[[int, int], None]:
    """What a load tells its parts to, and dies of when this one is to begin."""

    def tell(number: int, _parts: int) -> None:
        if number == part:
            raise Killed

    return tell


def stands(store: Store) -> tuple[str, str]:
    """The hashes of the record and of the graph as stored."""
    return get_stats(store).record_hash, _graph(store)


def _graph(store: Store) -> str:
    # Moments of recording stand in a link's evidence, and differ from load to load.
    graph = store.read(stored_graph)
    links = {key: (link.summary, link.evidence.weights) for key, link in graph.links.items()}
    return repr((sorted(graph.entities.items()), sorted(links.items())))
