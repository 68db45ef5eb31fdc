"""Where a text goes through lists: `[x IN … | …]`, `reduce(…)`, `all(…)` and its like."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from queries.guard.clauses import is_property
from queries.guard.escapes import plain
from queries.guard.tokens import Token

_TESTS = frozenset({"ALL", "ANY", "NONE", "SINGLE"})


@dataclass(frozen=True, slots=True)
class Iteration:
    """One of them, by places of tokens: `source` to `body` is the list, `body` to `end` the rest.

    `open` and `end` are its brackets; `total` is what a reduce carries along, else empty.
    """

    open: int
    end: int
    source: int
    body: int
    variable: str
    total: str = ""

    def encloses(self, place: int) -> bool:
        """Whether this place is gone through once for each item."""
        return self.body <= place < self.end


def iterations(tokens: Sequence[Token], ends: Mapping[int, int]) -> tuple[Iteration, ...]:
    """Every iteration of a text, in the order in which they begin; `ends` are its brackets'."""
    return tuple(found for place in ends for found in _at(tokens, place, ends[place]))


def bracket_ends(tokens: Sequence[Token]) -> dict[int, int]:
    """Where each bracket that opens is closed; one that never is closes at the end."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for place, token in enumerate(tokens):
        if token.is_sign("(", "[", "{"):
            opened.append(place)
            ends[place] = len(tokens)
        elif token.is_sign(")", "]", "}") and opened:
            ends[opened.pop()] = place
    return ends


def bare(tokens: Sequence[Token], place: int) -> bool:
    """Whether a name may stand for a whole value: it is no property, function or key of a map."""
    token = tokens[place]
    if not token.names or is_property(tokens, place):
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return after is None or not after.is_sign("(", ".", ":")


def _at(tokens: Sequence[Token], place: int, end: int) -> Iterator[Iteration]:
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


def _divides(token: Token) -> bool:
    return token.is_sign("|") or (token.kind == "word" and plain(token.text) == "WHERE")


def level(tokens: Sequence[Token], start: int, end: int) -> Iterator[int]:
    """Places from start to end that stand in no bracket of their own."""
    depth = 0
    for place in range(start, min(end, len(tokens))):
        depth -= tokens[place].is_sign(")", "]", "}")
        if depth == 0:
            yield place
        depth += tokens[place].is_sign("(", "[", "{")
