"""Chinese characters: simplified and traditional, and how each is spelled in names.

A character is read in seven languages (`tables/han_readings.csv`), and a reading is spelled in the
ways of `tables/romanisations.toml`: 陳 is Chen, Ch'en, Chan, Tan, Tang, Chin, Tran or Jin.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import product
from typing import Any, Final

from anyascii import anyascii

from graph.package_data import read_text, read_toml

_TABLES: Final = "graph.names.tables"


@cache
def characters() -> Mapping[str, dict[str, str]]:
    """Return the rows of han_readings.csv by character, simplified and traditional."""
    table: dict[str, dict[str, str]] = {}
    for row in csv.DictReader(read_text(_TABLES, "han_readings.csv").splitlines()):
        for char in row["simplified"] + row["traditional"]:
            table.setdefault(char, row)
        table[row["simplified"]] = row
    return table


def simplified(text: str) -> str:
    """Return a text with simplified characters for traditional ones."""
    rows = characters()
    return "".join(rows[char]["simplified"] if char in rows else char for char in text)


@lru_cache(10_000)
def character_ways(char: str) -> Mapping[str, tuple[str, ...]]:
    """Return how a character is spelled in names, with the languages of each; pinyin first."""
    row = characters().get(char)
    if row is None:
        return {latin: ("Mandarin",)} if (latin := anyascii(char).casefold().strip()) else {}
    ways: dict[str, list[str]] = defaultdict(list)
    for reading in row["mandarin"].split()[:1]:
        ways[reading].append("Mandarin")
    for way, language in surnames().get(row["simplified"], ()):
        ways[way].append(language)
    for language, system in systems().items():
        for reading in row[language].split():
            for way in spellings(reading, language):
                ways[way].append(system["name"])
    return {way: tuple(dict.fromkeys(languages)) for way, languages in ways.items()}


@cache
def systems() -> Mapping[str, dict[str, Any]]:
    """Return the languages of han_readings.csv: their names and how each spells."""
    return read_toml(_TABLES, "romanisations.toml")


@lru_cache(10_000)
def spellings(reading: str, language: str) -> tuple[str, ...]:
    """Return the everyday spellings of a reading of han_readings.csv in its language."""
    system = systems()[language]
    if reading in system.get("whole", {}):
        return tuple(system["whole"][reading].split())
    begins = system.get("begin", {})
    begin = next((b for b in sorted(begins, key=len, reverse=True) if reading.startswith(b)), "")
    if not begin:
        begin = (re.match("[bcdfghjklmnpqrstvwxyz]*", reading) or [""])[0]
        begin = begin if begin != reading else ""
    end = reading[len(begin) :]
    first = begins.get(begin, begin).split() or [""]
    last = system.get("end", {}).get(end, end.replace("nn", "") or end).split() or [""]
    return tuple(dict.fromkeys(a + b for a, b in product(first, last)))


_SURNAME_PLACES: Final = {
    "mainland": "Mandarin",
    "taiwan": "Wade-Giles",
    "hongkong": "Cantonese",
    "macao": "Cantonese",
    "singapore": "Hokkien",
    "malaysia": "Hokkien",
    "elsewhere": "Teochew",
    "vietnam": "Sino-Vietnamese",
    "korea": "Sino-Korean",
}


@cache
def surnames() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return the Chinese surnames, simplified, with their spellings and the language of each."""
    return {
        row["simplified"]: tuple(
            (plain(way), language)
            for place, language in _SURNAME_PLACES.items()
            for way in row[place].split()
        )
        for row in csv.DictReader(read_text(_TABLES, "chinese_surnames.csv").splitlines())
    }


def plain(text: str) -> str:
    """Return a word in plain small Latin letters: Trần is tran."""
    return "".join(re.findall("[a-z]+", anyascii(text).casefold()))
