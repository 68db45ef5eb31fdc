"""Links on a single source, from a store."""

import pytest

from graph.answers.single_source import get_single_source
from graph.errors import BadRequest
from graph.store import Store
from tests.claims import FIRM, MINISTRY


def test_links_on_a_single_source_are_counted(store: Store) -> None:
    found = get_single_source(store)
    links = {(link.from_.id, link.type) for link in found.items}
    assert (MINISTRY, "LICENSED") in links
    assert (FIRM, "OPERATES") not in links
    assert found.total == len(found.items) == 5
    assert [(b.id, b.links) for b in found.sources] == [("src-1", 5)]
    assert found.complete


def test_no_links_at_all_cannot_be_asked_for(store: Store) -> None:
    with pytest.raises(BadRequest):
        get_single_source(store, limit=0)
