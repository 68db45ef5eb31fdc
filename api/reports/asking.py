"""What goes into a report, as its author asks for it, in a program or on the command line."""

from typing import Annotated, Any, Final
from urllib.parse import parse_qsl

from pydantic import BaseModel, ConfigDict, Field

from api.pictures.catalogue import DEEPEST
from graph.answers.path_query import MOST_LENGTH
from graph.errors import BadRequest

MOST: Final = 10  # pictures, connections or tables of one report
MOST_CLAIMS: Final = 500
EXAMPLE: Final[dict[str, Any]] = {
    "title": "Redwood Gate, as sources have it",
    "pictures": ["complicity"],
    "around": [{"id": "demo-gate", "depth": 1}],
    "chains": [{"from": "demo-heron", "to": "demo-gate", "k": 3}],
    "tables": [{"query": "operators-of-several"}],
}
Ref = Annotated[str, Field(min_length=1, max_length=300)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Around(_Strict):
    """The surroundings of an entity, `depth` links far."""

    id: Ref
    depth: int = Field(default=1, ge=1, le=DEEPEST)


class Connection(_Strict):
    """The k surest chains between two names."""

    from_: Ref = Field(alias="from")
    to: Ref
    k: int = Field(default=3, ge=1, le=MOST)
    max_length: int = Field(default=5, ge=1, le=MOST_LENGTH)


class Table(_Strict):
    """A question of the library, its parameters, and how many rows at most."""

    query: Ref
    params: dict[str, str | int] = {}
    limit: int = Field(default=200, ge=1, le=1_000)


class ReportAsked(_Strict):
    """A story: pictures by name, surroundings, chains, tables, and claims chosen one by one.

    `title` and `note` are words of its author's, checked for words that convict.
    """

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    title: str = Field(default="", max_length=1_000)
    note: str = Field(default="", max_length=1_000)
    pictures: tuple[Ref, ...] = Field(default=(), max_length=MOST)
    around: tuple[Around, ...] = Field(default=(), max_length=MOST)
    chains: tuple[Connection, ...] = Field(default=(), max_length=MOST)
    tables: tuple[Table, ...] = Field(default=(), max_length=MOST)
    claims: tuple[Ref, ...] = Field(default=(), max_length=MOST_CLAIMS)
    pdf: bool = Field(default=True, description="With a PDF, where a browser is there to make it.")


def table_of(text: str) -> Table:
    """A table as a person writes it: `ID`, or `ID?name=value&name=value`. Raises BadRequest."""
    query, _, params = text.strip().partition("?")
    try:
        return Table(query=query, params=dict(parse_qsl(params, strict_parsing=bool(params))))
    except ValueError:
        raise BadRequest(f"table {text!r}: expected ID or ID?name=value&name=value") from None
