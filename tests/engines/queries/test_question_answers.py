"""What reporters ask, of the fictional country, where the answers are known."""

import pytest

from graph.entities import BOOKKEEPING
from graph.errors import BadRequest, NotFound
from graph.store import Store
from queries.execution import MAX_ROWS, count, run, ties
from queries.questions import question_of
from tests.queries import fictional_country as f


def asked(
    store: Store, question_id: str, *columns: str, **params: object
) -> list[tuple[object, ...]]:
    """These columns of an answer."""
    answer = run(store, question_of(question_id), params, limit=MAX_ROWS)
    places = [answer.columns.index(column) for column in columns]
    return [tuple(row[place] for place in places) for row in answer.rows]


def test_what_operated_after_a_state_had_acted(sarenga: Store) -> None:
    found = asked(
        sarenga, "still-operating-after-action", "compound_id", "action_id", "sign", "words"
    )
    # First what says that it operated; what was seen may be anything.
    assert found[0] == (f.CAMP, f.RAID, "operating", "so")
    assert sorted(found[1:]) == [
        (f.CAMP, f.RAID, "event", "Lights at Heron Park"),
        (f.CAMP, f.RAID, "seen afterwards", "lights in every window"),
    ]


def test_what_has_no_day_stands_behind_what_happened_on_one(sarenga: Store) -> None:
    found = asked(sarenga, "events-in-order", "entity_id", "dated")
    assert found == [(f.NIGHT, "2025-05-01"), (f.ESCAPE, "")]


def test_a_town_and_a_country_are_no_shared_address(sarenga: Store) -> None:
    found = asked(sarenga, "shared-addresses", "address", "entity_ids")
    assert found == [("1 Heron Street, Melford", [f.BANK, f.FIRM])]


def test_an_answer_does_not_stand_as_what_is_denied(sarenga: Store) -> None:
    found = asked(sarenga, "denials", "entity_id", "what", "denied", "answer")
    assert (f.CLEO, "response", "", "I never met them") in found
    denied = [row for row in found if row[1] != "response"]
    assert denied and all(row[2] and not row[3] for row in denied)


def test_who_operates_more_than_one_compound(sarenga: Store) -> None:
    found = asked(sarenga, "operators-of-several", "operator_id", "compounds", "names")
    assert found == [(f.FIRM, 2, ["Heron Park", "Ibis Court"])]
    assert asked(sarenga, "operators-of-several", "operator_id", at_least=3) == []
    assert asked(sarenga, "operators-of-several", "operator_id", independent=2) == []


def test_which_officials_are_near_a_compound_and_by_which_claims(sarenga: Store) -> None:
    columns = ("entity_id", "steps", "links")
    found = asked(sarenga, "officials-near-compound", *columns, compound=f.CAMP, steps=2)
    assert found == [(f.SENATOR, 2, ["OPERATES", "CONTROLS"])]
    assert asked(sarenga, "officials-near-compound", "steps", compound=f.CAMP, steps=1) == []
    ((claims,),) = asked(sarenga, "officials-near-compound", "claims", compound=f.CAMP, steps=2)
    assert isinstance(claims, list)
    assert len(claims) == 3


@pytest.mark.parametrize("text", ["Heron Park", "park heron", "  HERON   par", "eron ark"])
def test_things_are_found_by_several_words_of_their_name(sarenga: Store, text: str) -> None:
    assert f.CAMP in {row[0] for row in asked(sarenga, "things-called", "entity_id", text=text)}
    assert asked(sarenga, "things-called", "entity_id", text=f"{text} zzyzx") == []


def test_which_links_hang_on_one_source(sarenga: Store) -> None:
    columns = ("from_id", "link", "to_id")
    alone = asked(sarenga, "links-on-one-source", *columns, source="src-1")
    assert (f.BANK, "PAID", f.FIRM) in alone
    assert (f.FIRM, "OPERATES", f.CAMP) not in alone
    assert asked(sarenga, "links-on-one-source", *columns, source="src-2") == []


def test_what_the_state_says_and_who_contradicts_it(sarenga: Store) -> None:
    columns = ("action_id", "claimed", "answered", "polarity", "by_whom")
    found = sorted(asked(sarenga, "state-claims-contradicted", *columns))
    said = "Heron Park is closed for good"
    assert found == [
        (f.RAID, said, said, "denies", "a guard"),
        (f.RAID, said, "Lights at Heron Park", "asserts", "Publisher 1"),
        (f.RAID, said, "lights in every window", "asserts", "a resident"),
    ]


def test_which_routes_lead_to_a_town(sarenga: Store) -> None:
    assert asked(sarenga, "routes-to-town", "route_id", "to_id", place=f.TOWN) == [
        (f.ROUTE, f.CAMP)
    ]
    assert asked(sarenga, "routes-to-town", "route_id", "to_id", place=f.LAND) == [
        (f.ROUTE, f.CAMP)
    ]
    assert asked(sarenga, "routes-to-town", "route_id", place=f.PORT) == []


def test_what_changed_since_a_day(sarenga: Store) -> None:
    found = asked(sarenga, "changed-since", "what", "changed_on", since="2026-01-05")
    # Two of the judgements are of November.
    assert found == [("judgement", "2026-11-24")] * 2 + [("reworded", "2026-01-05")]
    since = asked(sarenga, "changed-since", "what", since="2026-01")
    assert {what for (what,) in since} == {"claim", "reworded", "judgement"}
    assert asked(sarenga, "changed-since", "what", since="2026-12") == []


def test_who_was_designated_by_several(sarenga: Store) -> None:
    found = asked(sarenga, "designated-by-several", "entity_id", "total", "body_ids")
    assert found == [(f.FIRM, 2, [f.OFFICE, f.MINISTRY])]


def test_which_named_persons_have_no_reply(sarenga: Store) -> None:
    assert asked(sarenga, "persons-not-asked", "entity_id") == [(f.ANA,)]


def test_which_compounds_nobody_has_acted_on(sarenga: Store) -> None:
    assert asked(sarenga, "compounds-nobody-acted-on", "compound_id") == [(f.CAMP_3,)]


def test_a_limit_cuts_and_says_so(sarenga: Store) -> None:
    question = question_of("compounds-nobody-acted-on")
    assert run(sarenga, question_of("links-by-type"), {}, limit=2).truncated
    assert not run(sarenga, question, {}, limit=1).truncated
    for limit in (0, MAX_ROWS + 1):
        with pytest.raises(BadRequest, match="limit"):
            run(sarenga, question, {}, limit=limit)


def test_an_id_that_names_nothing_or_something_else_is_refused_by_its_param(sarenga: Store) -> None:
    question = question_of("routes-to-town")
    with pytest.raises(NotFound, match="place: nothing has the id 'melfor'"):
        run(sarenga, question, {"place": "melfor"})
    with pytest.raises(BadRequest, match="place: 'fic-camp' is a Compound; expected the id"):
        run(sarenga, question, {"place": f.CAMP})
    with pytest.raises(NotFound, match="source: no source has the id 'nowhere'"):
        run(sarenga, question_of("claims-of-source"), {"source": "nowhere"})


def test_a_compound_counts_in_every_place_around_it(sarenga: Store) -> None:
    columns = ("place_id", "compounds", "directly")
    found = asked(sarenga, "places-with-compounds", *columns)
    assert sorted(found) == sorted([(f.TOWN, 2, 2), (f.LAND, 2, 0)])
    within = asked(sarenga, "places-within", "place_id", "compounds", place=f.LAND)
    assert (f.TOWN, 2) in within
    in_land = asked(sarenga, "compounds-in-place", "compound_id", place=f.LAND)
    assert sorted(in_land) == sorted([(f.CAMP,), (f.CAMP_2,)])


def test_a_route_starts_in_every_place_around_its_start(sarenga: Store) -> None:
    columns = ("starts_id", "route_id", "to_id")
    expected = [(f.PORT, f.ROUTE, f.CAMP)]
    assert asked(sarenga, "routes-from-place", *columns, place=f.PORT) == expected
    assert asked(sarenga, "routes-from-place", *columns, place=f.LAND) == expected
    assert asked(sarenga, "routes-from-place", *columns, place=f.TOWN) == []
    drawn = ties(sarenga, question_of("routes-from-place"), {"place": f.LAND})
    assert set(drawn) == {(f.ROUTE, "STARTS_IN", f.PORT), (f.ROUTE, "LEADS_TO", f.CAMP)}


def test_a_route_counts_in_every_place_around_its_way_stations(sarenga: Store) -> None:
    found = asked(sarenga, "way-stations", "place_id", "link", "routes", "directly", at_least=1)
    assert {(place, directly) for place, link, _, directly in found if link == "LEADS_TO"} == {
        (f.CAMP, 1),
        (f.TOWN, 0),
        (f.LAND, 0),
    }
    assert (f.LAND, "STARTS_IN", 1, 0) in found and (f.LAND, "PASSES_THROUGH", 1, 1) in found


def test_the_picture_of_the_compounds_of_a_country_has_those_of_its_towns(sarenga: Store) -> None:
    drawn = ties(sarenga, question_of("compounds-in-place"), {"place": f.LAND})
    assert set(drawn) == {
        (f.CAMP, "LOCATED_IN", f.TOWN),
        (f.CAMP_2, "LOCATED_IN", f.TOWN),
        (f.TOWN, "LOCATED_IN", f.LAND),
    }


def test_an_act_done_at_a_compound_is_one_of_its_acts(sarenga: Store) -> None:
    columns = ("link", "action_id")
    at_camp = asked(sarenga, "actions-on-compound", *columns, compound=f.CAMP_2)
    assert at_camp == [("TOOK_PLACE_AT", f.REFUSAL)]
    counted = asked(sarenga, "compounds-in-place", "compound_id", "actions", place=f.TOWN)
    assert counted == [(f.CAMP, 1), (f.CAMP_2, 1)]
    question = question_of("compounds-nobody-acted-on")
    assert count(sarenga, question, {}) == 1


def test_a_source_is_counted_by_what_it_says_of_the_world(sarenga: Store) -> None:
    columns = ("source_id", "total", "filed")
    by_source = {row[0]: row[1:] for row in asked(sarenga, "sources-by-claims", *columns)}
    claims = {c.id: c for c in f.fiction()[0]}.values()
    for source, (total, filed) in by_source.items():
        of_source = [c for c in claims if c.source == source]
        assert filed == sum(c.predicate in BOOKKEEPING for c in of_source)
        assert total == sum(c.predicate not in BOOKKEEPING for c in of_source)
    totals = sorted((f"Publisher {str(key)[-1]}", row[0]) for key, row in by_source.items())
    assert sorted(asked(sarenga, "publishers", "publisher", "total")) == totals


def test_a_value_that_no_claim_puts_plainly_is_named_beside_the_values(sarenga: Store) -> None:
    found = asked(sarenga, "listed-operators", "entity_id", "action_id", "dates", "hedged")
    assert (f.FIRM, f.LISTING_2, ["2025-06"], ["date: 2025-06 (possible)"]) in found
    assert (f.FIRM, f.LISTING, [], []) in found
    assert asked(sarenga, "proceedings-by-stage", "stages", "hedged") == [(["charged"], [])]


def test_acts_are_counted_by_month_and_in_their_whole_year(sarenga: Store) -> None:
    columns = ("month", "actions", "year", "in_year")
    counted = asked(sarenga, "actions-by-month", *columns)
    assert counted == [
        ("2025-02", 1, "2025", 3),
        ("2025-06", 1, "2025", 3),
        (None, 1, "2025", 3),
    ]


def test_positions_can_be_asked_for_in_one_place(sarenga: Store) -> None:
    everywhere = asked(sarenga, "compounds-on-the-map", "compound_id")
    assert asked(sarenga, "compounds-on-the-map", "compound_id", place=f.LAND) == everywhere
    assert asked(sarenga, "compounds-on-the-map", "compound_id", place=f.PORT) == []
    assert everywhere
