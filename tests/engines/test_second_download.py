"""A list fetched again and cut on the way, in each way it can be: nothing is closed, and why."""

from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from graph.dataset import LoadSummary
from graph.errors import MalformedSource
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.metadata import read_meta
from ingest.archive import captures
from ingest.archive.originals import by_its_name
from ingest.formats import uk
from ingest.formats.importer import import_files
from tests.ingest.archive.publisher import Publisher, fetch_mirror, file, publishing
from tests.ingest.formats.uk_eu_files import UK_XML

_HEAD, _FIRM = UK_XML.split("<Designation>", 1)[0], UK_XML.split("<Designation>")[2]


def edition(entries: int) -> bytes:
    """A list of so many companies."""
    firm = _FIRM.replace("</Designations>", "")
    made = (
        "<Designation>"
        + firm.replace("GHR9002", f"GHR{n}").replace("Ardent Holdings", f"Ardent {n}")
        for n in range(entries)
    )
    return f"{_HEAD}{''.join(made)}</Designations>".encode()


WHOLE, NEXT, HALF = edition(20), edition(19), edition(10)


def bring_fetched(store: Store, home: Path, publisher: Publisher) -> LoadSummary:
    """Fetch the list and bring it in, as `ingest uk --fetch` does."""
    capture = fetch_mirror(home, publisher.address, dataset=uk.LIST)
    named = by_its_name(home, capture)
    read = uk.reader(named, ())
    return import_files(store, home, [named], read, dataset_id=uk.LIST, fetched=[capture]).summary


def states(store: Store) -> dict[str, int]:
    rows = store.read(
        lambda tx: tx.rows("MATCH (c:Claim) RETURN c.state AS state, count(c) AS n ORDER BY state")
    )
    return {row["state"]: row["n"] for row in rows}


def test_a_second_fetch_cut_at_half_closes_nothing_and_says_so(
    settings: Settings, tmp_path: Path
) -> None:
    def rest(request: BaseHTTPRequestHandler) -> None:
        start = len(NEXT) // 2
        part = f"bytes {start}-{len(NEXT) - 1}/{len(NEXT)}"
        file(NEXT[start:], status=206, ETag='"two"', Content_Range=part)(request)

    with open_store(settings) as store, publishing(file(WHOLE, ETag='"one"')) as publisher:
        assert bring_fetched(store, tmp_path, publisher).new > 100
        before, version = states(store), store.read(read_meta)
        half = len(NEXT) // 2
        for answer, said in (
            # The publisher says that it is shorter; it is, by half of its entries.
            (file(HALF, ETag='"half"'), "of the last load are missing in this file"),
            # The publisher itself has but half of the file.
            (file(NEXT[:half], ETag='"cut"'), "list.xml: not valid XML"),
            # The line breaks.
            (file(NEXT, ETag='"two"', cut=half), "could not be fetched whole"),
        ):
            publisher.answer = answer
            with pytest.raises(MalformedSource, match="othing was loaded or closed") as told:
                bring_fetched(store, tmp_path, publisher)
            assert said in str(told.value)
            assert (states(store), store.read(read_meta)) == (before, version)
        # The next run fetches the rest and finishes it: one entry is gone, and is closed.
        publisher.answer = rest
        done = bring_fetched(store, tmp_path, publisher)
        assert (done.new, done.closed) == (0, before["current"] // 20)
        assert states(store)["no_longer_listed"] == done.closed
        publisher.answer = file(b"", status=304)
        assert bring_fetched(store, tmp_path, publisher).new == 0
    assert [c.size for c in captures(tmp_path)] == [len(WHOLE), len(HALF), half, len(NEXT)]
