"""A list fetched again and cut on the way, in each way it can be: nothing is closed, and why."""

import shutil
from collections import Counter
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
from ingest.dataset_folder import SOURCES
from ingest.formats import ofac, uk
from ingest.formats.importer import import_files
from ingest.formats.list_entry import published
from ingest.pipeline import ingest_folder
from tests.ingest.archive.publisher import Publisher, fetch_mirror, file, publishing
from tests.ingest.formats.ofac_files import ADVANCED
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


# Two entries of the invented list of `ofac_files`, as the bundled tables hold entries.
ENTRIES = """\
entry,type,name,written,aliases,programmes,countries,countries_read
90001,individual,"DOLMAR, Vito",Vito Dolmar,OLD HERON,TCO,Sarenga,2026-08
90003,,"ARDENT HOLDINGS CO., LTD.",,,GLOMAG,,
"""
WALLETS = "entry,currency,address\n90001,XBT,1FictionAddressAAAAAAAAAAAAAAAAAA\n"


def bundled(root: Path) -> Path:
    """The bundled dataset of listings with its reader and sources, its entries invented."""
    folder = root / "designations"
    shutil.copytree(SOURCES / folder.name, folder, ignore=shutil.ignore_patterns("*.csv", "__*"))
    for shared in SOURCES.glob("*.toml"):
        shutil.copy(shared, root)
    toml = (folder / "dataset.toml").read_text("utf-8").partition("min_rows = ")
    rest = toml[2].partition("\n")[2]
    (folder / "dataset.toml").write_text(f"{toml[0]}min_rows = 1\n{rest}", "utf-8")
    (folder / "entries.csv").write_text(ENTRIES, "utf-8")
    (folder / "wallets.csv").write_text(WALLETS, "utf-8")
    return folder


def bring_ofac_fetched(store: Store, home: Path, publisher: Publisher) -> LoadSummary:
    """Fetch the list and bring it in, as `ingest ofac --fetch` does."""
    sdn = published("ofac_sdn")
    capture = fetch_mirror(home, publisher.address, dataset=sdn.id)
    named = by_its_name(home, capture)
    read = ofac.reader(named, sdn)
    return import_files(store, home, [named], read, dataset_id=sdn.id, fetched=[capture]).summary


def copies(store: Store) -> dict[str, str]:
    """How each claim was read, by its id."""
    text = "MATCH (c:Claim) RETURN c.id AS id, c.copy_read AS copy"
    return {row["id"]: row["copy"] for row in store.read(lambda tx: tx.rows(text))}


def test_an_entry_read_in_a_mirror_and_fetched_since_is_one_claim_with_the_better_copy(
    settings: Settings, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with open_store(settings) as store, publishing(file(ADVANCED.encode())) as publisher:
        loaded = ingest_folder(store, bundled(tmp_path))
        before = copies(store)
        assert set(before.values()) == {"mirror"} and loaded.refused == 0
        done = bring_ofac_fetched(store, home, publisher)
        after = copies(store)
        # The day, the other script, an office and the like are new; nothing is there twice.
        assert done.new == len(after) - len(before)
        said = store.read(
            lambda tx: tx.rows(
                "MATCH (c:Claim) WHERE c.state = 'current' RETURN c.subject AS subject, "
                "c.predicate AS predicate, coalesce(c.object, c.value) AS said"
            )
        )
        assert max(Counter(map(str, said)).values()) == 1
        # Only the name in the order in which people write it is not on the list.
        assert [after[key] for key in before].count("mirror") == 1
        assert done.revised == len(before) - 1
        source = "MATCH (s:Source {id: 'ofac-sdn-list'}) RETURN s.published AS day"
        assert store.read(lambda tx: tx.rows(source)) == [{"day": "2026-08-21"}]
        # What is bundled is read again: the better copy stands.
        again = ingest_folder(store, tmp_path / "designations")
        assert (again.new, again.revised, again.closed) == (0, 0, 0)
        assert copies(store) == after


def test_the_list_that_was_fetched_first_is_not_replaced_by_its_mirror(
    settings: Settings, tmp_path: Path
) -> None:
    with open_store(settings) as store, publishing(file(ADVANCED.encode())) as publisher:
        bring_ofac_fetched(store, tmp_path / "home", publisher)
        fetched = copies(store)
        loaded = ingest_folder(store, bundled(tmp_path))
        assert (loaded.new, loaded.revised) == (1, 0)
        assert {key: copies(store)[key] for key in fetched} == fetched
