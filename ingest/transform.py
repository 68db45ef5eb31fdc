"""Rows into a vetted Dataset."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from types import MappingProxyType

from graph.claim_spool import Placed, Spool
from graph.dataset import Dataset, RefusedRow
from graph.dates import parse_date
from graph.entities import NAMING_PREDICATES
from graph.record import Claim, Judgement, Origin, Polarity, Source
from graph.store import Store
from graph.store.record_reader import known_kinds
from graph.store.redaction_marks import REASON, Fingerprints, fingerprints_of, redacted_among
from ingest.archive.originals import shown
from ingest.description import Description
from ingest.door import SENTENCES, refusals
from ingest.gate import check_gate
from ingest.rows import Row, RowFault, check_ends, kinds_in, make_claims, refuse

Made = list[tuple[Row, Claim]]
# What tells of a thing whether it is a person, and whether it is named: gate and ends ask for it.
TELLING = ("kind", "stands_in", *NAMING_PREDICATES)


@dataclass(frozen=True, slots=True)
class Vetted:
    """Rows that may stand, those left out, and what is wrong."""

    kept: Made
    refused: list[RefusedRow]
    faults: list[RowFault]


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
) -> tuple[list[Row], list[RefusedRow]]:
    """Rows that the door lets pass, and the fields for which it refused the others.

    `kinds` are those of the refs that the rows name.
    """
    kept, refused = [], []
    for row in rows:
        found = refusals(row.cells, kinds)
        refused += [RefusedRow(row.file, row.number, f.field, str(f.reason)) for f in found]
        if not found:
            kept.append(row)
    return kept, refused


def told_beside(
    description: Description,
    sources: Iterable[Source],
    origins: Iterable[Origin],
    judgements: Iterable[Judgement],
) -> list[RowFault]:
    """What the door refuses of what stands beside the rows: by number, never with the value."""
    whole = {"title": description.title, "description": description.description}
    told = [
        ("dataset", 1, whole),
        *(("publication", number, s.content()) for number, s in enumerate(sources, 1)),
        *(("origin", number, o.content()) for number, o in enumerate(origins, 1)),
        *(("judgement", number, j.content()) for number, j in enumerate(judgements, 1)),
    ]
    return [
        RowFault(f"{description.id}, {what}", number, found.field, SENTENCES[found.reason])
        for what, number, fields in told
        for found in refusals({name: str(text) for name, text in fields.items()})
    ]


def vet(store: Store, made: Made, said: Collection[Claim], gone: Fingerprints) -> Vetted:
    """Rows through gate, redactions and the check of their ends.

    `said` is what the whole dataset tells (TELLING) of the things that these rows name,
    `gone` the marks of what was redacted.
    """
    known = known_kinds(store, (ref for _, claim in made for ref in claim.ends))
    kept, refused = check_gate(made, known, said)
    out = redacted_among(store, [claim for _, claim in kept], gone, said)
    refused += [RefusedRow(row.file, row.number, "row", REASON) for row, c in kept if c.id in out]
    kept = [(row, claim) for row, claim in kept if claim.id not in out]
    return Vetted(kept, refused, check_ends(kept, {**known, **kinds_in(said)}))


AT_ONCE = 1_000
ENOUGH = 1_000  # faults after which nobody reads on


def transform(
    store: Store,
    spool: Spool,
    description: Description,
    rows: Iterable[Row],
    *,
    file: str,
    read: str = "",
    archived: str = "",
    judgements: Sequence[Judgement] = (),
    faults: Sequence[RowFault] = (),
    kept_out: Sequence[RefusedRow] = (),
    withheld: Iterable[Row] = (),
    joined: bool = False,
) -> Dataset:
    """A dataset whose claims are in `spool`.

    `file` names it in messages, `read` is the fingerprint of what was read, `archived` the hash of
    the file; `faults` were found before; `kept_out` is what the reader of the rows refused, read
    when there are no more of them, `withheld` the rows that it would have made of that. A
    claim that comes twice in other words is a fault, or, with `joined`, stands with the words of
    both; of another period it is a fault all the same.
    Raises MalformedSource where any row is malformed: what one row means may hang on another, so
    none is loaded. Rows that door or gate refuse are left out alone; what stands beside the rows
    cannot be left out, and is a fault.
    """
    kept_back: list[str] = []
    count, refused, wrong = _take_in(
        store, spool, description, rows, archived, kept_back, joined=joined
    )
    if not wrong and count < description.min_rows:
        wrong = [_too_few(file, count, description, kept_out)]
    refuse(description.id, [*wrong, *faults])
    kept_back += _ids(description, withheld)
    out, waiting = _vet_all(store, spool, description)
    refused += out
    cited = spool.sources()
    rested_on = spool.origins() | {j.about[0] for j in judgements if j.verdict == "ground"}
    sources = tuple(s for s in description.publication if s.id in cited)
    origins = tuple(o for o in description.origin if o.id in rested_on)
    refuse(description.id, told_beside(description, sources, origins, judgements))
    return Dataset(
        id=description.id,
        title=description.title,
        description=description.description,
        rows_gone=description.rows_gone,
        sources=sources,
        origins=origins,
        claims=spool,
        judgements=tuple(judgements),
        refused=_listed((*kept_out, *refused)),
        fingerprint=read,
        waiting=frozenset(waiting),
        withheld=frozenset(kept_back),
    )


def _listed(refused: Sequence[RefusedRow]) -> tuple[RefusedRow, ...]:
    """What was refused, as it is listed: a file's name may be what the door refuses."""
    files = {one.file: shown(one.file) for one in refused}
    return tuple(replace(one, file=files[one.file]) for one in refused)


def _take_in(
    store: Store,
    spool: Spool,
    description: Description,
    rows: Iterable[Row],
    archived: str,
    kept_back: list[str],
    *,
    joined: bool,
) -> tuple[int, list[RefusedRow], list[RowFault]]:
    """Every row through the door and, as a claim, into the spool.

    How many rows there were, what was refused, and what is wrong; after ENOUGH faults it stops.
    The ids of the claims of rows that were refused are added to `kept_back`.
    """
    refused: list[RefusedRow] = []
    faults: list[RowFault] = []
    twice: list[RowFault] = []
    count, left = 0, iter(rows)
    while (some := list(islice(left, AT_ONCE))) and len(faults) + len(twice) < ENOUGH:
        count += len(some)
        kept, out = through_the_door(some, KindsOf(store, spool, some))
        refused += out
        if out:
            passing = {id(row) for row in kept}
            kept_back += _ids(description, (row for row in some if id(row) not in passing))
        made, wrong = make_claims(description, kept)
        faults += wrong
        for row, claim in made:
            whole = claim.model_copy(update={"archive_sha256": archived}) if archived else claim
            earlier = spool.take(row.file, row.number, whole)
            if earlier and not joined:
                twice.append(_said_twice(row, earlier))
            elif earlier and _period(earlier[2]) != _period(whole):
                twice.append(_at_another_time(row, earlier))
            elif earlier:
                _join(spool, earlier[2], whole)
    return count, refused, faults or twice


def _ids(description: Description, rows: Iterable[Row]) -> list[str]:
    """The ids of the claims that well-formed rows make, and nothing else of them."""
    return [claim.id for _, claim in make_claims(description, rows)[0]]


def _too_few(
    file: str, count: int, description: Description, kept_out: Sequence[RefusedRow]
) -> RowFault:
    problem = f"{count} rows; expected at least {description.min_rows}: is it whole?"
    protecting = f" {len(kept_out)} fields were kept out to protect people" if kept_out else ""
    return RowFault(file, count, "rows", problem + protecting)


def _join(spool: Spool, earlier: Claim, claim: Claim) -> None:
    """Let a claim stand with the words of both, since the earlier day, if either still stands."""
    words = earlier.paraphrase
    if claim.paraphrase not in words:
        words = f"{words} {claim.paraphrase}".strip()
    standing = earlier if earlier.live or not claim.live else claim
    said = min((earlier.stated_on, claim.stated_on), key=lambda day: parse_date(day).earliest)
    spool.put(
        earlier.model_copy(
            update={
                "paraphrase": words,
                "stated_on": said,
                "state": standing.state,
                "state_since": standing.state_since,
                "credibility": min(earlier.credibility, claim.credibility),
                "language": earlier.language or claim.language,
            }
        )
    )


def _period(claim: Claim) -> tuple[str, str]:
    return claim.valid_from, claim.valid_to


def _at_another_time(row: Row, earlier: Placed) -> RowFault:
    """Two periods under one locator are one claim: the second would be lost."""
    return RowFault(
        row.file,
        row.number,
        "locator",
        f"says the same as row {earlier[1]} of {earlier[0]} of another time; "
        "expected a locator of its own",
    )


def _said_twice(row: Row, earlier: Placed) -> RowFault:
    """One claim said in two different wordings would leave the wording to the order of rows."""
    return RowFault(
        row.file,
        row.number,
        "row",
        f"says the same as row {earlier[1]} of {earlier[0]} in other words; "
        "expected one wording for one claim",
    )


def _vet_all(
    store: Store, spool: Spool, description: Description
) -> tuple[list[RefusedRow], list[str]]:
    """Every claim through gate, redactions and ends, with what the whole says of its ends.

    What was refused, and the ids of the claims that are left out for it.
    """
    refused: list[RefusedRow] = []
    faults: list[RowFault] = []
    out: list[str] = []
    gone = fingerprints_of(store)
    for lot in spool.placed():
        made = [(Row(file, number, {}), claim) for file, number, claim in lot]
        ends = {ref for _, claim in made for ref in claim.ends}
        vetted = vet(store, made, spool.values(ends, TELLING), gone)
        refused += vetted.refused
        faults += vetted.faults
        if len(faults) >= ENOUGH:
            break
        kept = {claim.id for _, claim in vetted.kept}
        out += [claim.id for _, claim in made if claim.id not in kept]
    refuse(description.id, faults)
    # What is left out has its say on others until all were heard.
    spool.drop(out)
    return refused, out
