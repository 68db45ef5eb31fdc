"""Cut Cypher into tokens, and resolve quotes, comments and Unicode escapes.

Neo4j resolves Unicode escapes before it reads a word, ArcadeDB only inside strings. A text must
mean the same to both and to us: an escape may stand only for a letter, digit or sign beyond ASCII,
inside a string.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from graph.errors import BadRequest


class CypherRefused(BadRequest):
    """A refused text: `word` is the part of it, `layer` the check that refused it."""

    code = "cypher_refused"

    def __init__(self, word: str, why: str, layer: str) -> None:
        shown = "".join(c if c.isprintable() else "�" for c in word[:40])
        super().__init__(f"{shown!r}: {why}" if shown else why)
        self.word = shown
        self.layer = layer


LAYER = "tokens"
# It looks ahead at the digits only, so that an escape straight after another is seen too.
_ESCAPE = re.compile(r"(\\*)\\([uU])(?=([0-9a-fA-F]{0,8}))")
_HEX = {"u": re.compile(r"[0-9a-fA-F]{4}"), "U": re.compile(r"[0-9a-fA-F]{8}")}
_SPACES = frozenset("\t\n\r ")


def check_escapes(text: str) -> None:
    """Refuse every escape that could stand for a quote, a letter of a keyword or a line's end."""
    for match in _ESCAPE.finditer(text):
        slashes, sort, after = match.groups()
        digits = _HEX[sort].match(after)
        word = f"\\{sort}{digits.group() if digits else after}"
        if slashes:
            raise CypherRefused(
                word, "parsers read a backslash before a Unicode escape in two ways", LAYER
            )
        if not digits:
            raise CypherRefused(word, "is not a complete Unicode escape", LAYER)
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
    """Refuse characters that some parsers take for a blank or ignore, and others do not."""
    for character in text:
        if character in _SPACES or " " < character < "\x7f":
            continue
        if unicodedata.category(character)[0] in "CZ":
            raise CypherRefused(
                f"U+{ord(character):04X}", f"this character cannot stand in {where}", LAYER
            )


def plain(word: str) -> str:
    """Return a word as a parser reads it that ignores case and look-alike letters."""
    return unicodedata.normalize("NFKC", word).upper()


_STRING_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([btnrf'\"\\]))")
_MEANT = {"b": "\b", "t": "\t", "n": "\n", "r": "\r", "f": "\f"}


def string_value(text: str) -> str:
    """Return the value of a string from what stands between its quotes, as both engines read it."""

    def meant(found: re.Match[str]) -> str:
        point = found[1] or found[2]
        return chr(int(point, 16)) if point else _MEANT.get(found[3], found[3])

    return _STRING_ESCAPE.sub(meant, text)


Kind = Literal["word", "quoted", "string", "number", "param", "sign"]
_PARTS = re.compile(
    r"""
      (?P<blank>[ \t\r\n]+)
    | (?P<comment>//[^\n]*|/\*.*?\*/)
    | (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
    | (?P<quoted>`(?:[^`]|``)*`)
    | (?P<param>\$(?:`(?:[^`]|``)+`|[0-9]+(?!\w)|[A-Za-z_]\w*))
    | (?P<number>(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+
        |[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?)(?!\w))
    | (?P<word>[A-Za-z_]\w*)
    | (?P<sign>\.\.|->|<-|=~|<>|<=|>=|::|\|\||/(?!\*)|[-+*%^=<>.,:;|&!(){}\[\]$])
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class CypherToken:
    """A piece of a text: `text` with quotes undone, `start` and `end` where it stood."""

    kind: Kind
    text: str
    start: int
    end: int

    def is_sign(self, *signs: str) -> bool:
        """Return whether it is one of these signs."""
        return self.kind == "sign" and self.text in signs

    @property
    def names(self) -> bool:
        """Return whether it may be a name: a word, or a name between backticks."""
        return self.kind in {"word", "quoted"}


def tokenise(text: str) -> tuple[CypherToken, ...]:
    """Cut a text into tokens. Raise CypherRefused where parsers could cut it differently."""
    check_escapes(text)
    tokens: list[CypherToken] = []
    place = 0
    while place < len(text):
        match = _PARTS.match(text, place)
        if not match or not match.lastgroup:
            raise _uncut(text[place:])
        kind, piece = match.lastgroup, match.group()
        _check_piece(kind, piece)
        if kind not in {"blank", "comment"}:
            tokens.append(CypherToken(kind, _undone(kind, piece), place, match.end()))  # type: ignore[arg-type]
        place = match.end()
    return tuple(tokens)


def _check_piece(kind: str, piece: str) -> None:
    if kind == "string":
        check_characters(piece, "a string")
        return
    if "\\u" in piece or "\\U" in piece:
        raise CypherRefused(piece[:12], "a Unicode escape may stand only inside a string", LAYER)
    if kind == "comment":
        if "\r" in piece.rstrip("\r"):
            raise CypherRefused("\\r", "a comment must end where its line does", LAYER)
        check_characters(piece, "a comment")
    elif kind in {"word", "param"} and not piece.isascii() and "`" not in piece:
        raise CypherRefused(
            piece, "put backticks around a name with characters beyond ASCII", LAYER
        )
    elif kind != "blank":
        check_characters(piece, "a name")


def _undone(kind: str, piece: str) -> str:
    if kind == "quoted":
        return piece[1:-1].replace("``", "`")
    if kind == "param":
        return piece[1:].strip("`")
    return piece[1:-1] if kind == "string" else piece


def _uncut(rest: str) -> CypherRefused:
    if rest.startswith("/*"):
        return CypherRefused("/*", "the comment is not closed", LAYER)
    if rest[0] in "'\"`":
        return CypherRefused(rest[:10], "the quote is not closed", LAYER)
    if rest[0].isalnum():
        run = re.match(r"\w*", rest)
        return CypherRefused(
            run.group() if run else rest[0],
            "some parsers read this as a number or a name, others as two words",
            LAYER,
        )
    return CypherRefused(rest[0], "this character has no meaning in Cypher", LAYER)


def without_comments(text: str, tokens: tuple[CypherToken, ...]) -> str:
    """Return the text to send: the checked tokens with blanks between them."""
    pieces: list[str] = []
    place = 0
    for token in tokens:
        gap = text[place : token.start]
        pieces += ["\n" if "\n" in gap else " " if gap else "", text[token.start : token.end]]
        place = token.end
    return "".join(pieces).strip()
