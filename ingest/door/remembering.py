"""What was read is not read again: a table says the same in many cells."""

from collections.abc import Callable
from functools import lru_cache
from typing import Concatenate, ParamSpec, TypeVar

from ingest.door.text import Field

P = ParamSpec("P")
T = TypeVar("T")
SHORT = 100  # characters: what comes again and again is a name, a day, a place in a source
SHORT_ONES, LONG_ONES = 20_000, 50  # a long text comes again in the rows beside, if at all


def remembered(
    read: Callable[Concatenate[Field, P], T],
) -> Callable[Concatenate[Field, P], T]:
    """Remember what a rule found in a field, in an amount of memory that long texts do not raise.

    A field holds its own words and sentences once it was read: thousands of long ones would weigh
    more than a whole part of a load.
    """
    of_short: Callable[..., T] = lru_cache(SHORT_ONES)(read)
    of_long: Callable[..., T] = lru_cache(LONG_ONES)(read)

    def ask(field: Field, /, *more: P.args, **named: P.kwargs) -> T:
        return (of_short if len(field.text) <= SHORT else of_long)(field, *more, **named)

    return ask
