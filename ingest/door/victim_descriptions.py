"""One held person described closely enough to be recognised, in scripts with spaces."""

from ingest.door.near import any_of, standing_near
from ingest.door.text import Sentence
from ingest.door.words import demonyms, words

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
_MANY = frozenset(
    {"between", "average", "median", "to", "over", "under", "below", "least", "from", "and", "up"}
)
_HOME = frozenset(
    {
        "hometown",
        "native",
        "originaire",
        "natif",
        "native of",
        "que",
        "asal",
        "asli",
        "quê",
        "oriunda",
        "oriundo",
    }
)
_FROM = frozenset({"from", "de", "of", "in", "dari", "da"})


def _age(sentence: Sentence, at: int) -> bool:
    token = sentence[at]
    if not (token.word.isdigit() and 10 <= int(token.word[:3]) <= 79 and len(token.word) == 2):
        return False
    before = sentence[at - 1] if at else None
    ahead = sentence[at + 1 : at + 3]
    if before and (before.low in _MANY or before.word.isdigit()):
        return False
    first = ahead[0].low if ahead else ""
    if first in OLD or (first in {"year", "years"} and len(ahead) > 1 and ahead[1].low == "old"):
        return True
    return bool(before and before.low in {"aged", "age", "agee", "berusia", "usia"}) or (
        "," in token.gap
        and (not ahead or "," in ahead[0].gap)
        and bool(before and (before.low in words("person", "victim") | demonyms()))
    )


def _home(sentence: Sentence, at: int) -> int:
    token = sentence[at]
    if token.low in _HOME:
        return 2
    if token.low in _FROM and at + 1 < len(sentence):
        ahead = sentence[at + 1]
        near = any_of(sentence[max(0, at - 3) : at], "person", "victim") or (
            at > 1 and sentence[at - 1].low in demonyms() | {"old", "year-old"}
        )
        if near and ahead.low in words("country"):
            return 1
        return 2 if near and token.low != "in" and ahead.word[:1].isupper() else 0
    return 0


def _score(sentence: Sentence, low: int, high: int) -> int:
    places = range(low, min(high, len(sentence)))
    window = sentence[low:high]
    score = 2 * any(_age(sentence, at) for at in places)
    score += any_of(window, "female_male") + any_of(window, "job")
    score += any(token.low in demonyms() for token in window)
    return score + max((_home(sentence, at) for at in places), default=0)


def describes_somebody(sentence: Sentence, around: Sentence) -> bool:
    """Whether age, nationality, sex, home and work of one held person add up to recognition."""
    known = words("person", "victim")
    for at, token in enumerate(sentence):
        alone = token.low in known and not _plural(sentence, at)
        if not (alone or _age(sentence, at)):
            continue
        score = _score(sentence, max(0, at - 7), at + 11)
        if score < 3 or standing_near(sentence, at, at + 1, 6):
            continue
        if score > 3 or any_of(sentence + around, "strong", "weak", "victim", "victims"):
            return True
    return False


def _plural(sentence: Sentence, at: int) -> bool:
    before = sentence[max(0, at - 3) : at]
    return any(t.word.isdigit() and t.word != "1" and len(t.word) != 2 for t in before) or not (
        any_of(before, "single") or any_of(sentence[at : at + 1], "victim")
    )
