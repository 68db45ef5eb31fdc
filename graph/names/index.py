"""Names in every script, found by what somebody may type: an index in memory.

A name is compared word by word, with neighbouring words joined ("O Smach", "Osmach", "O'Smach"),
by its initials, with a letter wrong or left out, and by its consonants alone where one of the two
is in a script that is written in Latin letters in several ways (Thai, Khmer, Korean, Chinese).
Titles and legal forms may be given or left out. The words are in `index.toml`.
"""

import csv
import math
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
from rapidfuzz import fuzz

from graph.names.forms import latin_forms, name_forms, sounds
from graph.package_data import read_text, read_toml
from graph.text import fold

MAX_WORDS, CANDIDATES = 12, 120
# Below `ENOUGH` a name does not match; one above `ALIKE` may have been meant.
ENOUGH, ALIKE = 0.62, 0.2
FAR = 0.3  # behind the best match, nothing so far is shown
MOST_INITIALS = 6  # words of a name that has initials
SHORTEST_WRONG = 4  # letters of a word of which one may be wrong
LONGEST_PHRASE = 6  # words of a name of a place
_TABLES: Final = read_toml("graph.names", "index.toml")
_OPTIONAL: Final = frozenset(_TABLES["optional"].split())
_IN_LATIN: Final = frozenset({"en", "fr", "fil", "id", "latin", "ms", "vi"})
_SMALL: Final = frozenset(_TABLES["small"].split())
_OTHER_WAY: Final = "another way to write it in Latin letters"

Fit = tuple[float, str]
NO_FIT: Final[Fit] = (0.0, "")


@dataclass(frozen=True, slots=True)
class Named:
    """Something with names; `claims` is how much the record says of it."""

    id: str
    names: tuple[str, ...]
    claims: int


@dataclass(frozen=True, slots=True)
class NameMatch:
    """What a text may name: by which of its names, how well (0 to 1), and why in words."""

    id: str
    name: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class NameKey:
    """A name as it is compared: in words without titles and legal forms, joined, in consonants."""

    words: tuple[str, ...]
    joined: str
    whole: tuple[str, ...]  # with titles and legal forms
    consonants: str
    latin: bool
    how: str = ""  # in which way the name was written first, where this is another way


def name_key(text: str, how: str = "") -> NameKey:
    """Return the form in which a name is compared; no words if it holds no letter or digit.

    `how` says in words which other way to write a name this is; "": as it stands.
    """
    whole = fold(text)[:MAX_WORDS]
    words = whole
    if not text.isascii():  # "集团" alone stays what it is
        kept = (u.text for u in name_forms(text).units if u.role != "optional")
        words = fold(" ".join(kept))[:MAX_WORDS] or whole
    needed = tuple(word for word in words if word not in _OPTIONAL) or words
    joined = "".join(needed)
    latin = not how and all(char < "\u0250" or not char.isalpha() for char in text)
    return NameKey(needed, joined, whole, sounds(joined), latin, how)


def name_keys(text: str, *, latin: bool = False) -> list[NameKey]:
    """Return the forms in which a name is compared: as it stands, in Latin letters, usual names.

    `latin` says whether names of places in Latin letters ("Burma") are replaced as well.
    """
    keys = [name_key(text)]
    if not text.isascii():
        keys += (name_key(form, f"“{form}” in Latin letters") for form in latin_forms(text))
    if usual := with_usual_names(text, latin=latin):
        keys.append(name_key(usual, f"another name of {usual}"))
    once = {key.whole: key for key in reversed(keys) if key.words}
    return list(reversed(once.values()))


class _Places:
    """Other names of places and bodies, and what belongs to a country, from `tables/places.csv`."""

    def __init__(self) -> None:
        lines = read_text("graph", "names", "tables", "places.csv").splitlines()
        self.by_start: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.phrases: dict[tuple[str, ...], str] = {}
        self.countries: dict[tuple[str, ...], str] = {}
        rows = list(csv.DictReader(lines))
        countries = {row["place"] for row in rows if row["source"] == "CLDR"}
        self.countries = {fold(country): country for country in countries}
        for row in rows:
            other, place = unicodedata.normalize("NFKC", row["other"]), row["place"]
            if place in countries:
                self.countries[fold(other)] = place
            if row["source"] == "demonym":
                continue
            if other.isascii() or row["language"] in _IN_LATIN:
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


def compare(asked: NameKey, name: NameKey) -> Fit:
    """Return how well a name fits what was asked (0 to 1), and why in words."""
    if asked.whole == name.whole:
        return 1.0, "the same name"
    if asked.joined == name.joined:
        return 0.995, "the same name but for a title or legal form"
    if sorted(asked.words) == sorted(name.words):
        return 0.99, "the same words in another order"
    ways = [
        _by_words(asked, name),
        _misspelled(asked.joined, name.joined, SHORTEST_WRONG + 1, 0.76),
    ]
    if len(asked.joined) > 3 and name.joined.startswith(asked.joined):
        ways.append((0.7 + 0.25 * len(asked.joined) / len(name.joined), "how it begins"))
    if "".join(asked.whole) in _initials(name):
        ways.append((0.9 if len(asked.joined) > 2 else 0.75, "its initials"))
    if not (asked.latin and name.latin):
        ways.append(_by_consonants(asked, name))
    return max(ways)


def _by_words(asked: NameKey, name: NameKey) -> Fit:
    """Match each word asked for, or two neighbours joined, with the word that fits it best."""
    forms = dict.fromkeys((a + b for a, b in pairwise(name.words)), 2) | dict.fromkeys(
        name.words, 1
    )
    words, fits, why, covered = list(asked.words), [], "", 0
    while words:
        taken = 1
        (fit, how), form = _best(words[0], forms)
        if len(words) > 1:
            joined, joined_form = _best(words[0] + words[1], forms)
            if joined[0] > max(fit, 0.9):
                (fit, how), form, taken = joined, joined_form, 2
        fits += [fit] * taken
        covered += forms[form] if fit else 0
        why = how or why
        del words[:taken]
    if not all(fits) and covered >= len(name.words) > 1:
        return 0.7, "the whole name, and more words"
    if not all(fits):
        return 0.6 * sum(fits) / len(fits), "some of its words"
    share = min(1.0, covered / len(name.words))
    return sum(fits) / len(fits) * (0.75 + 0.24 * share), why or "words of its name"


def _best(word: str, forms: Mapping[str, int]) -> tuple[Fit, str]:
    return max((_word_fit(word, form), form) for form in forms)


def _word_fit(word: str, form: str) -> Fit:
    if word == form:
        return 1.0, ""
    if form.startswith(word) and len(word) > 1:
        return 0.7 + 0.25 * len(word) / len(form), "how a word of it begins"
    return _misspelled(word, form, SHORTEST_WRONG, 0.78)


def _misspelled(asked: str, name: str, shortest: int, least: float) -> Fit:
    """Return the fit of two spellings of at least `shortest` letters that are `least` alike."""
    if min(len(asked), len(name)) < shortest or _digits(asked) != _digits(name):
        return NO_FIT
    alike = fuzz.ratio(asked, name) / 100
    return (0.95 * alike, "a letter or two are different") if alike >= least else NO_FIT


def _digits(text: str) -> str:
    """Return the digits of a text: KA02 is not KA03 with a letter wrong."""
    return "" if text.isalpha() else "".join(filter(str.isdigit, text))


def _by_consonants(asked: NameKey, name: NameKey) -> Fit:
    """Compare the consonants first, then all letters: romanisations differ most in vowels."""
    short, long = sorted((asked.consonants, name.consonants), key=len)
    letters = fuzz.ratio(asked.joined, name.joined) / 100
    if short == long and short:
        least = {1: 0.25, 2: 0.45}.get(len(short), 0.58)
        return least + 0.36 * letters, _OTHER_WAY
    if len(short) > 2 and short in long and 2 * len(short) > len(long):
        return 0.5 + 0.2 * letters, _OTHER_WAY
    alike = fuzz.ratio(short, long) / 100
    return (0.65 * alike + 0.2 * letters, _OTHER_WAY) if len(short) > 3 and alike >= 0.8 else NO_FIT


def _initials(name: NameKey) -> Collection[str]:
    """Return the initials of a name of several words, and those of neighbouring words in it.

    With and without titles and legal forms, without small words: UDG, Union Development Group.
    """
    found: set[str] = set()
    for words in {name.words, tuple(word for word in name.whole if word not in _SMALL)}:
        if len(words) <= MOST_INITIALS:  # else a sentence rather than a name
            whole = "".join(word[0] for word in words)
            found |= {whole[i:j] for i in range(len(whole)) for j in range(i + 2, len(whole) + 1)}
    return found


@dataclass(frozen=True, slots=True)
class _IndexedForm:
    """One form of one name of the thing with this number."""

    thing: int
    name: str
    key: NameKey


_Forms = tuple[tuple[NameKey, tuple[str, ...]], ...]  # each with its pieces


class NameIndex:
    """The names of many things, built once for a version of the data; any thread may ask.

    `before` is an index of an earlier version, which knows the forms of most names.
    """

    def __init__(self, things: Iterable[Named], before: "NameIndex | None" = None) -> None:
        self._things = tuple(things)
        known = before.forms if before else {}
        self.forms: dict[str, _Forms] = {
            name: known.get(name) or tuple((key, tuple(_pieces(key))) for key in name_keys(name))
            for thing in self._things
            for name in thing.names
        }
        self._entries: list[_IndexedForm] = []
        places: dict[str, list[int]] = defaultdict(list)
        for at, thing in enumerate(self._things):
            for name in thing.names:
                for key, pieces in self.forms[name]:
                    for piece in pieces:
                        places[piece].append(len(self._entries))
                    self._entries.append(_IndexedForm(at, name, key))
        self._places = {piece: np.array(at, dtype=np.int32) for piece, at in places.items()}
        self._sizes = np.array([len(e.key.joined) + 1 for e in self._entries], dtype=np.float64)
        self._thing_of = np.array([entry.thing for entry in self._entries], dtype=np.int32)

    def find(self, text: str, is_left: Callable[[str], bool] | None = None) -> list[NameMatch]:
        """Return what a text may name, best first; where no name fits, those that are alike.

        The very name comes first; of matches that fit about as well, the one of which the record
        says more. `is_left` says of an id whether it may be found.
        """
        best: dict[int, tuple[float, bool, str, str]] = {}
        left = None
        if is_left:
            things = np.array([is_left(thing.id) for thing in self._things], dtype=bool)
            left = things[self._thing_of]
        for asked in name_keys(text, latin=True) if any(map(str.isalnum, text)) else ():
            for number in self._candidates(asked, left):
                entry = self._entries[number]
                score, why = compare(asked, entry.key)
                how = asked.how or entry.key.how
                if how:
                    score, why = 0.98 * score, how if score > 0.98 else f"{how}; {why}"
                fit = (score, entry.key.latin == asked.latin, why, entry.name)
                if score >= ALIKE and (entry.thing not in best or fit > best[entry.thing]):
                    best[entry.thing] = fit
        most = max((fit[0] for fit in best.values()), default=0.0)
        least = max(ENOUGH, most - FAR) if most >= ENOUGH else ALIKE
        ranked = sorted(
            (score < 1, -score - self._known(at), name, at)
            for at, (score, _, _, name) in best.items()
            if score >= least
        )
        return [
            NameMatch(self._things[at].id, name, best[at][0], best[at][2])
            for *_, name, at in ranked
        ]

    def _known(self, at: int) -> float:
        return 0.03 * min(3.0, math.log10(1 + self._things[at].claims))

    def _candidates(self, asked: NameKey, left: "np.ndarray | None") -> Iterator[int]:
        """Yield the entries, of those left, that share most pieces with what was asked."""
        pieces = [piece for piece in {*_pieces(asked)} if piece[0] != "@" and piece in self._places]
        if not pieces:
            return
        shared = np.bincount(
            np.concatenate([self._places[piece] for piece in pieces]), minlength=len(self._entries)
        )
        if left is not None:
            shared *= left
        worth = shared / (len(asked.joined) + 1) + 0.3 * shared / self._sizes
        most = min(CANDIDATES, int(np.count_nonzero(shared)))
        if most:
            yield from map(int, np.argpartition(-worth, most - 1)[:most])
        initials = self._places.get("@" + "".join(asked.whole), np.array([], dtype=np.int32))
        if left is not None:
            initials = initials[left[initials]]
        yield from map(int, initials[:CANDIDATES])


def _pieces(key: NameKey) -> Iterator[str]:
    """Yield the pairs of letters of a name and of its consonants, and its initials."""
    for first, second in pairwise(f"^{key.joined}$"):
        yield first + second
    for first, second in pairwise(f"^{key.consonants}$"):
        yield f"~{first}{second}"
    for initials in _initials(key):
        yield f"@{initials}"
