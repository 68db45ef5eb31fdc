"""A sheet as a dataset."""

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
from ingest.door import refusals
from ingest.formats.importer import ParsedFile
from ingest.rows import (
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
OWN = (
    *CARRIED,
    "predicate",
    "value",
    "polarity",
    "modality",
    "quote",
    "language",
    "paraphrase",
    "translation",
    "translator",
    "speaker",
    "valid_from",
    "valid_to",
    "rests_on",
    "stage",
    "state",
    "state_since",
)
KIND_WHY, NAME_WHY = "What it is, as entered from there.", "So called there."
OPEN = ("private", "newsroom", "public")
Cells = dict[str, str]


def claim_of_row(cells: Mapping[str, str], subject: str, target: str) -> Cells:
    """The claim that the row is about."""
    return {
        **{name: cells[name] for name in OWN if cells.get(name)},
        "subject": subject,
        **({"object": target} if target else {}),
    }


def claims_beside(
    cells: Mapping[str, str], named: Mapping[str, tuple[str, str, str]], subject: str
) -> Iterator[Cells]:
    """What else a row says: kind and name of its ends, and the reply.

    `named` holds (ref, kind, name) by column; kind or name are empty where the row gives none.
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


def opened(rows: list[tuple[int, Cells]]) -> list[tuple[int, Cells]]:
    """Kind and name of a thing at one place, once, as open as the most open row that needs them.

    They give way to a row of the sheet's own that says the same.
    """
    own = {_key(row) for _, row in rows if not _beside(row)}
    first: dict[tuple[str, ...], Cells] = {}
    kept = []
    for number, row in rows:
        key = _key(row)
        if not _beside(row):
            kept.append((number, row))
        elif key not in own and key not in first:
            first[key] = row
            kept.append((number, row))
        elif key in first and _openness(row) > _openness(first[key]):
            first[key].update({name: row[name] for name in CARRIED if name in row})
    return kept


def _beside(row: Cells) -> bool:
    return row.get("paraphrase") in {KIND_WHY, NAME_WHY}


def _key(row: Cells) -> tuple[str, ...]:
    return tuple(row.get(n, "") for n in ("source", "locator", "subject", "predicate", "value"))


def _openness(row: Cells) -> int:
    return OPEN.index(row.get("release", "private"))


ENDS = (("subject", "subject_kind"), ("object", "object_kind"))
SHOWN = 1_000


def reader(store: Store, file: Path, dataset: str) -> Callable[[str, str], ParsedFile]:
    """What reads a sheet, given its hash and the day of its capture."""
    return lambda sha256, _day: _SheetReading(store, file, dataset).brought(sha256)


@dataclass(slots=True)
class _SheetReading:
    store: Store
    file: Path
    dataset: str
    faults: list[RowFault] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)

    def brought(self, sha256: str) -> ParsedFile:
        sheet = read_sheet(self.file)
        things = SheetEntities(self.store, self.dataset)
        read = self._cells(sheet)

        def fault(number: int, column: str, problem: str) -> None:
            self.faults.append(RowFault(sheet.file, number, sheet.place(column), problem))

        described = describe(self.store, read, fault)
        rows, named = self._rows(read, things, fault)
        made = self._described(described, sha256)
        self._check(made, rows, sheet, named)
        refuse(sheet.file, sorted(set(self.faults), key=lambda f: (f.row, f.field)), SHOWN)
        return ParsedFile(
            made,
            tuple(rows),
            Counter(),
            tuple(things.judgements.values()),
            tuple(things.offers),
            tuple(self.refused),
            frozenset(described.elsewhere),
            joined=False,
        )

    def _cells(self, sheet: Sheet) -> list[tuple[int, dict[str, str]]]:
        """The rows the door lets pass, read; a row that it refuses is left out unread."""
        read = []
        for number, raw in sheet.rows:
            check_lengths(sheet.file, number, raw)
            kinds = {raw.get(end, ""): raw.get(kind, "") for end, kind in ENDS if raw.get(kind)}
            found = refusals(raw, kinds)
            self.refused += [RefusedRow(sheet.file, number, f.field, str(f.reason)) for f in found]
            if found:
                continue
            cells, faults = read_cells(raw)
            self.faults += [RowFault(sheet.file, number, sheet.place(c), p) for c, p in faults]
            read.append((number, cells))
        return read

    def _rows(
        self,
        read: list[tuple[int, dict[str, str]]],
        things: SheetEntities,
        fault: Callable[[int, str, str], None],
    ) -> tuple[list[Row], dict[str, str]]:
        """Rows of claims, and what the sheet calls each ref."""
        refs = {c[e] for _, c in read for e, _ in ENDS if looks_like_a_ref(c.get(e, ""))}
        known = known_kinds(self.store, refs)
        kinds = self._kinds(read, fault)
        called: dict[str, str] = {}
        found: list[tuple[int, Cells]] = []
        for number, cells in read:
            named = {}
            for end, column in ENDS:
                if text := cells.get(end, ""):
                    named[end] = self._end(
                        number, end, text, cells.get(column, ""), kinds, known, things, fault
                    )
                    called.setdefault(named[end][0], text)
            if "" in {ref for ref, _, _ in named.values()} or "subject" not in named:
                continue
            subject, target = named["subject"][0], named.get("object", ("", "", ""))[0]
            found += [(number, row) for row in claims_beside(cells, named, subject)]
            if "predicate" in cells:
                found.append((number, claim_of_row(cells, subject, target)))
        return [Row(self.file.name, number, row) for number, row in opened(found)], called

    def _kinds(
        self, read: list[tuple[int, dict[str, str]]], fault: Callable[[int, str, str], None]
    ) -> dict[str, str]:
        """The kind of each thing by what the sheet calls it; two kinds under one name are told."""
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
                        "under one name. If it is another thing, give its ref; if a source says "
                        "otherwise what it is, say so by the relation kind",
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
        things: SheetEntities,
        fault: Callable[[int, str, str], None],
    ) -> tuple[str, str, str]:
        """Ref, kind and name of one end of a row; ref "" where it cannot be told."""
        if looks_like_a_ref(text):
            if text not in known and text not in kinds:
                near = ", ".join(nearest_refs(self.store, text))
                meant = f"; did you mean {near}?" if near else ""
                fault(number, column, f"{text[:40]!r} is no ref that is known{meant}")
                return "", "", ""
            return text, kind, ""
        if text not in kinds:
            fault(
                number,
                f"{column}_kind",
                "is empty, and no row says what this is; expected a kind, or a ref as "
                + BY_NAME[column].heading,
            )
            return "", "", ""
        return things.ref_of(number, text, kinds[text]), kind, text

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
        """The checks of every dataset, with their faults put in the sheet's own places."""
        cited = {source.id for source in description.publication}
        lost = {row.number for row in rows if row.cells.get("source", "") not in cited}
        told = {(fault.row, fault.field) for fault in self.faults}
        made, faults = make_claims(description, rows)
        refs = {ref for _, claim in made for ref in claim.ends}
        ends = check_ends(made, known_kinds(self.store, refs))
        # What a thing is may stand in a row that is faulty itself.
        faults += [fault for fault in ends if not (self.faults and NO_KIND in fault.problem)]
        for fault in faults:
            place, problem = sheet.place(fault.field), fault.problem
            if fault.row in lost and fault.field in {"source", "stated_on"}:
                # That the source is described nowhere has been said, and the rest follows.
                continue
            for ref, name in called.items():
                problem = problem.replace(repr(ref), repr(name[:60]))
            if (fault.row, place) not in told:
                self.faults.append(RowFault(sheet.file, fault.row, place, problem))
