"""The Cypher behind a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from api.urls import with_query
from queries.questions import question_of

AMONG: Final = """\
MATCH (e:Entity)
WHERE e.id IN $names
OPTIONAL MATCH (l:Link {from: e.id})
WHERE l.to IN $names AND l.type IN $types
OPTIONAL MATCH (o:Entity {id: l.to})
RETURN e.id AS from_id, e.name AS from_name, l.type AS link, o.id AS to_id, o.name AS to_name,
       l.standing AS standing, l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY from_id, link, to_id"""


def among(names: Iterable[str], types: Iterable[str]) -> dict[str, Any]:
    """Return the parameters of AMONG. An entity that no link leaves has one row, without a link."""
    return {"names": sorted(set(names)), "types": sorted(set(types))}


@dataclass(frozen=True, slots=True)
class QueryLink:
    """A question with a page's parameters, and the addresses that ask it again or as CSV."""

    id: str
    title: str
    cypher: str
    params: dict[str, str]
    ask_address: str
    csv_address: str


def query_link(question_id: str, **params: str) -> QueryLink:
    """Return a link to a question of the library; empty parameters are left out."""
    question = question_of(question_id)
    given = {name: value for name, value in params.items() if value}
    return QueryLink(
        id=question.id,
        title=question.title,
        cypher=question.cypher,
        params=given,
        ask_address=with_query(f"/queries/{question.id}", **given),
        csv_address=with_query(f"/api/queries/{question.id}/run", **given, format="csv"),
    )
