"""Words, procedures, functions and statements: what a text asks for, by its tokens alone."""

from collections.abc import Sequence

from queries.guard.escapes import plain
from queries.guard.refusal import CypherRefused
from queries.guard.tokens import Token
from queries.guard.words import BEFORE_PARENTHESIS, FIRST, FUNCTIONS, PROCEDURES, REFUSED

LAYER = "words"


def check_clauses(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of the one statement, without the semicolon that may end it.

    Raises CypherRefused for a text that does anything but read.
    """
    if tokens and tokens[-1].is_sign(";"):
        tokens = tokens[:-1]
    if not tokens:
        raise CypherRefused("", "there is no Cypher in it", LAYER)
    for token in tokens:
        if token.is_sign(";"):
            raise CypherRefused(";", "one statement at a time", LAYER)
    for place, token in enumerate(tokens):
        if token.kind == "word":
            _check_word(tokens, place)
        if token.names:
            _check_call(tokens, place)
    first = tokens[0]
    if first.kind != "word" or plain(first.text) not in FIRST:
        expected = ", ".join(sorted(FIRST))
        raise CypherRefused(first.text, f"a question begins with one of {expected}", LAYER)
    return tokens


def _check_word(tokens: Sequence[Token], place: int) -> None:
    word = plain(tokens[place].text)
    if word in REFUSED and not is_property(tokens, place):
        raise CypherRefused(
            tokens[place].text,
            f"{REFUSED[word]}; only reading is let through "
            "(a name that reads so goes between backticks)",
            LAYER,
        )
    if word == "CALL" and not is_property(tokens, place):
        _check_procedure(tokens, place)


def is_property(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is a property's name: `n.set`, without a gap, after something that has any.

    `1. SET` is a number and a clause to some readers: a number has no properties.
    """
    if place < 2:
        return False
    owner, dot, word = tokens[place - 2], tokens[place - 1], tokens[place]
    touching = owner.end == dot.start and dot.end == word.start
    owns = owner.kind in {"word", "quoted", "param"} or owner.is_sign(")", "]", "}")
    return dot.is_sign(".") and touching and owns


def _check_procedure(tokens: Sequence[Token], place: int) -> None:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or after.is_sign("{", "("):
        return
    name, _ = dotted(tokens, place + 1)
    if name not in PROCEDURES:
        allowed = ", ".join(sorted(PROCEDURES))
        raise CypherRefused(f"CALL {name}", f"procedures are let through by list: {allowed}", LAYER)


def _check_call(tokens: Sequence[Token], place: int) -> None:
    """A name before "(" is a function, a procedure or a word of the language."""
    if place and tokens[place - 1].is_sign("."):
        return  # seen from its first part
    name, after = dotted(tokens, place)
    if after >= len(tokens) or not tokens[after].is_sign("("):
        return
    if place and tokens[place - 1].kind == "word" and plain(tokens[place - 1].text) == "CALL":
        return  # a procedure, checked as such
    if tokens[place].kind == "word" and plain(name) in BEFORE_PARENTHESIS:
        return
    if name.lower() not in FUNCTIONS or not name.isascii():
        raise CypherRefused(name, "functions are let through by list, and this is not in it", LAYER)


def dotted(tokens: Sequence[Token], place: int) -> tuple[str, int]:
    """A name with its dots, gaps and quotes undone, and the place after it."""
    parts: list[str] = []
    while place < len(tokens) and (tokens[place].names or tokens[place].kind == "number"):
        parts.append(tokens[place].text)
        place += 1
        if place + 1 < len(tokens) and tokens[place].is_sign("."):
            place += 1
            continue
        break
    return ".".join(parts), place
