"""A dataset's folder goes in whole or not at all, and a fault is named where it stands."""

import shutil
import unicodedata
from pathlib import Path

import pytest

from graph.answers.sources import get_stats, list_datasets, list_refused, list_sources
from graph.errors import MalformedSource
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.gate import SHORTENED
from ingest.pipeline import ingest_folder
from tests.ingest.conftest import DESCRIPTION, HEADER, ROWS, Write


def claims(store: Store) -> int:
    """How many claims the store holds."""
    return int(store.read(lambda tx: tx.rows("MATCH (c:Claim) RETURN count(c) AS n"))[0]["n"])


def test_a_dataset_is_loaded_and_a_second_time_changes_nothing(
    embedded_settings: Settings, write: Write
) -> None:
    heard: list[str] = []
    with open_store(embedded_settings) as store:
        first = ingest_folder(store, write(*ROWS), progress=heard.append)
        assert (first.new, first.refused) == (5, 0)
        assert heard == ["get", "transform", "load"]
        second = ingest_folder(store, write(*ROWS))
        assert (second.new, second.unchanged, second.closed) == (0, 5, 0)
        # The same rows in another order are other bytes and the same claims.
        third = ingest_folder(store, write(*reversed(ROWS)))
        assert (third.new, third.unchanged, third.revised, third.closed) == (0, 5, 0, 0)


def test_letters_and_spaces_that_another_program_saves_otherwise_say_nothing_else(
    embedded_settings: Settings, write: Write
) -> None:
    header = "subject,predicate,object,value,polarity,paraphrase,locator,stated_on,speaker"
    row = "fic-camp,alias,,Résidence Được,asserts,tiếng Việt,página 3,2025-07,Đại diện"
    rows = (*(f"{line}," for line in ROWS), row)
    with open_store(embedded_settings) as store:
        ingest_folder(store, write(*rows, header=header))
        for text in (
            unicodedata.normalize("NFD", row),
            row.replace("página 3", '"página\n  3"').replace("Đại diện", "Đại\u00a0 diện "),
        ):
            done = ingest_folder(store, write(*rows[:-1], text, header=header))
            assert (done.new, done.revised, done.closed) == (0, 0, 0)


@pytest.mark.parametrize(
    ("row", "field", "said"),
    [
        ("fic-firm,OPERATES,fic-camp,,,so,p. 3,2025", "polarity", "is empty"),
        (",OPERATES,fic-camp,,asserts,so,p. 3,2025", "subject", "is empty"),
        ("fic-firm,OPERATES,fic-camp,,asserts,so,,2025", "locator", "is empty"),
        ("fic-firm,OPERATS,fic-camp,,asserts,so,p. 3,2025", "predicate", "Did you mean OPERATES?"),
        ("fic-firm,codee,,X,asserts,so,p. 3,2025", "predicate", "Did you mean code?"),
        ("fic-firm,OPERATES,,X,asserts,so,p. 3,2025", "object", "expected an object and no value"),
        (
            "fic-firm,name,fic-camp,,asserts,so,p. 3,2025",
            "object",
            "expected a value and no object",
        ),
        ("fic-firm,kind,,Compond,asserts,so,p. 3,2025", "value", "is not one of the kinds"),
        ("fic-camp,OPERATES,fic-firm,,asserts,so,p. 3,2025", "subject", "is a Compound; OPERATES"),
        ("fic-firm,code,,KA02,asserts,so,p. 3,2025", "predicate", "code is for Compound"),
        ("fic-firm,OPERATES,fic-other,,asserts,so,p. 3,2025", "object", "has no kind"),
        ("fic-firm,OPERATES,fic-camp,,asserts,so,p. 3,2025-02-30", "stated_on", "does not exist"),
        ("fic-firm,OPERATES,fic-camp,,asserts,so,p. 3,2026/2025", "stated_on", "ends before"),
        ("fic-firm,OPERATES,fic-camp,,maybe,so,p. 3,2025", "polarity", "asserts"),
        ("Not A Ref,OPERATES,fic-camp,,asserts,so,p. 3,2025", "subject", "pattern"),
        ("fic-firm,OPERATES,fic-camp,,asserts,,p. 3,2025", "row", "a quote or a paraphrase"),
        ("fic-firm,OPERATES,fic-camp,,asserts,otherwise,p. 2,2025-07", "row", "in different words"),
    ],
)
def test_a_malformed_row_refuses_the_whole_source_and_is_named(
    embedded_settings: Settings, write: Write, row: str, field: str, said: str
) -> None:
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            ingest_folder(store, write(*ROWS, row))
        assert f"claims.csv, row 7, {field}: " in str(refused.value)
        assert said in str(refused.value)
        assert claims(store) == 0


@pytest.mark.parametrize(
    ("publisher", "cell", "said"),
    [
        ("Heron Wire, in The Daily Ardent", "copy_read", "prints another's text"),
        ("Heron Wire, on Ardent News", "copy_read", "Write restated"),
        ("Ardent Holdings, as PR in The Daily", "copy_read", "is not the original"),
        ("The Daily Ardent, Heron", "", ""),
        ("Ministry of Heron, information office", "", ""),
    ],
)
def test_a_text_that_was_read_in_a_reprint_is_not_its_original(
    embedded_settings: Settings, write: Write, publisher: str, cell: str, said: str
) -> None:
    folder = write(*ROWS, description=DESCRIPTION.replace("Publisher", publisher))
    with open_store(embedded_settings) as store:
        if not cell:
            assert ingest_folder(store, folder).new == 5
            return
        with pytest.raises(MalformedSource) as refused:
            ingest_folder(store, folder)
        assert f"claims.csv, row 2, {cell}: " in str(refused.value)
        assert said in str(refused.value)
        assert claims(store) == 0
        restated = DESCRIPTION.replace("Publisher", publisher).replace('"original"', '"restated"')
        assert ingest_folder(store, write(*ROWS, description=restated)).new == 5


@pytest.mark.parametrize(
    ("kind", "right"), [("statement", False), ("article", False), ("court_record", True)]
)
def test_only_a_paper_of_a_court_is_the_record_of_a_court(
    embedded_settings: Settings, write: Write, kind: str, *, right: bool
) -> None:
    described = DESCRIPTION.replace('kind = "report"', f'kind = "{kind}"', 1)
    rows = (*(f"{row}," for row in ROWS[:-1]), f"{ROWS[-1]},court_record")
    folder = write(*rows, header=f"{HEADER},basis", description=described)
    with open_store(embedded_settings) as store:
        if right:
            assert ingest_folder(store, folder).new == 5
            return
        with pytest.raises(MalformedSource, match=r"row 6, basis: .*Write official_record"):
            ingest_folder(store, folder)
        assert claims(store) == 0


def test_rows_that_are_wrong_are_named_before_their_number_is(
    embedded_settings: Settings, write: Write
) -> None:
    wrong = ROWS[1].replace("asserts", "assert")
    with open_store(embedded_settings) as store, pytest.raises(MalformedSource) as refused:
        ingest_folder(store, write(ROWS[0], wrong))
    assert "row 3, polarity: 'assert' is not allowed" in str(refused.value)
    assert "expected at least" not in str(refused.value)


@pytest.mark.parametrize(
    ("header", "rows", "said"),
    [
        (HEADER + ",colour", [f"{row},red" for row in ROWS], "colour: unknown column"),
        (HEADER, ROWS[:2], "2 rows; expected at least 3"),
        (
            HEADER,
            [*ROWS, ROWS[0] + ",more,cells"],
            "row 7: has 10 cells; expected 8",
        ),
        (HEADER, [*ROWS, '"unclosed'], "the table cannot be read"),
    ],
)
def test_a_table_that_is_not_whole_is_refused(
    embedded_settings: Settings, write: Write, header: str, rows: list[str], said: str
) -> None:
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            ingest_folder(store, write(*rows, header=header))
        assert said in str(refused.value)
        assert claims(store) == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('reliability = "B"', 'reliability = "Z"', "publication.0.reliability"),
        ('title = "Fiction"', "", "title"),
        ("min_rows = 3", "min_rows = three", "dataset.toml"),
        ('published = "2025-07"', 'published = "2025-13"', "publication.0"),
        ('rows_gone = "our_error"', 'rows_gone = "withdrawn"', "rows_gone"),
        ('ref_namespaces = ["fic"]', 'ref_namespaces = ["fic"]\ncolour = "red"', "colour"),
    ],
)
def test_a_description_that_is_not_right_is_refused(
    embedded_settings: Settings, write: Write, old: str, new: str, said: str
) -> None:
    assert old in DESCRIPTION
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            ingest_folder(store, write(*ROWS, description=DESCRIPTION.replace(old, new)))
        assert said in str(refused.value)
        assert claims(store) == 0


def test_a_row_that_the_door_refuses_is_left_out_alone_and_listed_without_its_value(
    embedded_settings: Settings, write: Write
) -> None:
    secret = "A 24-year-old Sarengan victim named Vita Dolmar was freed from room 302"
    row = f'fic-camp,summary,,"{secret}",asserts,so,p. 9,2025'
    with open_store(embedded_settings) as store:
        summary = ingest_folder(store, write(*ROWS, row))
        assert (summary.new, summary.refused > 0) == (5, True)
        listed = list_refused(store)
        assert {(r.file, r.row, r.field) for r in listed} == {("claims.csv", 7, "value")}
        everything = store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS p"))
        assert "Vita" not in str(everything)
        assert "Vita" not in str(listed)


def test_a_row_that_was_refused_and_is_gone_is_no_longer_listed(
    embedded_settings: Settings, write: Write
) -> None:
    row = "fic-camp,summary,,Call the survivor at +855 12 345 678,asserts,so,p. 9,2025"
    with open_store(embedded_settings) as store:
        assert ingest_folder(store, write(*ROWS, row)).refused > 0
        assert ingest_folder(store, write(*ROWS)).refused == 0
        assert list_refused(store) == ()


def test_the_door_knows_what_kind_of_thing_a_row_is_about(
    embedded_settings: Settings, write: Write
) -> None:
    """The kind stands in another row, of this load or of an earlier one."""
    header = f"{HEADER},valid_from"
    told = [f"{row}," for row in ROWS]
    told += [
        'fic-firm,address,,"Room 1203, 8 Pier Road",asserts,so,p. 4,2025-07,',
        "fic-camp,status,,operating,asserts,two Kenyan women were rescued,p. 4,2025-07,2025-03-12",
    ]
    later = [
        'fic-firm,address,,"Room 7, 9 Pier Road",asserts,so,p. 5,2025-07,',
        "fic-camp,status,,closed,asserts,two Ugandan men escaped,p. 5,2025-07,2025-03-13",
    ]
    with open_store(embedded_settings) as store:
        first = ingest_folder(store, write(*told, header=header))
        assert (first.new, first.refused) == (6, 1)
        second = ingest_folder(store, write(*told, *later, header=header))
        assert (second.new, second.unchanged, second.refused) == (1, 6, 2)
        found = {(row.row, row.field, row.reason) for row in list_refused(store)}
        assert found == {(n, "paraphrase", "small_group") for n in (8, 10)}


def test_no_message_shows_what_the_door_would_refuse(
    embedded_settings: Settings, write: Write
) -> None:
    """Headings that are a first row, and what a reader stumbled over."""
    folder = write("x,y,z", header="rescued worker Vita Dolmarova,24,24")
    reader = folder / "reader.py"
    stumbles = 'def get(f):\n    return [int("survivor Vita Dolmarova, 24")]\ntransform = list\n'
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource, match=r"the heading \(left out\) is repeated") as one:
            ingest_folder(store, folder)
        (folder / "claims.csv").unlink()
        reader.write_text(stumbles, encoding="utf-8")
        with pytest.raises(MalformedSource, match="not as expected: ValueError") as other:
            ingest_folder(store, folder)
    assert "Dolmarova" not in str(one.value) + str(other.value)


@pytest.mark.parametrize(
    ("told", "instead", "place"),
    [
        ('publisher = "Publisher"', 'publisher = "X"', "publication, row 1, publisher"),
        ('description = "Nothing in it exists."', 'description = "X"', "dataset, row 1"),
        ('by = "Author"', 'by = "X"', "origin, row 1, by"),
    ],
)
def test_what_stands_beside_the_rows_comes_through_the_door_too(
    embedded_settings: Settings, write: Write, told: str, instead: str, place: str
) -> None:
    held = instead.replace("X", "survivor Vita Dolmarova, 24")
    header, rows = f"{HEADER},rests_on", [f"{row},fic-origin" for row in ROWS]
    folder = write(*rows, header=header, description=DESCRIPTION.replace(told, held))
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            ingest_folder(store, folder)
        assert place in str(refused.value) and "Dolmarova" not in str(refused.value)
        assert claims(store) == 0


def test_a_reason_for_a_judgement_comes_through_the_door(
    embedded_settings: Settings, write: Write
) -> None:
    folder = write(*ROWS)
    (folder / "judgements.csv").write_text(
        "id,verdict,about,why,by,decided_on\n"
        "j-1,different,fic-firm;fic-camp,so says survivor Vita Dolmarova,the desk,2026-01-01\n"
    )
    with open_store(embedded_settings) as store, pytest.raises(MalformedSource) as refused:
        ingest_folder(store, folder)
    assert "judgement, row 1, why" in str(refused.value)
    assert "Dolmarova" not in str(refused.value)


def test_a_text_may_name_a_person_whom_the_store_or_the_dataset_names_officially(
    embedded_settings: Settings, write: Write
) -> None:
    header = f"{HEADER},basis,copy_read"
    official = "official_record,official_copy"
    person = (
        f"fic-p,kind,,Person,asserts,so,p. 1,2025-07,{official}",
        f"fic-p,HOLDS_OFFICE_IN,fic-office,,asserts,so,p. 1,2025-07,{official}",
        f"fic-office,kind,,StateBody,asserts,so,p. 1,2025-07,{official}",
        f"fic-p,name,,Sopheap Limsamnang,asserts,so,p. 1,2025-07,{official}",
    )
    base = tuple(f"{row},," for row in ROWS)
    text = "fic-firm,OPERATES,fic-camp,,asserts,Its clerk Sopheap Limsamnang hid it,p. 9,2025,,"
    with open_store(embedded_settings) as store:
        alone = ingest_folder(store, write(*base, text, header=header))
        assert (alone.new, alone.refused) == (5, 1)
        assert [r.field for r in list_refused(store)] == ["paraphrase"]  # by the door or the gate
        named = ingest_folder(store, write(*base, *person, text, header=header))
        assert (named.new, named.refused) == (5, 0)


LISTING = (
    "fic-act,kind,,GovernmentAction,asserts,so,p. 1,2025-07,official_record,mirror",
    "fic-act,action_type,,designation,asserts,so,p. 1,2025-07,official_record,mirror",
    "fic-act,DIRECTED_AT,fic-listed,,asserts,so,p. 1,2025-07,official_record,mirror",
    "fic-listed,kind,,Person,asserts,so,p. 1,2025-07,official_record,mirror",
    "fic-listed,name,,Sopheap Limsamnang,asserts,so,p. 1,2025-07,official_record,mirror",
)
REPORTED = (
    "oth-p,kind,,Person,asserts,so,p. 1,2025-07,,",
    "oth-p,name,,Sopheap Limsamnang,asserts,so,p. 1,2025-07,,",
    "oth-p,OWNS,oth-firm,,asserts,so,p. 1,2025-07,,",
    "oth-firm,kind,,Company,asserts,so,p. 1,2025-07,,",
)
SAME = "j-1,same,fic-listed;oth-p,named with the entry in the third paragraph,the desk,2026-01-01"


def test_a_ground_in_another_dataset_counts_where_a_judgement_joins_and_not_by_name(
    embedded_settings: Settings, write: Write, tmp_path: Path
) -> None:
    header = f"{HEADER},basis,copy_read"
    listing = write(*LISTING, header=header)
    told = tmp_path / "told"
    shutil.copytree(listing, told)
    text = (told / "dataset.toml").read_text("utf-8").replace('"fiction"', '"told"')
    text = text.replace('["fic"]', '["oth"]').replace("fic-report", "oth-report")
    (told / "dataset.toml").write_text(text, "utf-8")
    (told / "claims.csv").write_text("\n".join([header, *REPORTED]), "utf-8")
    judgements = "id,verdict,about,why,by,decided_on\n"
    with open_store(embedded_settings) as store:
        assert ingest_folder(store, told).refused == 3
        assert ingest_folder(store, listing).refused == 0
        # Nothing in the folder changed, and it is read again: there may be a ground now.
        again = ingest_folder(store, told)
        assert (again.new, again.refused) == (0, 3)
        (told / "judgements.csv").write_text(judgements + SAME, "utf-8")
        joined = ingest_folder(store, told)
        assert (joined.new, joined.refused) == (3, 0)
        # Without the judgement there is no ground any more, and what stood is taken back.
        (told / "judgements.csv").write_text(judgements, "utf-8")
        parted = ingest_folder(store, told)
        assert (parted.closed, parted.refused) == (3, 3)
        # A ground that is lost in the other dataset has this one read again, unchanged as it is.
        (told / "judgements.csv").write_text(judgements + SAME, "utf-8")
        assert ingest_folder(store, told).refused == 0
        assert ingest_folder(store, told).unchanged == 4
        ingest_folder(store, write(*(row for row in LISTING if "_AT" not in row), header=header))
        lost = ingest_folder(store, told)
        assert (lost.closed, lost.refused) == (3, 3)


def test_a_publications_title_is_shortened_until_there_is_a_ground(
    embedded_settings: Settings, write: Write
) -> None:
    header = f"{HEADER},basis,copy_read"
    base = tuple(f"{row},," for row in ROWS)
    named = DESCRIPTION.replace('title = "Report"', 'title = "Where Sopheap Limsamnang hid it"', 1)
    with open_store(embedded_settings) as store:
        done = ingest_folder(store, write(*base, header=header, description=named))
        # A title that is given in part leaves no row out, and is counted apart.
        assert (done.new, done.refused, done.shortened) == (5, 0, 1)
        again = ingest_folder(store, write(*base, header=header, description=named))
        assert (again.unchanged, again.refused, again.shortened) == (5, 0, 1)
        assert list_datasets(store)[0].refused == get_stats(store).refused == 0
        assert [(r.field, r.reason) for r in list_refused(store)] == [("title", "title_shortened")]
        (shown,) = list_sources(store).items
        assert shown.title == f"Where … hid it [{SHORTENED}]"
        listed = ingest_folder(store, write(*base, *LISTING, header=header, description=named))
        assert (listed.refused, listed.shortened) == (0, 0)
        (shown,) = list_sources(store).items
        assert shown.title == "Where Sopheap Limsamnang hid it"
