"""Bringing a sheet into an embedded store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import Store, open_store
from ingest.formats.importer import ImportResult, dataset_of, import_files
from ingest.sheet.importer import reader

Bring = Callable[..., ImportResult]


@pytest.fixture
def store(embedded_settings: Settings) -> Iterator[Store]:
    """An empty embedded store."""
    with open_store(embedded_settings) as store:
        yield store


@pytest.fixture
def bring_sheet(store: Store, tmp_path: Path) -> Bring:
    """Bring a sheet in, as the command does."""

    def work(file: Path, *, dry_run: bool = False) -> ImportResult:
        dataset = dataset_of(file, "sheet")
        read = reader(store, file, dataset)
        return import_files(
            store, tmp_path / "home", [file], read, dataset_id=dataset, dry_run=dry_run
        )

    return work
