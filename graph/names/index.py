"""Names in every script, found by what somebody may type: an index in memory.

A name is compared word by word, with neighbouring words joined ("O Smach", "Osmach", "O'Smach"),
by its initials, with a letter wrong or left out, and by its consonants alone where one of the two
is in a script that is written in Latin letters in several ways (Thai, Khmer, Korean, Chinese).
Titles and legal forms may be given or left out. The words are in `index.toml`.
"""

import math
import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

import numpy as np
from rapidfuzz import fuzz, process

from graph.names.chinese import simplified
from graph.names.forms import latin_forms, name_forms
from graph.names.letters import sounds
from graph.names.places import with_usual_names
from graph.package_data import read_toml
from graph.text import fold

MAX_WORDS, MAX_FORMS = 12, 9
# Names that are compared with a text as it stands, and with each other way to write it.
CANDIDATES, MORE_CANDIDATES = 100, 30
# Below `ENOUGH` a name does not match; one above `ALIKE` may have been meant.
ENOUGH, ALIKE = 0.62, 0.2
MOST_COUNTED, FEWEST_PIECES = 150_000, 4  # places of pieces that one comparison counts
FEWEST_STAYED = 0.7  # of the forms of an index, for another to begin with it
FAR = 0.3  # behind the best match, nothing so far is shown
MOST_INITIALS = 6  # words of a name that has initials
SHORTEST_WRONG = 4  # letters of a word of which one may be wrong
FEWEST_SIGNS = 3  # of a short form of a Chinese name
_TABLES: Final = read_toml("graph.names", "index.toml")
_OPTIONAL: Final = frozenset(_TABLES["optional"].split())
_SMALL: Final = frozenset(_TABLES["small"].split())
_SITES: Final = frozenset(_TABLES["sites"].split())
_SPACED: Final = re.compile(r"(?<=[^\x00-\u024f])\s+(?=[^\x00-\u024f])")
_HAN: Final = re.compile(rf"[\u3400-\u9fff]{{{FEWEST_SIGNS},}}")
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
    joined = _SPACED.sub("", text)  # "เคเค พาร์ค": Thai may be written with spaces or without
    if usual := with_usual_names(text, latin=latin) or with_usual_names(joined, latin=latin):
        keys.append(name_key(usual, f"another name of {usual}"))
    if not text.isascii():
        # As a name of a person "ဝင်း" is Win; else it is a compound.
        forms = dict.fromkeys((*latin_forms(text), *latin_forms(text, person=True)))
        keys += (name_key(form, f"“{form}” in Latin letters") for form in forms)
    once = {key.whole: key for key in reversed(keys) if key.words}
    return list(reversed(once.values()))[:MAX_FORMS]


_WordFits = Mapping[str, Mapping[str, Fit]]  # of a word asked for, then of a word of a name


def _compare(asked: NameKey, name: NameKey, forms: Mapping[str, int], fits: _WordFits) -> Fit:
    """Return how well a name fits what was asked (0 to 1), and why in words."""
    if asked.whole == name.whole:
        return 1.0, "the same name"
    if asked.joined == name.joined:
        return 0.995, "the same name but for a title or legal form"
    if sorted(asked.words) == sorted(name.words):
        return 0.99, "the same words in another order"
    ways = [
        _by_words(asked, name, forms, fits),
        _misspelled(asked.joined, name.joined, SHORTEST_WRONG + 1, 76),
    ]
    if len(asked.joined) > 3 and name.joined.startswith(asked.joined):
        ways.append((0.7 + 0.25 * len(asked.joined) / len(name.joined), "how it begins"))
    if not (asked.latin and name.latin):
        ways.append(_by_consonants(asked, name))
    return max(ways)


def _by_words(asked: NameKey, name: NameKey, forms: Mapping[str, int], fits: _WordFits) -> Fit:
    """Match each word asked for, or two neighbours joined, with the word that fits it best."""
    words, matched, why, covered = list(asked.words), [], "", 0
    while words:
        taken = 1
        (fit, how), form = _best(fits[words[0]], forms)
        if len(words) > 1:
            joined, joined_form = _best(fits[words[0] + words[1]], forms)
            if joined[0] > max(fit, 0.9):
                (fit, how), form, taken = joined, joined_form, 2
        matched += [fit] * taken
        covered += forms[form] if fit else 0
        why = how or why
        del words[:taken]
    if not all(matched) and covered >= len(name.words) > 1:
        return 0.7, "the whole name, and more words"
    if not all(matched):
        return 0.6 * sum(matched) / len(matched), "some of its words"
    share = min(1.0, covered / len(name.words))
    if not why:  # all of them as they stand
        return 0.86 + 0.13 * share, "words of its name"
    return sum(matched) / len(matched) * (0.75 + 0.24 * share), why


def _word_forms(name: NameKey) -> dict[str, int]:
    """Return the words of a name and its neighbouring words joined, with how many each covers."""
    return dict.fromkeys((a + b for a, b in pairwise(name.words)), 2) | dict.fromkeys(name.words, 1)


def _best(fits: Mapping[str, Fit], forms: Collection[str]) -> tuple[Fit, str]:
    return max(((fits[form], form) for form in forms if form in fits), default=(NO_FIT, ""))


def _word_fits(asked: NameKey, names: Iterable[str]) -> _WordFits:
    """Return how well the words of names fit each word asked for, and each two joined.

    All are compared at once: pair by pair it takes ten times as long.
    """
    words = [*dict.fromkeys([*asked.words, *(a + b for a, b in pairwise(asked.words))])]
    forms = [*dict.fromkeys(names)]
    alike = process.cdist(words, forms, scorer=fuzz.ratio, score_cutoff=78, dtype=np.uint8)
    fits: dict[str, dict[str, Fit]] = {}
    for row, word in enumerate(words):
        found = fits[word] = {}
        for at in np.flatnonzero(alike[row]):
            found[forms[at]] = _misspelled(word, forms[at], SHORTEST_WRONG, 78)
        for form in forms:
            if form == word:
                found[form] = 1.0, ""
            elif word in _SITES and form in _SITES:
                found[form] = 0.7, "another word for a site"
            elif len(word) > 1 and form.startswith(word):
                found[form] = 0.7 + 0.25 * len(word) / len(form), "how a word of it begins"
    return {
        word: {form: fit for form, fit in some.items() if fit[0]} for word, some in fits.items()
    }


def _misspelled(asked: str, name: str, shortest: int, least: float) -> Fit:
    """Return the fit of two spellings of at least `shortest` letters, `least` per cent alike."""
    if min(len(asked), len(name)) < shortest:
        return NO_FIT
    alike = fuzz.ratio(asked, name, score_cutoff=least)
    if not alike or _digits(asked) != _digits(name):
        return NO_FIT
    return 0.0095 * alike, "a letter or two are different"


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


def _shortened(asked: str, name: str) -> Fit:
    """Compare a Chinese text with a name of which it may be short, as they are written.

    A short form leaves signs out: 亚太城 is 亞太新城. It comes before what only sounds like it.
    """
    if not (_HAN.fullmatch(asked) and _HAN.fullmatch(name) and len(asked) < len(name)):
        return NO_FIT
    short, whole = simplified(asked), simplified(name)
    signs = iter(whole)
    if short[0] != whole[0] or not all(sign in signs for sign in short):
        return NO_FIT
    return 0.86 + 0.13 * len(short) / len(whole), "a short form of it"


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


class NameIndex:
    """The names of many things, built once for a version of the data; any thread may ask.

    `before` is an index of an earlier version: what it holds of names that stayed is taken over.
    """

    def __init__(self, things: Iterable[Named], before: "NameIndex | None" = None) -> None:
        self._things = tuple(things)
        self._forms: list[tuple[str, NameKey]] = []  # a name, and a form of it
        self._thing_of = np.array([], dtype=np.int32)  # of each form; -1: of none any more
        self._places: dict[str, np.ndarray] = {}  # by a piece, the numbers of forms that hold it
        stayed = self._take_over(before) if before else np.array([], dtype=np.int32)
        fresh = np.setdiff1d(np.arange(len(self._things)), stayed)
        places: dict[str, array[int]] = defaultdict(lambda: array("i"))
        owners = array("i")
        for at in map(int, fresh):
            for name in self._things[at].names:
                for key in name_keys(name):
                    for piece in _pieces(key):
                        places[piece].append(len(self._forms))
                    self._forms.append((name, key))
                    owners.append(at)
        self._thing_of = np.concatenate([self._thing_of, np.array(owners, dtype=np.int32)])
        for piece, numbers in places.items():
            known = self._places.get(piece, np.array([], dtype=np.int32))
            self._places[piece] = np.concatenate([known, np.array(numbers, dtype=np.int32)])
        self._sizes = np.array([len(key.joined) + 1 for _, key in self._forms])

    def _take_over(self, before: "NameIndex") -> np.ndarray:
        """Take the forms of things whose names stayed; return the numbers of those things."""
        place = {thing.id: at for at, thing in enumerate(self._things)}
        now_at = [
            at if (at := place.get(was.id, -1)) >= 0 and self._things[at].names == was.names else -1
            for was in before._things  # noqa: SLF001  (an index of the same class)
        ]
        thing_of = np.array([*now_at, -1], dtype=np.int32)[before._thing_of]  # noqa: SLF001
        if np.count_nonzero(thing_of >= 0) < FEWEST_STAYED * len(thing_of):
            return np.array([], dtype=np.int32)
        self._thing_of = thing_of
        self._forms = [*before._forms]  # noqa: SLF001
        self._places = {**before._places}  # noqa: SLF001
        return np.unique(thing_of[thing_of >= 0])

    def find(self, text: str, is_left: Callable[[str], bool] | None = None) -> list[NameMatch]:
        """Return what a text may name, best first; where no name fits, those that are alike.

        The very name comes first; of matches that fit about as well, the one of which the record
        says more. `is_left` says of an id whether it may be found.
        """
        best: dict[int, tuple[float, bool, bool, str, str]] = {}
        left = self._thing_of >= 0
        if is_left:
            left &= np.array([is_left(thing.id) for thing in self._things], bool)[self._thing_of]
        for asked in name_keys(text, latin=True) if any(map(str.isalnum, text)) else ():
            initials = self._with_initials("".join(asked.whole), left)
            # Two names that are both put into Latin letters here were compared as they stand.
            forms = {
                number: _word_forms(key)
                for number in [*initials, *self._candidates(asked, left)]
                if not ((key := self._forms[number][1]).how and asked.how)
            }
            fits = _word_fits(asked, chain.from_iterable(forms.values()))
            for number, words in forms.items():
                name, key = self._forms[number]
                at = int(self._thing_of[number])
                score, why = _compare(asked, key, words, fits)
                if number in initials and score < (short := 0.9 if len(asked.joined) > 2 else 0.75):
                    score, why = short, "its initials"
                if how := asked.how or key.how:
                    score, why = 0.98 * score, how if score > 0.98 else f"{how}; {why}"
                is_main = name == self._things[at].names[0]
                score, why = max((score, why), _shortened(text.strip(), name))
                fit = (score, key.latin == asked.latin, is_main, why, name)
                if score >= ALIKE and (at not in best or fit > best[at]):
                    best[at] = fit
        most = max((fit[0] for fit in best.values()), default=0.0)
        least = max(ENOUGH, most - FAR) if most >= ENOUGH else ALIKE
        ranked = sorted(
            (score < 1, -score - self._known(at), name, at)
            for at, (score, *_, name) in best.items()
            if score >= least
        )
        return [
            NameMatch(self._things[at].id, name, best[at][0], best[at][3])
            for *_, name, at in ranked
        ]

    def _known(self, at: int) -> float:
        return 0.03 * min(3.0, math.log10(1 + self._things[at].claims))

    def _candidates(self, asked: NameKey, left: np.ndarray) -> list[int]:
        """Return the numbers, of those left, that share most pieces with what was asked."""
        pieces = (self._places.get(piece) for piece in {*_pieces(asked)} if piece[0] != "@")
        found = sorted((numbers for numbers in pieces if numbers is not None), key=len)
        # Of many names, the pieces that are in most of them are left out: they tell little.
        total = np.cumsum([len(numbers) for numbers in found])
        used = max(int(np.searchsorted(total, MOST_COUNTED)), FEWEST_PIECES)
        if not found:
            return []
        shared = np.bincount(np.concatenate(found[:used]), minlength=len(self._forms))
        shared *= left
        numbers = np.flatnonzero(shared)
        worth = (
            shared[numbers] / (len(asked.joined) + 1) + 0.3 * shared[numbers] / self._sizes[numbers]
        )
        most = min(MORE_CANDIDATES if asked.how else CANDIDATES, len(numbers))
        best = np.argpartition(-worth, most - 1)[:most] if most else numbers
        return list(map(int, numbers[best]))

    def _with_initials(self, letters: str, left: np.ndarray) -> set[int]:
        initials = self._places.get("@" + letters)
        if initials is None:
            return set()
        return set(map(int, initials[left[initials]][:CANDIDATES]))


def _pieces(key: NameKey) -> Iterator[str]:
    """Yield the pairs of letters of a name and of its consonants, and its initials."""
    for first, second in pairwise(f"^{key.joined}$"):
        yield first + second
    for first, second in pairwise(f"^{key.consonants}$"):
        yield f"~{first}{second}"
    for initials in _initials(key):
        yield f"@{initials}"
