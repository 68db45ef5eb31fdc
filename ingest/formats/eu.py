"""The EU consolidated list of financial sanctions, as XML or CSV (both in version 1.1).

Dropped: birth dates and places, citizenship, papers, streets, sex, remarks in free text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ingest.formats.importer import Read
from ingest.formats.list_entry import ListedName, ListEntry
from ingest.formats.sanctions_list import iso_day, list_reader
from ingest.formats.xml import parts
from ingest.text_files import records

LIST = "eu_consolidated"
# Each type has a letter and a word; XML and CSV put them in different columns.
_KINDS = {"p": "Person", "person": "Person", "e": "", "enterprise": ""}
_NEEDED = (
    "Entity_LogicalId",
    "Entity_EU_ReferenceNumber",
    "Entity_SubjectType",
    "Entity_SubjectType_ClassificationCode",
    "Entity_Regulation_Programme",
    "NameAlias_WholeName",
)
# How the list writes an unknown country.
_NOWHERE = frozenset({"", "00", "UNKNOWN"})


@dataclass(slots=True)
class _EuEntryParts:
    """The parts of an entry; `designated` is the day the list gives, `days` those of its acts."""

    row: int
    kind: str
    designated: str = ""
    names: list[tuple[int, ListedName]] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    programmes: list[str] = field(default_factory=list)
    days: list[str] = field(default_factory=list)

    def list_entry(self, key: str) -> ListEntry:
        """Return the entry, named by the strong name that is listed first.

        Names are numbered in the order of the list.
        """
        listed = sorted(self.names, key=lambda numbered: (numbered[1].weak, numbered[0]))
        names = list(dict.fromkeys(name for _, name in listed))
        if not names:
            raise ValueError(f"entry {key} has no name")
        return ListEntry(
            key=key,
            kind=self.kind,
            name=names[0],
            row=self.row,
            aliases=tuple(names[1:]),
            countries=tuple(c for c in dict.fromkeys(self.countries) if c not in _NOWHERE),
            programmes=tuple(p for p in dict.fromkeys(self.programmes) if p),
            offices=tuple(o for o in dict.fromkeys(self.offices) if o) if self.kind else (),
            listed_on=self.designated or min(filter(None, self.days), default=""),
        )


def reader(file: Path, only: Sequence[str] = ()) -> Read:
    """Return the reader of a file of the list; `only` selects programmes."""
    return list_reader(LIST, file, _of_csv, _of_xml, only)


def _of_xml(file: Path) -> tuple[dict[str, _EuEntryParts], str]:
    entries: dict[str, _EuEntryParts] = {}
    issued = ""
    for name, element in parts(file, "sanctionEntity"):
        if not name:
            issued = element.get("generationDate", "")[:10]
            continue
        number = len(entries) + 1
        key = element.get("euReferenceNumber") or element.get("logicalId", "")
        subject = element.find("subjectType")
        if not key or key in entries or subject is None:
            raise ValueError(f"entity {number} has no unique reference or no subject type")
        kind = _kind(key, subject.get("code", ""), subject.get("classificationCode", ""))
        entry = entries[key] = _EuEntryParts(
            number, kind, _day(element.get("designationDate", "")[:10])
        )
        for alias in element.iterfind("nameAlias"):
            weak = alias.get("strong") == "false"
            listed = ListedName(alias.get("wholeName", ""), alias.get("nameLanguage", ""), weak)
            _add_name(entry, listed, alias.get("logicalId", ""))
            entry.offices.append(alias.get("function", ""))
        for address in element.iterfind("address"):
            entry.countries.append(address.get("countryDescription", ""))
        for regulation in element.iterfind("regulation"):
            entry.programmes.append(regulation.get("programme", ""))
            entry.days.append(regulation.get("publicationDate", "")[:10])
    if not entries:
        raise ValueError("no sanctionEntity in the file; expected the EU list in XML 1.1")
    return entries, issued


def _of_csv(file: Path) -> tuple[dict[str, _EuEntryParts], str]:
    entries: dict[str, _EuEntryParts] = {}
    issued = ""
    for number, cells in records(file, delimiter=";", needed=_NEEDED):
        key = cells["Entity_EU_ReferenceNumber"] or cells["Entity_LogicalId"]
        if not key:
            raise ValueError(f"row {number} has no reference number")
        issued = issued or _day(cells.get("fileGenerationDate", ""))
        kind = _kind(
            key, cells["Entity_SubjectType"], cells["Entity_SubjectType_ClassificationCode"]
        )
        entry = entries.setdefault(key, _EuEntryParts(number, kind))
        entry.designated = entry.designated or _day(cells.get("Entity_DesignationDate", ""))
        language = cells.get("NameAlias_NameLanguage", "")
        _add_name(
            entry,
            ListedName(cells["NameAlias_WholeName"], language),
            cells.get("NameAlias_LogicalId", ""),
        )
        entry.offices.append(cells.get("NameAlias_Function", ""))
        entry.countries.append(cells.get("Address_CountryDescription", ""))
        entry.programmes.append(cells["Entity_Regulation_Programme"])
        entry.days.append(_day(cells.get("Entity_Regulation_PublicationDate", "")))
    if not entries:
        raise ValueError("no entries in the file")
    return entries, issued


def _kind(key: str, *written: str) -> str:
    """Return the kind. Raise ValueError for an unknown type: a person must not become a group."""
    known = {_KINDS[code.lower()] for code in written if code.lower() in _KINDS}
    if len(known) != 1:
        raise ValueError(
            f"entry {key} has the type {' '.join(written)[:40]!r}; expected person or enterprise"
        )
    return known.pop()


def _add_name(entry: _EuEntryParts, name: ListedName, number: str) -> None:
    whole = name.text.strip()
    if whole:
        place = int(number) if number.isdecimal() else 0
        entry.names.append((place, ListedName(whole, name.language.lower(), name.weak)))


def _day(written: str) -> str:
    return iso_day(written, "%Y-%m-%d", "%d/%m/%Y")
