"""The whole store as CSV files for `neo4j-admin database import`.

Tested on 5.26 and 2026: an empty cell is no property, a quoted empty cell is an empty string.
Python's csv module can write both only from Python 3.12 on, so lines are put together here.
"""

import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TextIO

from neo4j.spatial import WGS84Point
from neo4j.time import Date

from graph.errors import BadRequest
from graph.store.connection import Store, as_sentences
from graph.store.metadata import read_meta
from graph.store.opening import KEYED, as_imported
from graph.store.redaction_marks import OWNER_ONLY, OWNERS_FOLDER

# A Unicode noncharacter (U+FDD0), which no text contains: it separates the items of a list.
PARTS: Final = "\ufdd0"

OPTIONS: Final = (
    f"--array-delimiter=U+{ord(PARTS):04X}",
    "--multiline-fields=true",
    # In quoted cells only the items of a list are trimmed; see `_items`.
    "--trim-strings=true",
)
_TYPES: Final = {
    str: "string",
    bool: "boolean",
    int: "long",
    float: "double",
    Date: "date",
    WGS84Point: "point{crs:WGS-84}",
}

# What trimming would remove: Java counts every character up to the space as white space.
_TRIMMED: Final = re.compile(f"(?:^|{PARTS})[\\x00- ]|[\\x00- ](?:$|{PARTS})")

# Characters that neo4j-admin reads at once by default; a cell must fit.
READ_AT_ONCE: Final = 4 * 1024 * 1024

COMMAND_FILE: Final = "import.txt"
FETCH: Final = 5_000
LABELS: Final = (*KEYED, "Meta")

# Labels to which nodes of the record are related, by type; these have no properties.
LEADS: Final = {
    "Claim": {
        "STATED_IN": "Source",
        "LOADED_BY": "Dataset",
        "RESTS_ON": "Origin",
        "WAS": "Wording",
        "ABOUT": "Entity",
        "TOWARDS": "Entity",
    },
    "Reply": {"ANSWERS_CLAIM": "Claim"},
}
_ALONE: Final = "MATCH (n:{label}) RETURN labels(n), properties(n), []"

_LEADING: Final = (
    "MATCH (n:{label}) RETURN labels(n), properties(n), [(n)-[r]->(to) | [type(r), to.id]]"
)

# Many links of an entity in one row: a row costs more than its values.
_LINKS: Final = (
    "MATCH (a:Entity) WITH a, [(a)-[l]->(b:Entity) | [type(l), b.id, properties(l)]] AS led "
    "UNWIND range(0, size(led) - 1, 20) AS at RETURN a.id, led[at..at + 20]"
)


class CsvTable:
    """A file of rows and a file of their header, as neo4j-admin expects them.

    `first` are the columns that every row has; a row may end before its last columns. A property
    has one type in a table.
    """

    def __init__(self, folder: Path, name: str, first: Sequence[str]) -> None:
        self.name = name
        self.longest = 0
        self._folder = folder
        self._header = list(first)
        self._first = len(first)
        self._types: dict[str, str] = {}
        self._places: dict[str, int] = {}
        self._file = new_file(folder / f"{name}.csv")

    def takes(self, first: Sequence[str], properties: Mapping[str, Any]) -> bool:
        """Write a row; write nothing and return False where a type differs from its column.

        `first` are finished cells; a property that is None is left out.
        """
        if not properties:
            return self._write(",".join(first))
        cells = [*first, *[""] * len(self._places)]
        new: dict[str, str] = {}
        types, places = self._types, self._places
        for name, value in properties.items():
            known = types.get(name)
            # Nearly all are texts without a quotation mark: they take the short way.
            if type(value) is str and known == "string" and '"' not in value:
                cells[places[name]] = f'"{value}"'
                continue
            if value is None:
                continue
            kind, text = cell(name, value)
            if known == kind:
                cells[places[name]] = text
            elif known:
                return False
            else:
                new[name] = kind
                cells.append(text)
        for name, kind in new.items():
            self._types[name] = kind
            self._places[name] = self._first + len(self._places)
        # A row may end early, but not with an empty cell: the next line would be read as its rest.
        # A cell that is not empty is quoted or a number, so it does not end in a comma.
        return self._write(",".join(cells).rstrip(","))

    def _write(self, line: str) -> bool:
        self.longest = max(self.longest, len(line))
        self._file.write(line + "\n")
        return True

    def finish(self) -> str:
        """Write the header; return the two files as an argument of neo4j-admin."""
        self._file.close()
        columns = [*self._header, *(f"{name}:{kind}" for name, kind in self._types.items())]
        header = f"{self.name}-header.csv"
        with new_file(self._folder / header) as file:
            file.write(",".join(columns) + "\n")
        return f"./{header},./{self.name}.csv"


class Group:
    """Rows of one kind; a row whose types differ from the first table goes into another."""

    def __init__(self, folder: Path, name: str, header: Sequence[str]) -> None:
        self.tables: list[CsvTable] = []
        self._folder = folder
        self._name = name
        self._header = header

    def put(self, first: Sequence[str], properties: Mapping[str, Any]) -> None:
        """Write a row: the cells that every row has, and its properties."""
        for table in self.tables:
            if table.takes(first, properties):
                return
        number = len(self.tables) + 1
        name = f"{self._name}-{number}" if self.tables else self._name
        self.tables.append(CsvTable(self._folder, name, self._header))
        self.tables[-1].takes(first, properties)


class CsvTables:
    """The files of nodes, or of relationships, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._groups: dict[str, Group] = {}

    def group(self, name: str, header: Sequence[str]) -> Group:
        """Return the group of this name, whose files begin with these columns."""
        return self._groups.setdefault(name, Group(self._folder, name, header))

    def finish(self) -> list[str]:
        """Write the headers; return the pairs of files as arguments of neo4j-admin."""
        return [table.finish() for group in self._groups.values() for table in group.tables]

    @property
    def longest(self) -> int:
        """Return the number of characters of the longest row."""
        return max((t.longest for g in self._groups.values() for t in g.tables), default=0)


@dataclass(frozen=True, slots=True)
class AdminExport:
    """How much was written, and the import command, to be run in the folder of the files."""

    nodes: int
    relationships: int
    command: str


def cell(name: str, value: Any) -> tuple[str, str]:
    """Return the type of a property's column, and its cell; all items of a list have one type.

    Raise BadRequest for a value that the format cannot represent.
    """
    kind = type(value)
    if kind is str:
        return "string", quoted(value)
    if kind is list:
        if not value:
            raise BadRequest(f"{name} is an empty list, which neo4j-admin drops")
        of = type(value[0])
        return f"{_TYPES[of]}[]", quoted(_items(name, value, of))
    return _TYPES[kind], _plain(value)


def quoted(text: str) -> str:
    """Return a text as a cell, with its line breaks."""
    return '"' + text.replace('"', '""') + '"'


def labelled(labels: list[str]) -> str:
    """Return the cell of a node's labels."""
    return quoted(PARTS.join(labels))


def new_file(place: Path) -> TextIO:
    """Open a new file that only its owner may read: a whole store contains private data."""
    number = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    return os.fdopen(number, "w", encoding="utf-8", newline="\n", buffering=1 << 20)


def export_whole(store: Store, out: Path, database: str = "neo4j") -> AdminExport:
    """Write a store into the folder `out`, whole or not at all, for a database of this name.

    Memory use is some thousand rows. The store is locked meanwhile. The files contain private data;
    only their owner may read them. Raise BadRequest where `out` is not empty or cannot be written,
    or where the format cannot represent a text.
    """
    try:
        with store.locked("the store is being exported"), _folder(out) as draft:
            return _Export(store, draft).write(draft, database)
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror or error}") from None


def _plain(value: object) -> str:
    if isinstance(value, WGS84Point):
        return f'"{{latitude: {value.latitude!r}, longitude: {value.longitude!r}}}"'
    if isinstance(value, Date):
        return value.iso_format()
    return ("false", "true")[value] if isinstance(value, bool) else repr(value)


def _items(name: str, values: list[Any], of: type) -> str:
    """Return the items of a list with separators; a single empty text is written as a space.

    The space is trimmed on import. Without it the cell would be the same as that of no list.
    """
    if of is not str:
        return PARTS.join(map(_plain, values))
    # Nearly all lists are one printable text: they take the short way.
    if len(values) == 1 and values[0].isprintable() and (text := values[0]) == text.strip(" "):
        return text or " "
    joined = PARTS.join(values)
    if not joined and len(values) == 1:
        return " "
    if joined.count(PARTS) != len(values) - 1 or _TRIMMED.search(joined):
        raise BadRequest(
            f"{name} has a text that neo4j-admin would change (it begins or ends with a control "
            "character, or contains U+FDD0): correct it in its source and load that again"
        )
    return joined


@contextmanager
def _folder(out: Path) -> Iterator[Path]:
    """Give a folder that becomes `out` on success and is removed on failure."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise BadRequest(f"{out} is not empty: name a new folder")
    draft = out.with_name(f".{out.name}.part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=OWNERS_FOLDER, parents=True)
    try:
        yield draft
        draft.replace(out)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


class _Export:
    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._nodes, self._relationships = CsvTables(folder), CsvTables(folder)
        self._written = 0
        self._related = 0

    def write(self, folder: Path, database: str) -> AdminExport:
        began = self._store.read(read_meta)
        for label in LABELS:
            self._write_nodes(label)
        self._write_links()
        self._check(began)
        command = self._command(database)
        with new_file(folder / COMMAND_FILE) as file:
            file.write(f"# with the server stopped, in the folder of these files\n{command}\n")
        return AdminExport(self._written, self._related, command)

    def _write_nodes(self, label: str) -> None:
        leads = {name: self._between(label, end) for name, end in LEADS.get(label, {}).items()}
        nodes = self._nodes.group(label, (f"id:ID({label})", ":LABEL"))
        text = (_LEADING if leads else _ALONE).format(label=label)
        for labels, properties, led in self._rows(text):
            row = as_imported(label, properties)
            key = quoted(row.pop("id"))
            nodes.put((key, labelled(labels)), row)
            self._written += 1
            for name, to in led:
                if name in leads:
                    leads[name].put((key, quoted(to), name), {})
                    self._related += 1

    def _write_links(self) -> None:
        links = self._between("Entity", "Entity")
        for start, led in self._rows(_LINKS):
            key = quoted(start)
            for name, end, row in led:
                links.put((key, quoted(end), name), row)
            self._related += len(led)

    def _between(self, start: str, end: str) -> Group:
        header = (f":START_ID({start})", f":END_ID({end})", ":TYPE")
        return self._relationships.group(f"{start}-{end}", header)

    def _rows(self, text: str) -> Iterator[Sequence[Any]]:
        with as_sentences(), self._store.reading(seconds=0, fetch=FETCH) as reading:
            for record in reading.run(text, {}):
                yield record.values()

    def _check(self, began: object) -> None:
        """Raise BadRequest if the store changed meanwhile or contains nodes of other programs."""
        if self._store.read(read_meta) != began:
            raise BadRequest("the store changed during the export. Export it again")
        there = [
            next(iter(self._rows(text)))[0]
            for text in ("MATCH (n) RETURN count(n)", "MATCH ()-[r]->() RETURN count(r)")
        ]
        if there != [self._written, self._related]:
            raise BadRequest(
                f"the store holds {there[0]} nodes and {there[1]} relationships, of which "
                f"{self._written} and {self._related} are scamgraph's: remove the others first"
            )

    def _command(self, database: str) -> str:
        files = [f"--nodes={pair}" for pair in self._nodes.finish()]
        files += [f"--relationships={pair}" for pair in self._relationships.finish()]
        longest = max(self._nodes.longest, self._relationships.longest)
        room = [f"--read-buffer-size={2 * longest}"] if 2 * longest > READ_AT_ONCE else []
        arguments = [*files, *OPTIONS, *room, "--overwrite-destination=true"]
        return " ".join(["neo4j-admin database import full", database, *arguments])
