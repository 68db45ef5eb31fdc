"""Tokens, sentences, word lists, patterns, caching."""

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar
from urllib.parse import unquote

from graph.text import unaccented


@cache
def _tables_words() -> dict[str, Any]:
    path = files("ingest.door").joinpath("words.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _split(text: str) -> frozenset[str]:
    return frozenset(word for line in text.split("\n") for word in line.split("|") if word)


@cache
def words(*names: str) -> frozenset[str]:
    """The words of these tables; `slug.face` is the table `face` under [slug]."""
    return frozenset[str]().union(*map(_words, names))


def _words(name: str) -> frozenset[str]:
    table: Any = _tables_words()
    for part in name.split("."):
        table = table[part]
    return _split(str(table))


@cache
def demonyms() -> frozenset[str]:
    """Names of nationalities, in the singular and in the plural."""
    singular = words("demonym")
    return singular | plural_demonyms()


@cache
def plural_demonyms() -> frozenset[str]:
    """Nationalities that can only mean several people, such as "Kenyans"; also "Thais"."""
    singular = words("demonym") - (words("no_plural") - {"thai", "lao", "filipino"})
    return frozenset(f"{word}s" for word in singular)


@cache
def phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Every entry of more than one word, as a tuple of its words, by the first, longest first."""
    entries = {
        tuple(entry.split(" "))
        for table in _tables_words().values()
        for text in (table.values() if isinstance(table, dict) else [table])
        for entry in _split(str(text))
        if " " in entry
    }
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for entry in sorted(entries, key=len, reverse=True):
        found[entry[0]].append(entry)
    return {first: tuple(some) for first, some in found.items()}


@cache
def common() -> frozenset[str]:
    """Words that are never part of a personal name, even with a capital."""
    known = words(
        "victim", "victims", "strong", "weak", "standing", "said", "person", "people", "job",
        "no_name", "month", "country",
    )  # fmt: skip
    return (known | demonyms()) - words("surname") | {"bay", "park", "casino"}


_URL = re.compile(r"(?:https?|hxxps?|ftp|file)://\S+|\bwww\.\S+", re.IGNORECASE)
_SLUG = re.compile(
    r"(?<![^\s(\"'=:])(?![\d/-]+(?:[\s,;.)]|$))"
    r"(?:[^\W_]++(?:[-./][^\W_]++){3,}+|[^\W_]++(?:[-./]?_[^\W_]++)++)(?:\.\w{2,4})?"
)
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f\u1780-\u17ff"
_SEAM = re.compile(rf"(?<=[{_CJK}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[{_CJK}])")
_ABBREVIATIONS = frozenset({"mr", "ms", "mrs", "dr", "st", "no", "co", "ltd", "inc", "gen", "col"})
_LONGEST, _OVERLAP = 90, 20
# Of a page, in the middle of a name; one with more in it may hold an address, and is read.
_TAG = re.compile(r"(?:</?[A-Za-z][A-Za-z0-9]{0,15} {0,3}/?>\s*)+")


def clean(text: str) -> str:
    """Compatibility forms, ASCII digits, single spaces; no tags, surrogates or invisible marks."""
    if "<" in text:
        text = _TAG.sub(" ", text)
    if text.isascii() and "%" not in text:
        return re.sub(r"\s", " ", text)
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if re.search("%[0-9A-Fa-f]{2}", whole):
        whole = unquote(whole, errors="replace")
    whole = unicodedata.normalize("NFKC", whole).replace("\ufffd", " ")
    kept = (c for c in whole if unicodedata.category(c) not in {"Cf", "Cs", "Co"})
    return "".join(
        str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else " " if c.isspace() else c
        for c in kept
    )


class Token(NamedTuple):
    """A word or number, its folded form, and what stands between it and the word before."""

    word: str
    low: str
    gap: str


Sentence = tuple[Token, ...]


def _tokens(text: str) -> list[Token]:
    seamed = _SEAM.sub(" ", text)
    if len(seamed) > 3 and seamed.upper() == seamed:
        seamed = seamed.title()
    found, end = [], 0
    for match in _WORD.finditer(seamed):
        word = match.group()
        found.append(Token(word, unaccented(word).removesuffix("'s"), seamed[end : match.start()]))
        end = match.end()
    return _joined(found)


def _joined(tokens: list[Token]) -> list[Token]:
    joined: list[Token] = []
    first, at = phrases(), 0
    while at < len(tokens):
        entries = first.get(tokens[at].low)
        size = _phrase(entries, tokens, at) if entries else 1
        if size > 1:
            part = tokens[at : at + size]
            joined.append(
                Token(" ".join(t.word for t in part), " ".join(t.low for t in part), part[0].gap)
            )
        else:
            joined.append(tokens[at])
        at += size
    return joined


def _phrase(entries: Iterable[tuple[str, ...]], tokens: list[Token], at: int) -> int:
    """How many tokens from here on are one of these entries of the tables."""
    for words in entries:
        part = tokens[at : at + len(words)]
        if tuple(t.low for t in part) == words and all(t.gap in {" ", "-"} for t in part[1:]):
            return len(words)
    return 1


def _ends(before: Token, gap: str) -> bool:
    if gap == " ":  # between most words
        return False
    if any(mark in gap for mark in "。!?;\n|"):
        return True
    if ". " not in gap:
        return False
    return len(before.low) > 1 and before.low not in _ABBREVIATIONS


def sentences(text: str) -> tuple[Sentence, ...]:
    """The text's sentences, each a tuple of tokens."""
    parts: list[list[Token]] = [[]]
    for token in _tokens(text):
        if parts[-1] and _ends(parts[-1][-1], token.gap):
            parts.append([])
        parts[-1].append(token)
    return tuple(tuple(piece) for part in parts for piece in _pieces(part))


def _pieces(part: list[Token]) -> list[list[Token]]:
    """Overlapping pieces of a very long sentence, so that the work grows only with its length."""
    if len(part) <= _LONGEST:
        return [part] if part else []
    return [part[at : at + _LONGEST] for at in range(0, len(part), _LONGEST - _OVERLAP)]


@dataclass(frozen=True)
class Field:
    """One field of a row, in the forms that rules need."""

    name: str
    text: str

    @cached_property
    def links(self) -> tuple[str, ...]:
        """URLs, file names and other runs of words joined by hyphens, underscores, slashes."""
        return tuple(m.group() for part in (_URL, _SLUG) for m in part.finditer(self.text))

    @cached_property
    def prose(self) -> str:
        """The text without its links."""
        return _SLUG.sub(" | ", _URL.sub(" | ", self.text))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the prose."""
        return sentences(self.prose)

    @cached_property
    def low(self) -> str:
        """The whole text, folded."""
        return unaccented(self.text)


_REFERENCE = re.compile(r"<([a-z_]{2,})>")


@cache
def _tables_patterns() -> dict[str, Any]:
    return tomllib.loads(files("ingest.door").joinpath("patterns.toml").read_text(encoding="utf-8"))


def _source(table: str, name: str) -> str:
    if name == "month":
        return "|".join(sorted(words("month"), key=len, reverse=True))
    written = str(_tables_patterns()[table][name]).replace("\n", "")
    return _REFERENCE.sub(lambda found: _source(table, found.group(1)), written)


@cache
def pattern(table: str, name: str) -> re.Pattern[str]:
    """The pattern `name` of a table, with its references filled in."""
    return re.compile(_source(table, name))


P = ParamSpec("P")
T = TypeVar("T")
SHORT = 100  # characters: what comes again and again is a name, a day, a place in a source
SHORT_ONES, LONG_ONES = 20_000, 50  # a long text comes again in the rows beside, if at all


def remembered(
    read: Callable[Concatenate[Field, P], T],
) -> Callable[Concatenate[Field, P], T]:
    """Remember what a rule found in a field, in an amount of memory that long texts do not raise.

    A field holds its own words and sentences once it was read: thousands of long ones would weigh
    more than a whole part of a load.
    """
    of_short: Callable[..., T] = lru_cache(SHORT_ONES)(read)
    of_long: Callable[..., T] = lru_cache(LONG_ONES)(read)

    def ask(field: Field, /, *more: P.args, **named: P.kwargs) -> T:
        return (of_short if len(field.text) <= SHORT else of_long)(field, *more, **named)

    return ask


def any_of(tokens: Sentence, *tables: str) -> bool:
    """Whether a word of the tables stands among the tokens."""
    known = words(*tables)
    return any(token.low in known for token in tokens)


def standing_near(sentence: Sentence, start: int, end: int, reach: int = 7) -> bool:
    """Whether a word of rank, office or blame stands around a place in the sentence."""
    return any_of(sentence[max(0, start - reach) : end + reach], "standing")
