"""Memory that nothing uses any more, given back to the system."""

import ctypes
import gc
import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Clear away what only points at itself, and let the system have what is free.

    A session of the driver and its transaction point at each other, and hold what they were given
    until Python looks for such rings, which it does seldom. glibc keeps what was freed in case it
    is wanted again: lots of one size after another make a heap that is full of holes.
    """
    gc.collect()
    if trim := _trimming():
        trim(0)


@cache
def _trimming() -> Callable[[int], int] | None:
    """The way of glibc; other libraries have none, or need none."""
    return getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
