"""Unicode escapes: Neo4j undoes them before it reads a word, ArcadeDB only inside strings.

A text must mean the same to both, and to us: an escape may stand for a letter, digit or sign beyond
ASCII, inside a string, and for nothing else.
"""

import re
import unicodedata

from queries.guard.refusal import CypherRefused

LAYER = "tokens"
# It looks ahead at the digits only, so that an escape straight after another is seen too.
_ESCAPE = re.compile(r"(\\*)\\([uU])(?=([0-9a-fA-F]{0,8}))")
_HEX = {"u": re.compile(r"[0-9a-fA-F]{4}"), "U": re.compile(r"[0-9a-fA-F]{8}")}
_SPACES = frozenset("\t\n\r ")


def check_escapes(text: str) -> None:
    """Refuse every escape that could stand for a quote, a letter of a keyword or a line's end."""
    for found in _ESCAPE.finditer(text):
        slashes, sort, after = found.groups()
        digits = _HEX[sort].match(after)
        word = f"\\{sort}{digits.group() if digits else after}"
        if slashes:
            raise CypherRefused(word, "a backslash before a Unicode escape is read two ways", LAYER)
        if not digits:
            raise CypherRefused(word, "is no whole Unicode escape", LAYER)
        point = int(digits.group(), 16)
        if point < 0xA0 or not _harmless(point):
            raise CypherRefused(
                word, "a Unicode escape may stand only for a letter or sign beyond ASCII", LAYER
            )


def _harmless(point: int) -> bool:
    # Halves of a pair (D800-DFFF) come from two escapes; they make nothing that is syntax.
    return point <= 0x10FFFF and (
        0xD800 <= point <= 0xDFFF or unicodedata.category(chr(point))[0] in "LMNPS"
    )


def check_characters(text: str, where: str) -> None:
    """Refuse characters that one reader takes for a blank or for nothing, and another does not."""
    for character in text:
        if character in _SPACES or " " < character < "\x7f":
            continue
        if unicodedata.category(character)[0] in "CZ":
            raise CypherRefused(
                f"U+{ord(character):04X}", f"this character cannot stand in {where}", LAYER
            )


def plain(word: str) -> str:
    """A word as a reader without regard to case or look-alikes would take it."""
    return unicodedata.normalize("NFKC", word).upper()
