"""The pairs that may be one: the surest first, what is judged left out, nothing joined."""

from collections.abc import Iterator

import pytest

from graph.answers.matches import closest, compare_entities, find_matches
from graph.errors import BadRequest, NotFound
from graph.names.matching import Party
from graph.record import Judgement
from graph.settings import Settings
from graph.store import Store
from graph.store.judgements import judge, undo
from graph.store.record_reader import all_judgements
from tests.api.server import holding
from tests.claims import CAMP, FIRM, MINISTRY, OTHER_FIRM, THINGS, claim, dataset, same, thing

TOWN, LAND = "fic-town", "fic-land"
SARN, SARN_TOO, SARN_OTHERWISE = "fic-p1", "fic-p2", "fic-p3"
CLAIMS = (
    *THINGS,
    *thing(TOWN, "Place", "Port Mekal"),
    *thing(LAND, "Place", "Sarenga"),
    claim(LAND, "place_type", "country"),
    claim(TOWN, "LOCATED_IN", LAND),
    claim(CAMP, "LOCATED_IN", TOWN),
    claim(CAMP, "code", "HP-01"),
    claim(FIRM, "OPERATES", CAMP),
    claim(OTHER_FIRM, "OPERATES", CAMP, source="src-2"),
    claim(FIRM, "OPERATES", CAMP, polarity="denies", source="src-3"),
    *thing(SARN, "Person", "Viktor Sarn"),
    *thing(SARN_TOO, "Person", "Viktor Sarn", source="src-2"),
    *thing(SARN_OTHERWISE, "Person", "Sarn, Viktor", source="src-3"),
)
PEOPLE = frozenset({SARN, SARN_TOO, SARN_OTHERWISE})


@pytest.fixture
def store(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [dataset(*CLAIMS)]) as held:
        yield held


def decided(which: str, one: str, other: str) -> Judgement:
    return same(one, other, f"j-{which}").model_copy(update={"verdict": which})


def pairs(store: Store, kind: str = "", entity: str = "") -> set[frozenset[str]]:
    found = find_matches(store, kind=kind, entity=entity)
    return {frozenset((pair.left.id, pair.right.id)) for pair in found.items}


def test_pairs_that_may_be_one_are_listed_the_surest_first(store: Store) -> None:
    found = find_matches(store)
    assert {frozenset((FIRM, OTHER_FIRM)), frozenset((SARN, SARN_TOO))} <= pairs(store)
    order = [("same", "cannot_tell").index(pair.verdict) for pair in found.items]
    assert order == sorted(order)
    for verdict in ("same", "cannot_tell"):
        scores = [pair.score for pair in found.items if pair.verdict == verdict]
        assert scores == sorted(scores, reverse=True)
    assert all(pair.features and pair.features[0].words for pair in found.items)
    first = find_matches(store, limit=1)
    rest = find_matches(store, after=first.next or "")
    assert (*first.items, *rest.items) == found.items


def test_they_are_chosen_by_kind_and_by_entity(store: Store) -> None:
    assert pairs(store, kind="Person") == {
        frozenset(pair)
        for pair in ((SARN, SARN_TOO), (SARN, SARN_OTHERWISE), (SARN_TOO, SARN_OTHERWISE))
    }
    assert pairs(store, entity=FIRM) == {frozenset((FIRM, OTHER_FIRM))}
    with pytest.raises(BadRequest, match="expected one of Person"):
        find_matches(store, kind="Event")


@pytest.mark.parametrize("which", ["same", "different", "undecided"])
def test_what_is_judged_is_left_out_until_it_is_undone(store: Store, which: str) -> None:
    before = pairs(store)
    judge(store, decided(which, FIRM, OTHER_FIRM))
    assert frozenset((FIRM, OTHER_FIRM)) not in pairs(store)
    undo(store, f"j-{which}", "2026-11-25")
    assert pairs(store) == before


def test_a_judgement_about_any_ref_of_an_entity_counts_for_all_of_it(store: Store) -> None:
    judge(store, decided("same", SARN, SARN_TOO))
    judge(store, decided("different", SARN_TOO, SARN_OTHERWISE))
    assert pairs(store, kind="Person") == set()


def test_two_are_shown_beside_each_other_with_what_was_judged(store: Store) -> None:
    answer = compare_entities(store, OTHER_FIRM, FIRM)
    assert (answer.left.id, answer.right.id) == (OTHER_FIRM, FIRM)
    assert answer.shared == (CAMP,)
    assert (answer.right.claims, answer.right.denials, answer.right.sources) == (4, 1, 2)
    assert answer.judged == ()
    place = answer.place
    assert 1 <= place <= answer.total
    judge(store, decided("undecided", FIRM, OTHER_FIRM))
    answer = compare_entities(store, FIRM, OTHER_FIRM)
    assert [j.why for j in answer.judged] == ["a reason"]
    assert answer.place == 0
    undo(store, "j-undecided", "2026-11-25")
    answer = compare_entities(store, FIRM, OTHER_FIRM)
    assert [j.undone_on for j in answer.judged] == ["2026-11-25"]
    assert answer.place == place


def test_what_is_one_already_or_not_there_is_not_compared(store: Store) -> None:
    judge(store, decided("same", FIRM, OTHER_FIRM))
    with pytest.raises(BadRequest, match="are one entity already"):
        compare_entities(store, FIRM, OTHER_FIRM)
    with pytest.raises(NotFound):
        compare_entities(store, FIRM, "fic-nobody")


def test_a_name_elsewhere_is_matched_with_the_record(store: Store) -> None:
    found = closest(store, Party("Company", ("Ardent Holdings",)))
    assert {match.entity.id for match in found} == {FIRM, OTHER_FIRM}
    assert closest(store, Party("Person", ("Ardent Holdings",))) == ()
    anything = closest(store, Party("", ("Ministry of Sarenga",)), limit=1)
    assert [match.entity.id for match in anything] == [MINISTRY]
    for nothing in ("", "   ", "🙂", "\u200f", "x" * 10_000):
        assert closest(store, Party("", (nothing,))) == ()


def test_looking_for_pairs_joins_nobody(store: Store) -> None:
    """Two persons of one name, in one record, with everything alike: a person must decide."""
    assert len(pairs(store, kind="Person")) == 3
    closest(store, Party("Person", ("Viktor Sarn",)))
    compare_entities(store, SARN, SARN_TOO)
    assert store.read(all_judgements) == []
    named = store.read(lambda tx: tx.rows("MATCH (e:Person) RETURN e.id AS id"))
    assert {row["id"] for row in named} == PEOPLE
