"""What grows beyond bounds within one row: a value joined to itself again and again.

Both engines end a query between two rows; a value is worked out within one, and may fill all
memory in thirty steps.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from queries.guard.escapes import plain
from queries.guard.iterating import Iteration, bare
from queries.guard.refusal import CypherRefused
from queries.guard.tokens import Token

LAYER = "caps"
MOST_DOUBLING = 4_000
MOST_REPLACED = 100
MOST_PIECE = 10_000_000
_PROJECTS = frozenset({"WITH", "RETURN", "LET", "UNWIND"})
_ENDS = frozenset({"MATCH", "WHERE", "CALL", "ORDER", "SKIP", "LIMIT", "UNION", "FILTER"})


def check_growth(
    tokens: Sequence[Token],
    params: Mapping[str, object],
    ranges: int,
    found: Sequence[Iteration],
    ends: Mapping[int, int],
) -> None:
    """Refuse what grows; `ranges` is how long the ranges of the text are, multiplied.

    `found` are its iterations, `ends` where its brackets are closed.
    """
    for each in found:
        if each.total:
            _check_total(tokens, each, found)
    _check_doubling(tokens, {each.variable for each in found})
    _check_replacing(tokens, params, ends)
    _check_pieces(tokens, params, ranges)


def _check_total(tokens: Sequence[Token], one: Iteration, found: Sequence[Iteration]) -> None:
    """What a reduce carries along may go into the next step once."""
    within = [other for other in found if one.body <= other.open < one.end]
    counts, tested = [0], 0
    start = one.body + 1
    choice = start < one.end and plain(tokens[start].text) == "CASE"
    for place in range(start, one.end):
        word = plain(tokens[place].text) if tokens[place].kind == "word" else ""
        tested += (word == "WHEN") - (word == "THEN" and tested > 0)
        if choice and word in {"THEN", "ELSE"}:
            counts.append(0)
        measured = tokens[place - 2].names and plain(tokens[place - 2].text) in {"SIZE", "LENGTH"}
        if tokens[place].text == one.total and bare(tokens, place) and not tested and not measured:
            counts[-1] += 2 if any(other.encloses(place) for other in within) else 1
    if max(counts) > 1:
        raise CypherRefused(one.total, "a value is joined to itself at each step", LAYER)


def _check_doubling(tokens: Sequence[Token], variables: set[str]) -> None:
    """`WITH [s, s] AS s` forty times over is no server's work: clause by clause it multiplies."""
    whole = 1  # words of the language are counted with the names: they may be names too
    for clause in _projections(tokens):
        most = 1
        for item in _items(tokens, clause):
            names = [tokens[p].text for p in item if bare(tokens, p)]
            most = max([most, *(names.count(n) for n in set(names) - variables)])
        whole *= most
    if whole > MOST_DOUBLING:
        raise CypherRefused("", "its values are joined to themselves again and again", LAYER)


def _projections(tokens: Sequence[Token]) -> Iterator[range]:
    marks = [
        (place, plain(token.text) in _PROJECTS)
        for place, token in enumerate(tokens)
        if token.kind == "word" and plain(token.text) in _PROJECTS | _ENDS
    ]
    for (place, projects), (end, _) in pairwise([*marks, (len(tokens), False)]):
        if projects:
            yield range(place + 1, end)


def _items(tokens: Sequence[Token], clause: range) -> Iterator[list[int]]:
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
    tokens: Sequence[Token], params: Mapping[str, object], ends: Mapping[int, int]
) -> None:
    """replace() may lengthen a text, but not again and again."""
    growth = 1
    for place, end in ends.items():
        if not place or plain(tokens[place - 1].text) != "REPLACE":
            continue
        items = [[tokens[p] for p in item] for item in _items(tokens, range(place + 1, end))]
        if len(items) < 2:
            continue  # the engine says what is missing
        search, by = items[-2:]
        shortest, longest = _length(search, params, 1), _length(by, params, MOST_REPLACED + 1)
        growth *= max(1, -(-longest // max(1, shortest))) if longest else 1
    if growth > MOST_REPLACED:
        raise CypherRefused("replace", "puts in much more than it takes out", LAYER)


def _length(argument: Sequence[Token], params: Mapping[str, object], otherwise: int) -> int:
    if len(argument) != 1 or argument[0].kind not in {"string", "param"}:
        return otherwise
    token = argument[0]
    return len(str(params.get(token.text, ""))) if token.kind == "param" else len(token.text)


def _check_pieces(tokens: Sequence[Token], params: Mapping[str, object], ranges: int) -> None:
    """A long text put together over a long range."""
    pieces = [len(token.text) for token in tokens if token.kind == "string"]
    pieces += [len(v) for v in params.values() if isinstance(v, str | list | tuple)]
    adds_up = any(token.names and plain(token.text) == "REDUCE" for token in tokens)
    if ranges * max(pieces, default=0) * (10 if adds_up else 1) > MOST_PIECE:
        raise CypherRefused("range", "repeats a long value too often", LAYER)
