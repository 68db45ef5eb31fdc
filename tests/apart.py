"""Asynchronous work of a test, in a thread of its own: a browser's loop may run in the tests'."""

from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import anyio

T = TypeVar("T")


def run_apart(work: Callable[[], Awaitable[T]]) -> T:
    """Run asynchronous work to its end and return its result."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(anyio.run, work).result()
