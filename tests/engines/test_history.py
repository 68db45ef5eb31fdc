"""A claim that is withdrawn counts on the days before it was, on every engine."""

import pytest

from graph.answers.changes import get_changes
from graph.answers.entities import get_entity
from graph.answers.links import AsOf, get_link
from graph.answers.network import network_on, read_whole, whole_network
from graph.answers.path_query import Bounds, read_path_query
from graph.answers.paths import get_paths
from graph.errors import BadRequest, NotFound
from graph.record import Claim, State
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from graph.store.rebuild import compare, rebuild, stored_graph
from tests.api.server import holding
from tests.claims import CAMP, FIRM, MINISTRY, OTHER_FIRM, THINGS, claim, dataset, ground

LICENSED = claim(MINISTRY, "LICENSED", FIRM, credibility="2")
OPERATES = claim(FIRM, "OPERATES", CAMP, credibility="2")
LEASED = claim(MINISTRY, "LEASED_TO", FIRM, credibility="2", source="src-2")

GROUNDS = (ground("origin-1"),)


def became(said: Claim, state: State, since: str = "") -> Claim:
    return said.model_copy(update={"state": state, "state_since": since})


def test_a_withdrawn_step_carries_a_chain_until_its_day(settings: Settings) -> None:
    withdrawn = became(OPERATES, State.WITHDRAWN, "2025-11-20")
    with open_store(settings) as store:

        def chains(day: str, question: str = "known") -> int:
            bounds = Bounds(as_of=AsOf(day, question))  # type: ignore[arg-type]
            return len(get_paths(store, MINISTRY, CAMP, bounds=bounds).paths)

        load(store, dataset(*THINGS, LICENSED, OPERATES))
        today = chains("")
        load(store, dataset(*THINGS, LICENSED, withdrawn))
        assert compare(store).problems == ()
        assert (today, chains(""), chains("2025-06")) == (1, 0, 0)
        assert (chains("2025-07"), chains("2025-11-19"), chains("2025-11-20")) == (1, 1, 0)
        # We had it as withdrawn from the day of that load on, whatever day the publisher gives.
        assert chains("2999", "recorded") == 0
        (gone,) = get_changes(store, "2025-10", until="2025-12").items
        assert (gone.kind, gone.predicate, gone.claims[0].state_since) == (
            "link_moved", "OPERATES", "2025-11-20",
        )  # fmt: skip
        assert gone.after == "no longer stated by its source"
        assert get_changes(store, "2025-10", until="2025-12", entity=MINISTRY).total == 0
        assert get_changes(store, "2025-10", until="2025-12", entity=CAMP).total == 1
        grown = store.read(stored_graph).hash
        rebuild(store)
        assert store.read(stored_graph).hash == grown


@pytest.mark.parametrize("day", ["", "2025-06", "2025-07-30", "2025-07", "2025-11-19", "2026"])
def test_a_link_by_its_own_sum_is_the_step_that_its_claims_make(
    settings: Settings, day: str
) -> None:
    told = dataset(
        *THINGS, LICENSED, became(OPERATES, State.WITHDRAWN, "2025-11-20"), LEASED,
        claim(FIRM, "OPERATES", CAMP, source="src-3", valid_from="2019", valid_to="2024-03"),
        claim(MINISTRY, "LEASED_TO", FIRM, source="src-3", polarity="denies", stated_on="2025-12"),
        claim(OTHER_FIRM, "OPERATES", CAMP, valid_from="2020-05", stated_on="2025"),
        claim(FIRM, "OWNS", OTHER_FIRM, source="src-2", rests_on=("origin-1",)),
        claim(FIRM, "OWNS", OTHER_FIRM, source="src-3", rests_on=("origin-2",)),
        claim(FIRM, "PAID", CAMP, source="src-2", polarity="not_confirmed"),
        claim(FIRM, "PAID", CAMP, source="src-3"),
        judgements=(ground("origin-1"), ground("origin-2")),
    )  # fmt: skip
    with holding(settings, [told]) as store:
        for bounds in (
            Bounds(as_of=AsOf(day)), Bounds(as_of=AsOf(day, "recorded")),
            Bounds(as_of=AsOf(day, "true")), Bounds(as_of=AsOf(day), without=["src-2"]),
        ):  # fmt: skip
            summed, whole = (
                store.read(
                    lambda tx, w=w, b=bounds: read_path_query(  # type: ignore[misc]
                        tx, MINISTRY, CAMP, b, whole=w
                    )
                )
                for w in (False, True)
            )
            assert sorted(map(repr, summed.steps)) == sorted(map(repr, whole.steps))
            assert not whole.candidates.summed
            plainly = not bounds.without and (bounds.as_of.question == "known" or not day)
            said = len(summed.steps) > 0 and day not in {"2025-07-30", "2025-06"}
            assert bool(summed.candidates.summed) == (plainly and said)
            assert not plainly or summed.candidates.histories


def test_entity_link_and_network_of_the_last_day_are_those_of_now(settings: Settings) -> None:
    later = claim(FIRM, "OPERATES", CAMP, source="src-2", stated_on="2025-12", polarity="denies")
    gone = became(claim(CAMP, "status", "closed"), State.CORRECTED, "2025-09-03")
    last, early = AsOf("2025-12-31"), AsOf("2025-08")
    with open_store(settings) as store:
        load(store, dataset(*THINGS, LICENSED, OPERATES, later, gone, judgements=GROUNDS))
        now = get_entity(store, CAMP)
        bare = {"as_of": "", "as_": ""}
        # What was looked for in vain is told of now alone.
        looked = {"not_known": now.not_known, "read_until": now.read_until}
        assert get_entity(store, CAMP, last).model_copy(update=bare | looked) == now
        assert network_on(read_whole(store), last) == whole_network(store)
        now_link = get_link(store, FIRM, "OPERATES", CAMP)
        then_link = get_link(store, FIRM, "OPERATES", CAMP, last)
        assert then_link.model_copy(update=bare) == now_link
        assert now_link.reasoning.score == now_link.score
        assert any("1 - product" in r.says or "alone" in r.says for r in now_link.reasoning.reasons)
        before = get_entity(store, CAMP, early)
        assert before.as_of == "2025-08" and not before.links[0].denies
        closed = next(c for c in before.claims if c.predicate == "status")
        assert (closed.state, closed.state_now) == ("current", "corrected")
        (status,) = (p for p in before.properties if p.name == "status")
        assert (status.values[0].asserts, now.properties[2].values[0].asserts) == (1, 0)
        network = network_on(read_whole(store), early)
        assert {e.id for e in network.entities} == {FIRM, CAMP, MINISTRY, OTHER_FIRM}
        assert next(e for e in network.entities if e.id == CAMP).properties == {
            "status": ("closed",)
        }
        nothing = get_entity(store, CAMP, AsOf("2019"))
        assert (nothing.name, nothing.claims, nothing.links) == (now.name, (), ())
        with pytest.raises(NotFound, match="no claim joins"):
            get_link(store, FIRM, "OPERATES", CAMP, AsOf("2019"))
        for odd in (AsOf("2025-02-30"), AsOf("2025", "felt")):  # type: ignore[arg-type]
            with pytest.raises(BadRequest):
                get_entity(store, CAMP, odd)
            with pytest.raises(BadRequest):
                network_on(read_whole(store), odd)


def test_a_stage_weighs_is_said_and_is_the_same_after_a_rebuild(settings: Settings) -> None:
    plain = dataset(*THINGS, OPERATES)
    with open_store(settings) as store:
        load(store, plain)
        (before,) = get_entity(store, CAMP).links
        load(store, dataset(*THINGS, OPERATES.model_copy(update={"stage": "charged"})))
        (after,) = get_entity(store, CAMP).links
        assert after.claims[0].id == before.claims[0].id
        assert after.score == pytest.approx(before.score * 0.6, abs=1e-6)
        assert after.standing == "one source; a charge, not a conviction"
        assert after.claims[0].stage == "charged"
        assert after.claims[0].sentence.endswith("(a charge, not a conviction)")
        assert compare(store).problems == ()
        rebuild(store)
        assert get_entity(store, CAMP).links == (after,)
        load(store, plain)
        assert get_entity(store, CAMP).links[0].standing == before.standing


def test_a_row_that_is_gone_counts_until_we_noticed_and_our_error_never(settings: Settings) -> None:
    ours = dataset(*THINGS, LICENSED, LEASED, OPERATES)
    with open_store(settings) as store:
        load(store, ours)
        load(store, dataset(*THINGS, LICENSED, OPERATES))
        # A claim entered as gone, on no known day, counted on none.
        load(store, dataset(became(claim(CAMP, "status", "closed"), State.DELISTED), name="second"))
        states = store.read(
            lambda tx: tx.rows(
                "MATCH (c:Claim) WHERE c.state <> 'current' "
                "RETURN c.state AS state, c.state_recorded_at IS NULL AS never ORDER BY state"
            )
        )
        assert states == [
            {"state": "delisted", "never": True}, {"state": "our_error", "never": False},
        ]  # fmt: skip
        link = store.read(
            lambda tx: tx.rows(
                "MATCH (l:Link {type: 'LEASED_TO'}) RETURN l.e_gone_known AS known, "
                "substring(l.e_gone_recorded[0], 0, 2) AS recorded, l.e_weights[0] > 0 AS weighs"
            )
        )
        assert link == [{"known": [""], "recorded": "20", "weighs": True}]
