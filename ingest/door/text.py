"""From a field's text to the sentences and tokens that the rules read."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote

from ingest.door.words import phrases

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
_MARKS = re.compile("[\u0300-\u036f]")


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


def fold(text: str) -> str:
    """Lower case, without accents: "Nạn nhân" becomes "nan nhan"."""
    if text.isascii():
        return text.lower()
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text.casefold()))
    return unicodedata.normalize("NFC", bare).replace("đ", "d").replace("’", "'")


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
        found.append(Token(word, fold(word).removesuffix("'s"), seamed[end : match.start()]))
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
        return fold(self.text)
