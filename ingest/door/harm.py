"""Whether a row tells of a private person, by weights fitted to rows that people judged.

The weights are of marks (names, relatives, ranks, harm), kinds of words, words and parts of words;
`python -m benchmarks.door` fits them. Rules that were mended on one set of rows failed on the next
one; the estimate fails less often on rows that neither has seen.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from itertools import combinations, pairwise
from math import fsum, sqrt
from typing import NamedTuple

from graph.errors import ScamgraphError
from graph.package_data import read_text
from graph.text import unaccented
from ingest.door.passages import MarkKind, Passage, passages
from ingest.door.persons import Persons
from ingest.door.text import (
    LATIN,
    Field,
    cached_rule,
    clean,
    demonyms,
    is_of_another_script,
    languages_of,
    lowered,
    one_spelling,
    pattern_of,
    places,
    table,
    words,
)
from ingest.door.victim_names import is_known_name

# Cells that name whoever made the record, and cells that tell.
OF_THE_RECORD = frozenset(
    {"translator", "locator", "source", "publisher", "by", "author", "graded_by", "asked_by"}
    | {"entered_by", "checked_by", "url", "language", "predicate", "id", "file"}
)
_STORIES = frozenset({"paraphrase", "quote", "translation", "title", "words", "answer", "note"})
TELLING = _STORIES | {"value", "subject", "description", "remarks", "text", ""}


def tells_something(field: Field) -> bool:
    """Return whether a cell is one of those that tell, or a speaker's."""
    return field.name in TELLING or field.name == "speaker"


@cached_rule
def only_a_name(field: Field) -> bool:
    """Return whether a cell holds a person's name and nothing else but an age or a title."""
    text = field.text.strip()
    if not 2 <= len(text) <= 60 or field.links:
        return False
    for language in languages_of(lowered(text)):
        if language not in LATIN and pattern_of("cell", language).fullmatch(text):
            return not any(pattern_of(kind, language).search(text) for kind in ("rank", "office"))
    if len(field.sentences) != 1:
        return False
    passage = passages(field)[0]
    names = [mark for mark in passage.marks if mark.kind == MarkKind.NAME]
    if len(names) != 1 or passage.holds(MarkKind.RANK, MarkKind.RANKED):
        return False
    mark = names[0]
    rest = (passage.low[: mark.start] + passage.low[mark.end :]).strip(" .,()")
    return bool(pattern_of("grammar", "besides_a_name").fullmatch(rest))


@cached_rule
def of_public_life(field: Field) -> bool:
    """Return whether a cell has a rank, or a word of business, law or politics."""
    return field.name not in OF_THE_RECORD and any(
        passage.of_rank or passage.tells("public_life") for passage in passages(field)
    )


@cached_rule
def counts_few(field: Field) -> bool:
    """Return whether one to four people of a nationality or a town are counted, not by role."""
    return any(
        not passage.ranked_near(few)
        and passage.near(few, "nation", "home")
        and not passage.near(few, "act")
        and not any(
            m.kind == MarkKind.ACTOR and few[0] <= m.end <= few[1] + 9 for m in passage.marks
        )
        for passage in passages(field)
        for few in passage.matches("few")
    )


@cached_rule
def shows_a_face(field: Field) -> bool:
    """Return whether a text says where somebody who was held can be seen."""
    return any(
        passage.tells("face")
        and passage.holds(MarkKind.HARM, MarkKind.VICTIM, MarkKind.PRONOUN, MarkKind.KIN)
        for passage in passages(field)
    )


@lru_cache(20_000)
def unfounded_names(text: str) -> tuple[str, ...]:
    """Return the names of persons that a text gives without an office or role beside them."""
    if not text:
        return ()
    return tuple(
        name for passage in passages(Field("", clean(text))) for name in passage.unfounded_names()
    )


_LETTERS = re.compile(r"[^\W\d_]+")
_COLUMNS = {
    "subject": "s",
    "speaker": "s",
    "title": "t",
    "url": "u",
}  # a name there is read in another way
_ROLES = (
    "act", "trade", "relation", "group", "age", "post", "home", "origin", "unique", "day",
    "workplace", "nation", "first", "weak_rank", "general", "one_of", "deed", "public_life",
    "face", "harm", "place",
)  # fmt: skip
_SIGNS = {MarkKind.RANKED: "Ⓡ", MarkKind.NAME: "Ⓝ"}
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_TELLS = re.compile(r"[^\W\d_]{2}")  # a number, a code or a time of day tells nothing
_PIECES = re.compile(r"""[^\s,.;:|()"“”«»]+""")
_SIZES = (2, 3, 4)
_LATIN_RUN = re.compile(r"(?:[A-Za-z][\w'’.,-]{0,30}\s+){3,}[A-Za-z][\w.]{0,30}", re.ASCII)
# Log-odds from which a row, and a part of it alone, tell of a private person. To accept a row that
# must be refused is worse than to refuse an honest one, so the first stands below even odds.
_CONDEMNS, _PART_CONDEMNS = -0.4, 1.5
_TERSE_CONDEMNS = 1.0  # of a row without a sentence, such as one word of a list
_WHOLE, _WINDOW, _WINDOWS = 4, 3, 400  # sentences of a cell read together; windows of a longer one


Features = tuple[frozenset[str], frozenset[str], frozenset[str]]


class Sample(NamedTuple):
    """What is weighed in one sentence.

    A mark has a name beside it if that is a person's to whom the sentence gives no public part.
    """

    marks: tuple[tuple[str, str], ...]
    roles: tuple[str, ...]
    weighed: Features


@cached_rule
def _samples(field: Field) -> tuple[Sample, ...]:
    column = _COLUMNS.get(field.name, "c")
    told = [_sample(passage, column) for passage in passages(field)]
    return (*told, *map(_sample_of_link, field.links)) if column == "u" else tuple(told)


def _sample_of_link(link: str) -> Sample:
    """Return what is weighed in an address: its words, and which of them are common names."""
    path = link.partition("://")[2].partition("/")[2]
    words = ["Ⓝ" if is_known_name(word) else word for word in _LETTERS.findall(unaccented(path))]
    marks = [
        "u<",
        *("@" * path.count("@")),
        *("name" if w == "Ⓝ" else "word" for w in words),
    ]
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    told = frozenset([*words, *pairs])
    return Sample(tuple((m, "") for m in marks), (), (_of_marks(marks, ()), told, frozenset()))


def _sample(passage: Passage, column: str) -> Sample:
    persons, signs = Persons(passage), []
    marks = [(f"{column}<", "")]
    for mark in passage.marks:
        kind, name = str(mark.kind), ""
        if mark.kind == MarkKind.NAME:
            kind = persons.part_of(mark)
            name = passage.text[mark.start : mark.end] if kind == "private" else ""
        if mark.kind in _SIGNS:
            signs.append((mark.start, mark.end, "Ⓣ" if kind == "thing" else _SIGNS[mark.kind]))
        marks.append((kind, name))
    text = _DIGIT.sub("0", _masked(passage, signs))
    words = _PIECES.findall(text)
    ends = (f"^{words[0]}", f"{words[-1]}$") if words else ()
    padded = [f" {word} " for word in text.split()]
    marks.append((">", ""))
    roles = (*filter(passage.tells, _ROLES), *sorted(set(_concepts(passage.low))))
    weighed = (
        _of_marks([kind for kind, _ in marks], roles),
        frozenset([*words, *ends, *(f"{first} {second}" for first, second in pairwise(words))]),
        frozenset(w[at : at + n] for w in padded for n in _SIZES for at in range(len(w) - n + 1)),
    )
    return Sample(tuple(marks), roles, weighed)


def _of_marks(kinds: Sequence[str], roles: tuple[str, ...]) -> frozenset[str]:
    """Return the marks with up to two that follow, and each two kinds of what is told."""
    told = combinations(sorted({*roles, *kinds[1:-1]}), 2)
    return frozenset(
        ["_".join(kinds[at : at + n]) for n in (1, 2, 3) for at in range(len(kinds) - n + 1)]
        + [f"+{role}" for role in roles]
        + [f"{first}&{second}" for first, second in told]
    )


def _masked(passage: Passage, signs: list[tuple[int, int, str]]) -> str:
    """Return the sentence in lower case, with a sign for each name, place, nation and month."""
    text, end = passage.text, 0
    names = [(start, last) for start, last, _ in signs]
    found = [m for m in _WORD.finditer(text) if not any(a <= m.start() < b for a, b in names)]
    for at, word in enumerate(found):
        if word.start() < end:
            continue
        low, capital = unaccented(word[0]), word[0][0].isupper()
        for last in found[at : at + 3][::-1] if capital else ():
            if unaccented(text[word.start() : last.end()]) in _names_of_places():
                end = last.end()
                signs.append((word.start(), end, "Ⓖ"))
                break
        else:
            sign = _sign_of(low, capital=capital)
            if sign:
                signs.append((*word.span(), sign))
    masked, end = [], 0
    for start, stop, sign in sorted(signs):
        if start >= end:
            masked += [passage.low[end:start], sign]
            end = stop
    return "".join([*masked, passage.low[end:]])


def _sign_of(low: str, *, capital: bool) -> str:
    if low in demonyms():
        return "Ⓓ"
    if low in words("country"):
        return "Ⓖ"
    return "Ⓜ" if capital and low in words("month") else ""


@cache
def _names_of_places() -> frozenset[str]:
    return frozenset(map(" ".join, places()))


@cache
def _entries() -> Mapping[str, tuple[tuple[str, bool, bool, str], ...]]:
    """Return the words of each kind by their first two letters: word, whole, Latin, kind."""
    entries: dict[str, list[tuple[str, bool, bool, str]]] = defaultdict(list)
    for kind, by_script in table("concepts").items():
        for script, text in by_script.items():
            for word in one_spelling(text).replace("\n", "").split("|"):
                stem = word.removesuffix("*")
                latin = script == "latin"
                entries[stem[:2]].append((stem, latin and stem == word, latin, f"c:{kind}"))
    return {start: tuple(group) for start, group in entries.items()}


def _concepts(low: str) -> Iterator[str]:
    """Yield the kinds of words in a text in lower case: "c:accused", "c:homecoming"."""
    entries = _entries()
    for at in range(len(low) - 1):
        for word, whole, latin, kind in entries.get(low[at : at + 2], ()):
            if low.startswith(word, at) and not (
                (latin and at and low[at - 1].isalnum())
                or (whole and low[at + len(word) : at + len(word) + 1].isalnum())
            ):
                yield kind


def features(samples: Iterable[Sample], is_named: Callable[[str], bool]) -> Features:
    """Return what is weighed: marks and kinds of words, words and pairs, parts of words."""
    marks: set[str] = set()
    words: set[str] = set()
    parts: set[str] = set()
    for sample in samples:
        if any(name and is_named(name) for _, name in sample.marks):
            kinds = ["public" if name and is_named(name) else kind for kind, name in sample.marks]
            marks |= _of_marks(kinds, sample.roles)
        else:
            marks |= sample.weighed[0]
        words |= sample.weighed[1]
        parts |= sample.weighed[2]
    return frozenset(marks), frozenset(words), frozenset(parts)


Weights = tuple[float, tuple[dict[str, float], ...]]


def read_weights(text: str) -> Weights:
    """Return the constant, and the weights of marks, of words and of parts of words.

    Raise ScamgraphError, which names the line, if a line is not a group, a feature and a number.
    """
    groups: tuple[dict[str, float], ...] = ({}, {}, {})
    constant = 0.0
    for number, row in enumerate(csv.reader(text.splitlines()), 1):
        try:
            group, feature, weight = row
            if group:
                groups[int(group)][feature] = float(weight)
            else:
                constant = float(weight)
        except (ValueError, IndexError):
            raise ScamgraphError(
                f"ingest/door/weights.csv, line {number}: expected a group (0 to 2), a feature and "
                "a weight. Install scamgraph again, or fit them: python -m benchmarks.door"
            ) from None
    return constant, groups


@cache
def _weights() -> Weights:
    return read_weights(read_text("ingest.door", "weights.csv"))


def _weigh(samples: Iterable[Sample], is_named: Callable[[str], bool]) -> float:
    total, groups = _weights()
    for weights, found in zip(groups, features(samples, is_named), strict=True):
        known = [weights[feature] for feature in found if feature in weights]
        total += fsum(known) / sqrt(len(known) or 1)  # the same in whichever order a set gives
    return total


def read_samples(
    row: Mapping[str, Field], kinds: Mapping[str, str]
) -> dict[str, tuple[Sample, ...]]:
    """Return the sentences of the cells that tell something; one that holds a ref does not."""
    return {
        key: _samples(field)
        for key, field in row.items()
        if (tells_something(field) or field.name == "url")
        and field.text not in kinds
        and _TELLS.search(field.text)
    }


def _without_latin(text: str) -> str:
    """Return a text of another script without sentences in Latin letters; "" if it has neither."""
    rest = _LATIN_RUN.sub(lambda run: run[0] if run[0].istitle() else " ", text)
    return rest.strip() if rest != text and is_of_another_script(rest) else ""


class Estimate:
    """The log-odds that a row tells of a private person: of it all, and of the worst part of it."""

    def __init__(
        self, row: Mapping[str, Field], kinds: Mapping[str, str], is_named: Callable[[str], bool]
    ) -> None:
        self._row, self._is_named = row, is_named
        self._cells = {key: found for key, found in read_samples(row, kinds).items() if found}

    @property
    def condemns(self) -> bool:
        """Return whether the row is to be refused; one that tells nothing is not."""
        return bool(self._cells) and (self.whole > _CONDEMNS or self.worst > _PART_CONDEMNS)

    @property
    def is_sure(self) -> bool:
        """Return whether no rule need agree: a story is told, or a few words are clear enough."""
        told = any(self._row[key].name in _STORIES for key in self._cells)
        return told or self.whole > _TERSE_CONDEMNS

    @cached_property
    def cell(self) -> str:
        """Return the cell that tells most, or "" if none tells anything."""
        return max(self._cells, key=lambda key: (self._weighed[key], key), default="")

    @cached_property
    def whole(self) -> float:
        """Return the log-odds of the cells together, or of the worst window of a long text."""
        if max(map(len, self._cells.values()), default=0) > _WHOLE:
            return self._weighed[self.cell]
        return self._weigh([sample for found in self._cells.values() for sample in found])

    @cached_property
    def worst(self) -> float:
        """Return the log-odds of the worst part: what stands around a sentence does not hide it."""
        texts = {key: found for key, found in self._cells.items() if len(found) > 1}
        alone = [one for found in texts.values() for one in found[:_WINDOWS]]
        for key in self._cells:
            alone += _samples(Field(key, _without_latin(self._row[key].text)))
        windows = [self._weighed[key] for key in texts]
        return max([self.whole, *windows, *(self._weigh([one]) for one in alone)])

    @cached_property
    def _weighed(self) -> dict[str, float]:
        return {key: max(self._windows(found)) for key, found in self._cells.items()}

    def _windows(self, samples: tuple[Sample, ...]) -> Iterator[float]:
        for at in range(min(_WINDOWS, max(1, len(samples) - _WINDOW + 1))):
            yield self._weigh(samples[at : at + _WINDOW])

    def _weigh(self, samples: Sequence[Sample]) -> float:
        return _weigh(samples, self._is_named)
