"""Every node and relationship of a store, read in a few passes and written as they come."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from graph.admin_files.cells import OPTIONS, labelled, quoted
from graph.admin_files.tables import READ_AT_ONCE, Group, Tables, new_file
from graph.errors import BadRequest
from graph.store.faults import as_sentences
from graph.store.imported import as_imported
from graph.store.key_file import OWNERS_FOLDER
from graph.store.meta import read_meta
from graph.store.schema import KEYED
from graph.store.store import Store

COMMAND_FILE: Final = "import.txt"
FETCH: Final = 5_000
LABELS: Final = (*KEYED, "Meta")
# What a node of the record leads to, by the type of the relationship, which has no properties.
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
# Some links of an entity in one row: a row costs its reader more than what stands in it.
_LINKS: Final = (
    "MATCH (a:Entity) WITH a, [(a)-[l]->(b:Entity) | [type(l), b.id, properties(l)]] AS led "
    "UNWIND range(0, size(led) - 1, 20) AS at RETURN a.id, led[at..at + 20]"
)


@dataclass(frozen=True, slots=True)
class Exported:
    """How much was written, and the command that brings it in, given in the folder of the files."""

    nodes: int
    relationships: int
    command: str


def export_whole(store: Store, out: Path, database: str = "neo4j") -> Exported:
    """Write a store into the folder `out`, whole or not at all, for a database of this name.

    Memory holds some thousand rows. No other writer may come in between; what is private is in the
    files, which their owner alone may read. Raises BadRequest where `out` holds something, cannot
    be written, or the format cannot hold a text.
    """
    try:
        with store.held("the store is being exported"), _folder(out) as draft:
            return _Export(store, draft).write(draft, database)
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror or error}") from None


@contextmanager
def _folder(out: Path) -> Iterator[Path]:
    """A folder that becomes `out` if all goes well, and is gone if not."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise BadRequest(f"{out} is there and not empty: name a new folder")
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
        self._nodes, self._relationships = Tables(folder), Tables(folder)
        self._written = 0
        self._related = 0

    def write(self, folder: Path, database: str) -> Exported:
        began = self._store.read(read_meta)
        for label in LABELS:
            self._write_nodes(label)
        self._write_links()
        self._check(began)
        command = self._command(database)
        with new_file(folder / COMMAND_FILE) as file:
            file.write(f"# with the server stopped, in the folder of these files\n{command}\n")
        return Exported(self._written, self._related, command)

    def _write_nodes(self, label: str) -> None:
        leads = {name: self._between(label, end) for name, end in LEADS.get(label, {}).items()}
        nodes = self._nodes.group(label, (f"id:ID({label})", ":LABEL"))
        text = (_LEADING if leads else _ALONE).format(label=label)
        for labels, found, led in self._rows(text):
            row = as_imported(label, found)
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
        """Nobody wrote meanwhile, and nothing stands in the store that no pass asks for."""
        if self._store.read(read_meta) != began:
            raise BadRequest("the store changed while it was exported: export it again")
        there = [
            next(iter(self._rows(text)))[0]
            for text in ("MATCH (n) RETURN count(n)", "MATCH ()-[r]->() RETURN count(r)")
        ]
        if there != [self._written, self._related]:
            raise BadRequest(
                f"the store holds {there[0]} nodes and {there[1]} relationships, of which "
                f"{self._written} and {self._related} are scamgraph's: take the others out"
            )

    def _command(self, database: str) -> str:
        files = [f"--nodes={pair}" for pair in self._nodes.finish()]
        files += [f"--relationships={pair}" for pair in self._relationships.finish()]
        longest = max(self._nodes.longest, self._relationships.longest)
        room = [f"--read-buffer-size={2 * longest}"] if 2 * longest > READ_AT_ONCE else []
        words = [*files, *OPTIONS, *room, "--overwrite-destination=true"]
        return " ".join(["neo4j-admin database import full", database, *words])
