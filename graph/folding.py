"""Names folded for finding: no case, no marks, Latin letters beside every other script."""

import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from anyascii import anyascii


def fold(text: str) -> tuple[str, ...]:
    """The words of a text as a search compares them.

    "Thành" gives thanh, "陈志" gives chen and zhi (a word a character), "KA-02" gives ka and 02.
    """
    letters = []
    for char in unicodedata.normalize("NFC", text):
        latin = anyascii(char).casefold()
        # Ideographs carry no spaces between words: each becomes a word of its own.
        alone = unicodedata.category(char) == "Lo" and len(latin) > 1
        letters.append(f" {latin} " if alone else latin)
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
