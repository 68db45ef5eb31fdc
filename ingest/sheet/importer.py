"""The import of a claims sheet as a dataset."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graph.dataset import RefusedRow
from graph.record import State
from graph.store import Store
from graph.store.record_reader import known_kinds
from ingest.archive.originals import shown
from ingest.description import Description
from ingest.door import left_to_the_gate, refusals
from ingest.formats.importer import ParsedFile
from ingest.rows import (
    COLUMNS,
    NO_KIND,
    Kinds,
    Row,
    RowFault,
    check_ends,
    check_lengths,
    make_claims,
    refuse,
)
from ingest.sheet.cells import read_cells
from ingest.sheet.columns import BY_NAME
from ingest.sheet.reader import Sheet, read_sheet
from ingest.sheet.references import (
    SOURCE,
    SheetEntities,
    SheetSources,
    describe,
    looks_like_a_ref,
    nearest_refs,
)

CARRIED = (
    "source",
    "locator",
    "basis",
    "copy_read",
    "extent_read",
    "credibility",
    "stated_on",
    "entered_by",
    "checked_by",
    "release",
    "embargo_until",
)
CLAIM_COLUMNS = tuple(name for name in COLUMNS if name not in {"subject", "object"})
KIND_WHY, NAME_WHY = "What it is, as entered from there.", "So called there."
OPEN = ("private", "newsroom", "public")
Cells = dict[str, str]


def claim_of_row(cells: Mapping[str, str], subject: str, target: str) -> Cells:
    """Return the claim that the row is about."""
    return {
        **{name: cells[name] for name in CLAIM_COLUMNS if cells.get(name)},
        "subject": subject,
        **({"object": target} if target else {}),
    }


def side_claims(
    cells: Mapping[str, str], named: Mapping[str, tuple[str, str, str]], subject: str
) -> Iterator[Cells]:
    """Yield the other claims of a row: kind and name of its ends, and the reply.

    `named` holds (ref, kind, name) by column; kind and name are empty if the row gives none.
    """
    carried = {name: cells[name] for name in CARRIED if cells.get(name)} | {"polarity": "asserts"}
    for ref, kind, name in named.values():
        if kind:
            yield {
                **carried,
                "subject": ref,
                "predicate": "kind",
                "value": kind,
                "paraphrase": KIND_WHY,
            }
        if name:
            yield {
                **carried,
                "subject": ref,
                "predicate": "name",
                "value": name,
                "paraphrase": NAME_WHY,
            }
    if cells.get("reply"):
        yield {
            **carried,
            "subject": subject,
            "predicate": "response",
            "value": cells["reply"],
            "paraphrase": "What was answered, in the source's account.",
        }


def most_open(rows: list[tuple[int, Cells]]) -> list[tuple[int, Cells]]:
    """Return the rows with each kind and name claim of one place once, in its most open release.

    A row of the sheet that makes the same claim replaces them.
    """
    stated = {_key(row) for _, row in rows if not _is_side_claim(row)}
    first: dict[tuple[str, ...], Cells] = {}
    kept = []
    for number, row in rows:
        key = _key(row)
        if not _is_side_claim(row):
            kept.append((number, row))
        elif key not in stated and key not in first:
            first[key] = row
            kept.append((number, row))
        elif key in first and _openness(row) > _openness(first[key]):
            first[key].update({name: row[name] for name in CARRIED if name in row})
    return kept


def _is_side_claim(row: Cells) -> bool:
    return row.get("paraphrase") in {KIND_WHY, NAME_WHY}


def _key(row: Cells) -> tuple[str, ...]:
    return tuple(row.get(n, "") for n in ("source", "locator", "subject", "predicate", "value"))


def _openness(row: Cells) -> int:
    return OPEN.index(row.get("release", "private"))


ENDS = (("subject", "subject_kind"), ("object", "object_kind"))
SHOWN = 1_000


def reader(store: Store, file: Path, dataset: str) -> Callable[[str, str], ParsedFile]:
    """Return the reader of a sheet."""
    return lambda sha256, _day: _SheetParser(store, file, dataset).parse(sha256)


@dataclass(slots=True)
class _SheetParser:
    store: Store
    file: Path
    dataset: str
    faults: list[RowFault] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    # Sources by the row that describes them, where the door refused that row.
    left_out: dict[str, int] = field(default_factory=dict)

    def parse(self, sha256: str) -> ParsedFile:
        sheet = read_sheet(self.file)
        entities = SheetEntities(self.store, self.dataset, sha256)
        read = self._cells(sheet)

        def fault(number: int, column: str, problem: str) -> None:
            self.faults.append(RowFault(sheet.file, number, sheet.place(column), problem))

        described = describe(self.store, read, fault, self.left_out)
        rows, named = self._rows(read, entities, fault)
        description = self._described(described, sha256)
        self._check(description, rows, sheet, named)
        refuse(sheet.file, sorted(set(self.faults), key=lambda f: (f.row, f.field)), SHOWN)
        return ParsedFile(
            description,
            tuple(rows),
            Counter(),
            tuple(entities.judgements.values()),
            tuple(entities.suggestions),
            tuple(self.refused),
            frozenset(described.elsewhere),
            merge_wordings=False,
        )

    def _cells(self, sheet: Sheet) -> list[tuple[int, dict[str, str]]]:
        """Return the rows that the door accepts, read; the others are left out unread."""
        read = []
        for number, raw in sheet.rows:
            if len(self.faults) > SHOWN:
                break  # of a table that is wrong throughout, the rest says nothing new
            check_lengths(sheet.file, number, raw)
            kinds = {raw.get(end, ""): raw.get(kind, "") for end, kind in ENDS if raw.get(kind)}
            refused = refusals(raw, kinds, left_to_the_gate)
            self.refused += [
                RefusedRow(sheet.file, number, f.field, str(f.reason)) for f in refused
            ]
            if refused:
                if any(raw.get(column) for column in SOURCE):
                    self.left_out.setdefault(raw.get("source", ""), number)
                continue
            cells, faults = read_cells(raw)
            self.faults += [RowFault(sheet.file, number, sheet.place(c), p) for c, p in faults]
            read.append((number, cells))
        return read

    def _rows(
        self,
        read: list[tuple[int, dict[str, str]]],
        entities: SheetEntities,
        fault: Callable[[int, str, str], None],
    ) -> tuple[list[Row], dict[str, str]]:
        """Return rows of claims, and what the sheet calls each ref."""
        refs = {c[e] for _, c in read for e, _ in ENDS if looks_like_a_ref(c.get(e, ""))}
        known = known_kinds(self.store, refs)
        kinds = self._kinds(read, fault)
        called: dict[str, str] = {}
        rows: list[tuple[int, Cells]] = []
        for number, cells in read:
            named = {}
            for end, column in ENDS:
                if text := cells.get(end, ""):
                    named[end] = self._end(
                        number, end, text, cells.get(column, ""), kinds, known, entities, fault
                    )
                    called.setdefault(named[end][0], text)
            if "" in {ref for ref, _, _ in named.values()} or "subject" not in named:
                continue
            subject, target = named["subject"][0], named.get("object", ("", "", ""))[0]
            rows += [(number, row) for row in side_claims(cells, named, subject)]
            if "predicate" in cells:
                rows.append((number, claim_of_row(cells, subject, target)))
        return [Row(self.file.name, number, row) for number, row in most_open(rows)], called

    def _kinds(
        self, read: list[tuple[int, dict[str, str]]], fault: Callable[[int, str, str], None]
    ) -> dict[str, str]:
        """Return the kind of each entity by its name; two kinds under one name are a fault."""
        kinds: dict[str, str] = {}
        first: dict[str, int] = {}
        for number, cells in read:
            for end, column in ENDS:
                text, kind = cells.get(end, ""), cells.get(column, "")
                if not text or not kind:
                    continue
                first.setdefault(text, number)
                if kinds.setdefault(text, kind) != kind and not looks_like_a_ref(text):
                    fault(
                        number,
                        column,
                        f"{text[:40]!r} is a {kinds[text]} in row {first[text]}; expected one kind "
                        "under one name. If it is a different entity, give its ref; if a source "
                        "gives another kind, enter that as a row with the relation kind",
                    )
        return kinds

    def _end(
        self,
        number: int,
        column: str,
        text: str,
        kind: str,
        kinds: Mapping[str, str],
        known: Kinds,
        entities: SheetEntities,
        fault: Callable[[int, str, str], None],
    ) -> tuple[str, str, str]:
        """Return ref, kind and name of one end of a row; ref "" if it is not clear."""
        if looks_like_a_ref(text):
            if text not in known and text not in kinds:
                near = ", ".join(nearest_refs(self.store, text))
                meant = f". Did you mean {near}?" if near else ""
                fault(number, column, f"{text[:40]!r} is not a known ref{meant}")
                return "", "", ""
            return text, kind, ""
        if text not in kinds:
            fault(
                number,
                f"{column}_kind",
                "is empty, and no row gives the kind. Enter a kind here, or a ref as "
                + BY_NAME[column].heading,
            )
            return "", "", ""
        return entities.ref_of(number, text, kinds[text]), kind, text

    def _described(self, described: SheetSources, sha256: str) -> Description:
        return Description(
            id=self.dataset,
            title=f"Claims sheet {shown(self.file.name)}",
            description=f"Entered by hand in a sheet; the sheet's sha256 is {sha256}.",
            ref_namespaces=(),
            rows_gone=State.OUR_ERROR,
            min_rows=1,
            publication=tuple(described.sources.values()),
            origin=tuple(described.origins.values()),
        )

    def _check(
        self, description: Description, rows: list[Row], sheet: Sheet, called: Mapping[str, str]
    ) -> None:
        """Run the checks of every dataset, with the faults placed in the sheet."""
        cited = {source.id for source in description.publication}
        undescribed = {row.number for row in rows if row.cells.get("source", "") not in cited}
        reported = {(fault.row, fault.field) for fault in self.faults}
        row_claims, faults = make_claims(description, rows)
        refs = {ref for _, claim in row_claims for ref in claim.ends}
        ends = check_ends(row_claims, known_kinds(self.store, refs))
        told = set[str]()
        # The kind may be in a row that is faulty itself.
        faults += [fault for fault in ends if not (self.faults and NO_KIND in fault.problem)]
        undated = {source.id for source in description.publication if not source.published}
        source_of = {row.number: row.cells.get("source", "") for row in rows}
        for fault in faults:
            place, problem = sheet.place(fault.field), fault.problem
            source = source_of[fault.row]
            if fault.field == "stated_on" and source in undated:
                if source in told:
                    continue
                told.add(source)
                place = sheet.place("published")
                problem = (
                    f"is empty for {source[:40]!r}. Fill it in once, or Said on in each row of it"
                )
            if fault.row in undescribed and fault.field in {"source", "stated_on"}:
                # The missing description of the source is a fault already.
                continue
            for ref, name in called.items():
                problem = problem.replace(repr(ref), repr(name[:60]))
            if (fault.row, place) not in reported:
                self.faults.append(RowFault(sheet.file, fault.row, place, problem))
