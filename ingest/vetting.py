"""What may stand of rows that are well formed, some at once: door, gate, redactions, ends."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from graph.dataset import Refused
from graph.entities import NAMING
from graph.fingerprints import Fingerprints
from graph.record import Claim
from graph.store import Store
from graph.store.kinds import known_kinds
from graph.store.redacted import REASON, redacted_among
from ingest.door import refusals
from ingest.ends import check_ends, kinds_in
from ingest.gate import through_the_gate
from ingest.rows import Fault, Row

Made = list[tuple[Row, Claim]]
# What tells of a thing whether it is a person, and whether it is named: gate and ends ask for it.
TELLING = ("kind", "stands_in", *NAMING)


@dataclass(frozen=True, slots=True)
class Vetted:
    """Rows that may stand, those left out, and what is wrong."""

    kept: Made
    refused: list[Refused]
    faults: list[Fault]


def through_the_door(rows: Iterable[Row]) -> tuple[list[Row], list[Refused]]:
    """Rows that the door lets pass, and the fields for which it refused the others."""
    kept, refused = [], []
    for row in rows:
        found = refusals(row.cells)
        refused += [Refused(row.file, row.number, f.field, str(f.reason)) for f in found]
        if not found:
            kept.append(row)
    return kept, refused


def vet(store: Store, made: Made, said: Collection[Claim], gone: Fingerprints) -> Vetted:
    """Rows through gate, redactions and the check of their ends.

    `said` is what the whole dataset tells (TELLING) of the things that these rows name,
    `gone` the marks of what was redacted.
    """
    known = known_kinds(store, (ref for _, claim in made for ref in claim.ends))
    kept, refused = through_the_gate(made, known, said)
    out = redacted_among(store, [claim for _, claim in kept], gone, said)
    refused += [Refused(row.file, row.number, "row", REASON) for row, c in kept if c.id in out]
    kept = [(row, claim) for row, claim in kept if claim.id not in out]
    return Vetted(kept, refused, check_ends(kept, {**known, **kinds_in(said)}))
