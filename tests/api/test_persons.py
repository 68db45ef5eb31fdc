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


OFFICE_OF_LISTS = entity("x-office", "StateBody", "Office of Lists (OOL)")
DATED = replace(ACT, properties={**ACT.properties, "date": ("2031-04-05",)})
LISTED = replace(FIRST, properties={"list_entry": ("77", "12")})


def listed(copy_read: str, kind: str = "designation_list") -> PersonNote:
    """The note beside a person at whom a list's act is aimed, by a claim that read this copy."""
    said = claim("DIRECTED_AT", DATED, LISTED, basis="official_record", copy_read=copy_read)
    brief = said.source.model_copy(update={"kind": kind, "reliability": "A"})
    said = said.model_copy(
        update={"source": brief, "locator": "the list, entry 77", "stated_on": "2032-08-20"}
    )
    act = [link("TOOK_ACTION", OFFICE_OF_LISTS, DATED)]
    ties = {LISTED.id: [link("DIRECTED_AT", DATED, LISTED, [said])], DATED.id: act}
    entities = {thing.id: thing for thing in (OFFICE_OF_LISTS, DATED, LISTED)}
    return person_note(LISTED, entities, ties)


def test_the_ground_stands_first_with_its_authority_day_entry_and_the_copy_that_was_read() -> None:
    note = listed("mirror")
    assert len(note.grounds) == 1
    assert note.grounds[0].words == (
        "Listed by Office of Lists (OOL), 5 April 2031 (entry 77; read in a third party’s copy of "
        "the list of 20 August 2032)"
    )
    assert note.words == (
        "listed by OOL in 2031; read only in a third party’s copy; not asked by us"
    )


def test_who_was_listed_in_the_authoritys_own_text_needs_no_such_note() -> None:
    note = listed("original")
    assert [ground.copy_read for ground in note.grounds] == ["original"]
    assert note.words == "listed by OOL in 2031; not asked by us"


def test_a_paper_that_reports_a_listing_gives_no_ground() -> None:
    note = listed("original", "article")
    assert note.grounds == ()
    assert note.words == "listed by OOL in 2031; not asked by us"


def test_who_is_named_for_an_office_alone_has_it_beside_the_name() -> None:
    said = claim("HOLDS_OFFICE_IN", FIRST, OFFICE_OF_LISTS, basis="official_record")
    brief = said.source.model_copy(update={"kind": "statement", "reliability": "A"})
    said = said.model_copy(update={"source": brief, "copy_read": "original"})
    tie = link("HOLDS_OFFICE_IN", FIRST, OFFICE_OF_LISTS, [said])
    entities = {FIRST.id: FIRST, OFFICE_OF_LISTS.id: OFFICE_OF_LISTS}
    note = person_note(FIRST, entities, {FIRST.id: [tie]})
    assert note.words == "office in Office of Lists (OOL); not asked by us"
    assert note.grounds[0].words == (
        "Office in Office of Lists (OOL) (read in the authority’s own text)"
    )


def test_who_was_acquitted_has_no_ground_in_that_case() -> None:
    stages = [
        claim("PARTY_TO", FIRST, CASE, stage=stage, basis="court_record", copy_read="original")
        for stage in ("charged", "acquitted")
    ]
    own = stages[0].source.model_copy(update={"kind": "court_record", "reliability": "A"})
    stages = [said.model_copy(update={"source": own}) for said in stages]
    for said, count in ((stages[:1], 1), (stages, 0)):
        tie = link("PARTY_TO", FIRST, CASE, said)
        note = person_note(FIRST, {CASE.id: CASE, FIRST.id: FIRST}, {FIRST.id: [tie]})
        assert len(note.grounds) == count


@pytest.mark.parametrize(
    ("stages", "line"),
    [
        (("inquiry", "charged"), "charged"),
        (("charged", "inquiry", "acquitted"), "charged; acquitted"),
        (("final", "trial"), "final judgment"),
        (("acquitted",), "acquitted"),
        ((), ""),
    ],
)
def test_a_line_in_a_picture_has_the_gravest_stage_and_what_cleared(
    stages: tuple[str, ...], line: str
) -> None:
    said = [claim("PARTY_TO", FIRST, CASE, stage=stage) for stage in stages]
    ties = [link("PARTY_TO", FIRST, CASE, said)] if said else []
    assert person_note(FIRST, {CASE.id: CASE, FIRST.id: FIRST}, {FIRST.id: ties}).brief == line


def test_a_line_in_a_picture_tells_ones_own_answer_from_one_on_a_case() -> None:
    answered = replace(CASE, properties={"response": ("the company denies it",)})
    ties = [link("PARTY_TO", FIRST, answered, [claim("PARTY_TO", FIRST, answered, stage="trial")])]
    entities = {CASE.id: answered, FIRST.id: FIRST}
    assert person_note(FIRST, entities, {FIRST.id: ties}).brief == "trial; case answered"
    own = replace(FIRST, properties={"response": ("he denies it",)})
    assert person_note(own, entities, {FIRST.id: ties}).brief == "trial; answered"
