"""What is made ahead comes as it would have come anyway."""

from collections.abc import Iterator
from threading import current_thread

import pytest

from graph.store.connection import ahead


def test_all_comes_in_order_and_is_made_in_another_thread() -> None:
    makers = []

    def made() -> Iterator[int]:
        for number in range(5):
            makers.append(current_thread())
            yield number

    assert list(ahead(made())) == [0, 1, 2, 3, 4]
    assert current_thread() not in makers


def test_a_fault_in_the_making_reaches_who_asked() -> None:
    def made() -> Iterator[int]:
        yield 1
        raise ValueError("the second")

    coming = ahead(made())
    assert next(coming) == 1
    with pytest.raises(ValueError, match="the second"):
        next(coming)


def test_nothing_comes_of_nothing() -> None:
    assert list(ahead([])) == []
