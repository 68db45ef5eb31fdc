"""The searches, asked of a running server: whether the right thing is among the first three."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import quantiles
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import urlopen

from benchmarks.names.cases import NameSearch

FIRST = 3
TYPING_ERROR = "typing error"


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A search, the first three found as (reference, name), and the milliseconds it took."""

    search: NameSearch
    first: tuple[tuple[str, str], ...]
    right: bool
    milliseconds: float


def ask_searches(server: str, searches: Sequence[NameSearch]) -> list[SearchResult]:
    """Ask a server such as http://127.0.0.1:8000 each search.

    What is expected is looked up first: two references may be one entity by now.
    """
    entity = {ref: _entity(server, ref) for each in searches for ref in each.expected}
    _first(server, searches[0].query)
    return [_ask(server, search, {entity[ref] for ref in search.expected}) for search in searches]


def _ask(server: str, search: NameSearch, expected: set[str]) -> SearchResult:
    began = time.perf_counter()
    first = _first(server, search.query)
    took = (time.perf_counter() - began) * 1000
    return SearchResult(search, first, any(ref in expected for ref, _ in first), took)


def _first(server: str, query: str) -> tuple[tuple[str, str], ...]:
    with urlopen(f"{server}/api/search?limit={FIRST}&q={quote(query)}") as answer:  # noqa: S310
        items = json.load(answer)["items"]
    return tuple((item["id"], item["name"]) for item in items[:FIRST])


def _entity(server: str, ref: str) -> str:
    try:
        with urlopen(f"{server}/api/entities/{quote(ref)}") as answer:  # noqa: S310
            found: str = json.load(answer)["id"]
    except HTTPError as fault:
        raise ValueError(f"{ref}: not in the record of {server} ({fault.code})") from fault
    return found


def search_table(results: Sequence[SearchResult]) -> Iterator[str]:
    """Yield the lines of a table: all, by split, by script, and those with a typing error."""
    yield "| searches | n | right in the first three | share |"
    yield "|---|---:|---:|---:|"
    tests: dict[str, Callable[[SearchResult], bool]] = {
        "all": bool,
        "tune": lambda row: row.search.split == "tune",
        "held": lambda row: row.search.split == "held",
        "typing errors": lambda row: row.search.why == TYPING_ERROR,
    }
    for name, test in tests.items():
        yield _line(name, [row for row in results if test(row)])
    for script in sorted({row.search.script for row in results}):
        yield _line(script, [row for row in results if row.search.script == script])
    times = quantiles([row.milliseconds for row in results], n=20, method="inclusive")
    yield f"\nmilliseconds a search: median {times[9]:.1f}, 95 of 100 within {times[18]:.1f}"


def _line(name: str, rows: Sequence[SearchResult]) -> str:
    right = sum(row.right for row in rows)
    return f"| {name} | {len(rows)} | {right} | {right / len(rows) if rows else 0:.3f} |"


def search_error(row: SearchResult) -> str:
    """Return a missed search as a line, with what was found instead."""
    found = ", ".join(f"{name} ({ref})" for ref, name in row.first) or "nothing"
    wanted = " or ".join(row.search.expected)
    return f"{row.search.id} {row.search.query} ({row.search.why}): {wanted}; found {found}"
