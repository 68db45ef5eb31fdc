"""How wide text is, rather too wide than too narrow, and where it breaks into lines."""

import re
import unicodedata
from functools import lru_cache

ELLIPSIS = "…"
NAME_SIZE = 11.5
SUB_SIZE = 10.0
NAME_CHARS = 76
_OPENED = re.compile(r"\s*\([^)]{0,12}$")
_NARROW = frozenset("iljI.,:;'’|!()[]{}`·")
_WIDE = frozenset("mwMW@%—…&")


def plain(text: str) -> str:
    """Text on one line, without characters that turn or hide what stands beside them."""
    kept = (
        " " if c.isspace() or unicodedata.category(c) == "Cc" else c
        for c in text
        if unicodedata.category(c) != "Cf"
    )
    return " ".join("".join(kept).split())


def shorten(text: str, most: int = NAME_CHARS) -> str:
    """Cut with an ellipsis; the whole text stands in the card and the table."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    words = cut.rpartition(" ")[0]
    return _end(words if len(words) > most // 2 else cut)


def _end(cut: str) -> str:
    """An ellipsis where a text is cut, not just after a bracket has opened."""
    return _OPENED.sub("", cut).rstrip(" ,;:·-") + ELLIPSIS


def _em(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if char in _NARROW:
        return 0.33
    if char in _WIDE or unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if char.isascii():
        return 0.76 if char.isupper() else 0.36 if char in " -trf/" else 0.6
    return 0.85


@lru_cache(maxsize=20_000)
def width(text: str, size: float) -> float:
    """The width of a text in pixels at a font size, for a bold sans-serif."""
    return sum(_em(char) for char in text) * size


def wrap(text: str, room: float, size: float, lines: int) -> tuple[str, ...]:
    """Break a text into at most so many lines of at most so many pixels."""
    done: list[str] = []
    rest = _pieces(plain(text).split(" "), room, size)
    while rest and len(done) < lines:
        line = rest.pop(0)
        while rest and width(f"{line} {rest[0]}", size) <= room:
            line = f"{line} {rest.pop(0)}"
        done.append(line)
    if rest:
        last = done[-1].removesuffix(ELLIPSIS)
        while last and width(last + ELLIPSIS, size) > room:
            last = last.rpartition(" ")[0] or last[:-1]
        done[-1] = _end(last)
    return tuple(done)


def _pieces(words: list[str], room: float, size: float) -> list[str]:
    """Words, those wider than a line cut into pieces."""
    pieces: list[str] = []
    for word in words:
        piece = ""
        for char in word:
            if piece and width(piece + char, size) > room:
                pieces.append(piece)
                piece = ""
            piece += char
        pieces.append(piece)
    return [piece for piece in pieces if piece]
