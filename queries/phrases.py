"""How people put what they ask: days, numbers, and the phrases by which a question is meant."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process
from snowballstemmer import stemmer

from graph.dates import MONTHS
from graph.package_data import read_toml
from queries.questions import Question, questions

SHORTEST_WRONG, MISSPELT = 5, 87  # letters of a word, and how alike (0 to 100) it is to a known one
AROUND: Final = 0.5  # what a word beside a name says, beside what it says as a word
_TABLES: Final = read_toml("queries", "interpretation.toml")
STOP: Final = frozenset(_TABLES["stop"]["words"].split())
WORD: Final = re.compile(r"[\w'’.&-]*\w", re.UNICODE)
SLOT: Final = re.compile(r"\{([a-z_]+)\}")
GAP: Final = "§"  # where a name stands in a phrase, or stood in a sentence
_GAPS_OR_WORDS: Final = re.compile(rf"{GAP}(?:['’]s\b)?|{WORD.pattern}")
_stem = stemmer("english")
_NUMBER_WORDS: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBER: Final = re.compile(
    rf"\b(more than |over )?(?:(\d{{1,3}})|({'|'.join(_NUMBER_WORDS)}))\b(?![\w.,-])", re.IGNORECASE
)
_MONTH: Final = "|".join(f"{name}|{name[:3]}" for name in MONTHS[1:])
_POINT: Final = (
    r"(?:\d{4}-\d{2}(?:-\d{2})?"
    rf"|(?:(?:\d{{1,2}} )?(?:{_MONTH})\.?(?: \d{{1,2}},)?(?: \d{{4}})?)"
    r"|(?:19|20)\d{2}|(?:last|this) (?:year|month|week)|yesterday|today)\b"
)
_FORMS: Final = (
    (
        re.compile(
            rf"\b(?:between|from) ({_POINT}) (?:and|to|until|till) ({_POINT})", re.IGNORECASE
        ),
        "both",
    ),
    (re.compile(rf"\b(?:since|after|from|starting) ({_POINT})", re.IGNORECASE), "since"),
    (re.compile(rf"\b(?:until|till|before|by|up to) ({_POINT})", re.IGNORECASE), "until"),
    # The day in an id, as in "un-2025-10-14", is none.
    (re.compile(rf"(?<![\w-])(?:(?:in|during|on|of|for) )?({_POINT})", re.IGNORECASE), "in"),
)
_PARTS: Final = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH})\.?"
    r"(?: (?P<later>\d{1,2}),)?(?: (?P<year>\d{4}))?",
    re.IGNORECASE,
)


class Period(NamedTuple):
    """From which day until which, each a partial date as in 2025, 2025-10 or 2025-10-14, or ""."""

    since: str = ""
    until: str = ""

    def __bool__(self) -> bool:
        """Return whether a day is named."""
        return bool(self.since or self.until)


def period_in(text: str, day: str) -> tuple[Period, str]:
    """Return the period that a sentence names, and the sentence without it.

    `day` (2026-11-30) is what "last year" counts from, and a month without a year is the latest
    that has begun. A lone "may" is the verb and no month.
    """
    today = date.fromisoformat(day)
    for form, how in _FORMS:
        for match in form.finditer(text):
            if match[0].strip().casefold() == "may":
                continue
            points = [_point(point, today) for point in _with_years(match.groups())]
            if not all(points):
                continue
            rest = f"{text[: match.start()]} {text[match.end() :]}"
            first, last = points[0], points[-1]
            return Period("" if how == "until" else first, "" if how == "since" else last), rest
    return Period(), text


def _with_years(points: tuple[str, ...]) -> list[str]:
    """Return the points; a month before another takes the year of that one."""
    year = re.search(r" \d{4}$", points[-1])
    return [
        f"{point}{year[0]}" if year and not re.search(r"\d{4}", point) else point
        for point in points
    ]


def _point(words: str, today: date) -> str:
    """Return a partial date, or "" for one that cannot be."""
    words = words.casefold().strip()
    if words[:4].isdigit():
        return words
    which = words.partition(" ")[0]
    last = which == "last"
    month = today.replace(day=1) - timedelta(days=last)
    monday = today - timedelta(days=today.weekday() + 7 * last)
    known = {
        "today": today.isoformat(),
        "yesterday": (today - timedelta(days=1)).isoformat(),
        f"{which} year": str(today.year - last),
        f"{which} month": month.isoformat()[:7],
        f"{which} week": monday.isoformat(),
    }
    return known.get(words) or _month_or_day(words, today)


def _month_or_day(words: str, today: date) -> str:
    parts = _PARTS.fullmatch(words)
    if not parts:
        return ""
    month = next(n for n in range(1, 13) if MONTHS[n].lower().startswith(parts["month"][:3]))
    year = int(parts["year"] or today.year - (month > today.month))
    number = parts["day"] or parts["later"]
    try:
        return date(year, month, int(number)).isoformat() if number else f"{year}-{month:02}"
    except ValueError:
        return ""


def numbers_in(text: str) -> Iterator[int]:
    """Return the numbers of a sentence; "more than two" is three."""
    for more, digits, word in _NUMBER.findall(text):
        yield (int(digits) if digits else _NUMBER_WORDS.index(word.lower()) + 2) + bool(more)


@cache
def _synonyms() -> Mapping[str, str]:
    return {
        _stem.stemWord(word): _stem.stemWord(to)
        for to, words in _TABLES["words"].items()
        for word in (to, *words.split())
    }


def stems(words: Iterable[str]) -> Iterator[str]:
    """Return the stems of words that ask something, of synonyms the first."""
    for word in words:
        if word not in STOP and not word.isdecimal():  # a number is a parameter
            yield _stemmed(word)


@lru_cache(maxsize=10_000)
def _stemmed(word: str) -> str:
    stem = _stem.stemWord(word.replace("’", "'").removesuffix("'s"))
    return _synonyms().get(stem, stem)


def around_names(text: str) -> frozenset[str]:
    """Return what stands before and after each gap of a text: "from §", "§ own".

    It tells who does from who suffers, and where a way begins from where it ends.
    """
    parts = _GAPS_OR_WORDS.findall(text.casefold())
    found: set[str] = set()
    for at, part in enumerate(parts):
        if part.startswith(GAP):
            before = "of" if part != GAP else parts[at - 1] if at else ""
            after = parts[at + 1] if at + 1 < len(parts) else ""
            found |= {f"{_one_word(before)} {GAP}", f"{GAP} {_one_word(after)}"}
    return frozenset(found)


def _one_word(word: str) -> str:
    return next(iter(stems([word])), word) if word else word


@dataclass(frozen=True)
class Phrase:
    """One way to put a question."""

    words: str  # without its slots
    stems: Counter[str]
    slots: frozenset[str]
    around: frozenset[str]

    @classmethod
    def of(cls, text: str, names: frozenset[str]) -> "Phrase":
        """Return a text with slots, as "who owns {entity}", as a phrase; `names` are for names."""
        words = WORD.findall(SLOT.sub(" ", text).casefold())
        gaps = SLOT.sub(lambda slot: GAP if slot[1] in names else " ", text)
        slots = frozenset(SLOT.findall(text))
        return cls(" ".join(words), Counter(stems(words)), slots, around_names(gaps))


class PhraseBook:
    """Some questions and the words by which they are asked for.

    `weights` are how much a stem says: the rarer among the questions, the more.
    """

    def __init__(self, asked: Iterable[Question]) -> None:
        self.questions = tuple(asked)
        self.phrases = {
            q.id: tuple(Phrase.of(text, _of_names(q)) for text in (*q.phrases, q.title, q.question))
            for q in self.questions
        }
        self.weights = self._rarities(lambda phrase: phrase.stems)
        beside = self._rarities(lambda phrase: phrase.around)
        self.around = {one: AROUND * rarity for one, rarity in beside.items()}
        self.rarest = math.log(1 + len(self.phrases))
        # Every word by which a question describes itself.
        self.described = {q.id: frozenset(stems(_own_words(q))) for q in self.questions}

    def _rarities(self, parts: Callable[[Phrase], Iterable[str]]) -> dict[str, float]:
        """Return for each part of phrases how rare it is among the questions."""
        every = self.phrases.values()
        seen = Counter(
            part for some in every for part in {p for phrase in some for p in parts(phrase)}
        )
        return {part: math.log(1 + len(every) / n) for part, n in seen.items()}

    def nearest(self, stem: str) -> str:
        """Return a stem, or the known one that it is a misspelling of."""
        if stem in self.weights or len(stem) < SHORTEST_WRONG:
            return stem
        near = process.extractOne(
            stem, self.weights.keys(), scorer=fuzz.ratio, score_cutoff=MISSPELT
        )
        return near[0] if near else stem


def _of_names(question: Question) -> frozenset[str]:
    return frozenset(p.name for p in question.params if p.type not in {"date", "integer", "kind"})


def _own_words(question: Question) -> Iterator[str]:
    texts = (
        *question.phrases, question.title, question.question,
        *(column.meaning for column in question.columns.values()),
        *(param.meaning for param in question.params),
    )  # fmt: skip
    for text in texts:
        yield from WORD.findall(SLOT.sub(" ", text).casefold())


@cache
def library() -> PhraseBook:
    """Return the questions of the library."""
    return PhraseBook(questions().values())
