"""All cases; the loading of one, and what a store holds afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cli.formats import ImportOptions, import_format
from graph.dataset import LoadSummary
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.metadata import read_meta
from ingest.pipeline import ingest_folder
from tests.ingest.bad_input import (
    broken,
    contents,
    documents,
    markup,
    scripts,
    tables,
    workbooks,
)
from tests.ingest.bad_input.case import Case, distinct
from tests.ingest.bad_input.forms import FORMS
from tests.servers.stores import empty

CASES = distinct(
    case
    for module in (broken, tables, documents, markup, workbooks, contents, scripts)
    for case in module.cases()
)
REFUSED = [case for case in CASES if not case.named]
ACCEPTED = [case for case in CASES if case.named]


@dataclass
class Filled:
    """A store, and what it held when the last of these tests ended."""

    store: Store
    held: dict[str, Any]


@contextmanager
def filling(settings: Settings, folder: Path) -> Iterator[Filled]:
    """Open a store that holds the good file of every format, so that there is something to lose."""
    empty(settings)
    with open_store(settings) as store:
        for number, form in enumerate(FORMS):
            place = folder / str(number)
            place.mkdir()
            case = Case("good", form.how, form.files(form.text), named=(form.name,))
            assert bring(store, place, case).refused == 0
        yield Filled(store, held(store))


def bring(store: Store, folder: Path, case: Case) -> LoadSummary:
    """Bring a case's files in, as the command does."""
    place = folder / "fiction"
    place.mkdir()
    for name, content in case.files.items():
        (place / name).write_bytes(content)
    if case.how == "bundled":
        return ingest_folder(store, place)
    beside = place / "map.yml"
    asked = ImportOptions(
        place / next(iter(case.files)),
        map=beside if beside.exists() else None,
        # Two forms of one list take turns here, and each has entries that the other has not.
        shorter=bool(case.named),
    )
    return import_format(store, folder / "home", case.how, asked).summary


def held(store: Store) -> dict[str, Any]:
    """What the store holds: its version, its record's hash, and how much of what."""
    counts = store.read(
        lambda tx: [
            *tx.rows("MATCH (n) RETURN labels(n) AS is, count(n) AS n ORDER BY n, is"),
            *tx.rows("MATCH ()-[r]->() RETURN type(r) AS is, count(r) AS n ORDER BY is"),
        ]
    )
    return {"meta": store.read(read_meta), "counts": counts}
