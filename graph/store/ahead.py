"""Rows made while the server is busy with those before them."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def ahead(items: Iterable[T]) -> Iterator[T]:
    """The same items in the same order, the next one made in a thread while one is in use.

    Making them must not use the transaction that they are written in: one thread at a time may.
    """
    left = iter(items)
    with ThreadPoolExecutor(1) as worker:
        coming = worker.submit(_some, left)
        while found := coming.result():
            coming = worker.submit(_some, left)
            yield from found


def _some(left: Iterator[T]) -> list[T]:
    """The next item, or nothing where there is none."""
    for item in left:
        return [item]
    return []
