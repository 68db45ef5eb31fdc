"""Judgements: taken with a reason, taken back without a trace in the graph."""

import pytest

from graph.answers.persons import preview_join
from graph.errors import BadRequest, NotFound
from graph.record import Judgement
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.judgements import judge, undo
from graph.store.load import load
from graph.store.rebuild import compare, stored_graph
from tests.claims import (
    CAMP,
    FIRM,
    MINISTRY,
    OTHER_FIRM,
    THINGS,
    claim,
    dataset,
    ground,
    same,
    thing,
)

CLAIMS = (
    *THINGS,
    claim(FIRM, "OPERATES", CAMP, rests_on=("origin-1",)),
    claim(OTHER_FIRM, "OPERATES", CAMP, source="src-2", rests_on=("origin-2",)),
)
APART = Judgement(
    id="j-apart",
    verdict="different",
    about=(FIRM, OTHER_FIRM),
    why="two registers",
    by="tests",
    decided_on="2026-11-24",
)


def counts(store: Store) -> list[dict[str, object]]:
    """What stands behind each link that says who operates what."""
    return store.read(
        lambda tx: tx.rows(
            "MATCH (o:Operator)-[l:OPERATES]->(:Compound) "
            "RETURN o.id AS o, l.independent_min AS a, "
            "l.independent_max AS b ORDER BY o"
        )
    )


def test_a_judgement_joins_and_its_undoing_restores_everything(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*CLAIMS))
        before = store.read(stored_graph).hash
        joined = same(FIRM, OTHER_FIRM)
        judge(store, joined)
        assert counts(store) == [{"o": FIRM, "a": 1, "b": 2}]
        assert compare(store).problems == ()
        undo(store, joined.id, "2026-11-25")
        assert store.read(stored_graph).hash == before
        assert compare(store).problems == ()
        kept = store.read(lambda tx: tx.rows("MATCH (j:Judgement) RETURN j.undone_on AS day"))
        assert kept == [{"day": "2026-11-25"}]


def test_grounds_raise_the_count_and_fall_back_when_taken_back(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*CLAIMS, judgements=(same(FIRM, OTHER_FIRM),)))
        for origin in ("origin-1", "origin-2"):
            judge(store, ground(origin))
        assert counts(store) == [{"o": FIRM, "a": 2, "b": 2}]
        undo(store, ground("origin-2").id, "2026-11-25")
        assert counts(store) == [{"o": FIRM, "a": 1, "b": 2}]
        assert compare(store).problems == ()


def test_what_is_held_apart_cannot_be_joined(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*CLAIMS))
        judge(store, APART)
        with pytest.raises(BadRequest, match="contradicts what is recorded") as refused:
            judge(store, same(FIRM, OTHER_FIRM))
        # Both are shown, each with its reason, and how to go on.
        for words in (same(FIRM, OTHER_FIRM).id, "a reason", APART.id, "two registers"):
            assert words in str(refused.value)
        assert "judge undo j-apart" in str(refused.value)
        assert len(counts(store)) == 2


def test_what_is_joined_through_a_third_cannot_be_held_apart_or_left_open(
    settings: Settings,
) -> None:
    third = (*thing("fic-firm3", "Company", "Ardent"),)
    left_open = APART.model_copy(update={"id": "j-open", "verdict": "undecided"})
    with open_store(settings) as store:
        load(store, dataset(*CLAIMS, *third))
        judge(store, same(FIRM, "fic-firm3"))
        judge(store, same("fic-firm3", OTHER_FIRM))
        for refused in (APART, left_open):
            with pytest.raises(BadRequest, match=r"j-fic-firm-fic-firm3.*j-fic-firm3-fic-firm2"):
                judge(store, refused)
        undo(store, "j-fic-firm3-fic-firm2", "2026-11-25")
        judge(store, APART)
        with pytest.raises(BadRequest, match=r"j-open.*contradicts.*j-apart"):
            judge(store, left_open)
        assert compare(store).problems == ()


def test_what_a_later_judgement_rests_on_is_undone_after_it(settings: Settings) -> None:
    third = (*thing("fic-firm3", "Company", "Ardent"),)
    first, second = same(FIRM, OTHER_FIRM), same(OTHER_FIRM, "fic-firm3")
    with open_store(settings) as store:
        load(store, dataset(*CLAIMS, *third))
        judge(store, first)
        judge(store, second)
        before = store.read(stored_graph).hash
        with pytest.raises(BadRequest, match=rf"{first.id}.*cannot be undone yet.*{second.id}"):
            undo(store, first.id, "2026-11-25")
        assert store.read(stored_graph).hash == before
        undo(store, second.id, "2026-11-25")
        assert undo(store, first.id, "2026-11-25").undone_on == "2026-11-25"
        with pytest.raises(BadRequest, match="was undone on 25 Nov"):
            undo(store, first.id, "2026-11-26")


def test_a_judgement_about_nothing_known_is_refused(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*CLAIMS))
        for judgement in (same(FIRM, "fic-nobody"), ground("origin-9")):
            with pytest.raises(NotFound, match="the record has no"):
                judge(store, judgement)
        with pytest.raises(NotFound, match="no judgement has the id"):
            undo(store, "j-none", "2026-11-25")


def test_a_bundled_judgement_that_was_taken_back_stays_so_after_a_new_load(
    settings: Settings,
) -> None:
    bundled = dataset(*CLAIMS, judgements=(same(FIRM, OTHER_FIRM),))
    with open_store(settings) as store:
        load(store, bundled)
        undo(store, same(FIRM, OTHER_FIRM).id, "2026-11-25")
        load(store, bundled)
        assert len(counts(store)) == 2
        assert compare(store).problems == ()


def test_what_would_follow_from_a_join_is_shown_and_nothing_of_it_recorded(
    settings: Settings,
) -> None:
    person, unnamed = "fic-p", "fic-s"
    office = claim(unnamed, "HOLDS_OFFICE_IN", MINISTRY)
    owned = claim(person, "OWNS", FIRM, basis="official_record")
    listing = (
        *thing("fic-act", "GovernmentAction", "Listing 7"),
        claim("fic-act", "action_type", "designation"),
        claim("fic-act", "DIRECTED_AT", person, basis="official_record"),
    )
    stand_in = (*thing(unnamed, "Person", "a senator"), claim(unnamed, "stands_in", "by_office"))
    named = thing(person, "Person", "Viktor Sarn")
    with open_store(settings) as store:
        load(store, dataset(*THINGS, *listing, *named, *stand_in, office, owned))
        before = store.read(stored_graph).hash
        join = preview_join(store, same(person, unnamed))
        assert store.read(stored_graph).hash == before
        assert store.read(lambda tx: tx.rows("MATCH (j:Judgement) RETURN j.id AS id")) == []
        assert (join.id, set(join.names)) == (person, {"Viktor Sarn", "a senator"})
        assert [ground.kind for ground in join.grounds] == ["listing"]
        assert len(join.claims) == 4  # kind, name, stands_in and the office
        assert any(office.id in line for line in join.claims)
        assert len(join.links) == 1 and "Ministry of Sarenga" in join.links[0]
        assert [("Ardent" in pair, "Ministry" in pair) for pair in join.chains] == [(True, True)]
        judge(store, same(person, unnamed))
        # Judged already: nothing moves any more.
        again = preview_join(store, same(person, unnamed, "j-again"))
        assert (again.claims, again.links, again.chains) == ((), (), ())


def test_a_join_that_another_judgement_forbids_is_not_shown(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*CLAIMS, judgements=(APART,)))
        with pytest.raises(BadRequest, match="contradicts"):
            preview_join(store, same(FIRM, OTHER_FIRM))
        with pytest.raises(NotFound):
            preview_join(store, same(FIRM, "fic-nobody"))
