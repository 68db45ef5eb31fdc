"""The Cypher behind a page: questions of the library that ask for what it shows."""

from dataclasses import dataclass

from api.addresses import with_query
from queries.questions import question_of


@dataclass(frozen=True, slots=True)
class Behind:
    """A question with what a page puts into it, and where it is asked again or taken as CSV."""

    id: str
    title: str
    cypher: str
    params: dict[str, str]
    ask_address: str
    csv_address: str


def behind(question_id: str, **params: str) -> Behind:
    """A question of the library, asked with these parameters; empty ones are left out."""
    question = question_of(question_id)
    given = {name: value for name, value in params.items() if value}
    return Behind(
        id=question.id,
        title=question.title,
        cypher=question.cypher,
        params=given,
        ask_address=with_query(f"/queries/{question.id}", **given),
        csv_address=with_query(f"/api/queries/{question.id}/run", **given, format="csv"),
    )
