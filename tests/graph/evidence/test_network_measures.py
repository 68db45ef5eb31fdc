"""Bridges, and what lies on each side, checked by taking each link away."""

from collections import Counter

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from graph.evidence.network_measures import bridges_between
from tests.graph.evidence.strategies import MODEST

pairs = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")).filter(
        lambda pair: pair[0] != pair[1]
    ),
    max_size=12,
)
marks = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(["state", "compound"]))


@MODEST
@given(pairs, marks)
def test_a_bridge_parts_just_what_it_is_said_to_part(
    links: list[tuple[str, str]], marked: dict[str, str]
) -> None:
    graph: nx.Graph[str] = nx.Graph(links)
    found = {pair: (near, far) for pair, near, far in bridges_between(links, marked)}
    for one, other in graph.edges:
        pair = (min(one, other), max(one, other))
        left = nx.Graph(graph)
        left.remove_edge(one, other)
        if nx.has_path(left, one, other):
            assert pair not in found
            continue
        near, far = found.pop(pair)
        for side, name in ((near, pair[0]), (far, pair[1])):
            reached = nx.node_connected_component(left, name)
            assert +side == Counter(marked[n] for n in reached if n in marked)
    assert not found
