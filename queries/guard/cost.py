"""Refuse what no server could end in time: depth, repetition, growth.

Neo4j does not interrupt the expressions of one row, and stops answering at some 300 levels of
nesting; the embedded engine does not end a pattern within a list either (measured). Both engines
end a query only between two rows, and the value of one row may fill all memory in thirty steps. So
these texts are refused before a server sees them. The limits are far above what a question of the
library needs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from queries.guard.clauses import Iteration, bare, bracket_ends, iterations, level
from queries.guard.names import is_property
from queries.guard.patterns import check_patterns
from queries.guard.tokens import CypherRefused, CypherToken, plain

MAX_DOUBLING = 4_000
MAX_REPLACED = 100
MAX_PIECE = 10_000_000
_PROJECTS = frozenset({"WITH", "RETURN", "LET", "UNWIND"})
_ENDS = frozenset({"MATCH", "WHERE", "CALL", "ORDER", "SKIP", "LIMIT", "UNION", "FILTER"})


def check_growth(
    tokens: Sequence[CypherToken],
    params: Mapping[str, object],
    ranges: int,
    iterations_here: Sequence[Iteration],
    ends: Mapping[int, int],
) -> None:
    """Refuse values that grow; `ranges` is the product of the lengths of the text's ranges.

    `iterations_here` are its iterations, `ends` where its brackets are closed.
    """
    for each in iterations_here:
        if each.total:
            _check_total(tokens, each, iterations_here)
    _check_doubling_growth(tokens, {each.variable for each in iterations_here})
    _check_replacing(tokens, params, ends)
    _check_pieces(tokens, params, ranges)


def _check_total(
    tokens: Sequence[CypherToken], fold: Iteration, iterations_here: Sequence[Iteration]
) -> None:
    """Refuse a reduce whose accumulator enters the next step more than once."""
    within = [inner for inner in iterations_here if fold.body <= inner.open < fold.end]
    counts, tested = [0], 0
    start = fold.body + 1
    choice = start < fold.end and plain(tokens[start].text) == "CASE"
    for place in range(start, fold.end):
        word = plain(tokens[place].text) if tokens[place].kind == "word" else ""
        tested += (word == "WHEN") - (word == "THEN" and tested > 0)
        if choice and word in {"THEN", "ELSE"}:
            counts.append(0)
        measured = tokens[place - 2].names and plain(tokens[place - 2].text) in {"SIZE", "LENGTH"}
        if tokens[place].text == fold.total and bare(tokens, place) and not tested and not measured:
            counts[-1] += 2 if any(inner.encloses(place) for inner in within) else 1
    if max(counts) > 1:
        raise CypherRefused(fold.total, "a value is joined to itself at each step", LAYER)


def _check_doubling_growth(tokens: Sequence[CypherToken], variables: set[str]) -> None:
    """Refuse `WITH [s, s] AS s` over and over: each clause multiplies the value."""
    whole = 1  # words of the language are counted with the names: they may be names too
    for clause in _projections(tokens):
        most = 1
        for item in _items(tokens, clause):
            names = [tokens[p].text for p in item if bare(tokens, p)]
            most = max([most, *(names.count(n) for n in set(names) - variables)])
        whole *= most
    if whole > MAX_DOUBLING:
        raise CypherRefused("", "its values are joined to themselves again and again", LAYER)


def _projections(tokens: Sequence[CypherToken]) -> Iterator[range]:
    marks = [
        (place, plain(token.text) in _PROJECTS)
        for place, token in enumerate(tokens)
        if token.kind == "word" and plain(token.text) in _PROJECTS | _ENDS
    ]
    for (place, projects), (end, _) in pairwise([*marks, (len(tokens), False)]):
        if projects:
            yield range(place + 1, end)


def _items(tokens: Sequence[CypherToken], clause: range) -> Iterator[list[int]]:
    item: list[int] = []
    depth = 0
    for place in clause:
        depth += tokens[place].is_sign("(", "[", "{") - tokens[place].is_sign(")", "]", "}")
        if depth <= 0 and tokens[place].is_sign(","):
            yield item
            item = []
        else:
            item.append(place)
    yield item


def _check_replacing(
    tokens: Sequence[CypherToken], params: Mapping[str, object], ends: Mapping[int, int]
) -> None:
    """Refuse replace() over and over: once it may lengthen a text, but not repeatedly."""
    growth = 1
    for place, end in ends.items():
        if not place or plain(tokens[place - 1].text) != "REPLACE":
            continue
        items = [[tokens[p] for p in item] for item in _items(tokens, range(place + 1, end))]
        if len(items) < 2:
            continue  # the engine says what is missing
        search, by = items[-2:]
        shortest, longest = _length(search, params, 1), _length(by, params, MAX_REPLACED + 1)
        growth *= max(1, -(-longest // max(1, shortest))) if longest else 1
    if growth > MAX_REPLACED:
        raise CypherRefused("replace", "inserts much more text than it removes", LAYER)


def _length(argument: Sequence[CypherToken], params: Mapping[str, object], otherwise: int) -> int:
    if len(argument) != 1 or argument[0].kind not in {"string", "param"}:
        return otherwise
    token = argument[0]
    return len(str(params.get(token.text, ""))) if token.kind == "param" else len(token.text)


def _check_pieces(tokens: Sequence[CypherToken], params: Mapping[str, object], ranges: int) -> None:
    """Refuse a long text joined over a long range."""
    pieces = [len(token.text) for token in tokens if token.kind == "string"]
    pieces += [len(v) for v in params.values() if isinstance(v, str | list | tuple)]
    adds_up = any(token.names and plain(token.text) == "REDUCE" for token in tokens)
    if ranges * max(pieces, default=0) * (10 if adds_up else 1) > MAX_PIECE:
        raise CypherRefused("range", "repeats a long value too often", LAYER)


MAX_NESTED_LISTS = 2
MAX_INNER_RANGE = 100
_SMALL = frozenset({"RANGE", "LABELS", "KEYS", "NODES", "RELATIONSHIPS", "SIZE", "LENGTH", "TAIL"})
_MAKES = frozenset({"COLLECT", "RANGE", "SPLIT", "REDUCE"})
_INT = re.compile(r"0*([0-9]{1,3})\Z")  # one of more digits is over every bound


def check_nested(
    tokens: Sequence[CypherToken],
    params: Mapping[str, object],
    iterations_here: Sequence[Iteration],
    ends: Mapping[int, int],
) -> None:
    """Refuse lists within lists, unless the inner one is small.

    `iterations_here` are the iterations of the text, `ends` where its brackets are closed.
    """
    gathers = _gathers(tokens, params)
    for inner in iterations_here:
        around = [outer for outer in iterations_here if outer.encloses(inner.open)]
        if len(around) >= MAX_NESTED_LISTS:
            raise CypherRefused(
                tokens[inner.open].text,
                f"iterates over lists within lists more than {MAX_NESTED_LISTS} times",
                LAYER,
            )
        if around:
            _check_inner(tokens, inner, around, gathers=gathers)
    _check_patterns_nested(tokens, ends)


def _gathers(tokens: Sequence[CypherToken], params: Mapping[str, object]) -> bool:
    """Return whether a text makes lists of its own, which a map's property may hold."""
    made = any(token.names and plain(token.text) in _MAKES for token in tokens)
    return made or any(isinstance(value, list | tuple | Mapping) for value in params.values())


def _check_inner(
    tokens: Sequence[CypherToken], inner: Iteration, around: Sequence[Iteration], *, gathers: bool
) -> None:
    """Refuse an inner list unless it is one of the outer list's items, or always small."""
    bound = {outer.variable for outer in around} | {outer.total for outer in around}
    for place in range(inner.source, inner.body):
        token = tokens[place]
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        calls = token.names and after is not None and after.is_sign("(")
        owns = token.names and after is not None and after.is_sign(".")
        whole = token.text not in bound and (bare(tokens, place) or (owns and gathers))
        if token.kind == "param" or whole or (calls and plain(token.text) not in _SMALL):
            raise CypherRefused(
                token.text,
                "iterates over a list for each item of another one: use UNWIND for one of them",
                LAYER,
            )
        if token.kind == "number" and _over(token.text):
            raise CypherRefused(token.text, f"counts beyond {MAX_INNER_RANGE} within a list", LAYER)


def _over(number: str) -> bool:
    small = _INT.match(number)
    return not small or int(small[1]) > MAX_INNER_RANGE


def _check_patterns_nested(tokens: Sequence[CypherToken], ends: Mapping[int, int]) -> None:
    """Refuse a pattern of variable length within a list: the embedded engine never ends it."""
    lists = [place for place in ends if _is_pattern_list(tokens, place, ends)]
    for place in lists:
        if sum(outer <= place < ends[outer] for outer in lists) > 1:
            raise CypherRefused("[(", "nests one pattern within another in lists: use MATCH", LAYER)
        for star in range(place, ends[place]):
            if tokens[star].is_sign("*") and any(
                place < rel < star < ends[rel] and tokens[rel].is_sign("[") for rel in ends
            ):
                raise CypherRefused("*", "a pattern within a list needs a fixed length", LAYER)


def _is_pattern_list(tokens: Sequence[CypherToken], place: int, ends: Mapping[int, int]) -> bool:
    after = place + 3 if [t.text for t in tokens[place + 2 : place + 3]] == ["="] else place + 1
    if not tokens[place].is_sign("[") or after >= len(tokens) or not tokens[after].is_sign("("):
        return False
    return any(tokens[at].is_sign("|") for at in level(tokens, place + 1, ends[place]))


LAYER = "caps"
MAX_CHARACTERS = 10_000
MAX_TOKENS = 2_500
MAX_DEPTH = 40
MAX_OPERATORS = 200
MAX_IN_A_ROW = 20
MAX_CLAUSES = 60
MAX_RANGE = 10_000
MAX_RANGES_TOGETHER = 1_000_000

_OPERATORS = frozenset(
    {"+", "-", "*", "/", "%", "^", "=", "<>", "<", ">", "<=", ">=", "=~", "||", "|", "&", "!"}
)
_WORD_OPERATORS = frozenset({"AND", "OR", "XOR", "NOT", "IN", "CONTAINS", "STARTS", "ENDS", "IS"})
_CLAUSES = frozenset({"MATCH", "WITH", "UNWIND", "CALL", "UNION", "LET", "FILTER"})


def check_length(text: str) -> None:
    """Refuse a text that is too long to be checked."""
    if len(text) > MAX_CHARACTERS:
        raise CypherRefused("", f"it has {len(text)} characters; at most {MAX_CHARACTERS}", LAYER)


def check_caps(tokens: Sequence[CypherToken], params: Mapping[str, object]) -> None:
    """Refuse depth, repetition, ranges and regular expressions beyond the bounds above."""
    if len(tokens) > MAX_TOKENS:
        raise CypherRefused("", f"it has {len(tokens)} words; at most {MAX_TOKENS}", LAYER)
    _check_depth(tokens)
    _check_repetition(tokens)
    _check_doubling(tokens)
    ends = bracket_ends(tokens)
    iterations_here = iterations(tokens, ends)
    check_nested(tokens, params, iterations_here, ends)
    check_growth(tokens, params, _check_ranges(tokens, params), iterations_here, ends)
    check_patterns(tokens, params, iterations_here)


def _check_depth(tokens: Sequence[CypherToken]) -> None:
    depth = opened = 0
    for place, token in enumerate(tokens):
        if token.kind == "word" and not is_property(tokens, place):
            depth += {"CASE": 1, "END": -1}.get(plain(token.text), 0)
        opened += token.is_sign("(", "[", "{") - token.is_sign(")", "]", "}")
        if opened + depth > MAX_DEPTH:
            raise CypherRefused(token.text, f"nests deeper than {MAX_DEPTH} levels", LAYER)


def _check_repetition(tokens: Sequence[CypherToken]) -> None:
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
        if max(row, steps) > MAX_IN_A_ROW:
            raise CypherRefused(
                token.text, f"is repeated more than {MAX_IN_A_ROW} times in a row", LAYER
            )
    for many, what, most in (
        (operators, "operators", MAX_OPERATORS),
        (clauses, "clauses", MAX_CLAUSES),
    ):
        if many > most:
            raise CypherRefused("", f"it has {many} {what}; at most {most}", LAYER)


def _check_doubling(tokens: Sequence[CypherToken]) -> None:
    """Refuse `s + s`: repeated, it fills a server's memory in thirty steps."""
    for place in range(len(tokens) - 2):
        first, sign, second = tokens[place : place + 3]
        alone = place + 3 >= len(tokens) or not tokens[place + 3].is_sign(".", "(", "[")
        if (
            first.names
            and second.names
            and first.text == second.text
            and sign.is_sign("+", "||")
            and alone
            and not (place and tokens[place - 1].is_sign("."))
        ):
            raise CypherRefused(
                f"{first.text} + {second.text}", "a value is joined to itself", LAYER
            )


def _check_ranges(tokens: Sequence[CypherToken], params: Mapping[str, object]) -> int:
    """Return the product of the lengths of the ranges."""
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
        if most > MAX_RANGE:
            raise CypherRefused("range", f"is longer than {MAX_RANGE}", LAYER)
        together *= max(most, 1)
    if together > MAX_RANGES_TOGETHER:
        raise CypherRefused("range", f"its ranges multiply beyond {MAX_RANGES_TOGETHER}", LAYER)
    return together


def _opens(tokens: Sequence[CypherToken], place: int) -> bool:
    return place < len(tokens) and tokens[place].is_sign("(")


def _inside(tokens: Sequence[CypherToken], place: int) -> Iterator[CypherToken]:
    """Return tokens between a parenthesis and its end, but for those in size(…) and length(…)."""
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


def _size(token: CypherToken, params: Mapping[str, object]) -> int:
    value = params.get(token.text) if token.kind == "param" else token.text
    try:
        return abs(int(str(value), 0))
    except ValueError:
        return MAX_RANGE + 1
