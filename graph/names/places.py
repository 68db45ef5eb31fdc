"""Other names of places and bodies, and which countries a text names.

The names, in 15 languages, are in `tables/places.csv`; `tables/sources.toml` says where from.
"""

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from graph.package_data import read_text
from graph.text import fold

LONGEST_PHRASE: Final = 6  # words of a name of a place


class _Places:
    """Other names of places and bodies, and what belongs to a country, from `tables/places.csv`."""

    def __init__(self) -> None:
        self.by_start: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.phrases: dict[tuple[str, ...], str] = {}
        rows = list(csv.DictReader(read_text("graph.names.tables", "places.csv").splitlines()))
        countries = {row["place"] for row in rows if row["source"] == "CLDR"}
        self.countries = {fold(country): country for country in countries}
        for row in rows:
            other, place = unicodedata.normalize("NFKC", row["other"]), row["place"]
            if place in countries:
                self.countries[fold(other)] = place
            if row["source"] == "demonym":
                continue
            if row["language"] in {"en", "fr", "fil", "id", "latin", "ms", "vi"}:
                self.phrases[fold(other)] = place
            else:
                self.by_start[other[:2]].append((other, place))
        for names in self.by_start.values():
            names.sort(key=lambda pair: -len(pair[0]))


@cache
def _places() -> _Places:
    return _Places()


def with_usual_names(text: str, *, latin: bool = True) -> str:
    """Return a text with other names of places and bodies as the usual English, or "".

    In any script; `latin` says whether also those in Latin letters ("Burma") are replaced.
    """
    text = unicodedata.normalize("NFKC", text)
    places, out, at = _places(), "", 0
    while at < len(text) and not text.isascii():
        found = (p for p in places.by_start.get(text[at : at + 2], ()) if text.startswith(p[0], at))
        other, place = next(found, (text[at], text[at]))
        out, at = out + (f" {place} " if other != place else place), at + len(other)
    usual = " ".join((out or text).split())
    if latin:
        usual = _with_phrases(fold(usual), places.phrases) or usual
    return usual if usual != " ".join(text.split()) else ""


def _with_phrases(words: tuple[str, ...], phrases: Mapping[tuple[str, ...], str]) -> str:
    """Return words with the phrases replaced that are longest, or "" if there is none."""
    out, at, found = [], 0, False
    while at < len(words):
        lengths = range(min(LONGEST_PHRASE, len(words) - at), 0, -1)
        taken = next((n for n in lengths if words[at : at + n] in phrases), 0)
        out.append(phrases[words[at : at + taken]] if taken else words[at])
        at, found = at + (taken or 1), found or bool(taken)
    return " ".join(out) if found else ""


def countries_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the countries that texts name, in any script, or by what belongs to them ("Thai")."""
    countries = _places().countries
    found = set()
    for text in texts:
        words = fold((with_usual_names(text, latin=False) or text) if not text.isascii() else text)
        for length in range(1, LONGEST_PHRASE + 1):
            for at in range(len(words) - length + 1):
                if country := countries.get(words[at : at + length]):
                    found.add(country)
    return frozenset(found)
