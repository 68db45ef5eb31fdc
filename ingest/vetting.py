"""What may stand of rows that are well formed, some at once: door, gate, redactions, ends."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from graph.dataset import Refused
from graph.entities import NAMING
from graph.fingerprints import Fingerprints
from graph.record import Claim, Judgement, Origin, Polarity, Source
from graph.spool import Spool
from graph.store import Store
from graph.store.kinds import known_kinds
from graph.store.redacted import REASON, redacted_among
from ingest.description import Description
from ingest.door import SENTENCES, refusals
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


# Of several kinds that sources give a thing, the door goes by the first of these.
_FIRST = ("Person", "Compound", "Place", "Event", "GovernmentAction")


class KindsOf(Mapping[str, str]):
    """The kinds of what some rows name, asked for together, once the door asks for one.

    They are told by the rows, by those that the dataset has before them (`spool`), by the store.
    """

    def __init__(self, store: Store, spool: Spool, rows: Iterable[Row]) -> None:
        self._store, self._spool, self._rows = store, spool, rows

    @cached_property
    def _kinds(self) -> dict[str, str]:
        cells = [row.cells for row in self._rows]
        ends = {c[end] for c in cells for end in ("subject", "object") if c.get(end)}
        found = defaultdict(set, {ref: set(k) for ref, k in known_kinds(self._store, ends).items()})
        for ref, kinds in kinds_in(self._spool.values(ends, ("kind",))).items():
            found[ref] |= kinds
        for c in cells:
            if c.get("predicate") == "kind" and c.get("polarity") == Polarity.ASSERTS:
                found[c.get("subject", "")].add(c.get("value", ""))
        return {
            ref: next((kind for kind in _FIRST if kind in kinds), min(kinds))
            for ref, kinds in found.items()
        }

    def __getitem__(self, ref: str) -> str:
        return self._kinds[ref]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)


def through_the_door(
    rows: Iterable[Row], kinds: Mapping[str, str] = MappingProxyType({})
) -> tuple[list[Row], list[Refused]]:
    """Rows that the door lets pass, and the fields for which it refused the others.

    `kinds` are those of the refs that the rows name.
    """
    kept, refused = [], []
    for row in rows:
        found = refusals(row.cells, kinds)
        refused += [Refused(row.file, row.number, f.field, str(f.reason)) for f in found]
        if not found:
            kept.append(row)
    return kept, refused


def told_beside(
    description: Description,
    sources: Iterable[Source],
    origins: Iterable[Origin],
    judgements: Iterable[Judgement],
) -> list[Fault]:
    """What the door refuses of what stands beside the rows: by number, never with the value."""
    whole = {"title": description.title, "description": description.description}
    told = [
        ("dataset", 1, whole),
        *(("publication", number, s.content()) for number, s in enumerate(sources, 1)),
        *(("origin", number, o.content()) for number, o in enumerate(origins, 1)),
        *(("judgement", number, j.content()) for number, j in enumerate(judgements, 1)),
    ]
    return [
        Fault(f"{description.id}, {what}", number, found.field, SENTENCES[found.reason])
        for what, number, fields in told
        for found in refusals({name: str(text) for name, text in fields.items()})
    ]


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
