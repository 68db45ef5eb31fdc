"""Which question of the library a sentence asks, and with which parameters; no model is asked.

Names are found as a search finds them, days and choices by their words. What is left is compared
with the phrases of each question, word by word, rare words counting more. A question that has no
place for a name that was given fits worse; one that lacks a parameter says which.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from rapidfuzz import fuzz
from snowballstemmer import stemmer

from graph.answers.search import SearchResult, search
from graph.package_data import read_toml
from graph.store import Store
from graph.vocabulary import vocabulary
from queries.periods import Period, period_in
from queries.questions import Param, Question, questions

MAX_TEXT: Final = 300  # characters of a sentence
MAX_SHOWN: Final = 3
LONGEST: Final = 6  # words of a name
SURE: Final = 0.85  # how well a name must fit, as a search counts
# What has a sentence for a name is only meant by nearly all of it.
IN_SENTENCES: Final = frozenset(
    {"GovernmentAction", "Event", "Proceeding", "RecruitmentRoute", "Asset"}
)
WHOLE: Final = 0.97
FITS: Final = 0.25  # below it no question fits
# What the first has at least, and has before the second; as a phrase is put, less is enough.
CLEAR, AHEAD = 0.7, 0.1
AS_A_PHRASE, NEXT = 0.95, 0.02
AS_PUT, BY_WORDS = 0.1, 0.3
UNKNOWN: Final = 0.5  # what a word that no question has says, beside the rarest
UNUSED, MISSING, OTHER_DAY, OPINION = 0.55, 0.6, 0.8, 0.6
_TABLES: Final = read_toml("queries", "interpretation.toml")
_STOP: Final = frozenset(_TABLES["stop"]["words"].split())
_WORD: Final = re.compile(r"[\w'’.&-]*\w", re.UNICODE)
_OPINION: Final = re.compile("|".join(_TABLES["opinion"]["patterns"]), re.IGNORECASE)
_SLOT: Final = re.compile(r"\{([a-z_]+)\}")
_stem = stemmer("english")

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
    opinion: bool = False  # what somebody thinks or expects is asked; the record does not say it


def interpret(text: str, find: Find, day: str) -> tuple[Interpretation, ...]:
    """Return the questions that a sentence may ask, at most MAX_SHOWN, the best first.

    `find` searches for a name; `day` (2026-11-30) is what "last year" counts from. Nothing is
    returned where no question fits.
    """
    # In capitals throughout, a capital marks no name.
    asked = _taken_apart(text[:MAX_TEXT].lower() if text.isupper() else text[:MAX_TEXT], find, day)
    found = [_fit(question, asked) for question in questions().values()]
    found.sort(key=lambda one: (-one.score, one.question.id))
    return tuple(one for one in found[:MAX_SHOWN] if one.score >= FITS)


def finder(store: Store) -> Find:
    """Return the search by which `interpret` finds the names of a store."""
    return lambda words: search(store, words, limit=5)


def is_sure(found: Sequence[Interpretation]) -> bool:
    """Return whether the first of these is clearly meant, and can be asked as it is."""
    if not found or found[0].missing or found[0].score < CLEAR:
        return False
    ahead = NEXT if found[0].score >= AS_A_PHRASE else AHEAD
    return len(found) == 1 or found[0].score - found[1].score >= ahead


def _taken_apart(text: str, find: Find, day: str) -> _Asked:
    period, rest = period_in(text, day)
    mentions, rest = _mentions(rest, find)
    words = _WORD.findall(rest.casefold())
    kinds = [
        kind.name
        for kind in vocabulary().kinds.values()
        if {kind.plural, kind.name.casefold()} & set(words)
    ]
    return _Asked(
        " ".join(words),
        Counter(_stems(words)),
        frozenset(words),
        mentions,
        period,
        kinds,
        bool(_OPINION.search(text.strip())),
    )


def _mentions(text: str, find: Find) -> tuple[list[Mention], str]:
    """Return what a sentence names, longest first, and the sentence without those words."""
    spans = [match.span() for match in _WORD.finditer(text)]
    free = [True] * len(spans)
    found: list[tuple[int, Mention]] = []
    for size in range(min(LONGEST, len(spans)), 0, -1):
        for at in range(len(spans) - size + 1):
            if not all(free[at : at + size]):
                continue
            words = text[spans[at][0] : spans[at + size - 1][1]]
            if _is_asking(words, first=at == 0):
                continue
            results = _named(words, find)
            if results and not _named_by_fewer(words, results[0], find):
                least = results[0].score - 0.05
                best = tuple(r for r in results if r.score >= least)
                found.append((at, Mention(words, best)))
                free[at : at + size] = [False] * size
    left = " ".join(
        text[start:end] for (start, end), is_free in zip(spans, free, strict=True) if is_free
    )
    return [mention for _, mention in sorted(found, key=lambda item: item[0])], left


def _named(words: str, find: Find) -> list[SearchResult]:
    # A word in small letters is a name only if it is the whole of one, or nearly.
    plain = words.islower() and len(words.split()) == 1
    return [
        result
        for result in find(words)
        if result.fits
        and result.score >= (WHOLE if plain or result.kind in IN_SENTENCES else SURE)
        and (len(words) > 2 or words.isupper())
    ]


def _named_by_fewer(words: str, best: SearchResult, find: Find) -> bool:
    """Return whether a word that asks, at one end, adds nothing: "Ardent's holdings"."""
    parts = words.split()
    for word, rest in ((parts[-1], parts[:-1]), (parts[0], parts[1:])):
        asks = word.islower() and not set(_stems([word])).isdisjoint(_known_stems())
        if rest and asks and (found := _named(" ".join(rest), find)):
            return found[0].id == best.id or found[0].score >= best.score
    return False


def _is_asking(words: str, *, first: bool) -> bool:
    """Return whether words ask, and name nothing: they begin or end so, or all of them do."""
    parts = _WORD.findall(words)
    if any(end in _STOP for end in (parts[0], parts[-1])):
        return True
    if first and parts[0].casefold() in _STOP:
        return True
    known = _known_stems()
    return all(
        next(iter(_stems([part.casefold()])), "") in known
        and (first or not part[0].isupper() or part.casefold() in _STOP)
        for part in parts
    )


@cache
def _synonyms() -> Mapping[str, str]:
    return {
        _stem.stemWord(word): _stem.stemWord(to)
        for to, words in _TABLES["words"].items()
        for word in (to, *words.split())
    }


def _stems(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if word not in _STOP:
            stem = _stem.stemWord(word.replace("’", "'").removesuffix("'s"))
            yield _synonyms().get(stem, stem)


@dataclass(frozen=True)
class _Phrase:
    words: str  # without its slots
    stems: Counter[str]
    slots: frozenset[str]


@cache
def _phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    return {
        question.id: tuple(
            _Phrase(
                " ".join(_WORD.findall(_SLOT.sub(" ", phrase).casefold())),
                Counter(_stems(_WORD.findall(_SLOT.sub(" ", phrase).casefold()))),
                frozenset(_SLOT.findall(phrase)),
            )
            for phrase in (*question.phrases, question.title, question.question)
        )
        for question in questions().values()
    }


@cache
def _weights() -> Mapping[str, float]:
    """Return how much a word says: the rarer among the questions, the more."""
    seen = Counter(
        stem
        for phrases in _phrases().values()
        for stem in {stem for phrase in phrases for stem in phrase.stems}
    )
    return {stem: math.log(1 + len(_phrases()) / count) for stem, count in seen.items()}


@cache
def _known_stems() -> frozenset[str]:
    return frozenset(_weights())


def _fit(question: Question, asked: _Asked) -> Interpretation:
    """Return how well a question fits, with what it would be asked with."""
    params, named, used, missing = _filled(question, asked)
    best = max(_likeness(phrase, asked, params) for phrase in _phrases()[question.id])
    best = (1 - BY_WORDS) * best + BY_WORDS * _covered(question, asked)
    score = best * UNUSED ** (len(asked.mentions) - used) * MISSING ** len(missing)
    takes_day = any(param.type == "date" for param in question.params)
    if asked.period and not takes_day:
        score *= OTHER_DAY
    if asked.opinion:
        score *= OPINION
    return Interpretation(question, round(score, 3), params, named, missing)


def _likeness(phrase: _Phrase, asked: _Asked, params: Mapping[str, str]) -> float:
    """Return how alike a phrase and a sentence are, 0 to 1; a slot counts as a word."""
    weights, rare = _weights(), math.log(1 + len(_phrases()))
    slots = 0.35 * rare
    shared = sum(weights.get(stem, rare) for stem in asked.stems if stem in phrase.stems)
    ours = sum(weights.get(stem, UNKNOWN * rare) for stem in asked.stems)
    theirs = sum(weights[stem] for stem in phrase.stems)
    given = sum(slots for name in phrase.slots if name in params)
    ours += slots * max(len(asked.mentions) + bool(asked.period), given / slots)
    theirs += slots * len(phrase.slots)
    alike = 2 * (shared + given) / (ours + theirs) if ours + theirs else 0.0
    # Of phrases with the same words, the one that is put as the sentence is.
    return alike * (1 - AS_PUT + AS_PUT * fuzz.ratio(phrase.words, asked.rest) / 100)


@cache
def _bags() -> Mapping[str, frozenset[str]]:
    """Return every word by which a question describes itself."""
    return {
        question.id: frozenset(
            _stems(
                word
                for text in (
                    *question.phrases,
                    question.title,
                    question.question,
                    *(column.meaning for column in question.columns.values()),
                    *(param.meaning for param in question.params),
                )
                for word in _WORD.findall(_SLOT.sub(" ", text).casefold())
            )
        )
        for question in questions().values()
    }


def _covered(question: Question, asked: _Asked) -> float:
    """Return how much of what a sentence says stands in a question's own words, 0 to 1."""
    weights, bag = _weights(), _bags()[question.id]
    every = sum(weights.get(stem, math.log(1 + len(_phrases()))) for stem in asked.stems)
    if not every:
        return 1.0
    return sum(weights.get(stem, 0.0) for stem in asked.stems if stem in bag) / every


def _filled(
    question: Question, asked: _Asked
) -> tuple[dict[str, str], dict[str, str], int, tuple[str, ...]]:
    """Return the parameters, what each is in words, how many names were used, what is missing."""
    params: dict[str, str] = {}
    named: dict[str, str] = {}
    left = list(asked.mentions)
    for param in question.params:
        if param.type == "entity":
            for mention in left:
                result = next((r for r in mention.results if _is_of(param, r)), None)
                if result:
                    params[param.name], named[param.name] = result.id, result.name
                    left.remove(mention)
                    break
        elif value := _value(param, asked):
            params[param.name] = named[param.name] = value
    missing = tuple(p.name for p in question.params if p.required and p.name not in params)
    return params, named, len(asked.mentions) - len(left), missing


def _is_of(param: Param, result: SearchResult) -> bool:
    return not param.kinds or result.kind in param.kinds


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
