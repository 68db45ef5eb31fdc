"""Lists within lists, which are gone through within one row, where no server looks at the clock.

Both engines end a query between two rows. The embedded one does not end a pattern within a list
either (tried).
"""

import re
from collections.abc import Mapping, Sequence

from queries.guard.escapes import plain
from queries.guard.iterating import Iteration, bare, level
from queries.guard.refusal import CypherRefused
from queries.guard.tokens import Token

LAYER = "caps"
MOST_NESTED_LISTS = 2
MOST_INNER_RANGE = 100
_SMALL = frozenset({"RANGE", "LABELS", "KEYS", "NODES", "RELATIONSHIPS", "SIZE", "LENGTH", "TAIL"})
_MAKES = frozenset({"COLLECT", "RANGE", "SPLIT", "REDUCE"})
_INT = re.compile(r"0*([0-9]{1,3})\Z")  # one of more digits is over every bound


def check_nested(
    tokens: Sequence[Token],
    params: Mapping[str, object],
    found: Sequence[Iteration],
    ends: Mapping[int, int],
) -> None:
    """Refuse lists within lists, unless the inner one is small.

    `found` are the iterations of the text, `ends` where its brackets are closed.
    """
    gathers = _gathers(tokens, params)
    for inner in found:
        around = [outer for outer in found if outer.encloses(inner.open)]
        if len(around) >= MOST_NESTED_LISTS:
            raise CypherRefused(
                tokens[inner.open].text,
                f"goes through lists within lists beyond {MOST_NESTED_LISTS}",
                LAYER,
            )
        if around:
            _check_inner(tokens, inner, around, gathers=gathers)
    _check_patterns(tokens, ends)


def _gathers(tokens: Sequence[Token], params: Mapping[str, object]) -> bool:
    """Whether a text makes lists of its own, which a property of a map may hold."""
    made = any(token.names and plain(token.text) in _MAKES for token in tokens)
    return made or any(isinstance(value, list | tuple | Mapping) for value in params.values())


def _check_inner(
    tokens: Sequence[Token], inner: Iteration, around: Sequence[Iteration], *, gathers: bool
) -> None:
    """A list within a list is one of the outer's items, or small by its nature."""
    own = {outer.variable for outer in around} | {outer.total for outer in around}
    for place in range(inner.source, inner.body):
        token = tokens[place]
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        calls = token.names and after is not None and after.is_sign("(")
        owns = token.names and after is not None and after.is_sign(".")
        whole = token.text not in own and (bare(tokens, place) or (owns and gathers))
        if token.kind == "param" or whole or (calls and plain(token.text) not in _SMALL):
            raise CypherRefused(
                token.text, "goes through a whole list for each item of another: UNWIND one", LAYER
            )
        if token.kind == "number" and _over(token.text):
            raise CypherRefused(
                token.text, f"counts beyond {MOST_INNER_RANGE} within a list", LAYER
            )


def _over(number: str) -> bool:
    small = _INT.match(number)
    return not small or int(small[1]) > MOST_INNER_RANGE


def _check_patterns(tokens: Sequence[Token], ends: Mapping[int, int]) -> None:
    """A pattern within a list has a fixed length: the embedded engine never ends others."""
    lists = [place for place in ends if _is_pattern_list(tokens, place, ends)]
    for place in lists:
        if sum(outer <= place < ends[outer] for outer in lists) > 1:
            raise CypherRefused("[(", "patterns within lists within each other: MATCH them", LAYER)
        for star in range(place, ends[place]):
            if tokens[star].is_sign("*") and any(
                place < rel < star < ends[rel] and tokens[rel].is_sign("[") for rel in ends
            ):
                raise CypherRefused("*", "within a list a pattern has a fixed length", LAYER)


def _is_pattern_list(tokens: Sequence[Token], place: int, ends: Mapping[int, int]) -> bool:
    after = place + 3 if [t.text for t in tokens[place + 2 : place + 3]] == ["="] else place + 1
    if not tokens[place].is_sign("[") or after >= len(tokens) or not tokens[after].is_sign("("):
        return False
    return any(tokens[at].is_sign("|") for at in level(tokens, place + 1, ends[place]))
