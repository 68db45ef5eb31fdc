"""Parts of a list: how long one may be, where it begins, and the cursor of the one that follows."""

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from graph.answers.shapes import Page
from graph.errors import BadRequest

T = TypeVar("T")
MOST: Final = 500
_PLACE = re.compile(r"[0-9]{1,9}")


def check_limit(limit: int, most: int = MOST) -> None:
    """Raises BadRequest for a limit that is not 1 to `most`."""
    if not 1 <= limit <= most:
        raise BadRequest(f"limit {limit}: expected 1 to {most}")


def start_of(after: str, total: int | None = None) -> int:
    """The place in its list that a cursor of `next_place` names; 0 for "".

    Raises BadRequest for a text that is no such cursor, or one beyond `total` where it is given.
    """
    if after and not _PLACE.fullmatch(after):
        raise _no_cursor(after)
    start = int(after or 0)
    if total is not None and start > total:
        raise _no_cursor(after)
    return start


def next_place(start: int, shown: int, total: int) -> str | None:
    """The cursor of what follows `shown` items from `start`; None at the end, or past it."""
    end = start + shown
    return str(end) if shown and end < total else None


def part(items: Sequence[T], key: Callable[[T], str], limit: int, after: str) -> Page[T]:
    """The items that follow the one whose key is `after` ("": from the first).

    Raises BadRequest for a cursor that no item has.
    """
    start = 0
    if after:
        places = [place for place, item in enumerate(items) if key(item) == after]
        if not places:
            raise _no_cursor(after)
        start = places[0] + 1
    shown = tuple(items[start : start + limit])
    more = start + limit < len(items)
    return Page(items=shown, total=len(items), next=key(shown[-1]) if more and shown else None)


def _no_cursor(after: str) -> BadRequest:
    return BadRequest(f"after {after[:60]!r}: expected the `next` of an earlier answer")
