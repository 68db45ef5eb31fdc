"""Whom a row says harm came to by name, a few who are counted, and what the record itself says.

The cells of a row are read together: a name alone in one cell belongs to the harm in another. A
public part does not clear who was harmed.

Beside the rules stands an estimate: weights of marks, words and parts of words, fitted to rows that
people judged (`python -m benchmarks.door`). Rules that were mended on one set of rows failed on the
next one; the estimate fails less often on rows that neither has seen.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from graph.package_data import read_text
from graph.text import unaccented
from ingest.door.passages import MarkKind, Passage, passages, tells
from ingest.door.persons import Persons
from ingest.door.text import (
    LATIN,
    Field,
    cached_rule,
    clean,
    common,
    is_of_another_script,
    languages_of,
    lowered,
    pattern_of,
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


_ONE = frozenset({MarkKind.NOBODY, MarkKind.PRONOUN, MarkKind.KIN, MarkKind.SINGLE}) | {
    MarkKind.VICTIM,
    MarkKind.WORKER,
}


@cached_rule
def told_by_name(field: Field) -> bool:
    """Return whether a text says that harm came to somebody whom it names, or to their relative."""
    earlier = MarkKind.NOBODY
    if not any(passage.harmful for passage in passages(field)):
        return False
    for passage in passages(field):
        if passage.harmful and passage.holds(MarkKind.NAME) and _befell_a_name(passage, earlier):
            return True
        if earlier == MarkKind.NAME and MarkKind.NAME in passage.sufferers(earlier):
            return True
        spoken = [
            p.kind for p in passage.persons if p.kind not in {MarkKind.ACTOR, MarkKind.PRONOUN}
        ]
        earlier = spoken[0] if spoken else earlier
    return False


def _befell_a_name(passage: Passage, earlier: MarkKind) -> bool:
    befell = set(passage.sufferers(earlier))
    if befell & {MarkKind.NAME, MarkKind.KIN} or passage.does_to_a_name():
        return True
    spoken = passage.tells("first")  # 'They sold me': the words of a name
    others = passage.holds(MarkKind.MANY, MarkKind.ACTOR)
    if MarkKind.NOBODY in befell and (spoken or not others):
        return True
    if passage.names_beside(MarkKind.VICTIM):
        return True
    if befell and passage.names_beside(MarkKind.KIN):
        return True
    harmed = passage.holds(MarkKind.TAKEN) or bool(befell)
    return harmed and passage.names_beside(MarkKind.WORKER)


@cached_rule
def _of_one(field: Field) -> bool:
    """Return whether a text tells of harm to one person without saying who."""
    return _testifies(field) or any(
        kind in _ONE
        for passage in passages(field)
        if passage.harmful
        for kind in passage.sufferers(MarkKind.NOBODY)
    )


def _tells_of_itself(passage: Passage) -> bool:
    """Return whether it reads like "they locked me in"."""
    first = passage.tells("first")
    return passage.harmful and (first or not (passage.latin or passage.persons))


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


def _given_name(field: Field) -> bool:
    """Return whether a cell holds one word that may be a person's name."""
    word = field.text.strip()
    return word.isalpha() and word.istitle() and unaccented(word) not in common()


@cached_rule
def _testifies(field: Field) -> bool:
    return any(map(_tells_of_itself, passages(field)))


def names_of_the_harmed(row: Mapping[str, Field], kinds: Mapping[str, str]) -> Iterator[str]:
    """Yield the fields that name somebody to whom the row says harm came."""
    yield from (k for k, f in row.items() if f.name not in OF_THE_RECORD and told_by_name(f))
    stories = [f for f in row.values() if f.name in _STORIES or len(f.text) > 60]
    if any(map(_of_one, stories)):
        for key, field in row.items():
            other = field.name in OF_THE_RECORD or field.name in _STORIES
            if not other and kinds.get(field.text, "Person") == "Person" and only_a_name(field):
                yield key
    speaker = row.get("speaker")
    if speaker and _speaks_as_one(speaker, stories):
        yield "speaker"


def _speaks_as_one(speaker: Field, stories: list[Field]) -> bool:
    """Return whether a speaker's cell names a relative, or whoever says "I"."""
    if (_given_name(speaker) or only_a_name(speaker)) and any(tells(s, "first") for s in stories):
        return True
    return _relative_by_name(speaker) and any(p.harmful for s in stories for p in passages(s))


@cached_rule
def _relative_by_name(field: Field) -> bool:
    """Return whether a cell holds a relative with a name: "his mother, R"."""
    for passage in passages(field):
        if passage.holds(MarkKind.RANK, MarkKind.RANKED):
            continue
        low = passage.low.strip(" .,")
        for start, end in (*passage.matches("kin"), *passage.matches("relation")):
            rest = pattern_of("grammar", "beside_a_relative").sub("", low[:start] + low[end:])
            if len(rest.strip(" .,:()—–-")) > 1:
                return True
    return False


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


_NOTHING: frozenset[str] = frozenset()
_LETTERS = re.compile(r"[^\W\d_]+")
_COLUMNS = {
    "subject": "s",
    "speaker": "s",
    "title": "t",
    "url": "u",
}  # a name there is read in another way
_ROLES = (
    "act", "trade", "relation", "group", "age", "post", "home", "origin", "unique", "day",
    "workplace", "nation", "first", "weak_rank", "general", "one_of", "deed",
)  # fmt: skip
_HOLES, _DIGIT = re.compile("\0+"), re.compile(r"\d")
_PIECES = re.compile(r"""[^\s,.;:|()"“”«»]+""")
_SIZES = (2, 3, 4)
_LATIN_RUN = re.compile(r"(?:[A-Za-z][\w'’.,-]{0,30}\s+){3,}[A-Za-z][\w.]{0,30}", re.ASCII)
_WHOLE, _WINDOW, _WINDOWS = 4, 3, 400  # sentences of a cell read together; windows of a longer one


class Sample(NamedTuple):
    """What is weighed in one sentence: its marks in their order, and its words and their parts.

    A mark has a name beside it if that is a person's to whom the sentence gives no public part.
    """

    marks: tuple[tuple[str, str], ...]
    words: frozenset[str]
    parts: frozenset[str]
    roles: frozenset[str]


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
    return Sample(tuple((m, "") for m in marks), frozenset([*words, *pairs]), _NOTHING, _NOTHING)


def _sample(passage: Passage, column: str) -> Sample:
    persons, text = Persons(passage), passage.low
    marks = [(f"{column}<", "")]
    for mark in passage.marks:
        kind, name = str(mark.kind), ""
        if mark.kind in {MarkKind.NAME, MarkKind.RANKED}:
            text = text[: mark.start] + "\0" * (mark.end - mark.start) + text[mark.end :]
        if mark.kind == MarkKind.NAME:
            kind = persons.part_of(mark)
            name = passage.text[mark.start : mark.end] if kind == "private" else ""
        marks.append((kind, name))
    text = _DIGIT.sub("0", _HOLES.sub("Ⓝ", text))
    words = _PIECES.findall(text)
    padded = [f" {word} " for word in text.split()]
    return Sample(
        (*marks, (">", "")),
        frozenset([*words, *(f"{first} {second}" for first, second in pairwise(words))]),
        frozenset(w[at : at + n] for w in padded for n in _SIZES for at in range(len(w) - n + 1)),
        frozenset(f"+{role}" for role in _ROLES if passage.tells(role)),
    )


Features = tuple[frozenset[str], frozenset[str], frozenset[str]]


def features(samples: Iterable[Sample], is_named: Callable[[str], bool]) -> Features:
    """Return what is weighed: marks with up to two that follow, words and pairs, parts of words."""
    marks: set[str] = set()
    words: set[str] = set()
    parts: set[str] = set()
    for sample in samples:
        kinds = ["public" if name and is_named(name) else kind for kind, name in sample.marks]
        for size in (1, 2, 3):
            marks.update("_".join(kinds[at : at + size]) for at in range(len(kinds) - size + 1))
        marks |= sample.roles
        words |= sample.words
        parts |= sample.parts
    return frozenset(marks), frozenset(words), frozenset(parts)


@cache
def _weights() -> tuple[float, tuple[dict[str, float], ...]]:
    """Return the constant, and the weights of marks, of words and of parts of words."""
    groups: tuple[dict[str, float], ...] = ({}, {}, {})
    constant = 0.0
    for group, feature, weight in csv.reader(read_text("ingest.door", "weights.csv").splitlines()):
        if group:
            groups[int(group)][feature] = float(weight)
        else:
            constant = float(weight)
    return constant, groups


def _weigh(samples: Iterable[Sample], is_named: Callable[[str], bool]) -> float:
    total, groups = _weights()
    for weights, found in zip(groups, features(samples, is_named), strict=True):
        known = [weights[feature] for feature in found if feature in weights]
        total += sum(known) / sqrt(len(known) or 1)
    return total


def read_samples(
    row: Mapping[str, Field], kinds: Mapping[str, str]
) -> dict[str, tuple[Sample, ...]]:
    """Return the sentences of the cells that tell something; one that holds a ref does not."""
    return {
        key: _samples(field)
        for key, field in row.items()
        if (tells_something(field) or field.name == "url") and field.text not in kinds
    }


def _without_latin(text: str) -> str:
    """Return a text of another script without sentences in Latin letters; "" if it has neither."""
    rest = _LATIN_RUN.sub(lambda run: run[0] if run[0].istitle() else " ", text)
    return rest.strip() if rest != text and is_of_another_script(rest) else ""


class Estimate:
    """The log-odds that a row tells of a private person: of it all, and of the worst part of it.

    `cell` is the cell that tells most; a row that tells nothing has none. What nobody asks for is
    not computed: few rows need `worst`.
    """

    def __init__(
        self, row: Mapping[str, Field], kinds: Mapping[str, str], is_named: Callable[[str], bool]
    ) -> None:
        self._row, self._is_named = row, is_named
        self._cells = {key: found for key, found in read_samples(row, kinds).items() if found}
        self._weighed = {key: max(self._windows(found)) for key, found in self._cells.items()}
        self.cell = max(self._weighed, key=lambda key: (self._weighed[key], key), default="")

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
        alone = [self._weigh([one]) for found in texts.values() for one in found[:_WINDOWS]]
        for key in self._cells:
            part = _without_latin(self._row[key].text)
            if part:
                alone.append(self._weigh(_samples(Field(key, part))))
        return max([self.whole, *alone, *(self._weighed[key] for key in texts)])

    def _windows(self, samples: tuple[Sample, ...]) -> Iterator[float]:
        for at in range(min(_WINDOWS, max(1, len(samples) - _WINDOW + 1))):
            yield self._weigh(samples[at : at + _WINDOW])

    def _weigh(self, samples: Sequence[Sample]) -> float:
        return _weigh(samples, self._is_named)
