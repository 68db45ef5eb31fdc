"""Allowed clauses, procedures, functions and parameters; list iterations."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.package_data import read_toml
from queries.guard.names import Role, is_name, is_property, roles_of
from queries.guard.tokens import CypherRefused, CypherToken, plain

_LISTS = read_toml("queries.guard", "lists.toml")

FIRST = frozenset(_LISTS["first"])
PROCEDURES = frozenset(_LISTS["procedures"])
FUNCTIONS = frozenset(_LISTS["functions"])
BEFORE_PARENTHESIS = frozenset(_LISTS["before_parenthesis"])
REFUSED = {word: row["why"] for row in _LISTS["refused"] for word in row["words"]}
_CHECKED = frozenset({"CALL", *REFUSED})
OPERATORS = frozenset(_LISTS["plan"]["operators"]) | {
    f"{way}{name}" for way in ("Directed", "Undirected") for name in _LISTS["plan"]["directed"]
}


LAYER = "words"


def check_clauses(tokens: Sequence[CypherToken]) -> Sequence[CypherToken]:
    """Return the tokens of the one statement, without the semicolon that may end it.

    Raise CypherRefused for a text that does anything but read.
    """
    if tokens and tokens[-1].is_sign(";"):
        tokens = tokens[:-1]
    if not tokens:
        raise CypherRefused("", "the text holds no Cypher", LAYER)
    for token in tokens:
        if token.is_sign(";"):
            raise CypherRefused(";", "one statement at a time", LAYER)
    roles = roles_of(tokens)
    for place, token in enumerate(tokens):
        if token.kind == "word" and plain(token.text) in _CHECKED:
            _check_word(tokens, place, roles)
        if token.names:
            _check_call(tokens, place)
    first = tokens[0]
    if first.kind != "word" or plain(first.text) not in FIRST:
        expected = ", ".join(sorted(FIRST))
        raise CypherRefused(first.text, f"a query begins with one of {expected}", LAYER)
    return tokens


def _check_word(tokens: Sequence[CypherToken], place: int, roles: Sequence[Role]) -> None:
    if is_name(tokens, place, roles):
        return
    word = plain(tokens[place].text)
    if word in REFUSED:
        raise CypherRefused(
            tokens[place].text,
            f"{REFUSED[word]}; only reading is allowed (put backticks around a name like this)",
            LAYER,
        )
    _check_procedure(tokens, place)


def _check_procedure(tokens: Sequence[CypherToken], place: int) -> None:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or after.is_sign("{", "("):
        return
    name, _ = dotted(tokens, place + 1)
    if name not in PROCEDURES:
        allowed = ", ".join(sorted(PROCEDURES))
        raise CypherRefused(f"CALL {name}", f"only these procedures are allowed: {allowed}", LAYER)


def _check_call(tokens: Sequence[CypherToken], place: int) -> None:
    """Refuse a name before "(" unless it is an allowed function, procedure or word."""
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
        raise CypherRefused(name, "this function is not in the list of allowed ones", LAYER)


def dotted(tokens: Sequence[CypherToken], place: int) -> tuple[str, int]:
    """Return a name with its dots, gaps and quotes undone, and the place after it."""
    parts: list[str] = []
    while place < len(tokens) and (tokens[place].names or tokens[place].kind == "number"):
        parts.append(tokens[place].text)
        place += 1
        if place + 1 < len(tokens) and tokens[place].is_sign("."):
            place += 1
            continue
        break
    return ".".join(parts), place


LAYER_VALUES = "caps"
MAX_ITEMS = 10_000
MAX_TEXT = 10_000
MAX_DEPTH = 6
_BIGGEST = 2**63
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def check_params(params: Mapping[str, object]) -> None:
    """Raise CypherRefused for a value that is not JSON, exceeds 64 bits, or is too large."""
    remaining = MAX_ITEMS
    for name in params:
        _check_value(name, name)
    waiting: list[tuple[str, object, int]] = [(name, value, 0) for name, value in params.items()]
    while waiting:
        name, value, depth = waiting.pop()
        remaining -= 1
        if remaining < 0 or depth > MAX_DEPTH:
            raise CypherRefused(
                f"${name}", f"holds too many values: at most {MAX_ITEMS}", LAYER_VALUES
            )
        if isinstance(value, list | tuple):
            waiting += [(name, item, depth + 1) for item in value]
        elif isinstance(value, Mapping):
            for key in value:
                _check_value(name, str(key))
            waiting += [(name, item, depth + 1) for item in value.values()]
        else:
            _check_value(name, value)


def _check_value(name: str, value: object) -> None:
    if isinstance(value, str):
        if len(value) > MAX_TEXT:
            raise CypherRefused(f"${name}", f"is longer than {MAX_TEXT} characters", LAYER_VALUES)
        if not value.isascii() and _HALF_CHARACTER.search(value):
            raise CypherRefused(f"${name}", "holds half of a character", LAYER_VALUES)
    elif isinstance(value, int):
        if not -_BIGGEST <= value < _BIGGEST:
            raise CypherRefused(f"${name}", "does not fit into 64 bits", LAYER_VALUES)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise CypherRefused(f"${name}", f"is not a number: {value}", LAYER_VALUES)
    elif value is not None:
        raise CypherRefused(
            f"${name}", f"is not a JSON value: {type(value).__name__}", LAYER_VALUES
        )


_TESTS = frozenset({"ALL", "ANY", "NONE", "SINGLE"})


@dataclass(frozen=True, slots=True)
class Iteration:
    """One iteration over a list, by indexes of tokens.

    `open` and `end` are its brackets, `source` to `body` is the list, `body` to `end` the rest;
    `total` is the accumulator of a reduce, else empty.
    """

    open: int
    end: int
    source: int
    body: int
    variable: str
    total: str = ""

    def encloses(self, place: int) -> bool:
        """Return whether this token is evaluated once per item."""
        return self.body <= place < self.end


def iterations(tokens: Sequence[CypherToken], ends: Mapping[int, int]) -> tuple[Iteration, ...]:
    """Return every iteration of a text, in order of their beginnings; `ends` are its brackets'."""
    return tuple(token for place in ends for token in _at(tokens, place, ends[place]))


def bracket_ends(tokens: Sequence[CypherToken]) -> dict[int, int]:
    """Return where each opening bracket is closed; an unclosed one ends with the text."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for place, token in enumerate(tokens):
        if token.is_sign("(", "[", "{"):
            opened.append(place)
            ends[place] = len(tokens)
        elif token.is_sign(")", "]", "}") and opened:
            ends[opened.pop()] = place
    return ends


def bare(tokens: Sequence[CypherToken], place: int) -> bool:
    """Return whether a name may be a whole value: not a property, function or key of a map."""
    token = tokens[place]
    if not token.names or is_property(tokens, place):
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return after is None or not after.is_sign("(", ".", ":")


def _at(tokens: Sequence[CypherToken], place: int, end: int) -> Iterator[Iteration]:
    head = place + 1
    before = tokens[place - 1] if place else None
    word = plain(before.text) if before is not None and before.names else ""
    total = ""
    if tokens[place].is_sign("(") and word == "REDUCE":
        comma = next((p for p in level(tokens, head, end) if tokens[p].is_sign(",")), None)
        if comma is None:
            return
        total, head = tokens[head].text, comma + 1
    elif not tokens[place].is_sign("[") and word not in _TESTS:
        return
    if head + 1 >= end or not tokens[head].names or plain(tokens[head + 1].text) != "IN":
        return
    source = head + 2
    body = next((p for p in level(tokens, source, end) if _divides(tokens[p])), end)
    yield Iteration(place, end, source, body, tokens[head].text, total)


def _divides(token: CypherToken) -> bool:
    return token.is_sign("|") or (token.kind == "word" and plain(token.text) == "WHERE")


def level(tokens: Sequence[CypherToken], start: int, end: int) -> Iterator[int]:
    """Return places from start to end that stand in no bracket of their own."""
    depth = 0
    for place in range(start, min(end, len(tokens))):
        depth -= tokens[place].is_sign(")", "]", "}")
        if depth == 0:
            yield place
        depth += tokens[place].is_sign("(", "[", "{")
