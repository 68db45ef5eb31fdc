"""What two parties share and where they differ, each feature with its points and in words.

Points are bits: one more doubles the odds that the two are one. They are in `tables/points.toml`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from graph.names.forms import (
    NameForms,
    Unit,
    known_places,
    languages_of_places,
    script_of,
)
from graph.names.letters import latin_words
from graph.names.likeness import HEARD_AS_ONE, Alignment, Shared, heard, worth
from graph.names.rarity import (
    characters_spelled,
    homonyms,
    pinyin_syllables,
    western_names,
)
from graph.package_data import read_toml
from graph.text import fold

EXTRAS: Final = ("country", "place", "birthDate", "role", "ofac_uid", "year")
# Features that leave open whether two are one, whatever else they share: two persons who each have
# a name of their own, a junior, a word that only one of two firms has.
CONFLICT: Final = "other name"
WORD: Final = "other word"
DOUBT: Final = "doubt"  # what makes a likeness worth less, and is no difference
OPEN: Final = frozenset({CONFLICT, WORD, "generation", "number", "ordinal", "legal forms"})
_DISTINCT: Final = frozenset({"name", "word", "activity", "place", "number", "ordinal"})
KNOWN_LANGUAGES: Final = 5  # a place with a name in so many languages is widely known
SURE_LETTERS: Final = 11  # a word so long that a letter that differs is a slip
_LEGAL_FORMS: Final = (
    ("public", re.compile(r"plc|pcl|public|jsc|tbk|cophan|股份|มหาชน")),
    ("private", re.compile(r"sdn|bhd|berhad|pte|pty|pvt|private")),
    ("llc", re.compile(r"llc|gmbh|llp|^lp$|bv|nv|srl|sarl")),
    ("inc", re.compile(r"inc|corp")),
    ("limited", re.compile(r"ltd|limited|有限|จำกัด|จํากัด|tnhh|ຈໍາກັດ|주식회사|株式会社")),
)


@dataclass(frozen=True, slots=True)
class Party:
    """A thing with names, as it is compared with another.

    `kind` is a kind of the vocabulary or a word like it, and `extra` what else is known, a list of
    values a key: country, place, birthDate, role, ofac_uid, year. `neighbours` are the ids of the
    entities that it is joined to in the graph.
    """

    kind: str
    names: tuple[str, ...]
    extra: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    neighbours: frozenset[str] = frozenset()
    id: str = ""


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that two parties share or differ in: points for (+) or against (-), in words."""

    name: str
    points: float
    words: str


@cache
def points(table: str) -> Mapping[str, Any]:
    """Return a table of points.toml."""
    values: Mapping[str, Any] = read_toml("graph.names.tables", "points.toml")[table]
    return values


# ---------------------------------------------------------------- names


def name_features(alignment: Alignment, left: Party, right: Party) -> Iterator[Feature]:
    """Yield what two names share, part by part, and what only one of them has."""
    person = "Person" in {left.kind, right.kind}
    for each in alignment.shared:
        if each.bits >= 0.3:
            yield Feature("name", round(each.bits, 2), _shared_words(alignment, each))
    if person:
        yield from _rest_of_persons(alignment)
        return
    yield from _near(alignment)
    acronym = _acronym(alignment)
    if acronym:
        yield acronym
    else:
        yield from _rest_of_things(alignment)
    yield from legal_features(alignment, left, right)


def _shared_words(alignment: Alignment, each: Shared) -> str:
    mine = _text([alignment.left.units[at] for at in each.left])
    theirs = _text([alignment.right.units[at] for at in each.right])
    if mine == theirs:
        return f"both have {mine}"
    how = each.how if each.how[0].islower() else f"in {each.how}"
    return f"{mine} is {theirs} ({how})"


def _text(units: Sequence[Unit]) -> str:
    words = [
        (unit.spaced or unit.text).title() if unit.script == "Latin" else unit.text
        for unit in units
    ]
    joined = "".join(words)
    return joined if script_of(joined) in {"Han", "Hangul"} else " ".join(words)


def _rest_of_persons(alignment: Alignment) -> Iterator[Feature]:
    """Yield what only one of two persons' names has, and where each has a part of its own."""
    table = points("person")
    sides = (alignment.only_left, alignment.only_right)
    yield from _generations(alignment)
    mine, theirs = (
        [unit for unit in side if unit.role in {"name", "word", "place"} and len(unit.letters) > 1]
        for side in sides
    )
    if mine and theirs:
        yield _conflict(mine, theirs, beside=bool(alignment.shared))
    elif mine or theirs:
        only = (mine or theirs)[:3]
        lost = sum(table["western" if _western(unit) else "name"] for unit in only)
        yield Feature("name", lost, f"only one has {_text(only)}")
    for unit in (*sides[0], *sides[1]):
        if unit.role == "honorific":
            lost = float(points("one_sided")["honorific"])
            yield Feature("name", lost, f"only one has {unit.text.capitalize()}")
        elif _is_initial(unit):
            yield Feature("name", table["initials"], f"{unit.text.upper()} is an initial")


def homonym_feature(alignment: Alignment) -> Feature | None:
    """Return what it takes away that several known persons bear one of two names."""
    for side in (alignment.left, alignment.right):
        who = homonyms().get(" ".join(fold(side.text)))
        if who:
            return Feature(DOUBT, points("person")["homonym"], f"{side.text} is {who}")
    return None


def _near(alignment: Alignment) -> Iterator[Feature]:
    """Yield the words of two things that are nearly the same: Koh Kong and Koh Rong are two."""
    for each in alignment.shared:
        mine, theirs = (
            [side.units[at] for at in ends]
            for side, ends in ((alignment.left, each.left), (alignment.right, each.right))
        )
        letters = min(sum(len(unit.letters) for unit in side) for side in (mine, theirs))
        scripts = {unit.script for unit in (*mine, *theirs)}
        if each.likeness < 0.95 and scripts == {"Latin"} and letters < SURE_LETTERS:
            yield Feature(WORD, -1.0, f"{_text(mine)} and {_text(theirs)} may be two words")


def _is_initial(unit: Unit) -> bool:
    return unit.script == "Latin" and unit.role == "name" and len(unit.letters) == 1


def _generations(alignment: Alignment) -> Iterator[Feature]:
    mine, theirs = (
        {unit.letters[0] for unit in side.units if unit.role == "generation"}
        for side in (alignment.left, alignment.right)
    )
    if mine and theirs and not mine & theirs:
        yield Feature("generation", points("conflict")["generation"], "senior and junior")
    elif mine != theirs:
        lost = points("one_sided")["generation"]
        yield Feature("generation", lost, "only one is called junior or senior")


def _conflict(mine: list[Unit], theirs: list[Unit], *, beside: bool) -> Feature:
    """Return what it says that each of two persons has a name that the other has not.

    In two scripts, and `beside` names that they share, it may be one name after all.
    """
    table = points("person")
    words = f"{_text(mine)} and {_text(theirs)} are different names"
    if _nickname(mine, theirs) or _nickname(theirs, mine):
        return Feature(CONFLICT, table["western_conflict"], f"{words}, one of them Western")
    scripts = {unit.script for unit in (*mine, *theirs)}
    if scripts == {"Han"}:
        return Feature(CONFLICT, table["conflict_of_characters"], words)
    if len(scripts) == 1:
        return Feature(CONFLICT, table["conflict"], words)
    likeness, how = heard(*(" ".join(unit.sound for unit in side) for side in (mine, theirs)))
    if beside and likeness >= HEARD_AS_ONE and not scripts & {"Han", "Hangul"}:
        bits = round(worth(mine, theirs, likeness, how), 2)
        return Feature("name", bits, f"{_text(mine)} is {_text(theirs)} ({how})")
    unlike = _unlike(mine, theirs)
    return Feature(
        CONFLICT if unlike > 0.5 else "name", round(table["conflict"] * unlike, 2), words
    )


def _nickname(western: Sequence[Unit], own: Sequence[Unit]) -> bool:
    """Return whether one may be what a person of a Chinese name is called in English."""
    return all(map(_western, western)) and all(
        unit.script == "Han"
        or bool(characters_spelled(unit.letters) or pinyin_syllables(unit.letters, 2))
        for unit in own
    )


def _unlike(mine: Sequence[Unit], theirs: Sequence[Unit]) -> float:
    """Return how little two names in two scripts sound alike: 0.25 to 1."""
    likeness, _ = heard(*(" ".join(unit.sound for unit in side) for side in (mine, theirs)))
    return min(1.0, max(0.25, (0.62 - likeness) / 0.25))


def _western(unit: Unit) -> bool:
    return unit.script == "Latin" and unit.letters in western_names()


def place_feature(alignment: Alignment, *, known: bool, company: bool) -> Feature | None:
    """Return what the table of places knows of two names: of one place, of two, or nothing.

    Where nothing else is `known`, a little known place, a firm or pinyin is no proof: Fuzhou is
    福州 and 抚州.
    """
    sides = (alignment.left, alignment.right)
    mine, theirs = (known_places(side.text) for side in sides)
    if not (mine and theirs):
        return None
    both = mine & theirs
    if not both:
        words = f"{min(mine)} and {min(theirs)} are two"
        return Feature("name", points("facts")["two_places"], words)
    clear = len(mine | theirs) == 1 and not any(map(_is_acronym, sides))
    bits = points("facts")["one_place" if clear else "perhaps_one_place"]
    few = max(languages_of_places()[place] for place in both) < KNOWN_LANGUAGES
    if not known and (few or company or any(map(is_pinyin, sides))):
        bits += points("nothing_known")["few_languages"]
    return Feature("name", bits, f"both are names of {min(both)}")


def _is_acronym(name: NameForms) -> bool:
    """Return whether a name is a few capitals, which often stand for several bodies."""
    return len(name.units) == 1 and len(name.text) <= 4 and name.text.isupper()


def is_pinyin(name: NameForms) -> bool:
    """Return whether a name in Latin letters can be read as two or three syllables of Mandarin."""
    letters = "".join(unit.sound for unit in name.units)
    return name.script == "Latin" and any(pinyin_syllables(letters, n) for n in (2, 3))


def _acronym(alignment: Alignment) -> Feature | None:
    """Return what it says that one name is the first letters of the other: TNLA."""
    for short, long in (
        (alignment.left, alignment.right),
        (alignment.right, alignment.left),
    ):
        word = "".join(unit.text for unit in short.units)
        if len(short.units) == 1 and 3 <= len(word) <= 6 and word.upper() in short.text:
            words = [w for w in latin_words(long.text) if w not in {"of", "the", "and"}]
            if len(words) == len(word) and "".join(w[0] for w in words) == word:
                bits = points("facts")["acronym_letter"] * len(word)
                return Feature("name", bits, f"{word.upper()} is its first letters")
    return None


def _rest_of_things(alignment: Alignment) -> Iterator[Feature]:
    """Yield the words that only one of two names of things has, by their role."""
    roles: dict[str, tuple[list[Unit], list[Unit]]] = defaultdict(lambda: ([], []))
    for at, side in enumerate((alignment.only_left, alignment.only_right)):
        for unit in side:
            role = "name" if unit.role in {"syllable", "title", "honorific"} else unit.role
            roles[role][at].append(unit)
    if _site_and_firm(roles):
        yield Feature(WORD, -2.0, "a site and a firm")
    for role, (mine, theirs) in roles.items():
        if mine and theirs:
            lost = float(points("conflict").get(role, -3.0))
            if role == "name" and len({unit.script for unit in (*mine, *theirs)}) > 1:
                lost *= _unlike(mine, theirs)
            words = f"{_text(mine)} and {_text(theirs)} differ"
        else:
            only = (mine or theirs)[:3]
            lost = sum(_one_sided(unit, role) for unit in only)
            words = f"only one has {_text(only)}"
        if lost:
            distinct = (
                role in _DISTINCT or (mine and theirs) or lost <= points("optional")["holding"]
            )
            yield Feature(WORD if distinct else "name", lost, words)


def _site_and_firm(roles: Mapping[str, tuple[list[Unit], list[Unit]]]) -> bool:
    """Return whether one is called a park or casino, and the other a group or holding."""
    if not {"site", "optional"} <= roles.keys():
        return False
    firms = [
        {unit.letters for unit in side} & {"group", "holding", "enterprise"}
        for side in roles["optional"]
    ]
    sites = roles["site"]
    return bool((sites[0] and firms[1]) or (sites[1] and firms[0]))


def _one_sided(unit: Unit, role: str) -> float:
    if role == "optional":
        return float(points("optional").get(unit.letters, -1.0))
    return float(points("one_sided").get(role, -2.0))


def legal_features(alignment: Alignment, left: Party, right: Party) -> Iterator[Feature]:
    """Yield where the legal forms in two names differ, or only one has any."""
    mine, theirs = (_legal(side) for side in (alignment.left, alignment.right))
    table = points("legal")
    if mine and theirs and not mine & theirs:
        words = f"{' '.join(sorted(mine))} and {' '.join(sorted(theirs))}: other legal forms"
        yield Feature("legal forms", table["differs"], words)
    elif bool(mine) != bool(theirs):
        known = left.extra.get("country") and right.extra.get("country")
        lost = table["one_sided" if known else "one_sided_alone"]
        yield Feature("legal form", lost, "only one has a legal form")


def _legal(forms: NameForms) -> set[str]:
    """Return the classes of the legal forms in a name; one that says nothing ("Co.") is none."""
    texts = "".join(unit.text for unit in forms.dropped if unit.role == "legal").lower()
    found = {name for name, pattern in _LEGAL_FORMS if pattern.search(texts)}
    return found - {"limited"} or found
