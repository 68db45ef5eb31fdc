"""The part of the graph that a question is about: all that can matter, and honest at a cap."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.evidence.candidates import Candidates, read_candidates
from graph.evidence.chains import find_chains
from graph.evidence.frontier import MAX_IDS
from graph.evidence.history import ARRAYS, StoredClaim, steps_of
from graph.evidence.network import Passes, Step, passages
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.connection import Transaction
from graph.vocabulary import vocabulary
from tests.graph.evidence.strategies import SMALL, every_way, steps

TYPES = [t.type for t in vocabulary().links.values() if t.step]
PASSES = passages(vocabulary())


def anything(_end: str, _next: str) -> bool:
    return True


class Shelf:
    """A store that answers the two statements from a list of links; it counts what it was asked."""

    def __init__(self, network: Sequence[Step], kinds: dict[str, str] | None = None) -> None:
        self.network, self.kinds, self.asked = network, kinds or {}, 0

    def rows(self, cypher: str, /, **values: Any) -> list[dict[str, Any]]:
        """What a store answers to one of the two statements."""
        self.asked += 1
        ends = [
            (s, *ends)
            for s in self.network
            for ends in ((s.from_id, s.to_id), (s.to_id, s.from_id))
        ]
        if "e_claims" in cypher:
            links = [
                [s.from_id, s.type, s.to_id, summed(s) if values["until"] else arrays(s)]
                for s in self.network
                if "|".join(s.key) in values["rows"]
            ]
            return [{"links": links}]
        types = {name: row["types"] for row in values["rows"] for name in row["ids"]}
        found: dict[str, dict[str, Any]] = {}
        left = values["most"]
        for s, here, there in ends:
            shut = self.kinds.get(there) == "Place" and there not in values["ends"]
            if s.type in types.get(here, ()) and (values["through"] or not shut) and left:
                left -= 1
                row = found.setdefault(here, {"here": here, "looked": 0, "found": []})
                row["looked"] += 1
                if values["only"] is None or there in values["only"]:
                    row["found"].append([s.type, here == s.from_id, there])
        return list(found.values())


def arrays(step: Step) -> list[list[Any]]:
    """One claim of a link, as its :Link node holds it."""
    said: dict[str, Any] = dict.fromkeys(ARRAYS, "")
    said |= {"claims": "-".join(step.key), "polarities": "asserts", "states": "current",
             "sources": "paper", "origins": "wire release", "grounds": "wire"}  # fmt: skip
    said |= {"weights": step.weight, "valid_from": step.spans[0][0].removesuffix("~")}
    return [[said[name]] for name in ARRAYS]


def summed(step: Step) -> list[Any]:
    """Its score and the bounds of its validity, where that is asked for."""
    since, until = ([said] for name, (said,) in zip(ARRAYS, arrays(step), strict=True)
                    if name in ("valid_from", "valid_to"))  # fmt: skip
    return [step.weight, since, until]


def ask(
    shelf: Shelf,
    target: str = "f",
    *,
    types: Sequence[str] = TYPES,
    passes: Passes = anything,
    **more: Any,
) -> Candidates:
    """The candidates between a and another; unless said otherwise, anything may follow."""
    return read_candidates(shelf, "a", target, types=types, passes=passes, **more)


def timeless(network: Sequence[Step]) -> list[Step]:
    return [Step(*s.key, s.weight) for s in network]


@SMALL
@given(steps(16, "abcdefgh"), st.integers(1, 6), st.sampled_from([PASSES, anything]))
def test_no_chain_of_the_whole_graph_is_missed(
    network: list[Step], max_length: int, passes: Passes
) -> None:
    plain = timeless(network)
    found = ask(Shelf(plain), passes=passes, max_length=max_length)
    chosen, _ = steps_of(found.histories.items())
    whole, part = (
        find_chains(links, "a", "f", passes=passes, max_length=max_length, k=10**4, any_time=True)
        for links in (plain, chosen)
    )
    assert found.complete
    assert part.chains == whole.chains


@SMALL
@given(
    steps(16),
    st.integers(1, 5),
    st.sampled_from([PASSES, anything]),
    st.sets(st.sampled_from("abcdef"), max_size=2),
    st.integers(1, 30),
    st.integers(1, 30),
    st.integers(1, 12),
)
def test_every_link_of_every_allowed_way_up_to_the_length_said_is_read(
    network: list[Step],
    max_length: int,
    passes: Passes,
    places: set[str],
    looked_at: int,
    compared: int,
    most: int,
) -> None:
    plain = timeless(network)
    shelf = Shelf(plain, dict.fromkeys(places, "Place"))
    whole = ask(shelf, passes=passes, max_length=max_length)
    capped = ask(
        shelf, passes=passes, max_length=max_length,
        max_visited=looked_at, max_compared=compared, max_links=most,
    )  # fmt: skip
    assert whole.complete
    assert capped.complete == (capped.within == max_length)
    assert len(capped.histories) <= most
    for found in (whole, capped):
        ways = every_way(
            plain, "a", "f", passes=passes, max_length=found.within, any_time=True,
            closed=frozenset(places),
        ) if found.within else []  # fmt: skip
        assert {step.key for way in ways for step in way} <= found.histories.keys()


def test_what_lies_on_no_walk_within_the_bounds_is_left() -> None:
    chain = [Step(x, "OWNS", y, 0.5) for x, y in ("ab", "bc", "cf")]
    aside = [Step("b", "OWNS", f"n{i}", 0.5) for i in range(50)]
    found = ask(Shelf([*chain, *aside]), max_length=4)
    assert sorted(found.histories) == [s.key for s in chain]
    assert not ask(Shelf(chain), max_length=2).histories
    assert not ask(Shelf(chain), types=["PAID"]).histories


def test_what_may_not_follow_is_not_read() -> None:
    listing = [
        Step("list", "DIRECTED_AT", x, 0.5) for x in ("a", "f", *(f"n{i}" for i in range(40)))
    ]
    found = ask(Shelf(listing), passes=PASSES, max_visited=10)
    assert (found.histories, found.complete) == ({}, True)
    assert len(ask(Shelf(listing)).histories) == 2


def test_a_place_ends_a_chain_and_carries_none() -> None:
    network = [Step(x, "CONTROLS", "town", 0.5) for x in "af"]
    shelf = Shelf(network, {"town": "Place"})
    assert not ask(shelf).histories
    assert ask(shelf, "town").histories
    assert len(ask(shelf, through_places=True).histories) == 2


def test_the_longest_walks_are_what_a_cap_leaves_out() -> None:
    short = [Step("a", "OWNS", "x", 0.5), Step("x", "OWNS", "f", 0.5)]
    hub = [Step("a", "PAID", f"n{i}", 0.5) for i in range(40)]
    on = [Step(f"n{i}", "OWNS", f"m{i}", 0.5) for i in range(40)]
    end = [Step(f"m{i}", "OWNS", "f", 0.5) for i in range(40)]
    shelf = Shelf([*hub, *on, *end, *short])
    whole = ask(shelf)
    assert (len(whole.histories), whole.within, whole.complete) == (122, 5, True)
    met = ask(shelf, max_visited=100)
    assert (met.histories, met.within, met.complete) == (whole.histories, 3, False)
    for capped in (
        ask(shelf, max_links=100),
        ask(shelf, max_visited=100, max_compared=30),
    ):
        assert sorted(capped.histories) == sorted(s.key for s in short)
        assert (capped.within, capped.complete) == (2, False)


def test_rounds_follow_the_length_and_not_the_graph() -> None:
    wide = [Step("a", "PAID", f"n{i}", 0.5) for i in range(MAX_IDS - 1)]
    shelf = Shelf([*wide, *(Step(s.to_id, "OWNS", "f", 0.5) for s in wide)])
    ask(shelf, max_length=4)
    assert shelf.asked <= 4


def test_a_row_of_arrays_reads_as_claims() -> None:
    shelf = Shelf([Step("a", "OWNS", "f", 0.5)])
    (history,) = ask(shelf).histories.values()
    assert history == (
        StoredClaim("a-OWNS-f", "asserts", "current", "paper", ("wire", "release"), ("wire",), 0.5),
    )


def write(store: Store, network: Sequence[Step]) -> None:
    """Links as the store keeps them, beside one that nobody asserts now."""
    names = sorted({n for s in network for n in (s.from_id, s.to_id)})
    rows = [
        {
            "id": "|".join(s.key), "from": s.from_id, "to": s.to_id, "type": s.type,
            "asserts": int(s.weight > 0), "score": s.weight, "last": "2025-07-12",
            **{f"e_{name}": held for name, held in zip(ARRAYS, arrays(s), strict=True)}}
        for s in network
    ]  # fmt: skip

    def work(tx: Transaction) -> None:
        tx.each(
            "UNWIND $rows AS id CREATE (e:Entity:Company {id: id}) SET e.kinds = ['Company']", names
        )
        ends = "UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) "
        tx.each("UNWIND $rows AS row CREATE (l:Link) SET l = row", rows)
        for step in network:
            if step.weight:
                pair = {"a": step.from_id, "b": step.to_id}
                tx.each(f"{ends} CREATE (a)-[:{step.type}]->(b)", [pair])

    store.write(work)


def read(settings: Settings, network: Sequence[Step]) -> list[Candidates]:
    """What is asserted now, and what anybody ever asserted or denied."""
    with open_store(settings) as store:
        write(store, network)
        ask_ = partial(read_candidates, start="a", target="f", types=TYPES, passes=anything)
        return [
            store.read(partial(ask_, once=once, summary_valid_until=until))
            for once, until in ((False, None), (True, None), (False, "2025-07-12"))
        ]


@pytest.fixture
def network() -> list[Step]:
    return [
        Step("a", "OWNS", "b", 0.5),
        Step("c", "CONTROLS", "b", 0.4),
        Step("c", "OWNS", "f", 0.3),
        Step("a", "PAID", "f", 0.0),
        Step("a", "FAMILY_OF", "f", 0.9),
        *(Step("b", "SUPPLIES", f"n{i}", 0.2) for i in range(30)),
    ]


def test_the_embedded_engine_answers_as_the_list_does(
    embedded_settings: Settings, network: list[Step]
) -> None:
    now, once, asserted = read(embedded_settings, network)
    assert now == ask(Shelf([s for s in network if s.weight]))
    assert once == ask(Shelf(network))
    assert (len(now.histories), len(once.histories)) == (3, 4)
    assert asserted == ask(
        Shelf([s for s in network if s.weight]), summary_valid_until="2025-07-12"
    )
    assert (len(asserted.histories), len(asserted.summed)) == (0, 3)
