"""The list of sources, from a store."""

import pytest

from graph.answers.sources import ORDERS, list_sources, sorted_sources
from graph.errors import BadRequest
from graph.store import Store


@pytest.mark.parametrize("sort", [*ORDERS, "no order"])
def test_sources_come_in_parts_in_the_order_asked_for(store: Store, sort: str) -> None:
    found, after = list[str](), ""
    while True:
        part = sorted_sources(store, "", sort, 1, after)
        found += (source.id for source in part.items)
        if part.next is None:
            break
        after = part.next
    every = {source.id: source for source in list_sources(store).items}
    assert sorted(found) == sorted(every) and part.total == len(every)
    claims = [every[id_].claims for id_ in found]
    assert sort not in {"claims", "no order"} or claims == sorted(claims, reverse=True)
    grades = [every[id_].reliability for id_ in found]
    assert sort != "grade" or grades == sorted(grades)
    with pytest.raises(BadRequest):
        sorted_sources(store, "", sort, 1, "x")
