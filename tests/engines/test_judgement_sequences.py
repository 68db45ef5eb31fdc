"""Random sequences of judgements and undos: the graph is always the one built from scratch.

`JUDGEMENT_SEQUENCES=1000 pytest tests/engines/test_judgement_sequences.py` runs a thousand.
"""

import os
import random
from collections.abc import Callable
from functools import partial
from itertools import combinations

import networkx as nx
import pytest

from graph.errors import BadRequest
from graph.projection import project
from graph.record import Claim, Judgement
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.judgements import judge, undo
from graph.store.load import load
from graph.store.rebuild import compare, stored_graph
from graph.store.record_reader import all_claims
from tests.claims import SOURCES, claim, dataset, ground, thing

SEQUENCES = int(os.environ.get("JUDGEMENT_SEQUENCES", "60"))
LONGEST = 8
FIRMS = tuple(f"fic-f{n}" for n in range(4))
PEOPLE = tuple(f"fic-p{n}" for n in range(3))
CAMPS = ("fic-c0", "fic-c1")
CLAIMS = (
    *(c for n, ref in enumerate(FIRMS) for c in thing(ref, "Company", f"Ardent {n}")),
    *(c for n, ref in enumerate(PEOPLE) for c in thing(ref, "Person", f"Viktor Sarn {n}")),
    *(c for n, ref in enumerate(CAMPS) for c in thing(ref, "Compound", f"Heron Park {n}")),
    *(
        claim(
            ref,
            "OPERATES",
            CAMPS[n % 2],
            source=f"src-{n % 3 + 1}",
            rests_on=(f"origin-{n % 3 + 1}",),
        )
        for n, ref in enumerate(FIRMS)
    ),
    claim(FIRMS[1], "OPERATES", CAMPS[0], polarity="denies", source="src-3"),
    *(claim(ref, "OWNS", FIRMS[n], source="src-2") for n, ref in enumerate(PEOPLE)),
    claim(FIRMS[2], "OWNS", FIRMS[3]),  # no link once the two are one
)
PAIRS = tuple(pair for kind in (FIRMS, PEOPLE, CAMPS) for pair in combinations(kind, 2))
DECISIONS = tuple(
    Judgement(
        id=f"j-{verdict}-{one}-{other}",
        verdict=verdict,
        about=(one, other),
        why="a reason",
        by="tests",
        decided_on="2026-11-24",
    )
    for one, other in PAIRS
    for verdict in ("same", "same", "different", "undecided")
) + tuple(ground(f"origin-{n}") for n in (1, 2, 3))


class Model:
    """What should hold, worked out with a graph of its own for each question."""

    def __init__(self) -> None:
        self.held: dict[str, tuple[Judgement, frozenset[str]]] = {}  # with what it rests on

    def component(self, ref: str, *more: Judgement) -> frozenset[str]:
        """Every ref that is one with this."""
        joined: nx.Graph[str] = nx.Graph()
        joined.add_node(ref)
        every = (*(j for j, _ in self.held.values()), *more)
        joined.add_edges_from((j.about[0], j.about[1]) for j in every if j.verdict == "same")
        return frozenset(nx.node_connected_component(joined, ref))

    def allows(self, new: Judgement) -> bool:
        """Whether a judgement contradicts none that holds."""
        if new.verdict == "ground":
            return True
        one, other = new.about
        apart = [j.about for j, _ in self.held.values() if j.verdict == "different"]
        if new.verdict == "same":
            return not any(b in self.component(a, new) for a, b in apart)
        if other in self.component(one):
            return False
        ends = {self.component(one), self.component(other)}
        kept_apart = any({self.component(a), self.component(b)} == ends for a, b in apart)
        return new.verdict == "different" or not kept_apart

    def take(self, new: Judgement) -> None:
        """Hold a judgement, with the joins on whose strength it was decided."""
        if new.id in self.held:
            return
        refs = frozenset().union(*map(self.component, new.about)) if len(new.about) == 2 else ()
        below = (j for j, _ in self.held.values() if j.verdict == "same")
        self.held[new.id] = new, frozenset(j.id for j in below if set(j.about) <= set(refs))

    def may_undo(self, key: str) -> bool:
        """Whether nothing that holds was decided on the strength of it."""
        return not any(key in rests_on for _, rests_on in self.held.values())


def expect(allowed: bool, work: Callable[[], object]) -> None:
    """Do it, or be refused."""
    if allowed:
        work()
        return
    with pytest.raises(BadRequest, match=r"contradicts|cannot be undone yet"):
        work()


def run_sequence(store: Store, claims: list[Claim], chance: random.Random) -> int:
    """Judge and undo at random, compare, undo the rest; return how often it was refused."""
    model, refused = Model(), 0
    for _ in range(chance.randint(2, LONGEST)):
        if model.held and chance.random() < 0.35:
            key = chance.choice(sorted(model.held))
            allowed = model.may_undo(key)
            expect(allowed, partial(undo, store, key, "2026-11-25"))
            if allowed:
                del model.held[key]
        else:
            new = chance.choice(DECISIONS)
            allowed = model.allows(new)
            expect(allowed, partial(judge, store, new))
            if allowed:
                model.take(new)
        refused += not allowed
    from_scratch = project(claims, [j for j, _ in model.held.values()], SOURCES)
    assert store.read(stored_graph).hash == from_scratch.hash
    while model.held:
        key = chance.choice([key for key in sorted(model.held) if model.may_undo(key)])
        undo(store, key, "2026-11-25")
        del model.held[key]
    return refused


def test_every_sequence_of_judgements_and_undos_ends_in_the_graph_built_from_scratch(
    settings: Settings,
) -> None:
    chance = random.Random(19)  # noqa: S311  (no secret)
    with open_store(settings) as store:
        load(store, dataset(*CLAIMS))
        claims = [placed for placed, _, _ in store.read(all_claims)]
        bare = store.read(stored_graph).hash
        refused = 0
        for _ in range(SEQUENCES):
            refused += run_sequence(store, claims, chance)
            assert store.read(stored_graph).hash == bare
        assert refused  # some contradicted, some were needed
        assert compare(store).problems == ()
