"""Rows into a Dataset: door, claims, gate, redactions, kinds of link ends."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice
from types import MappingProxyType

from graph.claim_spool import Placed, Spool
from graph.dataset import TITLE_SHORTENED, Dataset, RefusedRow
from graph.dates import parse_date
from graph.entities import NAMING_PREDICATES
from graph.record import Claim, Judgement, Origin, Polarity, Source
from graph.store import Store
from graph.store.record_reader import known_kinds, names_an_entity
from graph.store.redaction_marks import REASON, Fingerprints, fingerprints_of, redacted_among
from graph.text import fold
from ingest.archive.originals import shown
from ingest.description import Description
from ingest.door import SENTENCES, left_to_the_gate, refusals
from ingest.gate import (
    Described,
    PersonGrounds,
    RecordNames,
    check_gate,
    without_names,
)
from ingest.rows import Row, RowFault, check_ends, kinds_in, make_claims, refuse

# Predicates that say what an entity is or is called: the gate and the check of link ends need them.
ENTITY_PREDICATES = ("kind", "stands_in", *NAMING_PREDICATES)
BATCH = 1_000
MAX_FAULTS = 1_000  # reading stops at so many: nobody corrects more in one sitting
# Of several kinds that sources give an entity, the door uses the first of these.
_FIRST = ("Person", "Compound", "Place", "Event", "GovernmentAction")


class Transform:
    """One reading of a dataset's rows; its claims go into `spool`.

    `fingerprint` identifies the material, `archive_sha256` is written into every claim. A claim
    that comes twice in different words is a fault unless `merge_wordings`: then it keeps the words
    of both. Two periods under one locator are a fault either way.
    """

    def __init__(
        self,
        store: Store,
        spool: Spool,
        description: Description,
        *,
        fingerprint: str = "",
        archive_sha256: str = "",
        merge_wordings: bool = False,
    ) -> None:
        self._store, self._spool, self._description = store, spool, description
        self._fingerprint, self._sha256 = fingerprint, archive_sha256
        self._merge_wordings = merge_wordings
        self._names: Callable[[str], bool] = bool
        self._count = 0
        self._refused: list[RefusedRow] = []
        self._faults: list[RowFault] = []
        self._repeats: list[RowFault] = []
        self._withheld: list[str] = []
        self._waiting: list[str] = []

    def run(
        self,
        rows: Iterable[Row],
        *,
        judgements: Sequence[Judgement] = (),
        faults: Sequence[RowFault] = (),
        refused: Sequence[RefusedRow] = (),
        withheld: Iterable[Row] = (),
    ) -> Dataset:
        """Return the dataset; rows that door or gate refuse are left out and listed.

        `faults` were found before. `refused` is what the reader of the rows left out (complete once
        all rows are read), `withheld` the rows that it would have made of that.
        Raises MalformedSource naming every faulty row: one row can decide what another means, so
        nothing is loaded. What the door refuses in the dataset's own texts, sources, origins and
        judgements cannot be left out alone, and is a fault.
        """
        self._read(rows)
        wrong = self._faults or self._repeats
        if not wrong and self._count < self._description.min_rows:
            wrong = [self._too_few(refused)]
        refuse(self._description.id, [*wrong, *faults])
        self._withheld += self._claim_ids(withheld)
        self._vet(judgements)
        sources, origins = self._cited(judgements)
        refuse(
            self._description.id,
            check_descriptions(self._description, sources, origins, judgements),
        )
        return Dataset(
            id=self._description.id,
            title=self._description.title,
            description=self._description.description,
            rows_gone=self._description.rows_gone,
            sources=sources,
            origins=origins,
            claims=self._spool,
            judgements=tuple(judgements),
            refused=_with_safe_names((*refused, *self._refused)),
            fingerprint=self._fingerprint,
            waiting=frozenset(self._waiting),
            withheld=frozenset(self._withheld),
            beside=self._description.beside,
        )

    def _read(self, rows: Iterable[Row]) -> None:
        """Read every row through the door and put its claim into the spool."""
        remaining = iter(rows)
        while batch := list(islice(remaining, BATCH)):
            self._count += len(batch)
            kinds = EntityKinds(self._store, self._spool, batch)
            accepted, refused = check_rows(batch, kinds, kinds.is_named)
            self._refused += refused
            if refused:
                passed = {id(row) for row in accepted}
                self._withheld += self._claim_ids(row for row in batch if id(row) not in passed)
            row_claims, faults = make_claims(self._description, accepted)
            self._faults += faults
            for row, claim in row_claims:
                self._take(row, claim)
            if len(self._faults) + len(self._repeats) >= MAX_FAULTS:
                return

    def _take(self, row: Row, claim: Claim) -> None:
        if self._sha256:
            claim = claim.model_copy(update={"archive_sha256": self._sha256})
        earlier = self._spool.take(row.file, row.number, claim)
        if not earlier:
            return
        if not self._merge_wordings:
            self._repeats.append(_other_wording(row, earlier))
        elif _period(earlier[2]) != _period(claim):
            self._repeats.append(_other_period(row, earlier))
        else:
            self._spool.put(merged(earlier[2], claim))

    def _claim_ids(self, rows: Iterable[Row]) -> list[str]:
        return [claim.id for _, claim in make_claims(self._description, rows)[0]]

    def _too_few(self, refused: Sequence[RefusedRow]) -> RowFault:
        minimum = self._description.min_rows
        problem = f"{self._count} rows; expected at least {minimum}. Is the file complete?"
        if refused:
            problem += f" {len(refused)} fields were left out to protect people"
        return RowFault(self._description.id, self._count, "rows", problem)

    def _vet(self, judgements: Sequence[Judgement]) -> None:
        """Check every claim against gate, redactions and link ends; drop those left out."""
        faults: list[RowFault] = []
        described = self._description
        grounds = PersonGrounds(
            self._store, self._spool, described.id, described.publication, judgements
        )
        authors = [origin.by for origin in described.origin]
        names = self._names = RecordNames(self._store, self._spool, authors, grounds)
        redacted = fingerprints_of(self._store)
        for batch in self._spool.placed():
            row_claims = [(Row(file, number, {}), claim) for file, number, claim in batch]
            faults += self._vet_batch(row_claims, redacted, grounds, names)
            if len(faults) >= MAX_FAULTS:
                break
        refuse(self._description.id, faults)
        # Claims that are left out still name entities for the others until all were checked.
        self._spool.drop(self._waiting)

    def _vet_batch(
        self,
        row_claims: Sequence[tuple[Row, Claim]],
        redacted: Fingerprints,
        grounds: PersonGrounds,
        names: RecordNames,
    ) -> list[RowFault]:
        refs = {ref for _, claim in row_claims for ref in claim.ends}
        naming = self._spool.values(refs, ENTITY_PREDICATES)
        stored_kinds = known_kinds(self._store, refs)
        accepted, refused = check_gate(
            row_claims, stored_kinds, naming, grounds, grounds.is_reliable, names
        )
        out = redacted_among(self._store, [claim for _, claim in accepted], redacted, naming)
        self._refused += refused
        self._refused += [
            RefusedRow(row.file, row.number, "row", REASON) for row, c in accepted if c.id in out
        ]
        accepted = [(row, claim) for row, claim in accepted if claim.id not in out]
        kept = {claim.id for _, claim in accepted}
        self._waiting += [claim.id for _, claim in row_claims if claim.id not in kept]
        return check_ends(accepted, {**stored_kinds, **kinds_in(naming)})

    def _cited(
        self, judgements: Sequence[Judgement]
    ) -> tuple[tuple[Source, ...], tuple[Origin, ...]]:
        """Return the described sources and origins that claims or judgements use."""
        cited = self._spool.sources()
        used = self._spool.origins() | {j.about[0] for j in judgements if j.verdict == "ground"}
        return (
            self._without_names(s for s in self._description.publication if s.id in cited),
            self._without_names(o for o in self._description.origin if o.id in used),
        )

    def _without_names(self, described: Iterable[Described]) -> tuple[Described, ...]:
        """Return sources or origins with titles that name nobody without a ground."""
        shortened = []
        for place, whole in enumerate(described, 1):
            shortened.append(shown := without_names(whole, self._names))
            if shown != whole:
                file = f"{self._description.id}, {type(whole).__name__.lower()} {whole.id}"
                self._refused.append(RefusedRow(file, place, "title", TITLE_SHORTENED))
        return tuple(shortened)


class EntityKinds(Mapping[str, str]):
    """The kinds of the entities that some rows name, read when the door first asks for one.

    They come from these rows, from the dataset's earlier rows (`spool`) and from the store.
    """

    def __init__(self, store: Store, spool: Spool, rows: Iterable[Row]) -> None:
        self._store, self._spool, self._rows = store, spool, rows

    @cached_property
    def _kinds(self) -> dict[str, str]:
        rows = [row.cells for row in self._rows]
        refs = {cells[end] for cells in rows for end in ("subject", "object") if cells.get(end)}
        kinds = defaultdict(set, {r: set(k) for r, k in known_kinds(self._store, refs).items()})
        for ref, given in kinds_in(self._spool.values(refs, ("kind",))).items():
            kinds[ref] |= given
        for cells in rows:
            if cells.get("predicate") == "kind" and cells.get("polarity") == Polarity.ASSERTS:
                kinds[cells.get("subject", "")].add(cells.get("value", ""))
        return {
            ref: next((kind for kind in _FIRST if kind in given), min(given))
            for ref, given in kinds.items()
        }

    @cached_property
    def _names(self) -> frozenset[frozenset[str]]:
        """Return the folded words of each name that the dataset has given so far."""
        given = [c.value for c in self._spool.of_predicates(NAMING_PREDICATES)]
        given += [
            row.cells.get("value", "")
            for row in self._rows
            if row.cells.get("predicate") in NAMING_PREDICATES
        ]
        return frozenset(frozenset(fold(name)) for name in given)

    def is_named(self, name: str) -> bool:
        """Return whether the dataset or the store has an entity of this name, in any order."""
        words = frozenset(fold(name))
        return words in self._names or names_an_entity(self._store, name)

    def __getitem__(self, ref: str) -> str:
        return self._kinds[ref]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)


def check_rows(
    rows: Iterable[Row],
    kinds: Mapping[str, str] = MappingProxyType({}),
    is_named: Callable[[str], bool] = lambda _name: False,
) -> tuple[list[Row], list[RefusedRow]]:
    """Return the rows that the door accepts, and the fields for which it refuses the others.

    `kinds` are the kinds of the entities that the rows name, by ref; `is_named` says whether the
    record has an entity of a name.
    """
    accepted, refused = [], []
    for row in rows:
        fields = refusals(row.cells, kinds, is_named)
        refused += [RefusedRow(row.file, row.number, f.field, str(f.reason)) for f in fields]
        if not fields:
            accepted.append(row)
    return accepted, refused


def check_descriptions(
    description: Description,
    sources: Iterable[Source],
    origins: Iterable[Origin],
    judgements: Iterable[Judgement],
) -> list[RowFault]:
    """Return what the door refuses in everything but the rows: by number, never with the value."""
    texts = {"title": description.title, "description": description.description}
    records = [
        ("dataset", 1, texts),
        *(("publication", number, s.content()) for number, s in enumerate(sources, 1)),
        *(("origin", number, o.content()) for number, o in enumerate(origins, 1)),
        *(("judgement", number, j.content()) for number, j in enumerate(judgements, 1)),
    ]
    return [
        RowFault(f"{description.id}, {what}", number, refusal.field, SENTENCES[refusal.reason])
        for what, number, fields in records
        for refusal in refusals(
            {name: str(text) for name, text in fields.items()},
            is_named=left_to_the_gate,
        )
    ]


def merged(earlier: Claim, claim: Claim) -> Claim:
    """Return a claim with the words of both, of the earlier day, live if either is."""
    words = earlier.paraphrase
    if claim.paraphrase not in words:
        words = f"{words} {claim.paraphrase}".strip()
    live = earlier if earlier.live or not claim.live else claim
    return earlier.model_copy(
        update={
            "paraphrase": words,
            "stated_on": min(
                (earlier.stated_on, claim.stated_on), key=lambda day: parse_date(day).earliest
            ),
            "state": live.state,
            "state_since": live.state_since,
            "credibility": min(earlier.credibility, claim.credibility),
            "language": earlier.language or claim.language,
        }
    )


def _with_safe_names(refused: Collection[RefusedRow]) -> tuple[RefusedRow, ...]:
    """Return the refusals without file names that the door refuses."""
    names = {row.file: shown(row.file) for row in refused}
    return tuple(replace(row, file=names[row.file]) for row in refused)


def _period(claim: Claim) -> tuple[str, str]:
    return claim.valid_from, claim.valid_to


def _other_period(row: Row, earlier: Placed) -> RowFault:
    """Report two periods under one locator: they are one claim, and the second would be lost."""
    problem = (
        f"repeats row {earlier[1]} of {earlier[0]} for another period; give it a different locator"
    )
    return RowFault(row.file, row.number, "locator", problem)


def _other_wording(row: Row, earlier: Placed) -> RowFault:
    """Report one claim in two wordings: which one stays would depend on the order of rows."""
    problem = (
        f"repeats row {earlier[1]} of {earlier[0]} in different words; "
        "remove one of them, or give it a different locator"
    )
    return RowFault(row.file, row.number, "row", problem)
