"""Fewer than five held people counted with their nationality, in scripts with spaces."""

from itertools import pairwise

from ingest.door.described import OLD
from ingest.door.near import any_of, standing_near
from ingest.door.text import Sentence
from ingest.door.words import demonyms, plural_demonyms, words

_TAKEN = frozenset({"arrested", "charged", "convicted", "identified", "indicted", "sanctioned"})
_VERBS = frozenset(
    {"was", "were", "who", "and", "had", "been", "arrested", "detained", "deported", "killed"}
)


def small_group(sentence: Sentence) -> bool:
    """Whether fewer than five held people are counted with their nationality."""
    if not any_of(sentence, "strong", "weak", "victim", "victims"):
        return False
    if not any_of(sentence, "strong", "victim", "victims") and any_of(sentence, "inquiry"):
        return False
    return any(
        token.low in words("few") and not _part_of_more(sentence, at) and _counts(sentence, at)
        for at, token in enumerate(sentence)
    )


def _counts(sentence: Sentence, at: int) -> bool:
    """Whether the small number at `at` counts people of a nationality."""
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
    """Such as "… nationals were arrested as operators"."""
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
    """Whether the nationality at `at` is said of people, not of a court or a company."""
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
