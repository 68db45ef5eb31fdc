"""The tables of words.toml as sets, and the pieces of pattern for scripts without spaces."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _tables() -> dict[str, Any]:
    path = files("ingest.door").joinpath("words.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _split(text: str) -> frozenset[str]:
    return frozenset(word for line in text.split("\n") for word in line.split("|") if word)


@cache
def words(*names: str) -> frozenset[str]:
    """The words of these tables; `slug.face` is the table `face` under [slug]."""
    return frozenset[str]().union(*map(_words, names))


def _words(name: str) -> frozenset[str]:
    table: Any = _tables()
    for part in name.split("."):
        table = table[part]
    return _split(str(table))


@cache
def demonyms() -> frozenset[str]:
    """Names of nationalities, in the singular and in the plural."""
    singular = words("demonym")
    return singular | plural_demonyms()


@cache
def plural_demonyms() -> frozenset[str]:
    """Nationalities that can only mean several people, such as "Kenyans"; also "Thais"."""
    singular = words("demonym") - (words("no_plural") - {"thai", "lao", "filipino"})
    return frozenset(f"{word}s" for word in singular)


@cache
def phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Every entry of more than one word, as a tuple of its words, by the first, longest first."""
    entries = {
        tuple(entry.split(" "))
        for table in _tables().values()
        for text in (table.values() if isinstance(table, dict) else [table])
        for entry in _split(str(text))
        if " " in entry
    }
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for entry in sorted(entries, key=len, reverse=True):
        found[entry[0]].append(entry)
    return {first: tuple(some) for first, some in found.items()}


@cache
def common() -> frozenset[str]:
    """Words that are never part of a personal name, even with a capital."""
    known = words(
        "victim", "victims", "strong", "weak", "standing", "said", "person", "people", "job",
        "no_name", "month", "country",
    )  # fmt: skip
    return (known | demonyms()) - words("surname") | {"bay", "park", "casino"}
