"""Every bad file is refused in words that name its place, and the record stays as it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cli.formats import ImportOptions, import_format
from graph.answers.lookup import search
from graph.dataset import LoadSummary
from graph.errors import ScamgraphError
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.metadata import read_meta
from graph.store.rebuild import compare
from graph.vocabulary import normal_text
from ingest.pipeline import ingest_folder
from tests.engines.bad_input import (
    broken,
    contents,
    documents,
    markup,
    scripts,
    tables,
    workbooks,
)
from tests.engines.bad_input.case import Case, distinct
from tests.engines.bad_input.forms import FORMS
from tests.servers.stores import empty

CASES = distinct(
    case
    for module in (broken, tables, documents, markup, workbooks, contents, scripts)
    for case in module.cases()
)


@dataclass
class Filled:
    """A store, and what it held when the last of these tests ended."""

    store: Store
    held: dict[str, Any]


@pytest.fixture(scope="module")
def filled(engine_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """A store that holds the good file of every format, so that there is something to lose."""
    empty(engine_settings)
    with open_store(engine_settings) as store:
        for form in FORMS:
            folder = tmp_path_factory.mktemp("good")
            case = Case("good", form.how, form.files(form.text), named=(form.name,))
            assert bring(store, folder, case).refused == 0
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


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_file_as_it_was_sent(filled: Filled, tmp_path: Path, case: Case) -> None:
    if case.named:
        bring(filled.store, tmp_path, case)
        for name in case.named:
            assert search(filled.store, name, limit=1)[0].name == normal_text(name)
        filled.held = held(filled.store)
        return
    with pytest.raises(ScamgraphError) as refused:
        bring(filled.store, tmp_path, case)
    message = str(refused.value)
    assert [word for word in case.said if word not in message] == [], message
    assert [name for name in (*case.files, "fiction") if name in message], message
    assert len(message) < 2_000
    assert held(filled.store) == filled.held


def test_what_came_in_is_whole(filled: Filled) -> None:
    assert compare(filled.store).problems == ()


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 200
