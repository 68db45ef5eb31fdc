"""Folding and transliteration of names; whether a text mentions a name."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from anyascii import anyascii

CASELESS = frozenset({"Lo", "Mn", "Mc"})
_ASCII_WORD = re.compile("[a-z0-9]+")
_ACCENTS = re.compile("[\u0300-\u036f]")
Words = tuple[str, ...]

# A single short word occurs in too many texts to mean a name; a code with digits does not.
SHORTEST, SHORTEST_CODE = 5, 4


class NameFinder:
    """Names to be searched for in texts."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(words for name in names for words in search_runs(name))
        self._lengths = sorted({len(words) for words in self._names})

    def in_text(self, text: str) -> bool:
        """Return whether a text mentions any of them."""
        return any(words in self._names for words in word_runs(text, self._lengths))


def capitalised(text: str) -> str:
    """Return a text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def site_of(url: str) -> str:
    """Return an address without its page: https://paper.example/."""
    return "/".join(url.split("/")[:3]) + "/"


def fold(text: str) -> tuple[str, ...]:
    """Return the words of a text as a search compares them.

    "Thành" gives thanh, "陈志" gives chen and zhi (a word a character), "KA-02" gives ka and 02.
    """
    # Ideographs carry no spaces between words: each becomes a word of its own.
    return _words(text, lambda char, latin: unicodedata.category(char) == "Lo" and len(latin) > 1)


def fold_letters(text: str) -> tuple[str, ...]:
    """Return the words, with each letter and vowel sign of a script without case as a word.

    Thai, Khmer, Lao, Burmese and Japanese have no spaces between words; Hindi and Arabic join small
    words to a name.
    """
    return _words(text, lambda char, latin: unicodedata.category(char) in CASELESS and bool(latin))


def unaccented(text: str) -> str:
    """Return the text in lower case, without the accents of Latin letters ("Nạn": "nan")."""
    if text.isascii():
        return text.lower()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", text.casefold()))
    return unicodedata.normalize("NFC", bare).replace("đ", "d").replace("’", "'")


def caseless(text: str) -> str:
    """Return the text without case, width and invisible characters; accents stay."""
    wide = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(char for char in wide if unicodedata.category(char) != "Cf")


def search_text(names: Iterable[str]) -> str:
    """Return the full-text index entry of an entity: every folded word, and codes joined up."""
    words: set[str] = set()
    for name in names:
        parts = fold(name)
        words.update(parts)
        words.update(_joined_codes(parts))
    return " ".join(sorted(words))


def search_words(name: str) -> Words:
    """Return the folded words by which a name is searched in a text; none if it is too short."""
    words = fold(name)
    whole = "".join(words)
    code = any(c.isdigit() for c in whole) and any(c.isalpha() for c in whole)
    needed = SHORTEST_CODE if code else SHORTEST
    return words if len(words) > 1 or len(whole) >= needed else ()


def search_runs(name: str) -> tuple[Words, ...]:
    """Return every run of words by which a name is searched: folded, and letter by letter.

    In a script without spaces between words, a text does not show where a name ends.
    """
    letters = () if name.isascii() else fold_letters(name)
    runs = {search_words(name), letters if len("".join(letters)) >= SHORTEST else ()}
    return tuple(sorted(runs - {()}))


def word_runs(text: str, lengths: Iterable[int]) -> Iterator[Words]:
    """Yield every run of these numbers of folded words of a text, and of letters."""
    words = fold(text)
    letters = words if text.isascii() else fold_letters(text)
    for length in lengths:
        for run in {words, letters}:
            for at in range(len(run) - length + 1):
                yield run[at : at + length]


def _words(text: str, alone: Callable[[str, str], bool]) -> tuple[str, ...]:
    if text.isascii():
        return tuple(_ASCII_WORD.findall(text.lower()))
    letters = []
    for char in unicodedata.normalize("NFC", text):
        latin = anyascii(char).casefold()
        letters.append(f" {latin} " if alone(char, latin) else latin)
    folded = "".join(letters)
    return tuple("".join(c if c.isalnum() else " " for c in folded).split())


def _joined_codes(parts: tuple[str, ...]) -> set[str]:
    """Return codes joined and split: "ka 02" is also "ka02", and "ka02" is also "ka 02"."""
    joined = {a + b for a, b in pairwise(parts) if a.isalpha() and b.isdigit()}
    for part in parts:
        head = part.rstrip("0123456789")
        if head and head != part and head.isalpha():
            joined |= {head, part[len(head) :]}
    return joined
