"""The UK Sanctions List, as XML or CSV.

Dropped: birth dates and places, nationality, papers, phones, mail, streets, sex, statements of
reasons and other free text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ingest.formats.importer import Read
from ingest.formats.list_entry import ListedName, ListEntry
from ingest.formats.sanctions_list import iso_day, list_reader
from ingest.formats.xml import parts, text, texts
from ingest.text_files import lines, records

LIST = "uk_sanctions"
_KINDS = {"individual": "Person", "ship": "Asset", "entity": ""}
_NAMES = tuple(f"Name{number}" for number in (1, 2, 3, 4, 5, 6))
_NEEDED = ("Unique ID", "Name 6", "Name type", "Regime Name", "Designation Type")
_WEAK = "low"


@dataclass(slots=True)
class _UkEntryParts:
    """The parts of an entry; a CSV spreads one over several rows."""

    row: int
    kind: str
    regime: str = ""
    listed_on: str = ""
    primary: list[ListedName] = field(default_factory=list)
    others: list[ListedName] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    registers: list[str] = field(default_factory=list)

    def list_entry(self, key: str) -> ListEntry:
        """Return the entry, each name once."""
        names = list(dict.fromkeys([*self.primary, *self.others]))
        if not names:
            raise ValueError(f"entry {key} has no name")
        person = self.kind == "Person"
        return ListEntry(
            key=key,
            kind=self.kind,
            name=names[0],
            row=self.row,
            aliases=tuple(names[1:]),
            countries=tuple(dict.fromkeys(self.countries)),
            programmes=(self.regime,) if self.regime else (),
            offices=tuple(dict.fromkeys(self.offices)) if person else (),
            identifiers=() if person else tuple(dict.fromkeys(self.registers)),
            listed_on=self.listed_on,
        )


def reader(file: Path, only: Sequence[str] = ()) -> Read:
    """Return the reader of a file of the list; `only` selects regimes."""
    return list_reader(LIST, file, _of_csv, _of_xml, only)


def _of_xml(file: Path) -> tuple[dict[str, _UkEntryParts], str]:
    entries: dict[str, _UkEntryParts] = {}
    issued = ""
    for name, element in parts(file, "Designation", "DateGenerated"):
        if name == "DateGenerated":
            issued = _day(element.text or "")
        if name != "Designation":
            continue
        key, number = text(element, "UniqueID"), len(entries) + 1
        if not key or key in entries:
            raise ValueError(f"designation {number} has no unique UniqueID")
        entry = _UkEntryParts(number, _kind(text(element, "IndividualEntityShip"), key))
        entry.regime, entry.listed_on = (
            text(element, "RegimeName"),
            _day(text(element, "DateDesignated")),
        )
        for part in element.iterfind("Names/Name"):
            _add_name(
                entry,
                [text(part, piece) for piece in _NAMES],
                text(part, "NameType"),
                text(part, "AliasStrength"),
            )
        for part in element.iterfind("NonLatinNames/NonLatinName"):
            _add_script(
                entry, text(part, "NameNonLatinScript"), text(part, "NonLatinScriptLanguage")
            )
        entry.countries += texts(element, "Addresses/Address/AddressCountry")
        entry.offices += texts(element, "IndividualDetails/Individual/Positions/Position")
        entry.registers += texts(element, ".//BusinessRegistrationNumber")
        entries[key] = entry
    if not entries:
        raise ValueError("no Designation in the file; expected the UK Sanctions List in XML")
    return entries, issued


def _of_csv(file: Path) -> tuple[dict[str, _UkEntryParts], str]:
    first = next(lines(file), (0, [""]))[1]
    dated = first[0].startswith("Report Date:")
    issued = _day(first[0].removeprefix("Report Date:")) if dated else ""
    entries: dict[str, _UkEntryParts] = {}
    for number, cells in records(file, needed=_NEEDED, skip=1 if dated else 0):
        key = cells["Unique ID"]
        if not key:
            raise ValueError(f"row {number} has no Unique ID")
        entry = entries.setdefault(
            key, _UkEntryParts(number, _kind(cells["Designation Type"], key))
        )
        entry.regime = cells["Regime Name"]
        entry.listed_on = entry.listed_on or _day(cells.get("Date Designated", ""))
        pieces = [cells.get(f"Name {place}", "") for place in (1, 2, 3, 4, 5, 6)]
        _add_name(entry, pieces, cells["Name type"], cells.get("Alias strength", ""))
        _add_script(
            entry,
            cells.get("Name non-latin script", ""),
            cells.get("Non-latin script language", ""),
        )
        for column, into in (
            ("Address Country", entry.countries),
            ("Position", entry.offices),
            ("Business registration number (s)", entry.registers),
        ):
            if cells.get(column):
                into.append(cells[column])
    return entries, issued


def _kind(designation: str, key: str) -> str:
    if designation.lower() not in _KINDS:
        raise ValueError(f"entry {key} has the unknown type {designation[:20]!r}")
    return _KINDS[designation.lower()]


def _add_name(entry: _UkEntryParts, pieces: Iterable[str], kind: str, strength: str) -> None:
    whole = " ".join(piece for piece in pieces if piece)
    if not whole:
        return
    name = ListedName(whole, weak=strength.lower().startswith(_WEAK))
    (entry.primary if kind.lower() == "primary name" else entry.others).append(name)


def _add_script(entry: _UkEntryParts, written: str, language: str) -> None:
    if written:
        entry.others.append(ListedName(written, language.lower()))


def _day(written: str) -> str:
    """Return an ISO day from the forms that the list uses, "" where parts of it are unknown."""
    plain = written.strip()[:10] if "T" in written else written
    return iso_day(plain, "%d/%m/%Y", "%Y-%m-%d", "%d-%b-%Y")
