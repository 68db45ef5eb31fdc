"""What a name may be written as: its units without titles and legal forms, in Latin letters.

A name in any script is read into units. A unit is a word, or a character of Chinese, with all the
ways to write it in Latin letters: romanisations of the character in seven languages, the letters of
a word in Thai, Lao, Khmer, Burmese or Hangul, and the translation of a word that the glossary has
("集团" is "group"). The tables are in `tables/`, with their sources in `tables/sources.toml`.
"""

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from anyascii import anyascii

from graph.names.chinese import character_ways, simplified, systems
from graph.package_data import read_text, read_toml

MAX_LETTERS = 400  # of a name; what is longer is no name
MAX_WORDS = 40
_TABLES: Final = "graph.names.tables"
# Roles of a unit that say nothing of who or what is named.
DROPPED = frozenset({"title", "legal"})
PERSON_ROLES = frozenset({"title", "honorific", "generation"})
_SCRIPTS: Final = (
    ("Han", "\u3400-\u9fff\uf900-\ufaff\u3005"),
    ("Hangul", "\uac00-\ud7af\u1100-\u11ff"),
    ("Kana", "\u3040-\u30ff\u31f0-\u31ff"),
    ("Thai", "\u0e00-\u0e7f"),
    ("Lao", "\u0e80-\u0eff"),
    ("Khmer", "\u1780-\u17ff"),
    ("Burmese", "\u1000-\u109f\uaa60-\uaa7f"),
)
_COLUMN: Final = {
    "Han": "chinese",
    "Hangul": "korean",
    "Kana": "japanese",
    "Thai": "thai",
    "Lao": "lao",
    "Khmer": "khmer",
    "Burmese": "burmese",
}
_SCRIPT: Final = {name: re.compile(f"[{letters}]") for name, letters in _SCRIPTS}
_RUN: Final = re.compile("|".join(f"[{letters}]+" for _, letters in _SCRIPTS))
# Letters of other alphabets that look like Latin ones, when they stand in a Latin word.
_LOOK_ALIKES: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТХУаеѕіјкмнорстхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧαειкνορτυχ",
    "ABESIJKMHOPCTXYaesijkmhopctxyABEZHIKMNOPTYXaeiknoptux",
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or character of a name: `letters` is its first way in Latin letters, `ways` all.

    `ways` maps the Latin letters to the languages in which they are so: "Mandarin", "Thai", or "as
    written", "translation". `role` is that of the glossary, or "name", "number".
    """

    text: str
    letters: str
    role: str
    script: str
    ways: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class NameForms:
    """A name as it is compared: its units, and what it leaves out.

    `family` is the number of units before a comma ("LY, Yong Phat": 1), 0 where there is none.
    """

    text: str
    script: str
    units: tuple[Unit, ...]
    dropped: tuple[Unit, ...]
    family: int

    @property
    def latin(self) -> str:
        """Return the units in Latin letters, a space between them."""
        return " ".join(unit.letters for unit in self.units)


@lru_cache(20_000)
def name_forms(text: str, *, person: bool = False) -> NameForms:
    """Return the forms of a name; no units if it holds no letter or digit.

    With `person` only titles are looked up in the glossary: 金 in the name of a person is no gold.
    """
    clean = cleaned(text)
    before, comma, after = clean.partition(",")
    units = list(_units(before, person))
    family = len([unit for unit in units if unit.role not in DROPPED])
    if comma:
        units += _units(after, person)
    kept = tuple(unit for unit in units if unit.role not in DROPPED)[:MAX_WORDS]
    dropped = tuple(unit for unit in units if unit.role in DROPPED)
    return NameForms(clean, script_of(clean), kept, dropped, family if comma else 0)


def cleaned(text: str) -> str:
    """Return a name in one spelling of its characters: NFKC, no invisible signs, no look-alikes."""
    text = unicodedata.normalize("NFKC", text[:MAX_LETTERS])
    text = "".join(" " if unicodedata.category(c) in {"Cc", "Zs", "So"} else c for c in text)
    text = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cs", "Co", "Cn"})
    words = (
        word.translate(_LOOK_ALIKES) if re.search("[A-Za-z]", word) else word
        for word in text.split()
    )
    return " ".join(words)


def script_of(text: str) -> str:
    """Return the script of most letters of a text: Latin, Han, Thai …, or "" without a letter."""
    letters = [char for char in text if char.isalpha()]
    found = {name: sum(map(bool, map(p.match, letters))) for name, p in _SCRIPT.items()}
    found["Latin"] = sum(char < "\u0370" for char in letters)
    best = max(found, key=lambda name: found[name])
    return best if found[best] else "other" * bool(letters)


def _units(text: str, person: bool) -> Iterator[Unit]:
    """Yield the units of a text: runs of one script, each in its own way."""
    at = 0
    for run in _RUN.finditer(text):
        yield from _latin_units(text[at : run.start()], person)
        yield from _script_units(run.group(), person)
        at = run.end()
    yield from _latin_units(text[at:], person)


def latin_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in plain Latin letters: "L.Y.P." is lyp, "O'Smach" osmach."""
    text = re.sub(r"(?<=\b[^\W\d])\.(?=[^\W\d]\b)|(?<=\w)['’`ʻ‘](?=\w)", "", text)
    plain = text if text.isascii() else anyascii(text.replace("đ", "d").replace("Đ", "D"))
    return tuple(re.findall(r"[a-z]+|\d+", plain.casefold().replace("'", "")))


def _latin_units(text: str, person: bool) -> Iterator[Unit]:
    """Yield the words, those of the glossary as one unit, the longest first."""
    words, at = latin_words(text), 0
    table = _latin_glossary()
    while at < len(words):
        for length in range(min(6, len(words) - at), 0, -1):
            part = words[at : at + length]
            entry = table.get(" ".join(part))
            if entry and not (person and entry[1] not in PERSON_ROLES):
                break
        else:
            length, part, entry = 1, words[at : at + 1], None
        at += length
        joined = "".join(part)
        if entry:
            ways = dict.fromkeys((entry[0], joined), ("as written",))
            yield Unit(joined, entry[0], entry[1], "Latin", ways)
        else:
            role = "number" if joined.isdigit() else "name"
            yield Unit(joined, joined, role, "Latin", {joined: ("as written",)})


def _script_units(run: str, person: bool) -> Iterator[Unit]:
    """Yield the units of a run of one script: words of the glossary, and what is between them."""
    script = script_of(run)
    pattern, table = _script_glossary(_COLUMN[script], person)
    at = 0
    for found in pattern.finditer(run) if pattern else ():
        yield from _spelled(run[at : found.start()], script)
        english, role, ways = table[found.group()]
        spelled = dict.fromkeys(ways, ("translation",)) | _joined_ways(found.group(), script)
        yield Unit(found.group(), english, role, script, spelled)
        at = found.end()
    yield from _spelled(run[at:], script)


def _spelled(text: str, script: str) -> Iterator[Unit]:
    if not text:
        return
    if script == "Han":
        for char in text:
            ways = character_ways(char)
            yield Unit(simplified(char), next(iter(ways), char), "name", script, ways)
        return
    letters = letters_of(text, script)
    if letters:
        yield Unit(text, letters, "name", script, {letters: (script,)})


def _joined_ways(word: str, script: str) -> dict[str, tuple[str, ...]]:
    """Return how a word of the glossary sounds, for who writes that instead of its translation."""
    if script != "Han":
        return {letters_of(word, script): (script,)}
    units, ways = tuple(_spelled(word, script)), defaultdict(list)
    for system in systems().values():
        ways[readings(units, system["name"])].append(system["name"])
    return {way: tuple(languages) for way, languages in ways.items()}


# ---------------------------------------------------------------- glossary


@cache
def _glossary() -> tuple[dict[str, str], ...]:
    return tuple(csv.DictReader(read_text(_TABLES, "glossary.csv").splitlines()))


@cache
def _latin_glossary() -> Mapping[str, tuple[str, str]]:
    """Return the Latin words of the glossary with the word that stands for them and its role."""
    table: dict[str, tuple[str, str]] = {}
    for row in _glossary():
        for way in [row["english"], *filter(None, row["latin"].split("|"))]:
            if not way.endswith("."):  # a word too short to be sure of
                table.setdefault(" ".join(latin_words(way)), (row["english"], row["role"]))
    return table


@cache
def _script_glossary(
    column: str, person: bool
) -> tuple[re.Pattern[str] | None, Mapping[str, tuple[str, str, tuple[str, ...]]]]:
    """Return a pattern of the words of a script, longest first, and what each stands for."""
    table: dict[str, tuple[str, str, tuple[str, ...]]] = {}
    least = 2 if column in {"chinese", "korean", "japanese"} else 3
    for row in _glossary():
        if person and row["role"] not in {"title", "alias"}:
            continue
        latin = [row["english"], *filter(None, row["latin"].split("|"))]
        ways = tuple(dict.fromkeys("".join(latin_words(way)) for way in latin))
        for word in filter(None, row[column].split("|")):
            if len(word) >= least or row["role"] == "legal":
                table.setdefault(word, (row["english"], row["role"], ways))
    longest = sorted(table, key=len, reverse=True)
    return (re.compile("|".join(map(re.escape, longest))) if longest else None), table


# ---------------------------------------------------------------- letters of the other scripts


@lru_cache(20_000)
def letters_of(text: str, script: str) -> str:
    """Return a word of a script in Latin letters, by the rules of scripts.toml."""
    if script == "Lao":
        text, script = _applied(text, "lao"), "Thai"
    if script == "Hangul":
        text = unicodedata.normalize("NFD", text)
    latin = _applied(text, script.lower()) if script.lower() in _rules() else text
    return "".join(latin_words(latin))


def _applied(text: str, table: str) -> str:
    rules, letters = _rules()[table]
    for pattern, put in rules:
        text = pattern.sub(put, text)
    return text.translate(letters)


@cache
def _rules() -> Mapping[str, tuple[list[tuple[re.Pattern[str], str]], dict[int, str]]]:
    """Return the rules of each script: patterns with what stands for them, and its letters."""
    compiled = {}
    for name, table in read_toml(_TABLES, "scripts.toml").items():
        unit = table.get("C", "")
        rules = [
            (re.compile(pattern.replace("C", unit) if unit else pattern), put)
            for pattern, put in table["rules"]
        ]
        signs = {ord(s): latin for many, latin in table["letters"].items() for s in many}
        compiled[name] = rules, signs
    return compiled


# ---------------------------------------------------------------- sounds

# Letters that romanisations confuse, longest first: what is said much alike is one sign.
_SOUNDS: Final = tuple(
    (re.compile(pattern), sign)
    for pattern, sign in (
        ("x(?=[aeiou])|hs|sh|ss|s|z(?!h)", "S"),
        ("tch|chh|tsh|ts|tz|ch|zh|j|q|c(?=[eiy])", "C"),
        ("ck|kh|gh|kk|k|g(?!n)(?<!ng)|c|x", "K"),
        ("ph|bh|pp|p|b|f", "P"),
        ("th|dh|ht|tt|t|d", "T"),
        ("ng", "N"),
        ("ny|nh|n", "N"),
        ("v|w", "W"),
        ("l|r", "L"),
        ("m", "M"),
    )
)


@lru_cache(100_000)
def sounds(letters: str) -> str:
    """Return the consonants of Latin letters, those that romanisations confuse as one sign."""
    letters = re.sub("(?<=[aeiou])ng|ng", "N", letters)
    for pattern, sign in _SOUNDS:
        letters = pattern.sub(sign, letters)
    return re.sub(r"(.)\1+", r"\1", re.sub("[^A-Z0-9]", "", letters))


def readings(units: Iterable[Unit], language: str) -> str:
    """Return units in Latin letters as one language reads them, joined."""
    return "".join(
        next((way for way, of in unit.ways.items() if language in of), unit.letters)
        for unit in units
    )


def latin_forms(text: str, *, person: bool = False) -> tuple[str, ...]:
    """Return the ways to write a name in Latin letters, likeliest first, words apart.

    A name in Chinese has one for each language; a word of the glossary is translated.
    """
    forms = name_forms(text, person=person)
    by_language: dict[str, list[str]] = defaultdict(list)
    for language in ("", *(system["name"] for system in systems().values())):
        for unit in forms.units:
            by_language[language].append(readings((unit,), language))
    return tuple(dict.fromkeys(" ".join(words) for words in by_language.values() if words))
