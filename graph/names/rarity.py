"""How rare a part of a name is, in bits: what one bearer in a thousand has is worth ten."""

import csv
import math
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from graph.names.chinese import character_ways, characters, surnames
from graph.names.forms import Unit
from graph.package_data import read_text
from graph.text import fold

_RAREST: Final = 11.0  # bits of a part that hardly anybody else has
_LONG: Final = 13.0  # the same, of a long word
_ROLE_BITS: Final = {
    "syllable": 4.5,  # a character in the name of a thing: much is spelled by sound alone
    "word": 4.0,
    "place": 4.0,
    "activity": 3.0,
    "site": 1.0,
    "body": 1.5,
    "number": 2.0,
    "ordinal": 2.0,
    "generation": 2.0,
    "optional": 0.5,
    "legal": 0.5,
    "title": 0.5,
}


def unit_bits(unit: Unit) -> float:
    """Return how rare a unit is as a part of a name."""
    if unit.role in _ROLE_BITS:
        return _ROLE_BITS[unit.role]
    if unit.script == "Han":
        return character_bits(unit.text)
    bits = word_bits(unit.letters)
    return min(6.0, bits) if unit.script == "Hangul" else bits


def common_character(char: str) -> tuple[float, str]:
    """Return how common a simplified character is in names, as a key to sort by."""
    return _share(char), char


def character_bits(char: str) -> float:
    """Return how rare a simplified character is in names."""
    return min(_RAREST, -math.log2(_share(char)))


@lru_cache(20_000)
def word_bits(letters: str) -> float:
    """Return how rare a word in Latin letters is in names: by the tables, else by its length."""
    common = _common_words().get(letters)
    if common is not None:
        return common
    by_length = min(_LONG, 1.0 + 1.05 * len(letters))
    share = sum(_share(char) for char in characters_spelled(letters))
    if share:
        return min(by_length, -math.log2(share))
    parts = [sum(map(word_bits, part)) for part in pinyin_syllables(letters, 2)]
    return min([by_length, *parts])


@cache
def common_names() -> tuple[dict[str, str], ...]:
    """Return the rows of common_names.csv: names, and the bits of each."""
    return tuple(csv.DictReader(read_text("graph.names.tables", "common_names.csv").splitlines()))


@cache
def western_names() -> frozenset[str]:
    """Return the given names, in small letters, that people take beside a name of their own."""
    return frozenset(
        name
        for row in common_names()
        if (row["language"], row["part"]) == ("English", "given")
        for name in row["names"].split()
    )


@cache
def homonyms() -> Mapping[str, str]:
    """Return the names, folded, that several public persons bear, with who they are."""
    rows = csv.DictReader(read_text("graph.names.tables", "homonyms.csv").splitlines())
    return {" ".join(fold(row["name"])): row["who"] for row in rows}


@cache
def _common_words() -> Mapping[str, float]:
    table: dict[str, float] = {}
    for row in common_names():
        if row["language"] != "Chinese":
            for name in row["names"].split():
                table[name] = min(table.get(name, _LONG), float(row["bits"]))
    return table


@cache
def _common_characters() -> Mapping[str, float]:
    """Return how often a character stands in names, in the place where it is most common."""
    table: dict[str, float] = defaultdict(float)
    for row in common_names():
        if row["language"] == "Chinese":
            for char in row["names"].split():
                table[char] = max(table[char], 2 ** -float(row["bits"]))
    return table


@lru_cache(10_000)
def _share(char: str) -> float:
    rarity = int(characters()[char]["rarity"]) if char in characters() else 6
    return _common_characters().get(char, 2 ** -(9.0 + rarity))


# ---------------------------------------------------------------- romanised Chinese


@cache
def _spelled() -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for char, row in characters().items():
        if row["simplified"] == char and (int(row["rarity"]) < 6 or char in surnames()):
            for way in character_ways(char):
                table[way].add(char)
    return {way: frozenset(chars) for way, chars in table.items()}


def characters_spelled(letters: str) -> frozenset[str]:
    """Return the characters, simplified, that names spell so in any language."""
    return _spelled().get(letters, frozenset())


@lru_cache(50_000)
def same_character(left: str, right: str) -> bool:
    """Return whether two words in Latin letters can well spell one character: Chan and Chen."""
    mine, theirs = characters_spelled(left), characters_spelled(right)
    both = sum(map(_share, mine & theirs))
    return bool(both) and both >= 0.01 * min(sum(map(_share, mine)), sum(map(_share, theirs)))


@lru_cache(20_000)
def pinyin_syllables(letters: str, number: int) -> tuple[tuple[str, ...], ...]:
    """Return the ways to take letters apart into so many syllables of Mandarin."""
    if number == 1:
        return ((letters,),) if letters in _pinyin() else ()
    return tuple(
        (letters[:end], *rest)
        for end in range(1, min(7, len(letters)))
        if letters[:end] in _pinyin()
        for rest in pinyin_syllables(letters[end:], number - 1)
    )


@cache
def _pinyin() -> frozenset[str]:
    return frozenset(way for row in characters().values() for way in row["mandarin"].split())
