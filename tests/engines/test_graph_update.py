"""Incremental work gives what a rebuild gives, whatever changes in whatever order."""

from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from graph.dataset import Dataset
from graph.record import Claim, Judgement, Polarity
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from graph.store.rebuild import compare, rebuild, stored_graph
from tests.claims import claim, dataset, ground, same, thing
from tests.servers.stores import empty

REFS = ("fic-a", "fic-b", "fic-c", "fic-d", "fic-e")
KINDS = ("Company", "Compound", "Person", "StateBody")
LINKS = ("OPERATES", "OWNS", "MANAGES", "ASSOCIATED_WITH", "HOLDS_OFFICE_IN")


@st.composite
def states_of_a_record(draw: st.DrawFn) -> Dataset:
    """A small record: things, ties for and against, and judgements."""
    claims: dict[str, Claim] = {}
    for ref in REFS:
        for made in thing(ref, draw(st.sampled_from(KINDS))):
            claims[made.id] = made
    for _ in range(draw(st.integers(0, 8))):
        one, other = draw(st.permutations(REFS))[:2]
        tie = claim(
            one,
            draw(st.sampled_from(LINKS)),
            other,
            polarity=draw(st.sampled_from(Polarity)),
            source=draw(st.sampled_from(("src-1", "src-2"))),
            rests_on=tuple(sorted(draw(st.sets(st.sampled_from(("origin-1", "origin-2")))))),
        )
        claims[tie.id] = tie
    judged: dict[str, Judgement] = {}
    for _ in range(draw(st.integers(0, 2))):
        one, other = sorted(draw(st.permutations(REFS))[:2])
        judged[f"{one}{other}"] = same(one, other)
    if draw(st.booleans()):
        judged["ground"] = ground("origin-1")
    return dataset(*claims.values(), judgements=tuple(judged.values()))


@given(history=st.lists(states_of_a_record(), min_size=2, max_size=4))
@hypothesis_settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_step_of_a_history_equals_a_rebuild(
    settings: Settings, history: list[Dataset]
) -> None:
    empty(settings)
    with open_store(settings) as store:
        for step in history:
            load(store, step)
            assert compare(store).problems == ()
        as_it_grew = store.read(stored_graph).hash
        rebuild(store)
        assert store.read(stored_graph).hash == as_it_grew
