"""Tell words that name something from words of the language, by where they stand.

`RETURN 1 AS set` names a column; `WITH n SET n.x = 1` writes. Cypher takes nearly every word for a
name, so `with` may be a variable as well: a word counts as a name only where no reading of the text
makes it the beginning of a clause. Two values never stand side by side; most rules follow from it.
"""

from collections.abc import Sequence
from typing import Literal

from queries.guard.tokens import CypherToken, plain

Role = Literal["name", "keyword", "unsure"]

# After these words, where they are keywords, a value begins.
_BEFORE_VALUE = frozenset(
    {
        "AND", "AS", "BY", "CONTAINS", "FILTER", "IN", "LIMIT", "OFFSET", "OR", "RETURN", "SKIP",
        "UNWIND", "WHEN", "WHERE", "WITH", "XOR", "YIELD",
    }
)  # fmt: skip
# A value begins after these too, within CASE: elsewhere a clause may (WHEN … THEN … ELSE …).
_WITHIN_CASE = frozenset({"THEN", "ELSE"})
# These stand before a value, as keywords, where a value may begin.
_PREFIXES = frozenset({"ALL", "CASE", "DISTINCT", "NOT"})
# A value may end with these.
_ENDS_VALUE = frozenset({"END", "FALSE", "NULL", "TRUE"})
# The second word is a keyword after the first.
_PAIRS = frozenset(
    {
        ("ORDER", "BY"), ("STARTS", "WITH"), ("ENDS", "WITH"), ("OPTIONAL", "MATCH"),
        ("IS", "NOT"), ("IS", "NULL"), ("NOT", "NULL"), ("CASE", "WHEN"),
    }
)  # fmt: skip
# What may follow a name, of the words.
_AFTER_NAME = _BEFORE_VALUE | _WITHIN_CASE | {
    "ASC", "ASCENDING", "CALL", "DESC", "DESCENDING", "END", "ENDS", "FINISH", "IS", "LET", "MATCH",
    "NEXT", "OPTIONAL", "ORDER", "STARTS", "UNION",
}  # fmt: skip
# No clause has one of these after its first word.
_NEVER_AFTER_CLAUSE = (
    ",", ")", "]", "}", ":", "=", "<>", "<", ">", "<=", ">=", "=~", "/", "%", "^", "|", "&",
)  # fmt: skip
_BEFORE_VALUE_SIGNS = (
    "(", "[", ",", ":", "::", "|", "+", "-", "/", "%", "^", "=", "<>", "<", ">", "<=", ">=", "=~",
    "||", "&", "!",
)  # fmt: skip
# These say something without a word after them.
_ALONE = frozenset({"COMMIT", "ROLLBACK", "TRANSACTION", "TRANSACTIONS"})


def is_property(tokens: Sequence[CypherToken], place: int) -> bool:
    """Return whether a word is a property's name: `n.set`, without a gap, after an owner.

    Some parsers read `1. SET` as a number and a clause: a number has no properties.
    """
    if place < 2:
        return False
    owner, dot, word = tokens[place - 2], tokens[place - 1], tokens[place]
    touching = owner.end == dot.start and dot.end == word.start
    owns = owner.kind in {"word", "quoted", "param"} or owner.is_sign(")", "]", "}")
    return dot.is_sign(".") and touching and owns


def is_selected(tokens: Sequence[CypherToken], place: int) -> bool:
    """Return whether a word is selected in a map projection: `n {.set, .delete}`."""
    if place < 2:
        return False
    before, dot, word = tokens[place - 2], tokens[place - 1], tokens[place]
    return dot.is_sign(".") and dot.end == word.start and before.is_sign("{", ",")


def is_name(tokens: Sequence[CypherToken], place: int, roles: Sequence[Role]) -> bool:
    """Return whether the word at this place can only be a name; `roles` are those of the text."""
    if is_property(tokens, place) or is_selected(tokens, place):
        return True
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is not None and after.is_sign("."):
        return after.start == tokens[place].end and is_property(tokens, place + 2)
    if after is not None and after.is_sign(*_NEVER_AFTER_CLAUSE):
        alone = plain(tokens[place].text) in _ALONE and not after.is_sign(":", "=")
        return roles[place] == "name" or (roles[place] == "unsure" and not alone)
    return roles[place] == "name" and (
        after is None
        or (after.kind == "word" and plain(after.text) in _AFTER_NAME)
        or after.is_sign("[", "{", "+", "-", "*", "||", "->", "<-", "..")
    )


def roles_of(tokens: Sequence[CypherToken]) -> list[Role]:
    """Return what each token can be, by those before it; one that is no word counts as a name."""
    bound = _bound(tokens)
    roles: list[Role] = []
    cases = [0]  # of each open bracket: how many CASE have no END yet
    for place, token in enumerate(tokens):
        role = (
            _role(tokens, place, roles, in_case=cases[-1] > 0) if token.kind == "word" else "name"
        )
        word = plain(token.text) if token.kind == "word" else ""
        if role == "name" and word in _PREFIXES and not _stands_alone(tokens, place):
            role = "unsure" if word in bound else "keyword"
        roles.append(role)
        if token.is_sign("(", "[", "{"):
            cases.append(0)
        elif token.is_sign(")", "]", "}") and len(cases) > 1:
            cases.pop()
        elif word == "CASE" and role == "keyword":
            cases[-1] += 1
        elif word == "END" and cases[-1]:
            cases[-1] -= 1
    return roles


def _role(
    tokens: Sequence[CypherToken], place: int, roles: Sequence[Role], *, in_case: bool
) -> Role:
    if is_property(tokens, place) or is_selected(tokens, place):
        return "name"
    before = tokens[place - 1] if place else None
    if before is not None and before.kind == "sign":
        return _role_after_sign(tokens, place, roles)
    if before is None or before.kind != "word":
        return "keyword"
    first, word = plain(before.text), plain(tokens[place].text)
    if first in _ENDS_VALUE or roles[place - 1] == "name" or (first, word) in _PAIRS:
        return "keyword"
    begins_value = first in _BEFORE_VALUE | _PREFIXES or (first in _WITHIN_CASE and in_case)
    if roles[place - 1] == "unsure" or not begins_value or (first == "IN" and word in _ALONE):
        return "unsure"
    return "name"


def _role_after_sign(tokens: Sequence[CypherToken], place: int, roles: Sequence[Role]) -> Role:
    before = tokens[place - 1]
    if before.is_sign(")", "]", "}"):
        return "keyword"
    if before.is_sign("*"):  # `WITH *` ends there, `2 * n` does not
        factor = tokens[place - 2] if place > 1 else before
        word = plain(factor.text) if factor.kind == "word" else ""
        multiplies = factor.kind != "sign" or factor.is_sign(")", "]", "}")
        return (
            "name"
            if multiplies and roles[place - 2] == "name" and word not in _PREFIXES
            else ("unsure")
        )
    return "name" if before.is_sign(*_BEFORE_VALUE_SIGNS) else "unsure"


def _stands_alone(tokens: Sequence[CypherToken], place: int) -> bool:
    """Return whether what follows makes a word such as DISTINCT a name."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return after is None or after.is_sign(*_NEVER_AFTER_CLAUSE, ".", "*", "->", "<-", "..")


def _bound(tokens: Sequence[CypherToken]) -> frozenset[str]:
    """Return which of the prefixes a text may use as a name, too."""
    return frozenset(
        plain(token.text)
        for place, token in enumerate(tokens)
        if token.names
        and plain(token.text) in _PREFIXES
        and (token.kind == "quoted" or _may_bind(tokens, place))
    )


def _may_bind(tokens: Sequence[CypherToken], place: int) -> bool:
    if is_property(tokens, place) or is_selected(tokens, place):
        return False
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    named = before is not None and before.kind == "word" and plain(before.text) in {"AS", "YIELD"}
    bound = after is not None and after.kind == "word" and plain(after.text) in {"IN", "AS"}
    opened = before is not None and before.is_sign("(", "[")
    begins = after is not None and (after.is_sign("{") or plain(after.text) == "WHERE")
    return named or bound or (opened and begins) or _stands_alone(tokens, place)
