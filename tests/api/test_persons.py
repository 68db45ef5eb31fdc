"""What stands beside a person: their own stage, not their case's, and their own answers."""

from dataclasses import replace
from typing import Any

import pytest

from api.persons import PersonNote, person_note
from graph.entities import Entity
from tests.api.pictures.fictional_network import claim, entity, link

CASE = entity("x-case", "Proceeding", "Case 9", stage=("acquitted", "convicted"))
FIRST, SECOND = entity("x-first", "Person", "Ana Oru"), entity("x-second", "Person", "Ben Oru")


def named_as_party(person: Entity, **fields: Any) -> PersonNote:
    """The note beside a person whom one claim with these fields names as party in the case."""
    said = claim("PARTY_TO", person, CASE).model_copy(update=fields)
    tie = link("PARTY_TO", person, CASE, [said])
    return person_note(person, {CASE.id: CASE, person.id: person}, {person.id: [tie]})


@pytest.mark.parametrize(("person", "stage"), [(FIRST, "convicted"), (SECOND, "acquitted")])
def test_each_of_two_accused_has_the_stage_of_their_own_claim(person: Entity, stage: str) -> None:
    note = named_as_party(person, stage=stage)
    assert [case.stages for case in note.proceedings] == [(stage,)]
    assert note.words == f"{stage}, as its source has it; not asked by us"


def test_a_claim_without_a_stage_does_not_take_that_of_the_case() -> None:
    note = named_as_party(FIRST)
    assert note.words == (
        "named in a case; at which stage for this person, no source says; not asked by us"
    )


def test_a_stage_that_its_source_withdrew_or_denies_is_not_said() -> None:
    stages = [
        claim("PARTY_TO", FIRST, CASE, stage="charged"),
        claim("PARTY_TO", FIRST, CASE, stage="convicted").model_copy(update={"state": "withdrawn"}),
        claim("PARTY_TO", FIRST, CASE, stage="final", polarity="denies"),
    ]
    tie = link("PARTY_TO", FIRST, CASE, stages)
    note = person_note(FIRST, {CASE.id: CASE}, {FIRST.id: [tie]})
    assert [case.stages for case in note.proceedings] == [("charged",)]


def test_stages_stand_in_the_order_in_which_they_were_said() -> None:
    stages = [
        claim("PARTY_TO", FIRST, CASE, stage=stage).model_copy(update={"stated_on": day})
        for stage, day in (("appealed", "2032-03"), ("charged", "2031"), ("convicted", "2031-12"))
    ]
    note = person_note(FIRST, {CASE.id: CASE}, {FIRST.id: [link("PARTY_TO", FIRST, CASE, stages)]})
    assert [case.stages for case in note.proceedings] == [("charged", "convicted", "appealed")]


ACT = entity("x-act", "GovernmentAction", "Listing 7", action_type=("designation",))


@pytest.mark.parametrize(
    ("kind", "of", "words", "brief"),
    [
        ("PARTY_TO", CASE, "The group rejects it", "answer on the case reported"),
        ("DIRECTED_AT", ACT, "Called unjust", "answer on the listing reported"),
        ("TOOK_ACTION", entity("x-decree", "GovernmentAction"), "Said so", "answer on the act"),
        ("PARTY_TO", CASE, "Counsel could not be reached", "no answer on the case, says a source"),
        ("DIRECTED_AT", ACT, "No answer at once", "no answer on the listing, says a source"),
    ],
)
def test_an_answer_to_what_names_a_person_is_theirs_and_said_as_such(
    kind: str, of: Entity, words: str, brief: str
) -> None:
    answered = replace(of, properties={**of.properties, "response": (words,)})
    ends = (answered, FIRST) if kind == "DIRECTED_AT" else (FIRST, answered)
    note = person_note(FIRST, {FIRST.id: FIRST, of.id: answered}, {FIRST.id: [link(kind, *ends)]})
    assert [(answer.words, answer.name) for answer in note.answers] == [(words, of.name)]
    assert brief in note.words


def test_an_answer_to_a_case_is_not_that_of_whoever_dismissed_it_or_met_the_accused() -> None:
    answered = replace(CASE, properties={"response": ("rejected",)})
    note = person_note(
        FIRST,
        {CASE.id: answered, SECOND.id: replace(SECOND, properties={"response": ("no",)})},
        {FIRST.id: [link("DISMISSED", FIRST, CASE), link("MET", FIRST, SECOND)]},
    )
    assert note.answers == () and "answer" not in note.words
