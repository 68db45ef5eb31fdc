"""Cursors and limits of lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.answers.models import check_limit, next_place, part, start_of
from graph.errors import BadRequest


@given(st.integers(0, 60), st.integers(1, 9))
def test_parts_put_together_are_the_list_by_place_and_by_key(count: int, limit: int) -> None:
    items = [f"k{number}" for number in range(count)]
    by_key: list[str] = []
    by_place: list[str] = []
    key: str | None = ""
    while key is not None:
        page = part(items, str, limit, key)
        by_key += page.items
        key = page.next
    place: str | None = ""
    while place is not None:
        start = start_of(place)
        shown = items[start : start + limit]
        by_place += shown
        place = next_place(start, len(shown), count)
    assert by_key == by_place == items


@pytest.mark.parametrize("cursor", ["x", "-1", "1.5", "٣", "9" * 5_000, " 1"])
def test_what_is_no_cursor_is_refused_in_a_sentence(cursor: str) -> None:
    with pytest.raises(BadRequest, match="expected the `next` of an earlier answer"):
        start_of(cursor)
    with pytest.raises(BadRequest, match="expected the `next` of an earlier answer"):
        part(["a"], str, 1, cursor)


def test_a_cursor_beyond_the_list_is_refused_where_its_length_is_known() -> None:
    assert start_of("3", 3) == 3
    with pytest.raises(BadRequest, match="expected the `next` of an earlier answer"):
        start_of("4", 3)


@pytest.mark.parametrize("limit", [0, -1, 501])
def test_a_limit_is_one_to_the_most(limit: int) -> None:
    with pytest.raises(BadRequest, match=f"limit {limit}: expected 1 to 500"):
        check_limit(limit)
