"""POST /api/cypher: anybody's own Cypher, read-only."""

from typing import Annotated, Any, Final, Literal

from anyio import to_thread
from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from api.asker import AskerHere, AuditHere
from api.dependencies import OverviewsHere, StoreHere
from api.drawing import as_svg, draw_answer
from api.leaving import ConsoleHere
from api.openapi import answers
from api.routers.queries import ANSWER
from api.streams import Form, stream_rows, whole
from queries.audit import ask_noted
from queries.bounded_read import Limits
from queries.execution import MOST_ROWS
from queries.values import Answer, ties_in

router = APIRouter(prefix="/api", tags=["questions"])
EXAMPLE: Final[dict[str, Any]] = {
    "query": "MATCH (o:Operator)-[l:OPERATES]->(c:Compound) WHERE l.asserts >= $n "
    "RETURN o.name, c.name, l.standing ORDER BY c.name",
    "params": {"n": 2},
}


class CypherAsked(BaseModel):
    """A text in Cypher that only reads, and its parameters as JSON values."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [EXAMPLE]})

    query: str
    params: dict[str, Any] = {}
    limit: int = Field(default=Limits().rows, ge=1, le=MOST_ROWS)


@router.post("/cypher", response_model=Answer, responses=answers(ANSWER, slow=True))
async def cypher(
    asking: ConsoleHere,
    store: StoreHere,
    audit: AuditHere,
    asker: AskerHere,
    asked: CypherAsked,
    overviews: OverviewsHere,
    form: Annotated[
        Form | Literal["svg"],
        Query(alias="format", description="json, csv, ndjson; svg draws nodes and links."),
    ] = "json",
) -> Response:
    """Answer a text that reads; a refusal names the word and says why (`word`, `layer`).

    Rows, bytes and seconds are capped: `truncated` says that there is more. When the client goes
    away, the store stops working on it.
    """
    limits = Limits(rows=asked.limit)
    answer = await asking(
        lambda ending: ask_noted(store, audit, asker, asked.query, asked.params, limits, ending)
    )
    if form == "json":
        return whole(answer)
    if form == "svg":

        def drawing() -> str:
            found = draw_answer(store, overviews.now(), "An answer", ties_in(answer))
            return as_svg(found, "light")

        svg = await to_thread.run_sync(drawing)
        return Response(svg, media_type="image/svg+xml")
    return stream_rows("cypher", form, answer.columns, answer.rows)
