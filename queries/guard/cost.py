"""What no server could end in time: too long, too deep, too many times over.

Neo4j does not interrupt the expressions of one row, and stops answering at some 300 levels of
nesting, so these are refused before a server sees them. Numbers are far above what a question of
the library needs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from queries.guard.clauses import is_property
from queries.guard.escapes import plain
from queries.guard.growth import check_growth
from queries.guard.iterating import bracket_ends, iterations
from queries.guard.nested import check_nested
from queries.guard.refusal import CypherRefused
from queries.guard.tokens import Token

LAYER = "caps"
MOST_CHARACTERS = 10_000
MOST_TOKENS = 2_500
MOST_DEPTH = 40
MOST_OPERATORS = 200
MOST_IN_A_ROW = 20
MOST_CLAUSES = 60
MOST_RANGE = 10_000
MOST_RANGES_TOGETHER = 1_000_000
MOST_PATTERN = 200
MOST_OPEN_QUANTIFIERS = 3

_OPERATORS = frozenset(
    {"+", "-", "*", "/", "%", "^", "=", "<>", "<", ">", "<=", ">=", "=~", "||", "|", "&", "!"}
)
_WORD_OPERATORS = frozenset({"AND", "OR", "XOR", "NOT", "IN", "CONTAINS", "STARTS", "ENDS", "IS"})
_CLAUSES = frozenset({"MATCH", "WITH", "UNWIND", "CALL", "UNION", "LET", "FILTER"})
_QUANTIFIER = re.compile(r"(?<!\\)(?:[*+]|\{\d+,\d*\}|\{\d+\})")
_QUANTIFIED_GROUP = re.compile(r"\)(?:[*+?]|\{)")


def check_length(text: str) -> None:
    """Refuse a text that is too long to be looked at."""
    if len(text) > MOST_CHARACTERS:
        raise CypherRefused("", f"it has {len(text)} characters; at most {MOST_CHARACTERS}", LAYER)


def check_caps(tokens: Sequence[Token], params: Mapping[str, object]) -> None:
    """Refuse depth, repetition, ranges and regular expressions beyond the bounds above."""
    if len(tokens) > MOST_TOKENS:
        raise CypherRefused("", f"it has {len(tokens)} words; at most {MOST_TOKENS}", LAYER)
    _check_depth(tokens)
    _check_repetition(tokens)
    _check_doubling(tokens)
    ends = bracket_ends(tokens)
    found = iterations(tokens, ends)
    check_nested(tokens, params, found, ends)
    check_growth(tokens, params, _check_ranges(tokens, params), found, ends)
    _check_patterns(tokens, params)


def _check_depth(tokens: Sequence[Token]) -> None:
    depth = opened = 0
    for place, token in enumerate(tokens):
        if token.kind == "word" and not is_property(tokens, place):
            depth += {"CASE": 1, "END": -1}.get(plain(token.text), 0)
        opened += token.is_sign("(", "[", "{") - token.is_sign(")", "]", "}")
        if opened + depth > MOST_DEPTH:
            raise CypherRefused(token.text, f"nests deeper than {MOST_DEPTH} levels", LAYER)


def _check_repetition(tokens: Sequence[Token]) -> None:
    operators = clauses = row = steps = 0
    for place, token in enumerate(tokens):
        word = plain(token.text) if token.kind == "word" else ""
        operators += (token.kind == "sign" and token.text in _OPERATORS) or word in _WORD_OPERATORS
        clauses += word in _CLAUSES and not is_property(tokens, place)
        row = row + 1 if word == "NOT" or token.is_sign("-", "+", "!") else 0
        before = tokens[place - 1] if place else None
        if token.is_sign(".", "[", ":") and before and (before.names or before.is_sign("]", ")")):
            steps += 1
        elif not token.names and not token.is_sign("]"):
            steps = 0 if token.kind == "sign" else steps
        if max(row, steps) > MOST_IN_A_ROW:
            raise CypherRefused(token.text, f"follows itself over {MOST_IN_A_ROW} times", LAYER)
    for many, what, most in (
        (operators, "operators", MOST_OPERATORS),
        (clauses, "clauses", MOST_CLAUSES),
    ):
        if many > most:
            raise CypherRefused("", f"it has {many} {what}; at most {most}", LAYER)


def _check_doubling(tokens: Sequence[Token]) -> None:
    """`s + s` again and again fills a server's memory in thirty steps."""
    for place in range(len(tokens) - 2):
        one, sign, other = tokens[place : place + 3]
        alone = place + 3 >= len(tokens) or not tokens[place + 3].is_sign(".", "(", "[")
        if (
            one.names
            and other.names
            and one.text == other.text
            and sign.is_sign("+", "||")
            and alone
            and not (place and tokens[place - 1].is_sign("."))
        ):
            raise CypherRefused(f"{one.text} + {other.text}", "a value is joined to itself", LAYER)


def _check_ranges(tokens: Sequence[Token], params: Mapping[str, object]) -> int:
    """How long the ranges are, multiplied."""
    together = 1
    for place, token in enumerate(tokens):
        if not (token.names and plain(token.text) == "RANGE" and _opens(tokens, place + 1)):
            continue
        most = 0
        for part in _inside(tokens, place + 1):
            if part.kind in {"number", "param"}:
                most = max(most, _size(part, params))
            elif not part.is_sign(",", "+", "-"):
                raise CypherRefused(
                    f"range({part.text}",
                    "takes numbers, parameters and size() or length() only",
                    LAYER,
                )
        if most > MOST_RANGE:
            raise CypherRefused("range", f"is longer than {MOST_RANGE}", LAYER)
        together *= max(most, 1)
    if together > MOST_RANGES_TOGETHER:
        raise CypherRefused("range", f"its ranges multiply beyond {MOST_RANGES_TOGETHER}", LAYER)
    return together


def _opens(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].is_sign("(")


def _inside(tokens: Sequence[Token], place: int) -> Iterator[Token]:
    """Tokens between a parenthesis and its end, without what stands in size(…) and length(…)."""
    depth, skipped_from = 1, 0
    place += 1
    while place < len(tokens) and depth:
        token = tokens[place]
        depth += token.is_sign("(", "[", "{") - token.is_sign(")", "]", "}")
        measures = token.kind == "word" and plain(token.text) in {"SIZE", "LENGTH"}
        if not skipped_from and measures and _opens(tokens, place + 1):
            skipped_from = depth + 1
        elif skipped_from:
            if depth < skipped_from and token.is_sign(")"):
                skipped_from = 0
        elif depth:
            yield token
        place += 1


def _size(token: Token, params: Mapping[str, object]) -> int:
    value = params.get(token.text) if token.kind == "param" else token.text
    try:
        return abs(int(str(value), 0))
    except ValueError:
        return MOST_RANGE + 1


def _check_patterns(tokens: Sequence[Token], params: Mapping[str, object]) -> None:
    for place, token in enumerate(tokens):
        if not token.is_sign("=~"):
            continue
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        closed = place + 2 >= len(tokens) or not tokens[place + 2].is_sign("+", "||", ".", "[")
        if after is None or after.kind not in {"string", "param"} or not closed:
            raise CypherRefused("=~", "takes a pattern in quotes or a parameter", LAYER)
        pattern = str(params.get(after.text, "")) if after.kind == "param" else after.text
        if (
            len(pattern) > MOST_PATTERN
            or _QUANTIFIED_GROUP.search(pattern)
            or len(_QUANTIFIER.findall(pattern)) > MOST_OPEN_QUANTIFIERS
        ):
            raise CypherRefused(
                pattern,
                f"a pattern has at most {MOST_PATTERN} characters, {MOST_OPEN_QUANTIFIERS} "
                "repetitions, and no repeated group: some would never end",
                LAYER,
            )
