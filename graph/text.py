"""Names folded for finding: no case, no marks, Latin letters beside every other script."""

import unicodedata
from collections.abc import Callable, Iterable
from itertools import pairwise

from anyascii import anyascii

CASELESS = frozenset({"Lo", "Mn", "Mc"})


def fold(text: str) -> tuple[str, ...]:
    """The words of a text as a search compares them.

    "Thành" gives thanh, "陈志" gives chen and zhi (a word a character), "KA-02" gives ka and 02.
    """
    # Ideographs carry no spaces between words: each becomes a word of its own.
    return _words(text, lambda char, latin: unicodedata.category(char) == "Lo" and len(latin) > 1)


def spell(text: str) -> tuple[str, ...]:
    """The same, with every letter and vowel sign of a script without capitals as a word of its own.

    Thai, Khmer, Lao, Burmese and Japanese set no spaces between words, Hindi and Arabic join small
    words to a name.
    """
    return _words(text, lambda char, latin: unicodedata.category(char) in CASELESS and bool(latin))


def _words(text: str, alone: Callable[[str, str], bool]) -> tuple[str, ...]:
    letters = []
    for char in unicodedata.normalize("NFC", text):
        latin = anyascii(char).casefold()
        letters.append(f" {latin} " if alone(char, latin) else latin)
    folded = "".join(letters)
    return tuple("".join(c if c.isalnum() else " " for c in folded).split())


def search_text(names: Iterable[str]) -> str:
    """What the full-text index holds for an entity: every folded word, and codes joined up."""
    words: set[str] = set()
    for name in names:
        parts = fold(name)
        words.update(parts)
        words.update(_joined_codes(parts))
    return " ".join(sorted(words))


def _joined_codes(parts: tuple[str, ...]) -> set[str]:
    """Ka 02 is also ka02, and ka02 is also ka 02: codes are written both ways."""
    joined = {a + b for a, b in pairwise(parts) if a.isalpha() and b.isdigit()}
    for part in parts:
        head = part.rstrip("0123456789")
        if head and head != part and head.isalpha():
            joined |= {head, part[len(head) :]}
    return joined
