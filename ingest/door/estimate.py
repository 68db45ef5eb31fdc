"""The odds that a row tells of a private person, by weights fitted to rows that people judged.

The weights are of marks (names, relatives, ranks, harm), kinds of words, words and parts of words;
`python -m benchmarks.door` fits them. Rules that were mended on one set of rows failed on the next
one; the estimate fails less often on rows that neither has seen.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import combinations, pairwise
from math import fsum, sqrt
from typing import NamedTuple

from graph.errors import ScamgraphError
from graph.package_data import read_text
from graph.text import unaccented
from ingest.door.harm import STORIES, tells_something
from ingest.door.passages import MarkKind, Passage, passages
from ingest.door.persons import Persons
from ingest.door.text import (
    Field,
    cached_rule,
    demonyms,
    is_of_another_script,
    one_spelling,
    places,
    table,
    words,
)
from ingest.door.victim_names import is_known_name

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
# Log-odds from which a row, and a part of it alone, tell of a private person.
_CONDEMNS, _PART_CONDEMNS = 0.5, 3.0
# Below it, a telephone, a room or a plate in the row is nobody's who must be protected; and where
# a word of it is of a victim or a relative: a hotline for families, an officer who counts victims.
_CLEARS, _CLEARS_BESIDE_VICTIMS = -1.5, -3.0
_TERSE_CONDEMNS = 1.0  # of a row without a sentence, such as one word of a list
FEW = (10, 10, 30)  # of each group: so few features weigh little, however clear each is
_ENOUGH = 16  # bytes of letters
_WHOLE, _WINDOW, _WINDOWS = 4, 3, 400  # sentences of a cell read together; windows of a longer one


Shape = tuple[tuple[str, str], ...]
Features = tuple[frozenset[str], frozenset[str], frozenset[str]]


class Sample(NamedTuple):
    """What is weighed in one sentence: marks, and marks among kinds of words, in their order.

    A mark has a name beside it if that is a person's to whom the sentence gives no public part.
    """

    marks: Shape
    order: Shape
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
    shape = tuple((mark, "") for mark in marks)
    return Sample(shape, (), (), (_of_marks(shape, (), (), nobody), told, frozenset()))


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
    told = set(_concepts(passage.low))
    roles = (*filter(passage.tells, _ROLES), *sorted({kind for _, kind in told}))
    order = [(at, (kind, "")) for at, kind in told]
    order += [(mark.start, kind) for mark, kind in zip(passage.marks, marks[1:], strict=True)]
    marks.append((">", ""))
    shapes = (tuple(marks), tuple(kind for _, kind in sorted(order)))
    weighed = (
        _of_marks(*shapes, roles, nobody),
        frozenset([*words, *ends, *(f"{first} {second}" for first, second in pairwise(words))]),
        frozenset(w[at : at + n] for w in padded for n in _SIZES for at in range(len(w) - n + 1)),
    )
    return Sample(*shapes, roles, weighed)


def nobody(_name: str) -> bool:
    """Return False: where nothing says whom the record names, it names nobody."""
    return False


def _of_marks(
    marks: Shape, order: Shape, roles: tuple[str, ...], is_named: Callable[[str], bool]
) -> frozenset[str]:
    """Return the marks with up to two that follow, and each two kinds of what is told.

    Of two kinds of which one follows the other, or the next but one, their order is told too.
    """
    kinds, follow = (
        ["public" if name and is_named(name) else kind for kind, name in shape]
        for shape in (marks, order)
    )
    told = combinations(sorted({*roles, *kinds[1:-1]}), 2)
    pairs = (*pairwise(follow), *zip(follow, follow[2:], strict=False))
    return frozenset(
        ["_".join(kinds[at : at + n]) for n in (1, 2, 3) for at in range(len(kinds) - n + 1)]
        + [f"+{role}" for role in roles]
        + [f"{first}&{second}" for first, second in told]
        + [f"{first}>{second}" for first, second in pairs]
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


Entries = dict[str, list[tuple[str, bool, str]]]


@cache
def _entries() -> tuple[Entries, Entries]:
    """Return the words of each kind by two letters: word, whole, kind; Latin ones, and others."""
    latin: Entries = defaultdict(list)
    other: Entries = defaultdict(list)
    for kind, by_script in table("concepts").items():
        for script, text in by_script.items():
            entries = latin if script == "latin" else other
            for word in one_spelling(text).replace("\n", "").split("|"):
                stem = word.removesuffix("*")
                entries[stem[:2]].append((stem, stem == word, f"c:{kind}"))
    return latin, other


def _concepts(low: str) -> Iterator[tuple[int, str]]:
    """Yield where words of a kind stand in a text in lower case: (9, "c:accused")."""
    latin, other = _entries()
    for word in _WORD.finditer(low):
        at = word.start()
        for stem, whole, kind in latin.get(low[at : at + 2], ()):
            end = at + len(stem)
            if low.startswith(stem, at) and not (whole and low[end : end + 1].isalnum()):
                yield at, kind
    for at in () if low.isascii() else range(len(low) - 1):
        for stem, _, kind in other.get(low[at : at + 2], ()):
            if low.startswith(stem, at):
                yield at, kind


def features(samples: Iterable[Sample], is_named: Callable[[str], bool]) -> Features:
    """Return what is weighed: marks and kinds of words, words and pairs, parts of words."""
    marks: set[str] = set()
    words: set[str] = set()
    parts: set[str] = set()
    for sample in samples:
        if any(name and is_named(name) for _, name in sample.marks):
            marks |= _of_marks(sample.marks, sample.order, sample.roles, is_named)
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
    for weights, found, few in zip(groups, features(samples, is_named), FEW, strict=True):
        known = [weights[feature] for feature in found if feature in weights]
        total += fsum(known) / sqrt(len(known) + few)  # the same in whichever order a set gives
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

    @cached_property
    def tells_enough(self) -> bool:
        """Return whether there is enough to weigh: at least a few words in some cell."""
        texts = (self._row[key].text for key in self._cells if self._row[key].name != "url")
        return sum(len(c.encode()) for text in texts for c in text if c.isalpha()) >= _ENOUGH

    @property
    def condemns(self) -> bool:
        """Return whether the row is to be refused; one that tells nothing is not."""
        return bool(self._cells) and (self.whole > _CONDEMNS or self.worst > _PART_CONDEMNS)

    def clears(self, *, beside_victims: bool) -> bool:
        """Return whether the row surely tells of no private person, and in no part of it."""
        limit = _CLEARS_BESIDE_VICTIMS if beside_victims else _CLEARS
        return self.tells_enough and self.worst < limit

    @property
    def is_sure(self) -> bool:
        """Return whether no rule need agree: a story is told, or a few words are clear enough."""
        told = any(self._row[key].name in STORIES for key in self._cells)
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
