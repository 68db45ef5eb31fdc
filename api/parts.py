"""Part of a list: the items after a cursor, how many there are in all, and the next cursor."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from graph.answers.shapes import Page
from graph.errors import BadRequest

T = TypeVar("T")


def part(items: Sequence[T], key: Callable[[T], str], limit: int, after: str) -> Page[T]:
    """The items that follow the one whose key is `after` ("": from the first).

    Raises BadRequest for a cursor that no item has.
    """
    start = 0
    if after:
        places = [place for place, item in enumerate(items) if key(item) == after]
        if not places:
            raise BadRequest(f"after {after!r}: expected the `next` of an earlier answer")
        start = places[0] + 1
    shown = tuple(items[start : start + limit])
    more = start + limit < len(items)
    return Page(items=shown, total=len(items), next=key(shown[-1]) if more and shown else None)
