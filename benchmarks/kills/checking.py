"""What a killed load left: whole parts, all that it had acknowledged, and links that are right."""

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.kills.loader import ENDS
from benchmarks.kills.loads import made, parts_of
from graph.answers.sources import get_stats
from graph.store import Store
from graph.store.claim_diff import brought_by
from graph.store.load import load


@dataclass(frozen=True, slots=True)
class Left:
    """What a kill left: whole batches, their number, and how many were acknowledged.

    `lost` are acknowledged claims that are gone; `halves` what was neither whole nor absent.
    """

    parts: int
    of: int
    acknowledged: int
    lost: int
    halves: tuple[str, ...]


def left_by(store: Store, number: int, said: Sequence[str]) -> Left:
    """Look at a store after the loader of a number, which had said these lines, was killed."""
    parts = parts_of(number, store.part_claims)
    in_parts = len(parts) > 1
    name = f"fiction_{number}"
    here = store.read(lambda tx: brought_by(tx, name))
    whole = next((at for at, part in enumerate(parts) if not part <= here), len(parts))
    halves = []
    if here != frozenset().union(*parts[:whole]):
        halves.append(f"{len(here)} claims are not {whole} whole parts")
    if loose := _loose(store, name):
        halves.append(f"{loose} claims lead nowhere")
    how_far = get_stats(store).unfinished.get(name, "")
    done = ENDS in said
    expected = f"part {whole} of {len(parts)}" if in_parts and whole else ""
    if how_far != expected and not (whole == len(parts) and not how_far):
        halves.append(f"the source says {how_far or 'nothing'}; expected {expected or 'nothing'}")
    # A part begins after the one before it was acknowledged.
    begun = sum(line.startswith("part") for line in said)
    acknowledged = len(parts) if done else max(begun - 1, 0)
    promised = frozenset().union(*parts[:acknowledged])
    return Left(whole, len(parts), acknowledged, len(promised - here), tuple(halves))


def finish(store: Store, number: int) -> tuple[str, ...]:
    """Load it again; what is not as after a load that nobody disturbed."""
    dataset = made(number)
    name = dataset.id
    already = store.read(lambda tx: len(brought_by(tx, name)))
    done = load(store, dataset)
    faults = []
    if done.new != len(dataset.claims) - already:
        faults.append(f"the next run wrote {done.new} claims, {already} were there")
    if len(store.read(lambda tx: brought_by(tx, name))) != len(dataset.claims):
        faults.append("the next run did not finish it")
    if name in get_stats(store).unfinished:
        faults.append("the source still says that it is not done")
    return tuple(faults)


def _loose(store: Store, name: str) -> int:
    """Claims that do not lead to what they name."""
    row = store.read(
        lambda tx: tx.first(
            "MATCH (c:Claim)-[:LOADED_BY]->(:Dataset {id: $name}) "
            "WHERE NOT EXISTS { (c)-[:ABOUT]->(:Entity) } RETURN count(c) AS n",
            name=name,
        )
    )
    return int(row["n"]) if row else 0
