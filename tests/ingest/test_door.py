"""The door refuses what would make somebody recognisable, lets the rest pass, prints nothing."""

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import ScamgraphError
from ingest.door import SENTENCES, Refusal, RefusalReason, refusals
from ingest.door.estimate import Estimate, read_weights
from ingest.door.identifiers import HINTS
from ingest.door.text import Field, pattern
from tests.ingest.door_cases import accepted, refused

TEXT = st.text(st.characters(), max_size=300) | st.sampled_from(
    [text for _, text in refused()] + accepted()
)
FIELDS = st.sampled_from(["subject", "value", "quote", "place", "date", "source_url", "locator"])
ROWS = st.dictionaries(FIELDS, TEXT, max_size=5)


def reasons(row: dict[str, str], kinds: dict[str, str] | None = None) -> set[str]:
    return {refusal.reason.value for refusal in refusals(row, kinds or {})}


@pytest.mark.parametrize(("reason", "text"), refused())
def test_what_makes_somebody_recognisable_is_refused(reason: str, text: str) -> None:
    assert reason in reasons({"paraphrase": text})


@pytest.mark.parametrize("name", HINTS)
@given(st.data())
def test_what_a_number_or_address_is_looked_for_by_stands_in_it(
    name: str, data: st.DataObject
) -> None:
    """A hint that missed one would let it through the door unread."""
    found = data.draw(st.from_regex(pattern("identifiers", name)))
    assert HINTS[name].search(found)


@pytest.mark.parametrize("text", accepted())
def test_groups_officials_firms_prices_and_routes_pass(text: str) -> None:
    row = {"paraphrase": text, "valid_from": "2025-03-12", "place": "Bavet"}
    assert refusals(row) == ()


@pytest.mark.parametrize("field", ["subject", "value", "source_url", "title", "file", "locator"])
def test_every_field_is_read(field: str) -> None:
    found = refusals({"id": "x-1", field: "survivor Grace Wambetu, 24"})
    assert Refusal(field, RefusalReason.VICTIM_NAMED) in found


@pytest.mark.parametrize(
    "row",
    [
        {"victim_name": "Wambetu"},
        {"name": "Grace Wambetu", "age": "24", "status": "rescued"},
        {"Full Name": "Grace Wambetu", "Nationality": "Kenyan", "Remarks": "victim of KA02"},
        {"氏名": "山川花", "年齢": "24", "備考": "救出"},
        {
            "subject": "x-1",
            "predicate": "name",
            "value": "Grace Wambetu",
            "paraphrase": "a survivor",
        },
        {"subject": "x-1", "predicate": "kind", "value": "Person", "paraphrase": "a victim"},
    ],
)
def test_tables_and_entities_of_the_held_are_refused(row: dict[str, str]) -> None:
    assert "victim_named" in reasons(row)


def test_day_and_place_may_stand_in_other_fields() -> None:
    row = {
        "paraphrase": "two Kenyan women were rescued",
        "valid_from": "2025-03-12",
        "place": "Bavet",
    }
    assert "small_group" in reasons(row)
    assert reasons({**row, "valid_from": "2025-03"}) == set()
    assert reasons({**row, "valid_from": "", "published": "2025-03-12"}) == set()
    assert reasons({**row, "place": ""}) == set()
    assert "small_group" in reasons({**row, "place": "", "subject": "x-1"}, {"x-1": "Compound"})
    assert "small_group" in reasons({**row, "place": "", "coordinates": "[103.5, 11.0]"})
    assert "small_group" in reasons({**row, "place": "", "lat": "11.0", "lon": "103.5"})
    assert reasons({**row, "place": "", "lat": "", "lon": ""}) == set()


def test_the_day_may_be_what_a_claim_says() -> None:
    row = {"subject": "x-1", "predicate": "date", "value": "2025-03-12"}
    told = {**row, "paraphrase": "two Kenyan women were rescued"}
    assert "small_group" in reasons(told, {"x-1": "Event"})
    assert reasons({**told, "value": "2025-03"}, {"x-1": "Event"}) == set()
    assert reasons({**told, "predicate": "status"}, {"x-1": "Event"}) == set()


def test_how_many_may_be_what_a_claim_says() -> None:
    row = {"subject": "x-1", "predicate": "people_freed", "value": "2", "valid_from": "2025-03-12"}
    told = {**row, "paraphrase": "Kenyan women freed from the site"}
    kinds = {"x-1": "GovernmentAction"}
    assert Refusal("value", RefusalReason.SMALL_GROUP) in refusals(told, kinds)
    assert reasons({**told, "value": "42"}, kinds) == set()
    assert reasons({**told, "paraphrase": "women freed from the site"}, kinds) == set()
    assert reasons({**told, "valid_from": "2025-03"}, kinds) == set()
    said = {**told, "valid_from": "", "quote": "On 12 March 2025 police came"}
    assert "small_group" in reasons(said, kinds)
    bosses = {**told, "predicate": "people_arrested", "paraphrase": "Chinese bosses arrested"}
    assert reasons(bosses, kinds) == set()


def test_coordinates_of_a_hiding_place_may_stand_in_other_fields() -> None:
    row = {"note": "three escapees are hiding here", "lat": "11.0722", "lon": "106.1293"}
    assert "home_position" in reasons(row)
    assert reasons({**row, "note": "compound"}) == set()


def test_a_company_may_have_a_room_and_a_channel() -> None:
    row = {"subject": "x-1", "predicate": "address", "value": "Room 1203, 8 Pier Road"}
    assert reasons(row) == {"room_or_bed"}
    assert reasons(row, {"x-1": "Company"}) == set()
    held = {**row, "paraphrase": "where a survivor was locked up"}
    assert "room_or_bed" in reasons(held, {"x-1": "Company"})


def test_a_table_without_headings_does_not_print_its_first_row() -> None:
    found = refusals({"survivor Grace Wambetu": "x", "Room 302": "survivor Wei Lingfang"})
    assert {refusal.field for refusal in found} == {"column 1", "column 2"}
    assert not any("Wambetu" in str(refusal) or "302" in str(refusal) for refusal in found)


def test_every_reason_has_its_sentence() -> None:
    assert set(SENTENCES) == set(RefusalReason)


@settings(deadline=None)
@given(ROWS)
def test_it_never_raises_and_never_prints_a_value(row: dict[str, str]) -> None:
    for refusal in refusals(row):
        assert refusal.field in row
        fixed = f"{refusal.field} {SENTENCES[refusal.reason]}"
        assert (str(refusal), repr(refusal)) == (
            fixed,
            repr(Refusal(refusal.field, refusal.reason)),
        )


@settings(deadline=None)
@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_fields_does_not_matter(row: dict[str, str], chance: object) -> None:
    turned = dict(sorted(row.items(), key=lambda item: hash((item[0], repr(chance)))))
    assert refusals(turned) == refusals(row) == refusals(dict(reversed(row.items())))


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(refused()),
    st.lists(
        st.sampled_from(["The sky was grey.", "It rained.", "A report of 2025."]), max_size=40
    ),
    st.lists(st.sampled_from(["Nothing followed.", "The road is long."]), max_size=40),
    st.sampled_from(["", "\u200b", "\u202e", "\u2066", "\ud800"]),
)
def test_benign_text_around_does_not_hide_it(
    case: tuple[str, str], before: list[str], after: list[str], mark: str
) -> None:
    reason, text = case
    whole = "\n".join([*before, mark + text + mark, *after])
    assert reason in reasons({"paraphrase": whole})


def test_a_name_broken_over_two_lines_is_still_a_name() -> None:
    assert "victim_named" in reasons({"quote": "Police rescued Grace\nWambetu, 24, from a casino"})


def test_no_text_makes_the_door_hang() -> None:
    """A process of its own is ended where a pattern would backtrack for ever."""
    units = [
        "Ab 氏",
        "a-",
        "a@a.",
        "0x",
        "1 ",
        "two Kenyan ",
        "被害者",
        "A",
        "a_",
        "<a ",
        "name: ",
        "%41",
        "\u202e",
    ]
    read = (
        "import sys, json; from ingest.door import refusals\n"
        "[refusals({'value': (u * 32000)[:32000]}) for u in json.loads(sys.argv[1])]"
    )
    done = subprocess.run([sys.executable, "-c", read, json.dumps(units)], timeout=120, check=False)
    assert done.returncode == 0


def estimate(**cells: str) -> Estimate:
    """The estimate of a row without entities."""
    fields = {name: Field(name, text) for name, text in cells.items()}
    return Estimate(fields, {}, lambda _name: False)


def test_the_estimate_condemns_and_clears_by_its_own_weights() -> None:
    told = estimate(paraphrase="Grace Wambetu was sold to a second compound by the agent.")
    assert told.condemns and told.cell == "paraphrase"
    honest = estimate(title="Licences", paraphrase="The ministry revoked 14 licences in May.")
    assert not honest.condemns and honest.whole < 0
    nothing = estimate(locator="Grace Wambetu was sold to a second compound by the agent.")
    assert not nothing.condemns and nothing.cell == ""


def test_what_stands_around_a_sentence_does_not_clear_it() -> None:
    alone = "Grace Wambetu was sold to a second compound by the agent."
    around = estimate(paraphrase=f"The ministry revoked 14 licences. {alone} Prices rose in May.")
    assert around.worst >= estimate(paraphrase=alone).whole > around.whole


def test_the_estimate_is_the_same_in_every_process() -> None:
    read = (
        "from ingest.door.estimate import Estimate; from ingest.door.text import Field\n"
        "text = 'Grace Wambetu, 24, of Kisumu came home by the night bus on 3 May.'\n"
        "print(repr(Estimate({'': Field('', text)}, {}, lambda name: False).whole))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", read],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1


@pytest.mark.parametrize("line", ["0,name,heavy", "0,name", "7,name,0.5", "mark,name,0.5"])
def test_a_broken_line_of_the_weights_is_named(line: str) -> None:
    assert read_weights(",,-0.5\n1,sold,0.25\n") == (-0.5, ({}, {"sold": 0.25}, {}))
    with pytest.raises(ScamgraphError, match=r"weights\.csv, line 2: expected"):
        read_weights(f",,-0.5\n{line}\n")


def test_an_office_s_telephone_may_stand_beside_a_word_of_victims_but_a_victim_s_may_not() -> None:
    hotline = {
        "subject": "Help line",
        "value": "+60 3 5555 0199",
        "speaker": "Ministry of Foreign Affairs",
        "paraphrase": "The ministry takes calls from families of victims at any hour.",
    }
    hers = {
        "value": "+255 712 555 019",
        "paraphrase": "The number of the woman from Mwanza who was freed; ring in the evening.",
    }
    assert refusals(hotline) == ()
    assert {refusal.reason for refusal in refusals(hers)} >= {RefusalReason.PHONE_NUMBER}
