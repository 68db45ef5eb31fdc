"""The layers that need no server: a text and its parameters judged by tokens alone."""

from collections.abc import Mapping

from queries.guard.caps import check_caps, check_length
from queries.guard.clauses import check_clauses
from queries.guard.tokens import tokenise, without_comments
from queries.guard.values import check_params


def let_through(text: str, params: Mapping[str, object]) -> str:
    """The text to send: its tokens as they were judged, without comments and end sign.

    Raises CypherRefused, which says which word and why.
    """
    check_length(text)
    check_params(params)
    tokens = tuple(check_clauses(tokenise(text)))
    check_caps(tokens, params)
    return without_comments(text, tokens)
