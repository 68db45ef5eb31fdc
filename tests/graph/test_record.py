"""Claims: what makes one, and what is refused."""

import pytest
from pydantic import ValidationError

from graph.record import Claim
from graph.vocabulary import normal_value, vocabulary
from tests.claims import CAMP, FIRM, claim


def test_a_claims_id_holds_on_to_what_is_said_and_not_to_its_wording() -> None:
    said = claim(FIRM, "OPERATES", CAMP)
    reworded = said.model_copy(update={"paraphrase": "other words", "credibility": "2"})
    fresh = Claim.model_validate({**said.model_dump(), "paraphrase": "other words"})
    assert said.id == reworded.id == fresh.id
    for field, value in (("locator", "p. 2"), ("speaker", "x"), ("polarity", "denies")):
        other = Claim.model_validate({**said.model_dump(), field: value})
        assert other.id != said.id
        assert said.model_copy(update={field: value}).id == other.id


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("polarity", ""),
        ("polarity", "maybe"),
        ("subject", ""),
        ("subject", "Not A Ref"),
        ("source", ""),
        ("locator", " "),
        ("credibility", "1"),
        ("stated_on", "2025-02-30"),
        ("valid_from", "soon"),
        ("object", ""),
        ("value", "both"),
        ("paraphrase", ""),
        ("quote", " ".join(["word"] * 25)),
        ("release", "everybody"),
        ("copy_read", "perhaps"),
        ("state", "gone"),
        ("modality", "surely"),
        ("stage", "jailed"),
        ("state_since", "2025-08"),
    ],
)
def test_a_malformed_claim_is_refused(field: str, value: str) -> None:
    said = claim(FIRM, "OPERATES", CAMP).model_dump()
    with pytest.raises(ValidationError):
        Claim.model_validate({**said, field: value})


def test_a_claim_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValidationError, match="before valid_from"):
        claim(FIRM, "OPERATES", CAMP, valid_from="2025", valid_to="2024")


def test_a_stage_or_the_day_of_a_withdrawal_revises_a_claim_and_makes_no_other() -> None:
    said = claim(FIRM, "OPERATES", CAMP)
    more = claim(FIRM, "OPERATES", CAMP, stage="charged", state="withdrawn", state_since="2025-09")
    assert more.id == said.id and more.content() != said.content()
    assert not {"stage", "state_since"} & said.content().keys()
    with pytest.raises(ValidationError, match="state_since: is before stated_on"):
        claim(FIRM, "OPERATES", CAMP, state="withdrawn", state_since="2025-06")


@pytest.mark.parametrize(
    ("prop", "value"),
    [
        ("people_freed", "3000"),
        ("people_freed", ">3000"),
        ("people_freed", "50+"),
        ("people_freed", "~500"),
        ("people_freed", "40-60"),
        ("people_freed", "1000s"),
        ("coordinates", "11.0762,106.1663"),
        ("coordinates", "-1,2"),
        ("status", "suspected"),
        ("kind", "Compound"),
        ("date", "2025-07/2025-09"),
        ("name", "陈志"),
    ],
)
def test_values_in_their_form_are_taken(prop: str, value: str) -> None:
    assert normal_value(vocabulary().properties[prop], f"  {value} ", vocabulary()) == value


@pytest.mark.parametrize(
    ("prop", "value"),
    [
        ("people_freed", "many"),
        ("people_freed", "60-40"),
        ("people_freed", "3,000"),
        ("coordinates", "106.1663,11.0762,0"),
        ("coordinates", "91,0"),
        ("coordinates", "0,181"),
        ("status", "busy"),
        ("kind", "Villain"),
        ("date", "yesterday"),
        ("name", "  "),
        ("name", "x" * 8_001),
    ],
)
def test_values_out_of_form_are_refused(prop: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"is |holds 8,001 characters; expected at most 8,000"):
        normal_value(vocabulary().properties[prop], value, vocabulary())
