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
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final

from graph.names.chinese import character_ways, simplified, spellings, systems
from graph.names.letters import latin_words, letters_of
from graph.package_data import read_text
from graph.text import unaccented

MAX_LETTERS = 400  # of a name; what is longer is no name
MAX_WORDS = 40
_TABLES: Final = "graph.names.tables"
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
# A run of one script; titles in Thai and Lao are shortened with dots (พล.อ.).
_RUN: Final = re.compile(
    "|".join(
        f"[{letters}](?:[{letters}.])*" if name in {"Thai", "Lao"} else f"[{letters}]+"
        for name, letters in _SCRIPTS
    )
)
# Letters of other alphabets that look like Latin ones, when they stand in a Latin word.
_LOOK_ALIKES: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТХУаеѕіјкмнорстхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧαειкνορτυχ",
    "ABESIJKMHOPCTXYaesijkmhopctxyABEZHIKMNOPTYXaeiknoptux",
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or character of a name: `letters` is its first way in Latin letters, `ways` all.

    `ways` maps the Latin letters to the languages in which they are so: "Mandarin", "Thai", or "as
    written", "translation". `sound` is how it is said, for a comparison by ear. `role` is that of
    the glossary, or "name", "number". `spaced` is the text as people write it, where the glossary
    made several words one.
    """

    text: str
    letters: str
    role: str
    script: str
    ways: Mapping[str, tuple[str, ...]]
    sound: str
    spaced: str = ""


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
    first, left_out = _without_titles(list(_units(before, person)))
    units = first
    if comma:
        rest, more = _without_titles(list(_units(after, person)), alone=True)
        units, left_out = first + rest, left_out + more
    kept = tuple(
        unit
        for at, unit in enumerate(units)
        if unit.role != "legal" and not any(_repeats(before, unit) for before in units[:at])
    )[:MAX_WORDS]
    dropped = left_out + [unit for unit in units if unit.role == "legal"]
    return NameForms(clean, script_of(clean), kept, tuple(dropped), len(first) if comma else 0)


# Roles of which a name that has two words for one thing ("import export") counts one.
_ROLES: Final = frozenset({"activity", "site", "body", "place"})


def _repeats(before: Unit, unit: Unit) -> bool:
    return unit.role in _ROLES and (before.role, before.letters) == (unit.role, unit.letters)


def _without_titles(units: list[Unit], *, alone: bool = False) -> tuple[list[Unit], list[Unit]]:
    """Return the units without the titles before them, and these; "Sen" in "Hun Sen" is none.

    Something stays unless the titles may stand `alone`, as after a comma.
    """
    start = next((at for at, unit in enumerate(units) if unit.role != "title"), len(units))
    if start == len(units) and not alone:
        start = 0 if len(units) == 1 and units[0].script == "Latin" else start
    end = len(units)
    while end > start + 1 and units[end - 1].role == "title" and units[end - 1].script != "Latin":
        end -= 1  # 陈志先生
    kept = units[start:end]
    if len(kept) > 1:
        kept = [replace(unit, role="name") if unit.role == "title" else unit for unit in kept]
    return kept, units[:start] + units[end:]


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


@lru_cache(20_000)
def script_of(text: str) -> str:
    """Return the script of most letters of a text: Latin, Han, Thai …, or "" without a letter."""
    letters = [char for char in text if char.isalpha()]
    found = {name: sum(map(bool, map(p.match, letters))) for name, p in _SCRIPT.items()}
    found["Latin"] = sum(map(_is_latin, letters))
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


def _latin_units(text: str, person: bool) -> Iterator[Unit]:
    """Yield the words, those of the glossary as one unit, the longest first."""
    script = "Latin" if all(map(_is_latin, text)) else "other"
    words, at = latin_words(text if person else _joined_letters(text)), 0
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
            letters = joined if entry[1] in PERSON_ROLES else entry[0]
            ways = dict.fromkeys((letters, joined), ("as written",))
            yield Unit(joined, letters, entry[1], "Latin", ways, joined, " ".join(part))
        else:
            role = "number" if joined.isdigit() else "name"
            yield Unit(joined, joined, role, script, {joined: ("as written",)}, joined)


def _joined_letters(text: str) -> str:
    """Return a text with letters that stand alone joined: "M. D. S." and "S E Z" are words."""
    return re.sub(
        r"\b\w\b\.?(?:\s+\w\b\.?)+", lambda run: re.sub(r"[\s.]+", "", run[0]) + " ", text
    )


def _is_latin(char: str) -> bool:
    return not char.isalpha() or char < "\u0250" or "\u1e00" <= char < "\u1f00"


def _script_units(run: str, person: bool) -> Iterator[Unit]:
    """Yield the units of a run of one script: words of the glossary, and what is between them."""
    script = script_of(run)
    pattern, table = _script_glossary(_COLUMN[script], person)
    at = 0
    for found in pattern.finditer(run) if pattern else ():
        inside = at < found.start() and found.end() < len(run)
        if inside and (person or script in _JOINED):
            continue  # a title stands before a name; a place may sound like a word inside it
        yield from _spelled(run[at : found.start()], script, person)
        english, role, ways = table[found.group()]
        said = _joined_ways(found.group(), script)
        spelled = dict.fromkeys(ways, ("translation",)) | said
        yield Unit(found.group(), english, role, script, spelled, next(iter(said)))
        at = found.end()
    yield from _spelled(run[at:], script, person)


# Scripts in which a word has many letters and no space around it.
_JOINED: Final = frozenset({"Thai", "Lao", "Khmer", "Burmese"})


def _spelled(text: str, script: str, person: bool) -> Iterator[Unit]:
    """Yield a text without words of the glossary: a unit a character or syllable, or one in all."""
    if script in {"Han", "Hangul"}:
        for char in text:
            ways = character_ways(char) if script == "Han" else _syllable_ways(char)
            if not ways:
                continue
            first = next(iter(ways))
            entry = None if person else _characters_translated().get(char)
            translated = {entry[0]: ("translation",)} if entry else {}
            sound = _said(first) if script == "Han" else first
            last = bool(entry) and char == text[-1] and len(text) > 1
            letters, role = entry if entry and last else (first, "name" if person else "syllable")
            yield Unit(simplified(char), letters, role, script, {**ways, **translated}, sound)
        return
    letters = letters_of(text, script)
    if letters:
        yield Unit(text, letters, "name", script, {letters: (script,)}, letters)


def _syllable_ways(syllable: str) -> Mapping[str, tuple[str, ...]]:
    """Return the spellings of a syllable of Hangul."""
    letters = letters_of(syllable, "Hangul")
    return dict.fromkeys((letters, *spellings(letters, "korean")), ("Sino-Korean",))


def _said(pinyin: str) -> str:
    """Return a syllable of Mandarin as who does not know pinyin would spell it: cai is tsai."""
    for begin, said in (("zh", "j"), ("q", "ch"), ("x", "sh"), ("c", "ts"), ("z", "ts")):
        if pinyin.startswith(begin) and not pinyin.startswith("ch"):
            return said + pinyin[len(begin) :]
    return pinyin


def _joined_ways(word: str, script: str) -> dict[str, tuple[str, ...]]:
    """Return how a word of the glossary sounds, for who writes that instead of its translation."""
    if script != "Han":
        return {letters_of(word, script): (script,)}
    units, ways = tuple(_spelled(word, script, True)), defaultdict(list)
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
    least = 2 if person or column in {"chinese", "korean", "japanese"} else 3
    for row in _glossary():
        if person and row["role"] != "title":
            continue
        latin = [row["english"], *filter(None, row["latin"].split("|"))]
        ways = tuple(dict.fromkeys("".join(latin_words(way)) for way in latin))
        for word in filter(None, row[column].split("|")):
            if len(word) >= least or row["role"] == "legal":
                table.setdefault(word, (row["english"], row["role"], ways))
    longest = sorted(table, key=len, reverse=True)
    return (re.compile("|".join(map(re.escape, longest))) if longest else None), table


@cache
def _characters_translated() -> Mapping[str, tuple[str, str]]:
    """Return the single characters of the glossary: 军 is army; one that ends a name is that."""
    return {
        word: (row["english"], row["role"])
        for row in reversed(_glossary())
        for word in row["chinese"].split("|")
        if len(word) == 1
    }


# ---------------------------------------------------------------- the whole name


@lru_cache(20_000)
def known_places(text: str) -> frozenset[str]:
    """Return the places and bodies of places.csv of which a whole name is one, in any script.

    The name may say what kind of place it is: "Battambang City", "ក្រុងបាត់ដំបង".
    """
    forms = name_forms(text)
    bare = "".join(unit.text for unit in forms.units if unit.role != "site")
    return _known().get(_key(text)) or _known().get(_key(bare), frozenset())


@cache
def _places() -> tuple[dict[str, str], ...]:
    return tuple(csv.DictReader(read_text(_TABLES, "places.csv").splitlines()))


@cache
def _known() -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for row in _places():
        for name in (row["place"], row["other"]):
            table[_key(name)].add(row["place"])
    return {name: frozenset(places) for name, places in table.items() if name}


@cache
def languages_of_places() -> Mapping[str, int]:
    """Return in how many languages places.csv has each place: a place of few is little known."""
    table: dict[str, set[str]] = defaultdict(set)
    for row in _places():
        table[row["place"]].add(row["language"][:2])
    return {place: len(languages) for place, languages in table.items()}


def _key(name: str) -> str:
    return re.sub(r"[\s\-'’‘.,()]+", "", unaccented(unicodedata.normalize("NFKC", name)))


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
