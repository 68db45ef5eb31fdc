"""Gc and malloc_trim tuning for long loads and servers."""

import ctypes
import gc
import sys
from collections.abc import Callable
from functools import cache

NEW_ONES = 50_000  # after so many new objects that are still there, a look for rings among them


def release_memory() -> None:
    """Clear away what only points at itself, and let the system have what is free.

    A session of the driver and its transaction point at each other, and hold what they were given
    until Python looks for such rings, which it does seldom. glibc keeps what was freed in case it
    is wanted again: lots of one size after another make a heap that is full of holes.
    """
    gc.collect()
    if trim := _trimming():
        trim(0)


def freeze_objects() -> None:
    """All that is there now stays: it is not looked through again for what could be cleared away.

    For a process that answers questions: each makes tens of thousands of small tuples and lets
    them go by itself, and a look for rings among them every 700 takes a tenth of its time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_ONES, 20, 20)


@cache
def _trimming() -> Callable[[int], int] | None:
    """The way of glibc; other libraries have none, or need none."""
    return getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
