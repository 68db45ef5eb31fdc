"""Cypher cut into words, strings, names, numbers, parameters and signs; comments are gone."""

import re
from dataclasses import dataclass
from typing import Literal

from queries.guard.escapes import LAYER, check_characters, check_escapes
from queries.guard.refusal import CypherRefused

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
class Token:
    """A piece of a text: `text` with quotes undone, `start` and `end` where it stood."""

    kind: Kind
    text: str
    start: int
    end: int

    def is_sign(self, *signs: str) -> bool:
        """Whether it is one of these signs."""
        return self.kind == "sign" and self.text in signs

    @property
    def names(self) -> bool:
        """Whether it may name something: a word, or a name between backticks."""
        return self.kind in {"word", "quoted"}


def tokenise(text: str) -> tuple[Token, ...]:
    """Cut a text. Raises CypherRefused where it cannot be cut in one way only."""
    check_escapes(text)
    tokens: list[Token] = []
    place = 0
    while place < len(text):
        found = _PARTS.match(text, place)
        if not found or not found.lastgroup:
            raise _uncut(text[place:])
        kind, piece = found.lastgroup, found.group()
        _check_piece(kind, piece)
        if kind not in {"blank", "comment"}:
            tokens.append(Token(kind, _undone(kind, piece), place, found.end()))  # type: ignore[arg-type]
        place = found.end()
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
        raise CypherRefused(piece, "a name beyond ASCII goes between backticks", LAYER)
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
        return CypherRefused("/*", "a comment has no end", LAYER)
    if rest[0] in "'\"`":
        return CypherRefused(rest[:10], "a quote has no end", LAYER)
    if rest[0].isalnum():
        run = re.match(r"\w*", rest)
        return CypherRefused(
            run.group() if run else rest[0],
            "is read as a number or a name by some and as two words by others",
            LAYER,
        )
    return CypherRefused(rest[0], "this character has no meaning in Cypher", LAYER)


def without_comments(text: str, tokens: tuple[Token, ...]) -> str:
    """The text as it is sent: the very tokens that were judged, and blanks between them."""
    pieces: list[str] = []
    place = 0
    for token in tokens:
        gap = text[place : token.start]
        pieces += ["\n" if "\n" in gap else " " if gap else "", text[token.start : token.end]]
        place = token.end
    return "".join(pieces).strip()
