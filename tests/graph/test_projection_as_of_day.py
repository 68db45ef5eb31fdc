"""The graph of a day: on the last day that of now, on earlier ones without what came later."""

from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from graph.dates import parse_date
from graph.evidence.claim_weights import SourceFacts, facts_of
from graph.evidence.history import Question
from graph.projection import project, project_as_of
from graph.record import LIVE_STATES, Claim, Polarity, State
from tests.claims import CAMP, FIRM, OTHER_FIRM, SOURCES, THINGS, claim, ground, same

DAYS = ("2024-11", "2025-02-10", "2025-07", "2026-01-05")
SINCE = "2025-09-01"
GONE = [state for state in State if state not in (*LIVE_STATES, State.OUR_ERROR)]
said = st.builds(
    claim,
    st.sampled_from((FIRM, OTHER_FIRM)),
    st.sampled_from(("OPERATES", "OWNS")),
    st.just(CAMP),
    polarity=st.sampled_from(Polarity),
    source=st.sampled_from(("src-1", "src-2")),
    locator=st.sampled_from(("p. 1", "p. 2")),
    stated_on=st.sampled_from(DAYS),
    credibility=st.sampled_from(("2", "4")),
    stage=st.sampled_from(("", "charged", "convicted", "acquitted")),
    rests_on=st.sampled_from(((), ("origin-1",), ("origin-2",))),
)
told = st.lists(
    st.one_of(
        said,
        st.builds(
            claim, st.just(CAMP), st.just("status"), st.sampled_from(("operating", "closed")),
            stated_on=st.sampled_from(DAYS), source=st.sampled_from(("src-1", "src-2")),
        ),
    ),
    max_size=7,
    unique_by=lambda c: c.id,
)  # fmt: skip
states = st.sampled_from([(State.CURRENT, ""), *((state, SINCE) for state in GONE)])
JUDGED = (ground("origin-1"), same(FIRM, OTHER_FIRM))


def with_states(claims: list[Claim], drawn: list[tuple[State, str]]) -> list[Claim]:
    return [
        c.model_copy(update={"state": state, "state_since": since if c.stated_on < since else ""})
        for c, (state, since) in zip(claims, drawn, strict=False)
    ] + claims[len(drawn) :]


@given(told, st.lists(states, max_size=7))
@limits(max_examples=100, deadline=None)
def test_known_at_the_last_day_is_the_graph_of_now(
    claims: list[Claim], drawn: list[tuple[State, str]]
) -> None:
    own = [*THINGS, *with_states(claims, drawn)]
    days = [facts_of(c, SourceFacts(c.source)).gone_known for c in own]
    last = max([*days, *(parse_date(c.stated_on).latest for c in own)])
    now = project(own, JUDGED, SOURCES)
    assert project_as_of(own, JUDGED, SOURCES, last).graph.hash == now.hash


@given(told, st.lists(states, max_size=7), st.sampled_from((*DAYS, "2025-08-31")))
@limits(max_examples=100, deadline=None)
def test_an_earlier_day_is_as_if_nothing_later_had_been_said(
    claims: list[Claim], drawn: list[tuple[State, str]], day: str
) -> None:
    """What was withdrawn later stands; what was said later is not there; kinds are today's."""
    last = parse_date(day).latest
    then = project_as_of([*THINGS, *with_states(claims, drawn)], JUDGED, SOURCES, day).graph
    known = {c.id: c for c in claims if parse_date(c.stated_on).latest <= last}
    if last >= SINCE:
        known = {c.id: c for c in with_states(claims, drawn) if c.id in known}
    else:
        undated = {c.id: c for c in with_states(claims, drawn) if not c.live and not c.state_since}
        known |= {key: c for key, c in undated.items() if key in known}
    expected = project([*THINGS, *known.values()], JUDGED, SOURCES)
    assert {key: link.content() for key, link in then.links.items()} == {
        key: link.content() for key, link in expected.links.items()
    }


@given(told, said, st.sampled_from(GONE), st.sampled_from(("known", "recorded")))
@limits(max_examples=100, deadline=None)
def test_a_withdrawal_changes_entity_and_link_only_from_its_day_on(
    claims: list[Claim], one: Claim, state: State, question: Question
) -> None:
    moment = {"recorded_at": "2024-10-01T08:00:00Z"}
    others = [c.model_copy(update=moment) for c in (*THINGS, *claims) if c.id != one.id]
    stood = one.model_copy(update={**moment, "polarity": Polarity.ASSERTS, "stated_on": "2024-11"})
    gone = stood.model_copy(
        update={"state": state, "state_since": SINCE, "state_recorded_at": "2025-09-01T07:00:00Z"}
    )
    for day in ("2024-12-01", "2025-08-31", "2025-09-01", "2026-02-01"):
        before = project_as_of([*others, stood], JUDGED, SOURCES, day, question).graph
        after = project_as_of([*others, gone], JUDGED, SOURCES, day, question).graph
        if day < SINCE:
            assert after.hash == before.hash
            continue
        assert all(
            after.links[key].summary.score <= link.summary.score
            and after.links[key].summary.asserts <= link.summary.asserts
            for key, link in before.links.items()
        )
        assert set(after.entities[FIRM].roles) <= set(before.entities[FIRM].roles)


def test_a_kind_said_later_is_lent_and_a_thing_not_spoken_of_is_left_out() -> None:
    things = [c.model_copy(update={"stated_on": "2026-01-05"}) for c in THINGS]
    early = claim(FIRM, "OPERATES", CAMP, stated_on="2025-02-10")
    then = project_as_of([*things, early], (), SOURCES, "2025-03").graph
    assert set(then.entities) == {FIRM, CAMP}
    assert then.entities[FIRM].roles == ("Operator",)
    assert then.entities[FIRM].names == ()
    assert project_as_of([*things, early], (), SOURCES, "2025-01").graph.links == {}
