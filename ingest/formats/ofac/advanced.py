"""The advanced XML (SDN_ADVANCED.XML, CONS_ADVANCED.XML): reference values first, then parties."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from graph.errors import MalformedSource
from ingest.formats.list_entry import ListedName, ListedRelation, ListEntry, relation_to
from ingest.formats.ofac.delimited import REGISTERS, WALLET
from ingest.formats.xml import parts, text, texts

DROPPED = "features and papers that are not read (birth dates, passports, mail)"
NOT_READ = "entries of places alone"
_KINDS = {"Individual": "Person", "Vessel": "Asset", "Aircraft": "Asset"}
_UNKNOWN = "undetermined"
_FORMER, _SURNAME = "F.K.A.", "Last Name"
# Scripts in which OFAC writes "SURNAME, Given".
_COMMA = frozenset({"", "und-Cyrl"})
# Scripts in which surname and given name stand without a space between them.
_RUN_ON = frozenset({"und-Hans", "und-Hant", "und-Hani", "und-Jpan", "und-Hang", "und-Kore"})


@dataclass(slots=True)
class _File:
    """The content read so far; keys are the file's own ids."""

    left_out: Counter[str]
    values: dict[tuple[str, str], Element] = field(default_factory=dict)
    countries: dict[str, list[str]] = field(default_factory=dict)
    registers: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    ties: dict[str, list[ListedRelation]] = field(default_factory=lambda: defaultdict(list))
    entries: dict[str, ListEntry] = field(default_factory=dict)
    parties: int = 0
    issued: str = ""

    def value(self, kind: str, key: str | None) -> str:
        """Return the text of a reference value."""
        value = self.values.get((kind, key or ""))
        if value is None:
            raise ValueError(f"{kind} {key} is not among the reference values")
        return (value.text or "").strip()


def read_advanced(file: Path, left_out: Counter[str]) -> tuple[list[ListEntry], str]:
    """Return every entry, and the day the list was issued.

    Raises MalformedSource for a file that is cut or not in the advanced format.
    """
    read = _File(left_out)
    try:
        for name, element in parts(file, *_READ):
            if name:
                _READ[name](read, element)
    except ValueError as error:
        raise MalformedSource(
            f"{file.name}: {error}. Check that the file is complete. Nothing was loaded or closed"
        ) from None
    if not read.values:
        raise MalformedSource(f"{file.name}: is not the advanced XML of OFAC")
    return [
        replace(entry, ties=tuple(t for t in read.ties[key] if t.key in read.entries))
        for key, entry in read.entries.items()
    ], read.issued


def _issued(read: _File, date: Element) -> None:
    read.issued = _day(date)


def _location(read: _File, location: Element) -> None:
    read.countries[location.get("ID", "")] = _countries(read, location)


def _relation(read: _File, relation: Element) -> None:
    words = read.value("RelationType", relation.get("RelationTypeID"))
    former = relation.get("Former") == "true"
    listed = relation_to(relation.get("To-ProfileID", ""), words, former=former)
    read.ties[relation.get("From-ProfileID", "")].append(listed)


def _reference(read: _File, sets: Element) -> None:
    for kind in sets:
        for value in kind:
            read.values[value.tag, value.get("ID", "")] = value


def _countries(read: _File, location: Element) -> list[str]:
    areas = (
        read.values[("AreaCode", area.get("AreaCodeID", ""))].get("Description", "")
        for area in location.iterfind("LocationAreaCode")
        if ("AreaCode", area.get("AreaCodeID", "")) in read.values
    )
    named = (
        read.value("Country", country.get("CountryID"))
        for country in location.iterfind("LocationCountry")
    )
    return list(dict.fromkeys(c for c in (*named, *areas) if c and c != _UNKNOWN))


def _register(read: _File, paper: Element) -> None:
    """Keep the number of a public register; every other paper is dropped unread."""
    if read.value("IDRegDocType", paper.get("IDRegDocTypeID")) not in REGISTERS:
        read.left_out[DROPPED] += 1
        return
    if number := text(paper, "IDRegistrationNo"):
        read.registers[paper.get("IdentityID", "")].append(number)


def _party(read: _File, party: Element) -> None:
    read.parties += 1
    number = read.parties
    profile, identity = party.find("Profile"), party.find("Profile/Identity")
    if profile is None or identity is None:
        raise ValueError(f"party {number} has no profile with an identity")
    key = profile.get("ID", "")
    if not key or key in read.entries:
        raise ValueError(f"party {number} has no unique profile ID")
    sub_type = read.values.get(("PartySubType", profile.get("PartySubTypeID", "")))
    if sub_type is None:
        raise ValueError(f"the type of party {number} is not among the reference values")
    kind = (sub_type.text or "").strip()
    if kind == "Unknown":
        kind = read.value("PartyType", sub_type.get("PartyTypeID"))
    if kind == "Location":
        read.left_out[NOT_READ] += 1
        return
    names = _names(read, identity)
    if not names:
        raise ValueError(f"party {number} has no name")
    countries, wallets, offices = _features(read, profile)
    person = kind == "Individual"
    read.entries[key] = ListEntry(
        key=key,
        kind=_KINDS.get(kind, ""),
        name=names[0],
        row=number,
        aliases=tuple(names[1:]),
        countries=tuple(countries),
        offices=tuple(offices) if person else (),
        identifiers=() if person else tuple(read.registers[identity.get("ID", "")]),
        wallets=tuple(wallets),
    )


def _names(read: _File, identity: Element) -> list[ListedName]:
    """Return every name in every script, the primary one in Latin letters first."""
    types = {
        group.get("ID"): read.value("NamePartType", group.get("NamePartTypeID"))
        for group in identity.iter("NamePartGroup")
    }
    names: list[tuple[bool, ListedName]] = []
    for alias in identity.iterfind("Alias"):
        weak = alias.get("LowQuality") == "true"
        former = read.value("AliasType", alias.get("AliasTypeID")) == _FORMER
        for documented in alias.iterfind("DocumentedName"):
            values = list(documented.iter("NamePartValue"))
            script = next((_script(read, value) for value in values), "")
            whole = _whole(values, types, script)
            if whole:
                first = alias.get("Primary") == "true" and not script
                names.append((not first, ListedName(whole, script, weak, former)))
    return list(dict.fromkeys(name for _, name in sorted(names, key=lambda pair: pair[0])))


def _whole(values: list[Element], types: Mapping[str | None, str], script: str) -> str:
    """Return the name as OFAC writes it: "SURNAME, Given", or its parts in their order."""
    parts_of = [
        (types.get(value.get("NamePartGroupID")) == _SURNAME, (value.text or "").strip())
        for value in values
    ]
    surname = " ".join(text for first, text in parts_of if first and text)
    given = " ".join(text for first, text in parts_of if not first and text)
    if surname and given and script in _COMMA:
        return f"{surname}, {given}"
    if script in _RUN_ON:
        return f"{surname}{given}"
    return " ".join(text for _, text in parts_of if text)


def _script(read: _File, value: Element) -> str:
    """Return a language tag with only the script, "" for Latin letters."""
    script = read.values.get(("Script", value.get("ScriptID", "")))
    code = script.get("ScriptCode", "") if script is not None else ""
    return f"und-{code}" if code and code != "Latn" else ""


def _features(read: _File, profile: Element) -> tuple[list[str], list[tuple[str, str]], list[str]]:
    countries, wallets, offices = list[str](), list[tuple[str, str]](), list[str]()
    for feature in profile.iterfind("Feature"):
        kind = read.value("FeatureType", feature.get("FeatureTypeID"))
        if kind == "Location":
            for place in feature.iter("VersionLocation"):
                countries += read.countries.get(place.get("LocationID", ""), [])
        elif kind.startswith(WALLET):
            currency = kind.removeprefix(WALLET)
            wallets += [(currency, a) for a in texts(feature, "FeatureVersion/VersionDetail")]
        elif kind == "Title":
            offices += texts(feature, "FeatureVersion/VersionDetail")
        else:
            read.left_out[DROPPED] += 1
    return list(dict.fromkeys(countries)), wallets, offices


def _sanction(read: _File, sanction: Element) -> None:
    entry = read.entries.get(sanction.get("ProfileID", ""))
    if entry is None:
        return
    programmes = [
        text(measure, "Comment")
        for measure in sanction.iterfind("SanctionsMeasure")
        if read.value("SanctionsType", measure.get("SanctionsTypeID")) == "Program"
    ]
    dates = [_day(date) for date in sanction.iterfind("EntryEvent/Date")]
    read.entries[entry.key] = replace(
        entry,
        programmes=tuple(dict.fromkeys((*entry.programmes, *filter(None, programmes)))),
        listed_on=min([*filter(None, dates), *filter(None, [entry.listed_on])], default=""),
    )


def _day(date: Element) -> str:
    year, month, day = (text(date, part) for part in ("Year", "Month", "Day"))
    return "-".join(part.zfill(2) for part in (year, month, day) if part)


_READ: dict[str, Callable[[_File, Element], None]] = {
    "DateOfIssue": _issued,
    "ReferenceValueSets": _reference,
    "Location": _location,
    "IDRegDocument": _register,
    "DistinctParty": _party,
    "ProfileRelationship": _relation,
    "SanctionsEntry": _sanction,
}
