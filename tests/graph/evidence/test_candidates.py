"""The part of the graph that a question is about: all that can matter, and honest at a cap."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.evidence.candidates import AT_ONCE, Candidates, read_candidates
from graph.evidence.chains import find_chains
from graph.evidence.history import ARRAYS, Said
from graph.evidence.left import steps_of
from graph.evidence.network import Step
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.store import Transaction
from graph.vocabulary import vocabulary
from tests.graph.evidence.made import SMALL, steps

TYPES = [t.type for t in vocabulary().links.values() if t.step]


def anything(_end: str, _next: str) -> bool:
    return True


class Shelf:
    """A store that answers the two statements from a list of links; it counts what it was asked."""

    def __init__(self, network: Sequence[Step], kinds: dict[str, str] | None = None) -> None:
        self.network, self.kinds, self.asked = network, kinds or {}, 0

    def rows(self, cypher: str, /, **values: Any) -> list[dict[str, Any]]:
        """What a store answers to one of the two statements."""
        self.asked += 1
        links = [s for s in self.network if s.type in values["types"]]
        if "e_claims" in cypher:
            found = [
                {"a": s.from_id, "type": s.type, "b": s.to_id, **arrays(s)}
                for s in links
                if s.from_id in values["rows"] and s.to_id in values["names"]
            ]
        else:
            found = [
                {"here": here, "there": there, "kind": self.kinds.get(there, "Company")}
                for s in links
                for here, there in ((s.from_id, s.to_id), (s.to_id, s.from_id))
                if here in values["rows"]
            ]
        return found[: values["most"]]


def arrays(step: Step) -> dict[str, list[Any]]:
    """One claim of a link, as its EVIDENCE relationship holds it."""
    said: dict[str, Any] = dict.fromkeys(ARRAYS, "")
    said |= {"claims": "-".join(step.key), "polarities": "asserts", "states": "current",
             "sources": "paper", "origins": "wire release", "grounds": "wire"}  # fmt: skip
    said |= {"weights": step.weight, "valid_from": step.spans[0][0].removesuffix("~")}
    return {name: [value] for name, value in said.items()}


@SMALL
@given(steps(16, "abcdefgh"), st.integers(1, 6))
def test_no_chain_of_the_whole_graph_is_missed(network: list[Step], max_length: int) -> None:
    plain = [Step(*s.key, s.weight) for s in network]
    found = read_candidates(Shelf(plain), "a", "f", types=TYPES, max_length=max_length)
    chosen, _ = steps_of(found.histories)
    whole, part = (
        find_chains(links, "a", "f", passes=anything, max_length=max_length, k=10**4, any_time=True)
        for links in (plain, chosen)
    )
    assert found.complete
    assert part.chains == whole.chains


def test_what_lies_on_no_walk_within_the_bounds_is_left() -> None:
    chain = [Step(x, "OWNS", y, 0.5) for x, y in ("ab", "bc", "cf")]
    aside = [Step("b", "OWNS", f"n{i}", 0.5) for i in range(50)]
    found = read_candidates(Shelf([*chain, *aside]), "a", "f", types=TYPES, max_length=4)
    assert sorted(found.histories) == [s.key for s in chain]
    assert not read_candidates(Shelf(chain), "a", "f", types=TYPES, max_length=2).histories
    assert not read_candidates(Shelf(chain), "a", "f", types=["PAID"]).histories


def test_a_place_ends_a_chain_and_carries_none() -> None:
    network = [Step(x, "CONTROLS", "town", 0.5) for x in "af"]
    shelf = Shelf(network, {"town": "Place"})
    assert not read_candidates(shelf, "a", "f", types=TYPES).histories
    assert read_candidates(shelf, "a", "town", types=TYPES).histories
    asked = read_candidates(shelf, "a", "f", types=TYPES, through_places=True)
    assert (len(asked.histories), asked.closed) == (2, frozenset())


def test_a_cap_is_admitted_and_what_was_read_is_answered() -> None:
    hub = [Step("a", "PAID", f"n{i}", 0.5) for i in range(40)]
    on = [Step(f"n{i}", "OWNS", "f", 0.5) for i in range(40)]
    whole = read_candidates(Shelf([*hub, *on]), "a", "f", types=TYPES)
    assert (len(whole.histories), whole.complete) == (80, True)
    capped = read_candidates(Shelf([*hub, *on]), "a", "f", types=TYPES, most_links=20)
    assert len(capped.histories) <= 20
    assert not capped.complete


def test_rounds_follow_the_length_and_not_the_graph() -> None:
    wide = [Step("a", "PAID", f"n{i}", 0.5) for i in range(AT_ONCE - 1)]
    shelf = Shelf([*wide, *(Step(s.to_id, "OWNS", "f", 0.5) for s in wide)])
    read_candidates(shelf, "a", "f", types=TYPES, max_length=4)
    assert shelf.asked <= 4


def test_a_row_of_arrays_reads_as_claims() -> None:
    shelf = Shelf([Step("a", "OWNS", "f", 0.5)])
    (history,) = read_candidates(shelf, "a", "f", types=TYPES).histories.values()
    assert history == (
        Said("a-OWNS-f", "asserts", "current", "paper", ("wire", "release"), ("wire",), 0.5),
    )


def write(store: Store, network: Sequence[Step]) -> None:
    """Links as the store keeps them, beside one that nobody asserts now."""
    names = sorted({n for s in network for n in (s.from_id, s.to_id)})
    rows = [
        {"a": s.from_id, "b": s.to_id, "set": {"type": s.type, "asserts": int(s.weight > 0)} | {
            f"e_{name}": values for name, values in arrays(s).items()}}
        for s in network
    ]  # fmt: skip

    def work(tx: Transaction) -> None:
        tx.each(
            "UNWIND $rows AS id CREATE (e:Entity:Company {id: id}) SET e.kinds = ['Company']", names
        )
        tx.each(
            "UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) "
            "CREATE (a)-[l:EVIDENCE]->(b) SET l = row.set",
            rows,
        )

    store.write(work)


def read(settings: Settings, network: Sequence[Step]) -> Candidates:
    with open_store(settings) as store:
        write(store, network)
        return store.read(lambda tx: read_candidates(tx, "a", "f", types=TYPES))


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
    found = read(embedded_settings, network)
    asserted = [s for s in network if s.weight]
    assert found == read_candidates(Shelf(asserted), "a", "f", types=TYPES)
    assert len(found.histories) == 3
