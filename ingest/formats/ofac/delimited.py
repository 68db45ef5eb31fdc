"""OFAC delimited files and their remarks."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import MalformedSource
from ingest.formats.list_entry import ListedName, ListedRelation, ListEntry
from ingest.text_files import lines

# Numbers of public registers of companies; papers of persons are never among them.
REGISTERS = (
    "Business Registration Number",
    "Commercial Registry Number",
    "Company Number",
    "Registration Number",
    "Registration ID",
    "Unified Social Credit Code (USCC)",
    "Enterprise Number",
    "Trade License No.",
    "Chamber of Commerce Number",
)
WALLET = "Digital Currency Address - "
# A number may hold spaces (HRB 12345); after it come its country in brackets, and its days.
_REGISTER = re.compile(
    rf"(?:{'|'.join(map(re.escape, REGISTERS))}) (.+?)(?: \(| issued | expires |\Z)"
)
_WALLET = re.compile(rf"{WALLET}(\w+) (\w+)")
# Up to the last such mark: a name may hold apostrophes.
_WEAK = re.compile(r"""a\.k\.a\. (['"])(.+)\1""")
_TIED = re.compile(r"\(?Linked To: (.+)\Z")
_MORE = re.compile(r"; ?Linked To: ")
_PART = re.compile(r";(?![^(]*\))")


@dataclass(frozen=True, slots=True)
class Remark:
    """One part of an entry's remarks: what it gives and its text. `what` is "" for the dropped."""

    what: str
    text: str = ""
    currency: str = ""


def read_remarks(remarks: str) -> Iterator[Remark]:
    """The parts of an entry's remarks, in their order."""
    for part in _PART.split(remarks.strip().removesuffix(".")):
        text = part.strip().removeprefix("alt. ")
        if tied := _TIED.match(text):
            # The bracket belongs to the remark, which may hold several; a name may have its own.
            for name in _MORE.split(tied.group(1).removesuffix(")")):
                yield Remark("tie", name.strip())
        elif wallet := _WALLET.match(text):
            yield Remark("wallet", wallet.group(2), wallet.group(1))
        elif register := _REGISTER.match(text):
            yield Remark("register", register.group(1))
        elif weak := _WEAK.match(text):
            yield Remark("weak alias", weak.group(2))
        elif text:
            yield Remark("")


_NOTHING, _FORMER = "-0-", "fka"
_PROGRAMMES = re.compile(r"\]\s*\[|;")
_KINDS = {"individual": "Person", "vessel": "Asset", "aircraft": "Asset"}
# What stands beside the main file, by the stem of that: addresses, aliases, more remarks.
BESIDE = {
    "sdn": ("add", "alt", "sdn_comments"),
    "cons_prim": ("cons_add", "cons_alt", "cons_comments"),
}
UNKNOWN_TIES = "ties to a name that is no entry of this file"
DROPPED = "remarks that are not read (birth dates, papers, notes)"
CUT = "remarks that are cut where the file they go on in was not beside the main one"
# So many characters of remarks at most stand in the main file; whole ones end with a full stop.
MAX_REMARKS, _SLACK = 1_000, 10
MISSING = "files that were not beside the main one"


def files_beside(main: Path) -> dict[str, Path]:
    """Role (addresses, aliases, comments) to the file beside the main one, those that are there.

    Raises MalformedSource where the main file's name tells of no list.
    """
    stem = main.stem.lower()
    if stem not in BESIDE:
        raise MalformedSource(
            f"{main.name}: expected a file called sdn.csv or cons_prim.csv, or the advanced XML"
        )
    there = {
        path.stem.lower(): path for path in main.parent.glob("*") if path.suffix.lower() == ".csv"
    }
    roles = zip(("addresses", "aliases", "comments"), BESIDE[stem], strict=True)
    return {role: there[name] for role, name in roles if name in there}


def missing_beside(main: Path) -> str:
    """In words, which of addresses and aliases are not beside the main file; "" if both are."""
    there = files_beside(main)
    names = zip(("addresses", "aliases"), BESIDE[main.stem.lower()][:2], strict=True)
    missing = [f"{name}.csv" for role, name in names if role not in there]
    verb = "is" if len(missing) == 1 else "are"
    return f"{' and '.join(missing)} {verb} not beside {main.name}" if missing else ""


def read_delimited(
    main: Path, beside: Mapping[str, Path], left_out: Counter[str]
) -> list[ListEntry]:
    """Every entry. Raises MalformedSource where a row is not as published or names no entry."""
    rows: dict[str, tuple[int, list[str]]] = {}
    for number, cells in _rows(main, 12):
        if cells[0] in rows:
            raise MalformedSource(
                f"{main.name}, row {number}: entry {cells[0]} stands in row {rows[cells[0]][0]} "
                "too; expected it once. Nothing was loaded or closed"
            )
        rows[cells[0]] = (number, cells)
    left_out[MISSING] += 2 - len(beside.keys() & {"addresses", "aliases"})
    countries: dict[str, list[str]] = defaultdict(list)
    aliases: dict[str, list[ListedName]] = defaultdict(list)
    for key, cells in _of_entries(beside.get("addresses"), 6, rows):
        countries[key].append(cells[4])
    for key, cells in _of_entries(beside.get("aliases"), 5, rows):
        aliases[key].append(ListedName(cells[3], former=cells[2].lower() == _FORMER))
    remarks = {key: cells[11] for key, (_, cells) in rows.items()}
    for key, cells in _of_entries(beside.get("comments"), 2, rows):
        remarks[key] += cells[1]
    for key, text in remarks.items():
        if len(text) >= MAX_REMARKS - _SLACK and not text.rstrip().endswith("."):
            # Half a wallet's address would be another wallet.
            remarks[key] = text.rpartition(";")[0]
            left_out[CUT] += 1
    names: dict[str, set[str]] = defaultdict(set)
    for key, (_, cells) in rows.items():
        for name in (cells[1], *(alias.text for alias in aliases[key])):
            names[_plain(name)].add(key)
    return [
        _entry(
            number,
            cells,
            countries[key],
            aliases[key],
            list(read_remarks(remarks[key])),
            names,
            left_out,
        )
        for key, (number, cells) in rows.items()
    ]


def _rows(file: Path, width: int) -> Iterator[tuple[int, list[str]]]:
    """Rows with their line numbers.

    The last cell keeps its outer spaces: remarks that are too long for one file go on in another,
    cut anywhere.
    """
    for number, raw in lines(file, width=(width,), spaces=True):
        cells = [*(cell.strip() for cell in raw[:-1]), raw[-1]]
        if not cells[0].isdigit():
            raise MalformedSource(
                f"{file.name}, row {number}: begins with no entry number; expected the published "
                "file without a header; nothing was loaded or closed"
            )
        yield number, ["" if cell.strip() == _NOTHING else cell for cell in cells]


def _of_entries(
    file: Path | None, width: int, entries: Mapping[str, object]
) -> Iterator[tuple[str, list[str]]]:
    """Rows of a file beside the main one. One that names no entry shows that a file is cut."""
    for number, cells in _rows(file, width) if file else ():
        if cells[0] not in entries:
            raise MalformedSource(
                f"{file.name if file else ''}, row {number}: names entry {cells[0]}, which the "
                "main file does not have: is that whole, and of the same day? Nothing was loaded "
                "or closed"
            )
        yield cells[0], cells


def _entry(
    number: int,
    cells: list[str],
    countries: list[str],
    aliases: list[ListedName],
    remarks: list[Remark],
    names: Mapping[str, set[str]],
    left_out: Counter[str],
) -> ListEntry:
    key, name, kind, programmes, title = cells[:5]
    said: dict[str, list[Remark]] = defaultdict(list)
    for remark in remarks:
        said[remark.what].append(remark)
    left_out[DROPPED] += len(said[""])
    ties = []
    for remark in said["tie"]:
        found = names.get(_plain(remark.text), set()) - {key}
        left_out[UNKNOWN_TIES] += len(found) != 1
        ties += [ListedRelation(one, "Linked To") for one in found] if len(found) == 1 else []
    return ListEntry(
        key=key,
        kind=_KINDS.get(kind.lower(), ""),
        name=ListedName(name),
        row=number,
        aliases=(
            *(alias for alias in aliases if alias.text),
            *(ListedName(remark.text, weak=True) for remark in said["weak alias"]),
        ),
        countries=tuple(dict.fromkeys(country for country in countries if country)),
        programmes=tuple(p.strip(" []") for p in _PROGRAMMES.split(programmes) if p.strip(" []")),
        offices=(title,) if title else (),
        identifiers=tuple(remark.text for remark in said["register"]),
        wallets=tuple((remark.currency, remark.text) for remark in said["wallet"]),
        ties=tuple(ties),
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())
