"""What a sheet makes of the record, and that it makes the same again."""

import re
from pathlib import Path

import pytest

from graph.answers.entities import get_entity
from graph.answers.search import search
from graph.answers.sources import get_stats, list_datasets, list_refused
from graph.errors import MalformedSource
from graph.record import Judgement
from graph.store import Store
from graph.store.judgements import judge, undo
from graph.store.load import load
from graph.store.record_reader import all_judgements
from ingest.archive.originals import UNNAMED
from ingest.sheet.references import SOURCE
from tests.claims import dataset, same, thing
from tests.ingest.sheet.conftest import Bring
from tests.ingest.sheet.sheets import SHEET, row, write_csv, write_xlsx


def ref(store: Store, name: str) -> str:
    return search(store, name)[0].id


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_sheet_loads_private_and_a_second_time_changes_nothing(
    store: Store, bring_sheet: Bring, tmp_path: Path, write: object
) -> None:
    suffix = ".csv" if write is write_csv else ".xlsx"
    file = write(tmp_path / f"desk{suffix}", *SHEET)  # type: ignore[operator]
    done = bring_sheet(file)
    assert done.summary.refused == 0
    company = get_entity(store, ref(store, "Heron Jade Holdings"))
    link = next(link for link in company.links if link.type == "OPERATES")
    assert (link.asserts, link.denies, link.to.name) == (1, 1, "Redwood Gate")
    assert {c.release for c in company.claims} == {"private"}
    asserted = next(c for c in company.claims if c.quote)
    assert (asserted.modality, asserted.speaker) == ("appears", "former guards")
    assert [o.id for o in asserted.origins] == ["fiction-guards"]
    assert [p.values[0].value for p in company.properties if p.name == "response"] == [
        "The company calls the report an invention."
    ]
    before = get_stats(store).version
    assert bring_sheet(file).summary.new == 0
    assert get_stats(store).version == before
    # Written anew with another row below, things keep the refs that they were given.
    more = write(  # type: ignore[operator]
        file, *SHEET, row("Redwood Gate", "code", value="PM01")
    )
    again = bring_sheet(more).summary
    assert (again.closed, again.revised) == (0, 0)
    assert again.new == 2
    assert len(search(store, "Redwood Gate")) == 1


@pytest.mark.parametrize(
    "name", ["萨伦加海港太子房地产集团有限公司梅卡尔分公司", "a b c d e f g h i j k l m n", "★★"]
)
def test_a_thing_of_any_name_keeps_its_ref(bring_sheet: Bring, tmp_path: Path, name: str) -> None:
    called = [{k: v.replace("Heron Jade Holdings", name) for k, v in r.items()} for r in SHEET]
    file = tmp_path / "desk.csv"
    bring_sheet(write_csv(file, *called))
    done = bring_sheet(write_csv(file, *called, row("Redwood Gate", "code", value="PM01")))
    assert (done.summary.new, done.summary.closed) == (2, 0)


def test_a_thing_keeps_its_ref_when_its_kind_is_corrected_or_its_rows_come_back(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    file = tmp_path / "desk.csv"
    bring_sheet(write_csv(file, *SHEET))
    first = ref(store, "Heron Jade Holdings")
    group = ({**SHEET[0], "subject_kind": "Group"}, *SHEET[1:])
    done = bring_sheet(write_csv(file, *group))
    assert (done.summary.new, done.summary.closed) == (1, 0)
    corrected = get_entity(store, first)
    assert corrected.kind == "Group"
    assert {c.value: c.state for c in corrected.claims if c.predicate == "kind"} == {
        "Company": "our_error",
        "Group": "current",
    }
    source = {column: cell for column, cell in SHEET[0].items() if column in SOURCE}
    bring_sheet(write_csv(file, {**SHEET[2], **source, "subject_kind": "Compound"}))
    bring_sheet(write_csv(file, *group))
    assert ref(store, "Heron Jade Holdings") == first


def test_what_bears_a_name_only_as_another_name_of_it_does_not_take_it_away(
    bring_sheet: Bring, tmp_path: Path
) -> None:
    alias = row("Heron Jade Holdings", "alias", value="HJH")
    other = row("HJH", "summary", value="A firm.", subject_kind="Company")
    for number in range(4):  # which of two random refs comes first must not matter
        file = tmp_path / f"desk{number}.csv"
        bring_sheet(write_csv(file, *SHEET, alias, other))
        code = row("Redwood Gate", "code", value="PM01")
        assert bring_sheet(write_csv(file, *SHEET, alias, other, code)).summary.closed == 0


def test_one_claim_in_two_wordings_is_a_fault_and_a_name_said_in_a_row_is_no_second_one(
    bring_sheet: Bring, tmp_path: Path
) -> None:
    file = tmp_path / "desk.csv"
    code = row("Redwood Gate", "code", value="PM01")
    with pytest.raises(MalformedSource, match="row 6, row: repeats row 5"):
        bring_sheet(write_csv(file, *SHEET, code, {**code, "paraphrase": "In other words."}))
    named = {**row("Redwood Gate", "name", value="Redwood Gate"), "language": "en"}
    assert bring_sheet(write_csv(file, *SHEET, code, named)).summary.refused == 0


def test_a_dry_run_counts_and_writes_nothing(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    done = bring_sheet(write_csv(tmp_path / "desk.csv", *SHEET), dry_run=True)
    assert done.summary.new > 8
    assert get_stats(store).claims == 0
    assert not (tmp_path / "home").exists()


def test_a_company_of_exactly_that_name_is_asked_about_and_not_joined(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    load(store, dataset(*thing("fic-firm", "Company", "Heron Jade Holdings")))
    file = write_csv(tmp_path / "desk.csv", *SHEET)
    (asked,) = bring_sheet(file).suggestions
    assert "the Company may be fic-firm (Heron Jade Holdings; " in asked
    assert store.read(all_judgements) == []
    own = next(r.id for r in search(store, "Heron Jade Holdings") if r.id != "fic-firm")
    judge(store, same("fic-firm", own))
    # What somebody judged is not asked again, nor once it is undone.
    changed = write_csv(file, *SHEET, row("Redwood Gate", "code", value="PM01"))
    assert bring_sheet(changed).suggestions == ()
    undo(store, same("fic-firm", own).id, "2026-11-25")
    assert bring_sheet(write_csv(file, *SHEET)).suggestions == ()
    assert len(search(store, "Heron Jade Holdings")) == 2


def test_no_name_is_ever_joined_and_a_person_of_that_name_is_asked_about(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    load(store, dataset(*thing("fic-person", "Person", "Vito Dolmar")))
    person = row("Vito Dolmar", "OWNS", object="Heron Jade Holdings", subject_kind="Person")
    done = bring_sheet(write_csv(tmp_path / "desk.csv", *SHEET, person))
    assert store.read(all_judgements) == []
    assert len(search(store, "Vito Dolmar")) == 2
    (offer,) = done.suggestions
    assert offer.startswith("row 5: the Person may be fic-person (Vito Dolmar; ")
    assert "judge same s" in offer


def test_two_things_of_one_name_are_offered_and_a_judgement_that_parts_them_is_kept(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    both = (
        *thing("fic-firm", "Company", "Heron Jade Holdings"),
        *thing("fic-firm2", "Company", "Heron Jade Holdings"),
    )
    apart = Judgement(
        id="j-apart",
        verdict="different",
        about=("fic-firm", "fic-firm2"),
        why="two registers",
        by="tests",
        decided_on="2026-11-24",
    )
    load(store, dataset(*both, judgements=(apart,)))
    done = bring_sheet(write_csv(tmp_path / "desk.csv", *SHEET))
    asked = " ".join(done.suggestions)
    assert "may be fic-firm (" in asked and "may be fic-firm2 (" in asked
    assert store.read(all_judgements) == [apart]


def test_a_thing_named_by_ref_is_that_thing(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    load(store, dataset(*thing("fic-camp", "Compound", "Heron Park")))
    first = {**SHEET[0], "object": "fic-camp", "object_kind": ""}
    bring_sheet(write_csv(tmp_path / "desk.csv", first))
    assert [link.type for link in get_entity(store, "fic-camp").links] == ["OPERATES"]


def test_a_changed_locator_supersedes_and_a_changed_wording_revises(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    file = tmp_path / "desk.csv"
    bring_sheet(write_csv(file, *SHEET))
    moved = {**SHEET[2], "value": "emptied"}
    reworded = {**SHEET[1], "paraphrase": "It is said to have sold the site."}
    done = bring_sheet(write_csv(file, SHEET[0], reworded, moved))
    assert (done.summary.new, done.summary.closed) == (1, 0)
    said = get_entity(store, ref(store, "Redwood Gate"))
    assert {(c.value, c.state) for c in said.claims if c.predicate == "status"} == {
        ("operating", "our_error"),
        ("emptied", "current"),
    }
    denial = next(c for c in said.claims if c.polarity == "denies")
    assert [w.paraphrase for w in denial.wordings] == [SHEET[1]["paraphrase"]]


def test_a_row_that_describes_somebody_held_is_left_out_alone(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    secret = "A 24-year-old Sarengan victim named Vita Dolmar was freed from room 302"
    bad = row("Redwood Gate", "summary", value=secret)
    done = bring_sheet(write_csv(tmp_path / "desk.csv", *SHEET, bad))
    assert done.summary.refused > 0
    assert {(r.row, r.field) for r in list_refused(store)} == {(5, "value")}
    held = store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS p"))
    assert "Vita" not in str(held)


def test_a_public_claim_about_a_person_needs_two_readers(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    public = {
        **row("Vito Dolmar", "OWNS", object="Heron Jade Holdings", subject_kind="Person"),
        "release": "public",
        "entered_by": "EK",
    }
    file = write_csv(tmp_path / "desk.csv", *SHEET, public)
    assert {r.reason for r in (bring_sheet(file), list_refused(store))[1]} == {
        "person_without_official_ground"
    }
    checked = bring_sheet(write_csv(file, *SHEET, {**public, "checked_by": "MD"}))
    assert checked.summary.refused == 0
    assert len(search(store, "Vito Dolmar")) == 1


def test_no_dataset_is_called_by_words_of_a_file_name_and_no_two_are_called_the_same(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    names = ("victim_passport_vita_dolmar.jpg", "Vita Dolmar", "វីតា ដុលម៉ា", "维塔·多尔马")
    made = [bring_sheet(write_csv(tmp_path / f"{name}.csv", SHEET[0])) for name in names]
    assert len({done.dataset for done in made}) == len(names)
    assert all(re.fullmatch(r"sheet_[0-9a-f]{10}", done.dataset) for done in made)
    titles = [d.title for d in list_datasets(store)]
    assert "Claims sheet Vita Dolmar.csv" in titles
    assert not [title for title in titles if "passport" in title]


def test_a_source_that_others_described_is_cited_without_describing_it_anew(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    load(store, dataset(*thing("fic-camp", "Compound", "Heron Park")))
    cited = {**row("fic-camp", "code", value="PM01"), "source": "src-1", "stated_on": "2025"}
    bring_sheet(write_csv(tmp_path / "desk.csv", cited))
    code = next(c for c in get_entity(store, "fic-camp").claims if c.predicate == "code")
    assert code.source.title == "Report 1"
    # Another description of it is a fault, not a second truth.
    other = {**cited, **{k: v for k, v in SHEET[0].items() if k in ("source_title", "publisher")}}
    described = {**other, "source_kind": "report", "reliability": "A", "graded_by": "x"}
    file = write_csv(tmp_path / "desk.csv", {**described, "graded_why": "y"})
    with pytest.raises(MalformedSource, match="source src-1 is described differently by fiction"):
        bring_sheet(file)


def test_a_file_name_that_names_somebody_held_is_in_no_list(
    store: Store, bring_sheet: Bring, tmp_path: Path
) -> None:
    held = row("Redwood Gate", "status", value="operating", quote="survivor Vita Dolmarova, 24")
    bring_sheet(write_csv(tmp_path / "survivor Vita Dolmarova.csv", *SHEET, held))
    (listed,) = list_refused(store)
    assert (listed.file, listed.field) == (UNNAMED, "quote")
    nodes = store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS n"))
    assert "Dolmarova" not in str(nodes)
