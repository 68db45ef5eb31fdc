"""The layers that need no server: a text and its parameters judged by tokens alone."""

import json
from collections.abc import Mapping
from functools import lru_cache

from queries.guard.caps import check_caps, check_length
from queries.guard.clauses import check_clauses
from queries.guard.tokens import tokenise, without_comments
from queries.guard.values import check_params
from queries.guard.verdicts import MOST

MOST_KEPT = 1_000  # characters of parameters beside a text, so that what is kept stays small


def let_through(text: str, params: Mapping[str, object]) -> str:
    """The text to send: its tokens as they were judged, without comments and end sign.

    A text that was let through with these very parameters is not judged again: the verdict follows
    from nothing else. Raises CypherRefused, which says which word and why.
    """
    check_length(text)
    try:
        told = json.dumps(params)
    except (TypeError, ValueError, RecursionError):  # no JSON: the check of values says which
        return _judged(text, params)
    return _known(text, told) if len(told) <= MOST_KEPT else _judged(text, params)


@lru_cache(maxsize=MOST)
def _known(text: str, told: str) -> str:
    return _judged(text, json.loads(told))


def _judged(text: str, params: Mapping[str, object]) -> str:
    check_params(params)
    tokens = tuple(check_clauses(tokenise(text)))
    check_caps(tokens, params)
    return without_comments(text, tokens)
