"""The next edition of a list: a change supersedes, what went is closed, a cut file is refused."""

from pathlib import Path

import pytest

from graph.answers.entities import get_entity
from graph.answers.sources import get_stats
from graph.errors import MalformedSource
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.archive import captures
from ingest.formats.importer import import_files
from ingest.formats.ofac import files_of, list_of, reader
from tests.ingest.formats.ofac_files import SDN, write_delimited
from tests.ingest.formats.test_ofac import bring_ofac

MANY = "".join(
    f'{number},"FICTION NUMBER {number} LIMITED",-0- ,"TCO",' + "-0- ," * 7 + "-0- \n"
    for number in range(80_000, 80_040)
)
ONE_ADD, ONE_ALT = '80000,1,-0- ,-0- ,"Sarenga",-0-\n', '80000,1,"aka","FICTION NAUGHT",-0-\n'


def version(store: Store) -> int:
    return get_stats(store).version


def test_the_same_file_again_writes_nothing_and_is_captured(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        main = write_delimited(tmp_path)
        first = bring_ofac(store, tmp_path / "home", main)
        before = version(store)
        again = bring_ofac(store, tmp_path / "home", main)
        assert (again.summary.new, again.summary.unchanged) == (0, first.summary.new)
        assert version(store) == before
        assert len(list(captures(tmp_path / "home"))) == 6


def test_a_dry_run_says_what_would_happen_and_keeps_nothing(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        main = write_delimited(tmp_path)
        done = import_files(
            store,
            tmp_path / "home",
            files_of(main),
            reader(main, list_of(main)),
            dataset_id="ofac_sdn",
            dry_run=True,
        )
        assert done.summary.new > 30
        assert get_stats(store).claims == 0
        assert not (tmp_path / "home").exists()


def test_a_changed_value_supersedes_and_a_day_that_was_ours_stays(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", write_delimited(tmp_path))
        first_day = {c.stated_on for c in get_entity(store, "ofac-90002").claims}
        changed = SDN.replace("ARDENT HOLDINGS CO., LTD.", "ARDENT WORLD HOLDINGS CO., LTD.")
        main = write_delimited(tmp_path, changed)
        listed = list_of(main)
        read = reader(main, listed)
        later = import_files(
            store,
            tmp_path / "home",
            files_of(main),
            lambda sha256, _: read(sha256, "2027-01-01"),
            dataset_id="ofac_sdn",
        )
        assert (later.summary.new, later.summary.closed) == (1, 0)
        names = [c for c in get_entity(store, "ofac-90003").claims if c.predicate == "listed_name"]
        assert {(c.value, c.state) for c in names} == {
            ("ARDENT HOLDINGS CO., LTD.", "corrected"),
            ("ARDENT WORLD HOLDINGS CO., LTD.", "current"),
        }
        new = next(c for c in names if c.state == "current")
        old = store.read(
            lambda tx: tx.first(
                "MATCH (c:Claim) WHERE c.state = 'corrected' RETURN c.superseded_by AS id"
            )
        )
        assert old == {"id": new.id}
        assert get_entity(store, "ofac-90003").name == "ARDENT WORLD HOLDINGS CO., LTD."
        assert {c.stated_on for c in get_entity(store, "ofac-90002").claims} == first_day


def test_an_entry_that_is_gone_is_no_longer_listed(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", write_delimited(tmp_path))
        left = "".join(line for line in SDN.splitlines(keepends=True) if "GREY PEL" not in line)
        done = bring_ofac(store, tmp_path / "home", write_delimited(tmp_path, left))
        assert done.summary.closed > 0
        states = store.read(
            lambda tx: tx.rows(
                "MATCH (c:Claim) WHERE c.subject = 'ofac-90004' RETURN DISTINCT c.state AS s"
            )
        )
        assert states == [{"s": "no_longer_listed"}]


@pytest.mark.parametrize("refused", ["a victim held in a compound", "rescued from room 302"])
def test_an_entry_that_the_door_refuses_now_was_not_taken_off_the_list(
    embedded_settings: Settings, tmp_path: Path, refused: str
) -> None:
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", write_delimited(tmp_path))
        changed = SDN.replace('"Director"', f'"{refused}"')
        done = bring_ofac(store, tmp_path / "home", write_delimited(tmp_path, changed))
        assert done.summary.refused > 0
        states = store.read(
            lambda tx: tx.rows(
                "MATCH (c:Claim {subject: 'ofac-90001-listing'}) RETURN DISTINCT c.state AS s"
            )
        )
        assert {row["s"] for row in states} <= {"current", "our_error"}


def test_a_file_that_is_not_beside_the_main_one_closes_nothing(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        main = write_delimited(tmp_path)
        bring_ofac(store, tmp_path / "home", main)
        before = version(store)
        (tmp_path / "alt.csv").unlink()
        with pytest.raises(
            MalformedSource, match=r"2 claims of the last load are missing, and alt\.csv is not"
        ):
            bring_ofac(store, tmp_path / "home", main)
        assert version(store) == before


def test_a_second_edition_cut_at_half_closes_nothing(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", write_delimited(tmp_path, MANY, ONE_ADD, ONE_ALT))
        before = version(store)
        half = "".join(MANY.splitlines(keepends=True)[:20])
        main = write_delimited(tmp_path, half, ONE_ADD, ONE_ALT)
        with pytest.raises(
            MalformedSource, match=r"nothing was loaded or closed.*expected at most a tenth"
        ):
            bring_ofac(store, tmp_path / "home", main)
        assert version(store) == before
        # Unless somebody says that it is so.
        done = import_files(
            store,
            tmp_path / "home",
            files_of(main),
            reader(main, list_of(main)),
            dataset_id="ofac_sdn",
            shorter=True,
        )
        assert done.summary.closed > 100
