"""Descriptions of one victim or a small group; places of people in hiding; other scripts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from graph.text import unaccented
from ingest.door.harm import counts_few
from ingest.door.passages import tells
from ingest.door.text import (
    Field,
    Sentence,
    any_of,
    cached_rule,
    demonyms,
    pattern,
    plural_demonyms,
    standing_near,
    words,
)

OLD = frozenset(
    {
        "ans",
        "anos",
        "tuoi",
        "tahun",
        "year-old",
        "years-old",
        "yo",
        "yr-old",
        "year old",
        "years old",
    }
)


_TAKEN = frozenset({"arrested", "charged", "convicted", "identified", "indicted", "sanctioned"})
_VERBS = frozenset(
    {"was", "were", "who", "and", "had", "been", "arrested", "detained", "deported", "killed"}
)


def small_group(sentence: Sentence) -> bool:
    """Return whether fewer than five held people are counted with their nationality."""
    if not any_of(sentence, "strong", "weak", "victim", "victims"):
        return False
    if not any_of(sentence, "strong", "victim", "victims") and any_of(sentence, "inquiry"):
        return False
    return any(
        token.low in words("few") and not _part_of_more(sentence, at) and _counts(sentence, at)
        for at, token in enumerate(sentence)
    )


def _counts(sentence: Sentence, at: int) -> bool:
    """Return whether the small number at `at` counts people of a nationality."""
    for place in range(at + 1, min(at + 6, len(sentence))):
        near = sentence[place]
        if "," in near.gap or near.low in words("standing") or _number(sentence, place):
            return False
        if near.low in demonyms() and _people(sentence, place, sentence[at].low):
            return not (
                standing_near(sentence, at, place + 1, 4) or _as_one_of_rank(sentence, place)
            )
        if near.low in words("people", "person") and _from(sentence, place + 1):
            return True
    return False


def _as_one_of_rank(sentence: Sentence, at: int) -> bool:
    """Return whether it reads like "… nationals were arrested as operators"."""
    return any(
        before.low in _TAKEN
        and token.low == "as"
        and any_of(sentence[place + 2 : place + 5], "standing")
        for place, (before, token) in enumerate(pairwise(sentence[at : at + 9]), at)
    )


def _number(sentence: Sentence, at: int) -> bool:
    ahead = sentence[at + 1].low if at + 1 < len(sentence) else ""
    return sentence[at].word[0].isdigit() and ahead not in OLD | {"year", "years"}


def _part_of_more(sentence: Sentence, at: int) -> bool:
    before = sentence[at - 1].low if at else ""
    ahead = sentence[at + 1].low if at + 1 < len(sentence) else ""
    return ahead in {"million", "thousand", "hundred", "months", "days", "years", "dozen"} or (
        before
        in {"hundred", "thousand", "twenty", "thirty", "forty", "fifty", "sixty", "para", "paras"}
    )


def _people(sentence: Sentence, at: int, count: str) -> bool:
    """Return whether the nationality at `at` is said of people, not of a court or a company."""
    ahead = sentence[at + 1] if at + 1 < len(sentence) else None
    low = sentence[at].low
    if low in plural_demonyms() or low == "wni":
        return count not in {"a", "an"}
    if ahead is None or any(mark in ahead.gap for mark in ",.)"):
        return count not in {"a", "an"} or ahead is None
    if count in {"a", "an", "un", "une", "una"}:
        return any_of((ahead,), "person", "victim")
    tables = ("person", "people", "victim", "victims", "female_male", "strong")
    return any_of((ahead,), *tables) or ahead.low in _VERBS


def _from(sentence: Sentence, at: int) -> bool:
    lows = [token.low for token in sentence[at : at + 3]]
    if any(low in demonyms() for low in lows[:2]):
        return True
    return any(
        low in {"from", "de", "du", "dari", "asal"} and after in words("country")
        for low, after in pairwise(lows)
    )


_BREAK = re.compile(r"[。!?;\n|]")
_LONGEST, _OVERLAP = 400, 60


def _find(name: str, part: str) -> bool:
    return bool(pattern("scripts", name).search(part))


def _parts(field: Field) -> Iterator[str]:
    for part in _BREAK.split(field.prose):
        if not part.isascii():
            for at in range(0, len(part), _LONGEST - _OVERLAP):
                yield part[at : at + _LONGEST]


def script_small_group(field: Field) -> bool:
    """Return whether fewer than five are counted with their nationality."""
    return any(
        _find(f"{of}few", part) and _find(f"{of}event", part) and not _find(f"{of}standing", part)
        for part in _parts(field)
        for of in ("", "other_")
    )


_PLACE_KINDS = frozenset({"Compound", "Place", "Event", "GovernmentAction"})
_STORY = frozenset({"quote", "paraphrase", "translation"})
_FEW = frozenset("1234")
_COORDINATES = frozenset({"lat", "latitude", "lon", "lng", "longitude", "coordinates", "gps"})


def _has(name: str, text: str) -> bool:
    return bool(pattern("rows", name).search(text))


def _gives_day(field: Field, predicate: str) -> bool:
    """`predicate` is what the row's value is: that of a claim has no name of its own."""
    name = unaccented(predicate if predicate and field.name == "value" else field.name)
    dated = _has("date_field", name) and not _has("not_the_day", name)
    return dated and _has("day", field.low)


def _gives_place(field: Field, kinds: Mapping[str, str]) -> bool:
    name = unaccented(field.name)
    named = _has("place_field", name) and bool(field.text.strip())
    pointed = name in _COORDINATES and any(c.isdigit() for c in field.text)
    return named or pointed or kinds.get(field.text) in _PLACE_KINDS


def few_in_sight(field: Field, row: Iterable[Field], kinds: Mapping[str, str]) -> bool:
    """Return whether fewer than five are counted by nationality, and the row has day and place."""
    fields = tuple(row)
    predicate = next((f.text for f in fields if f.name == "predicate"), "")
    counted = field.name == "value" and predicate.startswith("people_")
    if not (_few(field) or (counted and field.text in _FEW and any(map(_of_a_nation, fields)))):
        return False
    told = [field, *(f for f in fields if f.name in _STORY)]
    if not (any(map(_tells_day, told)) or any(_gives_day(f, predicate) for f in fields)):
        return False
    return any(map(_tells_place, told)) or any(_gives_place(f, kinds) for f in fields)


@cached_rule
def _tells_day(field: Field) -> bool:
    return _has("day", field.low) or tells(field, "day")


@cached_rule
def _tells_place(field: Field) -> bool:
    return _has("place", field.text) or tells(field, "place")


@cached_rule
def _few(field: Field) -> bool:
    return counts_few(field) or script_small_group(field) or any(map(small_group, field.sentences))


@cached_rule
def _of_a_nation(field: Field) -> bool:
    return any(
        any(t.low in demonyms() for t in s) and not any_of(s, "standing") for s in field.sentences
    )


def hiding(field: Field, row: Iterable[Field]) -> bool:
    """Return whether a place is given where people on the run, or their families, can be found."""
    if _of_a_family(field):
        return True
    if not _in_hiding(field):
        return False
    given = {unaccented(f.name) for f in row if any(c.isdigit() for c in f.text)}
    return _has("position", field.low) or not given.isdisjoint(_COORDINATES)


@cached_rule
def _of_a_family(field: Field) -> bool:
    return _has("family", field.low)


@cached_rule
def _in_hiding(field: Field) -> bool:
    if not (_has("hiding", field.low) and _has("flight_words", field.low)):
        return False
    of_standing = any(any_of(s, "standing") for s in field.sentences)
    return not of_standing or any(any_of(s, "victim", "victims") for s in field.sentences)


@cached_rule
def secret_source(field: Field) -> bool:
    """Return whether a confidential source or a witness is named."""
    told = field.prose.replace("Myanmar Witness", " ")
    return _has("secret", told) or (_has("true_name", told) and not tells(field, "act"))
