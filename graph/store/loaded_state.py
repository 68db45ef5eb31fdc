"""Recognise what a load left in the store: a hash of it, kept in the home folder.

Whoever can write into the store cannot write there: a dataset is skipped as unchanged only if its
files and its part of the record are those of a load that this home folder remembers.
"""

from collections.abc import Collection
from contextlib import suppress

from graph.dataset import LoadSummary
from graph.embedded.folder import write_private
from graph.hashing import digest, digest_of_all, shifted
from graph.store.connection import Store, Transaction
from graph.store.record_writer import read_before

FOLDER = "loaded"
REMEMBERED = 8  # states of a dataset: a home folder may be used with several stores
_CLAIMS = (
    "MATCH (n:Claim)-[:LOADED_BY]->(:Dataset {id: $id}) RETURN properties(n) AS n, "
    "[(n)-[r:STATED_IN|RESTS_ON]->(to) | [type(r), to.id]] AS led"
)
_OTHERS = (
    "MATCH (n:Dataset) WHERE n.id = $id",
    "MATCH (n:Refusal) WHERE n.dataset = $id",
    "MATCH (n:Judgement) WHERE n.dataset = $id",
    "MATCH (n:Source) WHERE n.described_by = $id",
    "MATCH (n:Origin) WHERE n.described_by = $id",
)


def state_of(tx: Transaction, dataset: str) -> str:
    """Return a hash of a dataset's part of the record, computed from every stored property."""
    total = ""
    for row in tx.stream(_CLAIMS, id=dataset):
        total = shifted(total, [digest([row["n"], sorted(map(str, row["led"]))])])
    parts = [total]
    for match in _OTHERS:
        for row in tx.stream(f"{match} RETURN properties(n) AS n", id=dataset):
            # The claims of a source may come from several datasets: they are hashed above.
            node = {name: value for name, value in row["n"].items() if name != "claims_hash"}
            parts.append(digest(node))
    return digest_of_all(parts)


class LoadedState:
    """What a home folder remembers of one dataset, beside its part of the record as it is now.

    `mark` is the fingerprint of the files that are about to be loaded. Rows that were refused for
    one of the reasons `open_reasons` may be accepted once other datasets are loaded.
    """

    def __init__(
        self, store: Store, dataset: str, mark: str, open_reasons: Collection[str] = ()
    ) -> None:
        self._store = store
        self._dataset = dataset
        self._mark = mark
        self._open_reasons = open_reasons
        self._file = store.home.expanduser() / FOLDER / dataset if store.home else None
        self._known: list[str] = []
        if self._file:
            with suppress(FileNotFoundError):
                self._known = self._file.read_text(encoding="ascii", errors="replace").split("\n")
        self._state = store.read(lambda tx: state_of(tx, dataset))
        self._finished = store.read(lambda tx: _is_finished(tx, dataset))

    @property
    def altered(self) -> bool:
        """Return whether a finished load left something else than is remembered.

        Then another program may have written into the store.
        """
        remembered = any(line.endswith(f" {self._state}") for line in self._known)
        return self._finished and not remembered

    def unchanged(self) -> LoadSummary | None:
        """Return the summary of the last load if the files and what it left are the same."""
        if f"{self._mark} {self._state}" not in self._known or self._store.read(self._waits):
            return None
        return self._store.read(lambda tx: read_before(tx, self._dataset, self._mark))

    def _waits(self, tx: Transaction) -> bool:
        text = (
            "MATCH (r:Refusal) WHERE r.dataset = $id AND r.reason IN $reasons RETURN r.row LIMIT 1"
        )
        reasons = list(self._open_reasons)
        return tx.first(text, id=self._dataset, reasons=reasons) is not None

    def remember(self) -> None:
        """Remember the dataset's part of the record as it is now."""
        if self._file is None:
            return
        state = self._store.read(lambda tx: state_of(tx, self._dataset))
        line = f"{self._mark} {state}"
        known = [line, *(other for other in self._known if other != line)]
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(self._file, "\n".join(known[:REMEMBERED]))


def _is_finished(tx: Transaction, dataset: str) -> bool:
    """Return whether the store holds a dataset, and its last load was not interrupted."""
    row = tx.first("MATCH (d:Dataset {id: $id}) RETURN d.part AS part", id=dataset)
    return row is not None and row["part"] is None
