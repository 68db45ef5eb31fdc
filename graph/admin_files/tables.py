"""Files of rows whose columns are known only when the last row is written."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

from graph.admin_files.cells import cell
from graph.store.key_file import OWNER_ONLY

# In characters: neo4j-admin reads at most so many at once unless it is told, and a cell must fit.
READ_AT_ONCE: Final = 4 * 1024 * 1024


class Table:
    """A file of rows, and one of its header, which neo4j-admin takes in two.

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
        """Write a row; False, with nothing written, where a type differs from that of its column.

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
        # A row may end early, but where it does, not with an empty cell: the next line would be
        # taken for its rest. What is not empty is quoted or a number and ends in no comma.
        return self._write(",".join(cells).rstrip(","))

    def _write(self, line: str) -> bool:
        self.longest = max(self.longest, len(line))
        self._file.write(line + "\n")
        return True

    def finish(self) -> str:
        """Write the header; how neo4j-admin is told of the two files, seen from their folder."""
        self._file.close()
        columns = [*self._header, *(f"{name}:{kind}" for name, kind in self._types.items())]
        header = f"{self.name}-header.csv"
        with new_file(self._folder / header) as file:
            file.write(",".join(columns) + "\n")
        return f"./{header},./{self.name}.csv"


class Group:
    """Rows of one kind: a row that does not fit into their first table goes into a second."""

    def __init__(self, folder: Path, name: str, header: Sequence[str]) -> None:
        self.tables: list[Table] = []
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
        self.tables.append(Table(self._folder, name, self._header))
        self.tables[-1].takes(first, properties)


class Tables:
    """The files of nodes, or of relationships, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._groups: dict[str, Group] = {}

    def group(self, name: str, header: Sequence[str]) -> Group:
        """The rows of this name, whose files begin with these columns."""
        return self._groups.setdefault(name, Group(self._folder, name, header))

    def finish(self) -> list[str]:
        """Write the headers; the pairs of files as neo4j-admin is told of them."""
        return [table.finish() for group in self._groups.values() for table in group.tables]

    @property
    def longest(self) -> int:
        """Characters of the longest row."""
        return max((t.longest for g in self._groups.values() for t in g.tables), default=0)


def new_file(place: Path) -> TextIO:
    """A new file that its owner alone may read: a whole store holds what is not public."""
    number = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    return os.fdopen(number, "w", encoding="utf-8", newline="\n", buffering=1 << 20)
