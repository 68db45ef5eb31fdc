"""OFAC's delimited files and their remarks."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import MalformedSource
from ingest.formats.list_entry import ListedName, ListedRelation, ListEntry
from ingest.text_files import lines

# Numbers of public company registers, never of personal papers.
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
# A number may contain spaces (HRB 12345); its country in brackets and its days follow.
_REGISTER = re.compile(
    rf"(?:{'|'.join(map(re.escape, REGISTERS))}) (.+?)(?: \(| issued | expires |\Z)"
)
_WALLET = re.compile(rf"{WALLET}(\w+) (\w+)")
# Up to the last quote: a name may contain apostrophes.
_WEAK = re.compile(r"""a\.k\.a\. (['"])(.+)\1""")
_TIED = re.compile(r"\(?Linked To: (.+)\Z")
_MORE = re.compile(r"; ?Linked To: ")
_PART = re.compile(r";(?![^(]*\))")


@dataclass(frozen=True, slots=True)
class Remark:
    """One part of an entry's remarks: what it is and its text. `what` is "" for dropped parts."""

    what: str
    text: str = ""
    currency: str = ""


def read_remarks(remarks: str) -> Iterator[Remark]:
    """Yield the parts of an entry's remarks, in order."""
    for part in _PART.split(remarks.strip().removesuffix(".")):
        text = part.strip().removeprefix("alt. ")
        if tied := _TIED.match(text):
            # The bracket closes the remark, which may list several; names have their own.
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
# The files that belong to the main one, by its stem: addresses, aliases, more remarks.
FURTHER = {
    "sdn": ("add", "alt", "sdn_comments"),
    "cons_prim": ("cons_add", "cons_alt", "cons_comments"),
}
UNKNOWN_TIES = "relations to a name that is not an entry of this file"
DROPPED = "remarks that are not read (birth dates, papers, notes)"
CUT = "remarks that are cut because the file with the rest was missing"
# The longest remarks in the main file, in characters; complete ones end with a full stop.
MAX_REMARKS, _SLACK = 1_000, 10
MISSING = "files of the list that were missing"


def further_files(main: Path) -> dict[str, Path]:
    """Return the files in the main one's folder by role: addresses, aliases, comments.

    Raises MalformedSource for a main file that is not named like a list.
    """
    stem = main.stem.lower()
    if stem not in FURTHER:
        raise MalformedSource(
            f"{main.name}: expected a file called sdn.csv or cons_prim.csv, or the advanced XML"
        )
    there = {
        path.stem.lower(): path for path in main.parent.glob("*") if path.suffix.lower() == ".csv"
    }
    roles = zip(("addresses", "aliases", "comments"), FURTHER[stem], strict=True)
    return {role: there[name] for role, name in roles if name in there}


def missing_files(main: Path) -> str:
    """Return in words which of addresses and aliases are missing; "" if neither is."""
    there = further_files(main)
    names = zip(("addresses", "aliases"), FURTHER[main.stem.lower()][:2], strict=True)
    missing = [f"{name}.csv" for role, name in names if role not in there]
    verb = "is" if len(missing) == 1 else "are"
    return f"{' and '.join(missing)} {verb} not in the folder of {main.name}" if missing else ""


def read_delimited(
    main: Path, further: Mapping[str, Path], left_out: Counter[str]
) -> list[ListEntry]:
    """Return every entry. Raises MalformedSource for a row not as published, or of no entry."""
    rows: dict[str, tuple[int, list[str]]] = {}
    for number, cells in _rows(main, 12):
        if cells[0] in rows:
            raise MalformedSource(
                f"{main.name}, row {number}: entry {cells[0]} repeats row "
                f"{rows[cells[0]][0]}; expected it once. Nothing was loaded or closed"
            )
        rows[cells[0]] = (number, cells)
    left_out[MISSING] += 2 - len(further.keys() & {"addresses", "aliases"})
    countries: dict[str, list[str]] = defaultdict(list)
    aliases: dict[str, list[ListedName]] = defaultdict(list)
    for key, cells in _of_entries(further.get("addresses"), 6, rows):
        countries[key].append(cells[4])
    for key, cells in _of_entries(further.get("aliases"), 5, rows):
        aliases[key].append(ListedName(cells[3], former=cells[2].lower() == _FORMER))
    remarks = {key: cells[11] for key, (_, cells) in rows.items()}
    for key, cells in _of_entries(further.get("comments"), 2, rows):
        remarks[key] += cells[1]
    for key, text in remarks.items():
        if len(text) >= MAX_REMARKS - _SLACK and not text.rstrip().endswith("."):
            # Half of a wallet's address would be another wallet.
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
    """Yield (line number, cells).

    The last cell keeps its outer spaces: long remarks continue in another file, cut anywhere.
    """
    for number, raw in lines(file, width=(width,), spaces=True):
        cells = [*(cell.strip() for cell in raw[:-1]), raw[-1]]
        if not cells[0].isdigit():
            raise MalformedSource(
                f"{file.name}, row {number}: does not begin with an entry number; expected the "
                "published file without a header. Nothing was loaded or closed"
            )
        yield number, ["" if cell.strip() == _NOTHING else cell for cell in cells]


def _of_entries(
    file: Path | None, width: int, entries: Mapping[str, object]
) -> Iterator[tuple[str, list[str]]]:
    """Yield (entry, cells) of a further file. Raises MalformedSource for a row of no entry."""
    for number, cells in _rows(file, width) if file else ():
        if cells[0] not in entries:
            raise MalformedSource(
                f"{file.name if file else ''}, row {number}: entry {cells[0]} is not in the main "
                "file. Check that both files are complete and of the same day. Nothing was loaded "
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
    by_kind: dict[str, list[Remark]] = defaultdict(list)
    for remark in remarks:
        by_kind[remark.what].append(remark)
    left_out[DROPPED] += len(by_kind[""])
    ties = []
    for remark in by_kind["tie"]:
        bearers = names.get(_plain(remark.text), set()) - {key}
        if len(bearers) == 1:
            ties.append(ListedRelation(bearers.pop(), "Linked To"))
        else:
            left_out[UNKNOWN_TIES] += 1
    return ListEntry(
        key=key,
        kind=_KINDS.get(kind.lower(), ""),
        name=ListedName(name),
        row=number,
        aliases=(
            *(alias for alias in aliases if alias.text),
            *(ListedName(remark.text, weak=True) for remark in by_kind["weak alias"]),
        ),
        countries=tuple(dict.fromkeys(country for country in countries if country)),
        programmes=tuple(p.strip(" []") for p in _PROGRAMMES.split(programmes) if p.strip(" []")),
        offices=(title,) if title else (),
        identifiers=tuple(remark.text for remark in by_kind["register"]),
        wallets=tuple((remark.currency, remark.text) for remark in by_kind["wallet"]),
        ties=tuple(ties),
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())
