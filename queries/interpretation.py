"""Which question of the library a sentence asks, and with which parameters; no model is asked.

Names are found as a search finds them, days and choices by their words. What is left is compared
with the phrases of each question, word by word, rare words counting more. A question that has no
place for a name that was given fits worse; one that lacks a parameter says which.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from statistics import mean
from typing import Final, NamedTuple

from rapidfuzz import fuzz

from graph.answers.search import (
    PUBLISHER,
    SOURCE,
    SPEAKER,
    SearchResult,
    search,
    search_voices,
)
from graph.package_data import read_toml
from graph.store import Store
from graph.vocabulary import vocabulary
from queries.phrases import (
    GAP,
    STOP,
    WORD,
    Period,
    Phrase,
    PhraseBook,
    around_names,
    library,
    numbers_in,
    period_in,
    stems,
)
from queries.questions import SOURCES, Param, Question

MAX_TEXT: Final = 300  # characters of a sentence
MAX_SHOWN: Final = 3
LONGEST, LONGEST_ACT = 6, 9  # words of a name, and of an act's with its day
SURE: Final = 0.85  # how well a name must fit, as a search counts
# What has a sentence for a name is only meant by nearly all of it, and a source by most of its own.
WHOLE: Final = 0.97
DATED: Final = 0.95  # an act with its day, whose words may stand in another order
ACTS: Final = ("GovernmentAction", "Event", "Proceeding")
LEAST: Final = dict.fromkeys((*ACTS, "RecruitmentRoute", "Asset"), WHOLE)
VOICES: Final = (SOURCE, PUBLISHER, SPEAKER)
FITS: Final = 0.25  # below it no question fits
# What the first has at least, and has before the second; as a phrase is put, less is enough.
CLEAR, AHEAD = 0.7, 0.08
AS_A_PHRASE, NEXT = 0.97, 0.015
AS_PUT, BYWORDS = 0.1, 0.3
NEAREST, SEVERAL = 3, 0.5  # phrases that count together, and how much beside the nearest
UNKNOWN: Final = 0.5  # what a word that no question has says, beside the rarest
UNUSED, MISSING, OTHER_DAY, OPINION = 0.9, 0.6, 0.8, 0.6
OTHER_NUMBER, ANYTHING, CHOSEN = 0.85, 0.97, 1.06
_TABLES: Final = read_toml("queries", "interpretation.toml")
_OPINION: Final = re.compile("|".join(_TABLES["opinion"]["patterns"]), re.IGNORECASE)
_GAP_OR_WORD: Final = re.compile(f"{GAP}|{WORD.pattern}")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")

Find = Callable[[str], Sequence[SearchResult]]


@dataclass(frozen=True)
class Mention:
    """Words of a sentence that name something, and what they may name, the best first."""

    words: str
    results: tuple[SearchResult, ...]


@dataclass(frozen=True)
class Interpretation:
    """A question that a sentence may ask: how well it fits (0 to 1), and its parameters.

    `named` says in words what each parameter was taken for; `missing` which required ones the
    sentence does not give.
    """

    question: Question
    score: float
    params: Mapping[str, str]
    named: Mapping[str, str]
    missing: tuple[str, ...] = ()


@dataclass
class _Asked:
    """A sentence, taken apart."""

    rest: str  # without names and days
    stems: Counter[str]
    words: frozenset[str]
    mentions: list[Mention]
    period: Period
    kinds: list[str] = field(default_factory=list)
    around: frozenset[str] = frozenset()
    opinion: bool = False  # what somebody thinks or expects is asked; the record does not say it
    numbers: tuple[int, ...] = ()


def interpret(
    text: str, find: Find, day: str, book: PhraseBook | None = None
) -> tuple[Interpretation, ...]:
    """Return the questions that a sentence may ask, at most MAX_SHOWN, the best first.

    `find` searches for a name; `day` (2026-11-30) is what "last year" counts from; `book` holds
    the questions, those of the library if none is given. Nothing is returned where no question
    fits.
    """
    book = book or library()
    # In capitals throughout, a capital marks no name.
    text = text[:MAX_TEXT].replace(GAP, " ")
    text = text.lower() if text.isupper() else text
    asked = _taken_apart(text, cache(find), day, book)
    found = [_fit(question, asked, book) for question in book.questions]
    found.sort(key=lambda one: (-one.score, one.question.id))
    return tuple(one for one in found[:MAX_SHOWN] if one.score >= FITS)


def finder(store: Store) -> Find:
    """Return the search by which `interpret` finds the names of a store."""
    return lambda words: (*search(store, words, limit=5), *search_voices(store, words, limit=5))


def is_sure(found: Sequence[Interpretation]) -> bool:
    """Return whether the first of these is clearly meant, and can be asked as it is."""
    if not found or found[0].missing or found[0].score < CLEAR:
        return False
    ahead = NEXT if found[0].score >= AS_A_PHRASE else AHEAD
    return len(found) == 1 or found[0].score - found[1].score >= ahead


def _taken_apart(text: str, find: Find, day: str, book: PhraseBook) -> _Asked:
    acts, rest = _with_a_year(text, find)
    period, rest = period_in(rest, day)
    mentions, rest = _mentions(rest, find, book)
    words = WORD.findall(rest.casefold())
    kinds = [
        kind.name
        for kind in vocabulary().kinds.values()
        if {kind.plural, kind.name.casefold()} & set(words)
    ]
    return _Asked(
        " ".join(words),
        Counter(map(book.nearest, stems(words))),
        frozenset(words),
        [*acts, *mentions],
        period,
        kinds,
        around_names(rest),
        bool(_OPINION.search(text.strip())),
        tuple(numbers_in(rest)),
    )


def _mentions(text: str, find: Find, book: PhraseBook) -> tuple[list[Mention], str]:
    """Return what a sentence names, longest first, and the sentence without those words."""
    spans = [match.span() for match in _GAP_OR_WORD.finditer(text)]
    free = [text[start] != GAP for start, _ in spans]
    gaps = {at: GAP for at, is_free in enumerate(free) if not is_free}
    found: list[tuple[int, Mention]] = []
    for size in range(min(LONGEST, len(spans)), 0, -1):
        for at in range(len(spans) - size + 1):
            if not all(free[at : at + size]):
                continue
            words = text[spans[at][0] : spans[at + size - 1][1]]
            if _is_asking(words, book, first=at == 0) and not (size > 1 and _is_whole(words, find)):
                continue
            results = _named(words, find)
            if results and not _named_by_fewer(words, results[0], find, book):
                least = results[0].score - 0.05
                best = tuple(r for r in results if r.score >= least)
                found.append((at, Mention(words, best)))
                free[at : at + size] = [False] * size
                gaps[at] = GAP + ("'s" if words.endswith(("'s", "’s")) else "")
    left = " ".join(
        text[start:end] if is_free else gaps.get(at, "")
        for at, ((start, end), is_free) in enumerate(zip(spans, free, strict=True))
    )
    return _joined(sorted(found, key=lambda item: item[0])), left


def _joined(found: Sequence[tuple[int, Mention]]) -> list[Mention]:
    """Return mentions; two side by side that may name one thing are one: "Karen" and "BGF"."""
    joined: list[Mention] = []
    end = -1
    for at, mention in found:
        ids = {result.id for result in mention.results}
        both = tuple(r for r in joined[-1].results if r.id in ids) if at == end else ()
        joined += [Mention(f"{joined.pop().words} {mention.words}", both) if both else mention]
        end = at + len(WORD.findall(mention.words))
    return joined


def _is_whole(words: str, find: Find) -> bool:
    """Return whether words are the whole name of a thing, letter by letter."""
    return any(r.score == 1 and r.kind in vocabulary().kinds for r in find(words)[:1])


def _with_a_year(text: str, find: Find) -> tuple[list[Mention], str]:
    """Return the act that a sentence names with its day, and the sentence without it.

    "Raid on KK Park, October 2025" names an act; else the day would be taken for a period.
    """
    spans = [match.span() for match in WORD.finditer(text)]
    ends = [n for n, span in enumerate(spans) if _YEAR.fullmatch(text[slice(*span)])]
    for last in ends:
        for first in range(max(0, last - LONGEST_ACT), last - 1):
            start, end = spans[first][0], spans[last][1]
            named = [r for r in find(text[start:end]) if r.score >= DATED and r.kind in ACTS]
            if named:
                rest = f"{text[:start]} {GAP} {text[end:]}"
                return [Mention(text[start:end], tuple(named))], rest
    return [], text


def _named(words: str, find: Find) -> list[SearchResult]:
    # A word in small letters is a name only if it is the whole of one, or nearly.
    plain = words.islower() and len(words.split()) == 1
    return sorted(
        (
            result
            for result in find(words)
            if result.fits
            and result.score >= (WHOLE if plain else LEAST.get(result.kind, SURE))
            and (result.kind not in VOICES or result.score >= WHOLE or _begins(result, words))
            and (len(words) > 2 or words.isupper())
        ),
        key=lambda result: -result.score,
    )


def _begins(result: SearchResult, words: str) -> bool:
    """Return whether a name begins with these words: "Amnesty"."""
    return not words.islower() and result.matched.casefold().startswith(words.casefold())


def _named_by_fewer(words: str, best: SearchResult, find: Find, book: PhraseBook) -> bool:
    """Return whether a word that asks, at one end, adds nothing: "Ardent's holdings"."""
    parts = words.split()
    for word, rest in ((parts[-1], parts[:-1]), (parts[0], parts[1:])):
        asks = word.islower() and not set(stems([word])).isdisjoint(book.weights)
        if rest and asks and (found := _named(" ".join(rest), find)):
            return found[0].id == best.id or found[0].score >= best.score
    return False


def _is_asking(words: str, book: PhraseBook, *, first: bool) -> bool:
    """Return whether words ask, and name nothing: they begin or end so, or all of them do."""
    parts = WORD.findall(words)
    if any(end in STOP for end in (parts[0], parts[-1])):
        return True
    if first and parts[0].casefold() in STOP:
        return True
    return all(
        next(iter(stems([part.casefold()])), "") in book.weights
        and (first or not part[0].isupper() or part.casefold() in STOP)
        for part in parts
    )


def _fit(question: Question, asked: _Asked, book: PhraseBook) -> Interpretation:
    """Return how well a question fits, with what it would be asked with."""
    filled = _filled(question, asked)
    params, missing = filled.params, filled.missing
    alike = sorted(_likeness(p, asked, params, book) for p in book.phrases[question.id])
    best = alike[-1]
    if best < AS_A_PHRASE:
        best = (1 - SEVERAL) * best + SEVERAL * mean(alike[-NEAREST:])
    best = (1 - BYWORDS) * best + BYWORDS * _covered(question, asked, book)
    score = best * filled.exact**2 * UNUSED**filled.unused * MISSING ** len(missing)
    if asked.period and not any(param.type == "date" for param in question.params):
        score *= OTHER_DAY
    if asked.numbers and not any(param.type == "integer" for param in question.params):
        score *= OTHER_NUMBER
    if any(param.name in params and _takes_anything(param) for param in question.params):
        score *= ANYTHING
    if any(param.name in params and _is_choice(param) for param in question.params):
        score *= CHOSEN
    if asked.opinion:
        score *= OPINION
    return Interpretation(question, round(min(score, 1.0), 3), params, filled.named, missing)


def _likeness(phrase: Phrase, asked: _Asked, params: Mapping[str, str], book: PhraseBook) -> float:
    """Return how alike a phrase and a sentence are, 0 to 1; a slot counts as a word."""
    weights, rare = book.weights, book.rarest
    slots = 0.35 * rare
    shared = sum(weights.get(stem, rare) for stem in asked.stems if stem in phrase.stems)
    ours = sum(weights.get(stem, UNKNOWN * rare) for stem in asked.stems)
    theirs = sum(weights[stem] for stem in phrase.stems)
    given = sum(slots for name in phrase.slots if name in params)
    ours += slots * max(len(asked.mentions) + bool(asked.period), given / slots)
    ours += sum(book.around.get(one, 0.0) for one in asked.around)
    theirs += slots * len(phrase.slots) + sum(book.around[one] for one in phrase.around)
    shared += sum(book.around[one] for one in phrase.around & asked.around)
    alike = 2 * (shared + given) / (ours + theirs) if ours + theirs else 0.0
    # Of phrases with the same words, the one that is put as the sentence is.
    return alike * (1 - AS_PUT + AS_PUT * fuzz.ratio(phrase.words, asked.rest) / 100)


def _covered(question: Question, asked: _Asked, book: PhraseBook) -> float:
    """Return how much of what a sentence says stands in a question's own words, 0 to 1."""
    bag = book.described[question.id]
    every = sum(book.weights.get(stem, book.rarest) for stem in asked.stems)
    if not every:
        return 1.0
    return sum(book.weights.get(stem, 0.0) for stem in asked.stems if stem in bag) / every


def _takes_anything(param: Param) -> bool:
    return param.type == "entity" and not param.kinds


class _Filled(NamedTuple):
    """The parameters, in ids and in words; how many names are left; which parameters are missing.

    `exact` is how well the names fit, beside the best that the sentence may name: 0 to 1.
    """

    params: dict[str, str]
    named: dict[str, str]
    unused: int
    missing: tuple[str, ...]
    exact: float


def _filled(question: Question, asked: _Asked) -> _Filled:
    params: dict[str, str] = {}
    named: dict[str, str] = {}
    exact = 1.0
    left, numbers = list(asked.mentions), list(asked.numbers)
    for param in question.params:
        if param.type == "integer":
            least, most = param.min or 0, param.max or 0
            if fitting := [n for n in numbers if least <= n <= most]:
                params[param.name] = named[param.name] = str(fitting[0])
                numbers.remove(fitting[0])
        elif param.type == "entity" or _voice_of(param):
            for mention in left:
                result = next((r for r in mention.results if _is_of(param, r)), None)
                if result:
                    params[param.name], named[param.name] = result.id, result.name
                    exact *= result.score / mention.results[0].score
                    left.remove(mention)
                    break
        elif _is_free(param):
            if left:
                params[param.name] = named[param.name] = left.pop(0).words
        elif value := _value(param, asked):
            params[param.name] = named[param.name] = value
    missing = tuple(p.name for p in question.params if p.required and p.name not in params)
    return _Filled(params, named, len(left), missing, exact)


def _is_of(param: Param, result: SearchResult) -> bool:
    if param.type == "entity":
        return result.kind in (param.kinds or vocabulary().kinds)
    return result.kind == _voice_of(param)


def _is_free(param: Param) -> bool:
    """Return whether a parameter takes whatever words it is given."""
    return param.type == "text" and not (param.fixed_choices or param.choices_from)


def _is_choice(param: Param) -> bool:
    return param.type == "text" and bool(param.fixed_choices)


def _voice_of(param: Param) -> str:
    """Return whether a parameter takes a source, publisher or speaker; "" for none of these."""
    if param.choices_from == SOURCES:
        return SOURCE
    return {"publisher": PUBLISHER, "speaker": SPEAKER}.get(param.name, "")


def _value(param: Param, asked: _Asked) -> str:
    """Return what a sentence gives for a parameter that is no entity; "" for nothing."""
    if param.type == "date":
        if param.bound == "latest" or param.name == "until":
            return asked.period.until
        return asked.period.since or (asked.period.until if param.required else "")
    if param.type == "kind":
        return asked.kinds[0] if asked.kinds else ""
    words = _TABLES["links" if param.type == "link" else "choices"]
    meant = [
        choice
        for choice in param.fixed_choices
        if asked.words & {choice, *words.get(choice, "").split()}
    ]
    return meant[0] if len(meant) == 1 else ""
