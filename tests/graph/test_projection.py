"""The graph follows from the record, whatever the order of claims."""

from random import Random

from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from graph.projection import project
from graph.record import Claim, Polarity, State
from tests.claims import CAMP, FIRM, OTHER_FIRM, THINGS, claim, ground, same, thing

ties = st.builds(
    claim,
    st.sampled_from((FIRM, OTHER_FIRM)),
    st.sampled_from(("OPERATES", "OWNS", "GUARDS")),
    st.just(CAMP),
    polarity=st.sampled_from(Polarity),
    source=st.sampled_from(("src-1", "src-2", "src-3")),
    state=st.sampled_from(State),
    rests_on=st.sets(st.sampled_from(("origin-1", "origin-2", "origin-3"))).map(
        lambda found: tuple(sorted(found))
    ),
)


@given(st.lists(ties, max_size=8), st.integers())
@limits(max_examples=150, deadline=None)
def test_order_and_repetition_of_claims_change_nothing(said: list[Claim], seed: int) -> None:
    claims = {c.id: c for c in [*THINGS, *said]}
    shuffled = [*claims.values(), *claims.values()]
    Random(seed).shuffle(shuffled)  # noqa: S311 - an order, no secret
    assert project(shuffled, ()).hash == project(claims.values(), ()).hash


@given(st.lists(ties, max_size=8))
@limits(max_examples=150, deadline=None)
def test_links_count_what_stands_and_keep_what_does_not(said: list[Claim]) -> None:
    claims = {c.id: c for c in said}
    graph = project([*THINGS, *claims.values()], ())
    for link in graph.links.values():
        own = [claims[key] for key in link.summary.claims]
        live = [c for c in own if c.live]
        assert link.summary.asserts == sum(c.polarity == Polarity.ASSERTS for c in live)
        assert link.summary.denies == sum(c.polarity == Polarity.DENIES for c in live)
        assert link.summary.contested == bool(link.summary.asserts and link.summary.denies)
        assert (link.summary.independent_min > 0) == (link.summary.asserts > 0)
        assert link.summary.independent_min <= link.summary.independent_max
        assert len(link.evidence.claims) == len(own)
    roles = graph.entities[FIRM].roles
    operating = graph.links.get((FIRM, "OPERATES", CAMP))
    assert ("Operator" in roles) == bool(operating and operating.summary.asserts)


@given(st.lists(ties, max_size=8))
@limits(max_examples=100, deadline=None)
def test_taking_a_judgement_back_undoes_it_exactly(said: list[Claim]) -> None:
    before = project([*THINGS, *said], ())
    judged = same(FIRM, OTHER_FIRM)
    undone = judged.model_copy(update={"undone_on": "2026-11-25"})
    assert project([*THINGS, *said], (undone,)).hash == before.hash
    merged = project([*THINGS, *said], (judged,))
    assert OTHER_FIRM not in merged.entities
    assert merged.entities[FIRM].refs == tuple(sorted((FIRM, OTHER_FIRM)))


def test_an_entity_takes_the_smallest_ref_of_its_cluster_and_every_name() -> None:
    merged = project(THINGS, (same(OTHER_FIRM, FIRM),)).entities[FIRM]
    assert merged.names == ("Ardent Holdings", "Ardent Holdings Ltd")


def test_a_landlord_or_owner_is_no_operator() -> None:
    graph = project([*THINGS, claim(FIRM, "OWNS", CAMP), claim(FIRM, "LANDLORD_OF", CAMP)], ())
    assert graph.entities[FIRM].roles == ("Owner",)


def test_managing_a_company_is_not_operating_a_compound() -> None:
    person = thing("fic-p", "Person")
    graph = project([*THINGS, *person, claim("fic-p", "MANAGES", FIRM)], ())
    assert graph.entities["fic-p"].roles == ()
    graph = project([*THINGS, *person, claim("fic-p", "MANAGES", CAMP)], ())
    assert graph.entities["fic-p"].roles == ("Operator",)


def test_an_office_that_a_claim_denies_makes_nobody_an_official() -> None:
    things = [*THINGS, *thing("fic-p", "Person"), *thing("fic-body", "StateBody")]
    held = claim("fic-p", "HOLDS_OFFICE_IN", "fic-body")
    denied = claim("fic-p", "HOLDS_OFFICE_IN", "fic-body", polarity=Polarity.DENIES)
    elsewhere = [*thing("fic-court", "StateBody"), claim("fic-p", "HOLDS_OFFICE_IN", "fic-court")]
    assert project([*things, held], ()).entities["fic-p"].roles == ("Official",)
    assert project([*things, held, denied], ()).entities["fic-p"].roles == ()
    assert project([*things, held, denied, *elsewhere], ()).entities["fic-p"].roles == ("Official",)


def test_a_share_makes_no_owner_and_advice_no_official() -> None:
    things = [*THINGS, *thing("fic-p", "Person"), *thing("fic-body", "StateBody")]
    share = claim("fic-p", "HOLDS_SHARE_IN", FIRM)
    advice = claim("fic-p", "ADVISES", "fic-body")
    denied = claim("fic-p", "ADVISES", "fic-body", polarity=Polarity.DENIES)
    assert project([*things, share], ()).entities["fic-p"].roles == ()
    assert project([*things, advice], ()).entities["fic-p"].roles == ("Adviser",)
    assert project([*things, advice, denied], ()).entities["fic-p"].roles == ()


def test_a_denial_leaves_those_who_are_said_to_operate_a_site_to_be_found() -> None:
    said = [claim(FIRM, "OPERATES", CAMP), claim(FIRM, "OPERATES", CAMP, polarity=Polarity.DENIES)]
    assert project([*THINGS, *said], ()).entities[FIRM].roles == ("Operator",)


def test_every_value_of_a_property_is_kept() -> None:
    said = [claim(CAMP, "status", "suspected"), claim(CAMP, "status", "confirmed", source="src-2")]
    entity = project([*THINGS, *said], ()).entities[CAMP]
    assert entity.properties["status"] == ("confirmed", "suspected")


def test_another_sources_other_opinion_of_a_kind_is_kept() -> None:
    said = claim(CAMP, "kind", "Company", source="src-2")
    entity = project([*THINGS, said, claim(CAMP, "kind", "Compound", source="src-3")], ()).entities
    assert entity[CAMP].kinds == ("Compound", "Company")


def test_one_wire_story_in_five_papers_is_one_source() -> None:
    story = [
        claim(FIRM, "OPERATES", CAMP, locator=f"p. {n}", rests_on=("origin-1",)) for n in range(5)
    ]
    link = project([*THINGS, *story], ()).links[FIRM, "OPERATES", CAMP]
    assert (link.summary.asserts, link.summary.independent_min, link.summary.independent_max) == (
        5,
        1,
        1,
    )
    sixth = claim(FIRM, "OPERATES", CAMP, source="src-3")
    link = project([*THINGS, *story, sixth], (ground("origin-1"),)).links[FIRM, "OPERATES", CAMP]
    assert (link.summary.independent_min, link.summary.independent_max) == (1, 2)


def test_scripts_without_latin_letters_are_names_like_others() -> None:
    graph = project(thing("fic-x", "Person", "陈志") + thing("fic-y", "Person", "កុក អាន"), ())
    assert graph.entities["fic-x"].name == "陈志"
    assert "chen" in graph.entities["fic-x"].search.split()
    assert graph.entities["fic-y"].search


def test_a_name_as_people_write_it_is_shown_before_the_form_of_any_list() -> None:
    lists = [
        claim("fic-x", "kind", "Person"),
        claim("fic-x", "listed_name", "DOLMAR, Vito"),
        claim("fic-x", "listed_name", "DOLMAR, Vito", source="src-2"),
        claim("fic-x", "alias", "Old Heron"),
    ]
    assert project(lists, ()).entities["fic-x"].name == "DOLMAR, Vito"
    written = claim("fic-x", "name", "Vito Dolmar", source="src-3")
    names = project([*lists, written], ()).entities["fic-x"].names
    assert names == ("Vito Dolmar", "DOLMAR, Vito", "Old Heron")
