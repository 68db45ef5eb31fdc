"""Check(): the guard in its order.

What keeps anybody's own Cypher to reading: layers, of which each refuses what it can see.

tokens and escapes undo comments, quoting and Unicode; clauses refuses words, procedures and
functions; caps, nested and growth refuse what a server could not end; planner asks Neo4j's own
planner what a text would do. A refusal says which word, and why.
"""

import json
from collections.abc import Mapping
from functools import lru_cache

from queries.guard.clauses import check_clauses, check_params
from queries.guard.cost import check_caps, check_length
from queries.guard.plan import MAX_VERDICTS
from queries.guard.tokens import tokenise, without_comments

MAX_CACHED_PARAMS = (
    1_000  # characters of parameters beside a text, so that what is kept stays small
)


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
    return _known(text, told) if len(told) <= MAX_CACHED_PARAMS else _judged(text, params)


@lru_cache(maxsize=MAX_VERDICTS)
def _known(text: str, told: str) -> str:
    return _judged(text, json.loads(told))


def _judged(text: str, params: Mapping[str, object]) -> str:
    check_params(params)
    tokens = tuple(check_clauses(tokenise(text)))
    check_caps(tokens, params)
    return without_comments(text, tokens)
