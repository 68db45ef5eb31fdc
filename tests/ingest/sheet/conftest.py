"""Bringing a sheet into an embedded store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import Store, open_store
from ingest.formats.importer import Done, bring, dataset_of
from ingest.sheet.importer import reader

Bring = Callable[..., Done]


@pytest.fixture
def store(embedded_settings: Settings) -> Iterator[Store]:
    """An empty embedded store."""
    with open_store(embedded_settings) as store:
        yield store


@pytest.fixture
def bring_sheet(store: Store, tmp_path: Path) -> Bring:
    """Bring a sheet in, as the command does."""

    def work(file: Path, *, dry_run: bool = False) -> Done:
        dataset = dataset_of(file, "sheet")
        read = reader(store, file, dataset)
        return bring(store, tmp_path / "home", [file], read, dataset_id=dataset, dry_run=dry_run)

    return work
