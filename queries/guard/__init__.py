"""Check that a user's own Cypher only reads.

Each layer refuses what it can see. `tokens` resolves comments, quotes and Unicode escapes;
`clauses` refuses words, procedures and functions; `cost` refuses what a server could not stop;
`plan` checks the operators of Neo4j's own plan. A refusal names the word and the reason.
"""

import json
import re
from collections.abc import Mapping
from functools import lru_cache

from queries.guard.clauses import check_clauses, check_params
from queries.guard.cost import check_caps, check_length
from queries.guard.tokens import tokenise, without_comments

MAX_VERDICTS = 1_000  # texts that passed, in each cache of them
MAX_CACHED_PARAMS = 1_000  # characters of parameters as JSON, so that the cache stays small


_VERSION = re.compile(r"\s*CYPHER\s+(5|25)\s+(?=[A-Z])", re.ASCII | re.IGNORECASE)


def split_version(text: str) -> tuple[str, str]:
    """Return the version of Cypher that a text begins with ("CYPHER 25 ", or ""), and the rest."""
    prefix = _VERSION.match(text)
    return (f"CYPHER {prefix[1]} ", text[prefix.end() :]) if prefix else ("", text)


def check_text(text: str, params: Mapping[str, object]) -> str:
    """Return the text to send: the checked tokens, without comments and the final semicolon.

    It may begin with CYPHER 5 or CYPHER 25. A text that passed with the same parameters is not
    checked again: the verdict depends on nothing else. Raise CypherRefused, which names the word
    and the reason.
    """
    check_length(text)
    try:
        as_json = json.dumps(params)
    except (TypeError, ValueError, RecursionError):  # not JSON: check_params names the value
        return _check(text, params)
    if len(as_json) > MAX_CACHED_PARAMS:
        return _check(text, params)
    return _check_cached(text, as_json)


@lru_cache(maxsize=MAX_VERDICTS)
def _check_cached(text: str, as_json: str) -> str:
    return _check(text, json.loads(as_json))


def _check(text: str, params: Mapping[str, object]) -> str:
    check_params(params)
    version, rest = split_version(text)
    tokens = tuple(check_clauses(tokenise(rest)))
    check_caps(tokens, params)
    return version + without_comments(rest, tokens)
