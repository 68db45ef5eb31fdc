"""How two names are alike, unit by unit: the same, spelled by another system, translated, or heard.

What a likeness is worth is counted in bits: a name that one person in a thousand has is worth ten.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Final

from rapidfuzz.distance import OSA, Levenshtein

from graph.names.forms import NameForms, Unit
from graph.names.letters import sounds, syllables
from graph.names.rarity import pinyin_syllables, same_character, unit_bits

LONGEST_RUN: Final = 5  # units that the other name may write as one word
HEARD: Final = 0.72  # two spellings that sound less alike than this are two words
HEARD_AS_ONE: Final = 0.62  # the same, of two whole names
_SYLLABIC: Final = frozenset({"Han", "Hangul"})
_UNSAID: Final = frozenset({"site", "optional", "legal", "title"})


@dataclass(frozen=True, slots=True)
class Shared:
    """Units of one name that stand for units of the other: how alike (0 to 1), and how."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    likeness: float
    bits: float
    how: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two names beside each other: what they share, and the units that only one has."""

    left: NameForms
    right: NameForms
    shared: tuple[Shared, ...]
    only_left: tuple[Unit, ...]
    only_right: tuple[Unit, ...]

    @property
    def bits(self) -> float:
        """Return what is shared, in bits."""
        return sum(each.bits for each in self.shared)


def align(left: NameForms, right: NameForms, *, person: bool) -> Alignment:
    """Return the best pairing of the units of two names, whatever their order."""
    ways = sorted(
        _ways(left.units, right.units, person),
        key=lambda each: (each.bits, each.likeness),
        reverse=True,
    )
    best = _paired(left, right, ways)
    if best.only_left and best.only_right:  # what is worth most may leave more unpaired
        others = (_paired(left, right, [w for w in ways if w is not way]) for way in ways[:4])
        best = max((best, *others), key=_net)
    whole = None if _mostly_exact(best) else _as_one(left, right)
    return whole if whole and _net(whole) > _net(best) + 1 else best


def _paired(left: NameForms, right: NameForms, ways: Sequence[Shared]) -> Alignment:
    """Take the ways in their order, each that does not overlap one before it."""
    used: tuple[set[int], set[int]] = set(), set()
    shared = []
    for each in ways:
        if not (used[0].intersection(each.left) or used[1].intersection(each.right)):
            used[0].update(each.left)
            used[1].update(each.right)
            shared.append(each)
    return _alignment(left, right, shared)


def _mostly_exact(alignment: Alignment) -> bool:
    """Return whether so much is spelled by a system that the rest cannot be heard only."""
    said = sum(len(unit.sound) for unit in alignment.left.units)
    exact = sum(
        len(alignment.left.units[at].sound)
        for each in alignment.shared
        if each.likeness >= 0.97
        for at in each.left
    )
    return exact >= 0.4 * said


def _alignment(left: NameForms, right: NameForms, shared: Sequence[Shared]) -> Alignment:
    used = {at for each in shared for at in each.left}, {at for each in shared for at in each.right}
    return Alignment(
        left,
        right,
        tuple(sorted(shared, key=lambda each: each.left)),
        tuple(unit for at, unit in enumerate(left.units) if at not in used[0]),
        tuple(unit for at, unit in enumerate(right.units) if at not in used[1]),
    )


def _net(alignment: Alignment) -> float:
    left, right = (
        sum(unit_bits(unit) for unit in units)
        for units in (alignment.only_left, alignment.only_right)
    )
    return alignment.bits - min(left, right) - 0.3 * max(left, right)


def _as_one(left: NameForms, right: NameForms) -> Alignment | None:
    """Return two names as one word each, if they sound alike so; None if not."""
    sides = [
        [at for at, unit in enumerate(side.units) if unit.role not in _UNSAID]
        for side in (left, right)
    ]
    if not all(sides) or left.script == right.script:
        return None
    units = [
        [side.units[at] for at in said] for side, said in zip((left, right), sides, strict=True)
    ]
    likeness, how = heard(*(" ".join(unit.sound for unit in side) for side in units))
    if likeness < HEARD_AS_ONE:
        return None
    bits = worth(units[0], units[1], likeness, how)
    return _alignment(left, right, [Shared(tuple(sides[0]), tuple(sides[1]), likeness, bits, how)])


def _ways(left: Sequence[Unit], right: Sequence[Unit], person: bool) -> Iterator[Shared]:
    """Yield each likeness of a run of units with a unit, and of the two names written as one."""
    for (i, one), (j, other) in product(enumerate(left), enumerate(right)):
        likeness, how = unit_likeness(one, other, person=person)
        if likeness:
            yield Shared((i,), (j,), likeness, worth((one,), (other,), likeness, how), how)
    for mine, theirs, swapped in ((left, right, False), (right, left, True)):
        for at, word in enumerate(theirs):
            for run in _runs(mine):
                units = [mine[i] for i in run]
                likeness, how = _run_likeness(units, word, person=person)
                if likeness:
                    bits = worth(units, (word,), likeness, how)
                    first, second = ((at,), run) if swapped else (run, (at,))
                    yield Shared(first, second, likeness, bits, how)


def _runs(units: Sequence[Unit]) -> Iterator[tuple[int, ...]]:
    for length in range(2, min(LONGEST_RUN, len(units)) + 1):
        for start in range(len(units) - length + 1):
            yield tuple(range(start, start + length))


Likeness = tuple[float, str]
NONE: Final[Likeness] = (0.0, "")


def _run_likeness(units: Sequence[Unit], word: Unit, *, person: bool) -> Likeness:
    """Return how a run of units is one word: "Gui Qin" is Guiqin, 智江 is Zhijiang."""
    return next(_run_likenesses(units, word, person), NONE)


def _run_likenesses(units: Sequence[Unit], word: Unit, person: bool) -> Iterator[Likeness]:
    joined = "".join(unit.text if unit.script == "Latin" else unit.letters for unit in units)
    scripts = {unit.script for unit in units}
    if word.script == "Latin" and scripts <= _SYLLABIC:
        language = spelled_as(units, word.letters)
        if language:
            yield 0.97, language
    if scripts | {word.script} == {"Latin"}:
        if joined in {word.letters, word.text}:
            yield 1.0, "written apart"
        if person and any(
            all(same_character(unit.letters, part) for unit, part in zip(units, parts, strict=True))
            for parts in pinyin_syllables(word.letters, len(units))
        ):
            yield 0.86, "two spellings of the same characters"
        if min(len(joined), len(word.letters)) >= 6 and OSA.distance(joined, word.letters) <= 1:
            yield 0.9, "written apart, with a letter that differs"
    elif scripts == {word.script}:
        if joined == word.letters:
            yield 1.0, "written apart"
    elif not (scripts == {"Latin"} and word.script == "Han"):
        yield _if_heard(" ".join(unit.sound for unit in units), word.sound)


def unit_likeness(left: Unit, right: Unit, *, person: bool) -> Likeness:
    """Return how alike two units are (0 to 1), and how in a word or two; (0, "") if not."""
    if left.script == right.script:
        return next(_in_one_script(left, right, person), NONE)
    return next(_across_scripts(left, right), NONE)


def _in_one_script(left: Unit, right: Unit, person: bool) -> Iterator[Likeness]:
    if left.text == right.text:
        yield 1.0, "the same"
    if left.role == right.role != "name" and left.letters == right.letters:
        yield 1.0, "another word for it"
    if left.script in _SYLLABIC or "number" in {left.role, right.role}:
        return
    if left.letters == right.letters:
        yield 1.0, "the same"
    if left.script == "Latin":
        yield from _latin_likenesses(left.letters, right.letters, person)
    elif _mistyped(left.letters, right.letters):
        yield 0.84, "a letter differs"


def _mistyped(left: str, right: str) -> bool:
    return min(len(left), len(right)) > 5 and OSA.distance(left, right) <= 1


def _across_scripts(left: Unit, right: Unit) -> Iterator[Likeness]:
    foreign, other = (left, right) if left.script != "Latin" else (right, left)
    if left.letters == right.letters:
        yield 1.0, foreign.ways.get(other.letters, ("translation",))[0]
    if "number" in {left.role, right.role}:
        return
    if {left.script, right.script} == _SYLLABIC:
        ways = left.ways.keys() & right.ways.keys()
        if any("Sino-Korean" in left.ways[way] for way in ways):
            yield 1.0, "Sino-Korean"
        return
    for one, another in ((left, right), (right, left)):
        if languages := one.ways.get(another.letters):
            yield 0.97, languages[0]
    yield _if_heard(left.sound, right.sound)


def _latin_likenesses(left: str, right: str, person: bool) -> Iterator[Likeness]:
    """Yield how alike two words in Latin letters are, each as it stands."""
    short, long = sorted((left, right), key=len)
    if person and (len(short) > 1 or short in "iou") and same_character(left, right):
        yield 0.85, "two spellings of a Chinese character"
    if len(short) == 1:
        if long.startswith(short) and person:
            yield 0.5, "an initial"
        return
    if len(short) > 2 and syllables(left) == syllables(right):
        yield 0.92, "spelled otherwise"
    if len(short) > 5:
        wrong, heard_same = OSA.distance(left, right), sounds(left) == sounds(right)
        if wrong == 1 and heard_same:
            yield 0.9, "a letter differs"
        if wrong <= 1 + (len(short) > 8):
            yield 0.84, "a letter or two differ"
    if len(short) > 3 and sounds(left) == sounds(right):
        vowels = Levenshtein.normalized_similarity(syllables(left), syllables(right))
        if vowels >= 0.6:
            yield 0.75, "sounds alike"


def _if_heard(left: str, right: str) -> Likeness:
    likeness, how = heard(left, right)
    return (likeness, how) if likeness >= HEARD else NONE


@lru_cache(200_000)
def heard(left: str, right: str) -> Likeness:
    """Return how alike two words sound (0 to 1), of which one is in another script."""
    consonants = Levenshtein.normalized_similarity(sounds(left), sounds(right))
    whole = Levenshtein.normalized_similarity(syllables(left), syllables(right))
    first = sounds(left)[:1] == sounds(right)[:1]
    return 0.5 * consonants + 0.5 * whole - 0.1 * (not first), "sounds alike"


def worth(left: Sequence[Unit], right: Sequence[Unit], likeness: float, how: str) -> float:
    """Return what a likeness is worth, in bits: the less of what the two sides are worth."""
    bits = min(sum(map(unit_bits, side)) for side in (left, right))
    if how == "an initial":
        return min(2.0, bits)
    if how == "sounds alike":
        return bits * min(1.0, max(0.1, (likeness - 0.5) / 0.4))
    return bits * (1 - 2 * (1 - likeness))


def spelled_as(units: Sequence[Unit], letters: str) -> str:
    """Return the language in which units of Chinese are spelled so; "" if in none.

    A surname may be in one language and the rest in another.
    """
    found: dict[int, set[str]] = {0: set(_ANY)}
    for unit in units:
        following: dict[int, set[str]] = defaultdict(set)
        for start, languages in found.items():
            for way, of in unit.ways.items():
                if way and letters.startswith(way, start):
                    following[start + len(way)] |= languages.intersection(of) or {MIXED}
        found = following
    languages = found.get(len(letters), set())
    ordered = [language for language in _ANY if language in languages]
    return ordered[0] if ordered else MIXED if languages else ""


MIXED: Final = "several languages"
_ANY: Final = (
    "Mandarin",
    "Wade-Giles",
    "Cantonese",
    "Hokkien",
    "Teochew",
    "Hakka",
    "Sino-Vietnamese",
    "Sino-Korean",
    "translation",
)
