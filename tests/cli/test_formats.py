"""A dry run leaves nothing behind, a fetched one neither."""

import tempfile
from pathlib import Path

import pytest

from cli.formats import ImportOptions, import_format
from graph.answers.sources import get_stats
from graph.settings import Settings
from graph.store import open_store
from ingest.archive import captures
from ingest.formats import uk
from ingest.formats.list_entry import published
from tests.ingest.archive.publisher import fetch_mirror, file, publishing
from tests.ingest.formats.uk_eu_files import UK_XML


def test_a_dry_run_of_a_fetch_keeps_nothing_and_the_fetch_after_it_is_whole(
    embedded_settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, passing = tmp_path / "home", tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    with open_store(embedded_settings) as store, publishing(file(UK_XML.encode())) as publisher:
        monkeypatch.setitem(published(uk.LIST).fetch, "xml", publisher.address)
        monkeypatch.setattr("ingest.archive.download.fetch", fetch_mirror)
        tried = import_format(store, home, "uk", ImportOptions(fetch=True, dry_run=True))
        assert tried.summary.new > 10
        assert (get_stats(store).claims, home.exists(), list(passing.iterdir())) == (0, False, [])
        done = import_format(store, home, "uk", ImportOptions(fetch=True))
        assert done.summary.new == tried.summary.new
        assert len(list(captures(home))) == 1
