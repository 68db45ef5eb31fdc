"""Routes: /api/cypher, /console."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Annotated, Any, Final, Literal, NamedTuple

from anyio import to_thread
from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.auth import require_scope
from api.cancellation import ConsoleRunnerDep
from api.dependencies import (
    AuditDep,
    ClientDep,
    FormDep,
    NotPublicDep,
    SnapshotDep,
    SnapshotsDep,
    StoreDep,
    json_object,
)
from api.openapi import TEXT, answers
from api.picture_service import as_svg, as_svgs_base64, draw_answer
from api.pictures.models import Picture
from api.snapshot import Snapshot
from api.streams import TABLES, FileForm, stream_rows, whole
from api.templates import page
from graph.answers.network import NotPublic
from graph.errors import BadRequest, ScamgraphError
from graph.record import Polarity
from graph.store import Store
from graph.vocabulary import vocabulary
from queries.audit import ask_noted, explain_noted
from queries.bounded_read import CancelToken, Limits
from queries.console import NOT_HELD_EMBEDDED
from queries.execution import MAX_ROWS
from queries.graph_schema import GraphSchema, names_used, notes_on, read_schema
from queries.guard.clauses import FUNCTIONS
from queries.guard.tokens import CypherRefused
from queries.questions import QuestionColumn, questions
from queries.values import Answer, GraphLink, ties_in

api = APIRouter(prefix="/api", tags=["questions"], dependencies=[require_scope("console")])
pages = APIRouter(include_in_schema=False)

EXAMPLE: Final[dict[str, Any]] = {
    "query": "MATCH (o:Operator)-[l:OPERATES]->(c:Compound)\nWHERE l.asserts >= $n\n"
    "RETURN o.name, c.name, l.standing\nORDER BY c.name",
    "params": {"n": 2},
}
SHOWN: Final = Limits()
FILES: Final = ("csv", "json")
ID: Final = re.compile(r"[\w.:-]{1,200}")  # what an id of a claim or a source may look like
MORE_THAN_ONE: Final = 2  # sources known to be independent


class CypherRequest(BaseModel):
    """A text in Cypher that only reads, and its parameters as JSON values."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [EXAMPLE]})

    query: str
    params: dict[str, Any] = {}
    limit: int = Field(default=Limits().rows, ge=1, le=MAX_ROWS)


class CypherAnswer(Answer):
    """The answer to a text, with `notes`: a sentence for each name in it that nothing bears.

    `plan` is what the engine would do, in its own words, where that was asked; then there are no
    rows, because nothing was run.
    """

    notes: tuple[str, ...] = ()
    plan: str = ""


@api.post(
    "/cypher",
    response_model=CypherAnswer,
    responses=answers("cypher_answer", slow=True, files={**TABLES, "image/svg+xml": TEXT}),
)
async def cypher(
    asking: ConsoleRunnerDep,
    store: StoreDep,
    audit: AuditDep,
    asker: ClientDep,
    body: CypherRequest,
    overviews: SnapshotsDep,
    closed: NotPublicDep,
    form: Annotated[
        FileForm | Literal["svg"],
        Query(alias="format", description="json, csv, ndjson; svg draws nodes and links."),
    ] = "json",
    explain: Annotated[bool, Query(description="Answer the plan (as JSON); run nothing.")] = False,
) -> Response:
    """Answer a text that reads; a refusal names the word and says why (`word`, `layer`).

    Rows, bytes and seconds are capped: `truncated` says that there is more. When the client goes
    away, the store stops working on it.
    """
    limits = Limits(rows=body.limit)
    if explain and form != "json":
        raise BadRequest("explain: the plan comes as JSON; leave format out")

    def answered(ending: CancelToken) -> CypherAnswer:
        result: dict[str, Any] = {"columns": (), "rows": (), "truncated": False, "elapsed_ms": 0.0}
        asked = (store, audit, asker, body.query, body.params, limits, ending)
        if explain:
            result["plan"] = explain_noted(*asked)
        else:
            result |= dict(ask_noted(*asked))
        if form == "json":
            result["notes"] = notes_on(body.query, _schema(store, overviews.now()))
        return CypherAnswer.model_construct(**result)  # rows are not validated a second time

    answer = await asking(answered)
    if form == "json":
        return whole(answer, closed)
    if form == "svg":

        def drawing() -> str:
            picture = draw_answer(store, overviews.now(), "An answer", ties_in(answer))
            return as_svg(picture, "light")

        svg = await to_thread.run_sync(drawing)
        return Response(svg, media_type="image/svg+xml")
    return stream_rows("cypher", form, answer.columns, answer.rows, closed)


class LinkCounts(NamedTuple):
    """How much of one type of link the record holds, beside an answer that names it.

    `links` are asserted by somebody now. Among them are `denied` ones, and `alone` those without a
    second source that is known to be independent. `unstated` have no link in the graph: they are
    only denied, not confirmed, or no longer stated.
    """

    type: str
    links: int
    alone: int
    denied: int
    unstated: int


class ConsoleAnswer(NamedTuple):
    """An answer with what the page shows of it.

    `columns` says which hold ids, `denied` are the numbers of the rows that name a denied link,
    `drawn` has the picture by theme, empty where there is nothing to draw.
    """

    answer: Answer
    columns: Mapping[str, QuestionColumn]
    denied: frozenset[int]
    beside: tuple[LinkCounts, ...]
    drawn: Mapping[str, str]


@pages.get("/console")
def show_console(request: Request, store: StoreDep, overview: SnapshotDep) -> HTMLResponse:
    """Show the form, with an example in it."""
    fields = {"query": EXAMPLE["query"], "params": json.dumps(EXAMPLE["params"])}
    return _page(request, store, overview, fields, given=False)


@pages.post("/console", dependencies=[require_scope("console")])
async def answer_console(
    request: Request,
    asking: ConsoleRunnerDep,
    store: StoreDep,
    overview: SnapshotDep,
    audit: AuditDep,
    asker: ClientDep,
    closed: NotPublicDep,
    fields: FormDep,
) -> Response:
    """Show the answer, or the word that is refused and why.

    With the field `format`: csv and json are files, plan is what the engine would do.
    """
    text, params, form = (fields.get(name, "") for name in ("query", "params", "format"))

    def shown(ending: CancelToken) -> Response:
        result: dict[str, Any] = {}
        schema = _schema(store, overview)
        try:
            given = json_object(params)
            if form == "plan":
                result["plan"] = explain_noted(store, audit, asker, text, given, SHOWN, ending)
            else:
                answer = ask_noted(store, audit, asker, text, given, SHOWN, ending)
                if form in FILES:
                    return _file(answer, form, closed)
                result["shown"] = _shown(store, overview, text, answer)
        except ScamgraphError as error:
            result["fault"] = error
        with suppress(CypherRefused):  # the text cannot be cut into words, as the fault says
            result["notes"] = notes_on(text, schema)
        return _page(request, store, overview, {"query": text, "params": params}, **result)

    return await asking(shown)


def _file(answer: Answer, form: str, closed: NotPublic) -> Response:
    if form == "csv":
        return stream_rows("cypher", "csv", answer.columns, answer.rows, closed)
    file = whole(answer, closed)
    file.headers["Content-Disposition"] = 'attachment; filename="cypher.json"'
    return file


def _schema(store: Store, overview: Snapshot) -> GraphSchema:
    """Return what can be asked for, read once for each version of the data."""

    def read() -> GraphSchema:
        asserted = (link.type for link in overview.network.links if link.asserts)
        return read_schema(store, Counter(asserted))

    return overview.once("schema", read)


def _shown(store: Store, overview: Snapshot, text: str, answer: Answer) -> ConsoleAnswer:
    columns = _columns(store, overview, answer)
    types = [name for name in names_used(text).types if name in vocabulary().links]
    drawn: Mapping[str, str] = {}
    if tied := ties_in(answer) or _ties_by_id(overview, answer, columns, types):
        with suppress(BadRequest):  # none of its nodes is an entity that is there now
            drawn = _images(draw_answer(store, overview, "An answer", tied))
    return ConsoleAnswer(
        answer,
        columns,
        _denied_rows(overview, answer, types),
        tuple(_counts(overview, name) for name in types),
        drawn,
    )


def _columns(store: Store, overview: Snapshot, answer: Answer) -> dict[str, QuestionColumn]:
    """Return the columns whose every text is the id of an entity, a claim or a source."""
    texts = {
        name: {text for row in answer.rows for text in _texts(row[place])}
        for place, name in enumerate(answer.columns)
    }
    unknown = {text for some in texts.values() for text in some} - overview.entities.keys()
    asked = sorted(text for text in unknown if ID.fullmatch(text))
    there: dict[str, frozenset[str]] = {
        "entities": frozenset(overview.entities),
        "claims": _known(store, "Claim", asked),
        "sources": _known(store, "Source", asked),
    }
    return {
        name: QuestionColumn.model_validate({"is": is_, "meaning": f"Ids of {is_}."})
        for name, some in texts.items()
        for is_, ids in there.items()
        if some and some <= ids
    }


def _known(store: Store, label: str, ids: Sequence[str]) -> frozenset[str]:
    """Return those of some ids that nodes of this label have."""
    cypher = f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) RETURN n.id AS id"
    return frozenset(row["id"] for row in store.read(lambda tx: tx.gather(cypher, ids)))


def _texts(value: Any) -> Iterator[str]:
    """Yield a text, or the items of a list; anything else is no id, and counts as an empty one."""
    if value is None:
        return
    for item in value if isinstance(value, list) else [value]:
        yield item if isinstance(item, str) else ""


def _ties_by_id(
    overview: Snapshot,
    answer: Answer,
    columns: Mapping[str, QuestionColumn],
    types: Collection[str],
) -> tuple[GraphLink, ...]:
    """Return the entities of an answer that holds ids, and the links of these types in its rows."""
    places = [at for at, name in enumerate(answer.columns) if _is_of_entities(columns, name)]
    ties: dict[GraphLink, None] = {}
    for row in answer.rows:
        ids = {text for at in places for text in _texts(row[at])}
        ties |= dict.fromkeys(GraphLink(each, None, None) for each in sorted(ids))
        ties |= {
            GraphLink(link.from_.id, link.type, link.to.id): None
            for each in sorted(ids)
            for link in overview.links_at.get(each, ())
            if link.type in types and link.asserts and ids.issuperset(link.ends)
        }
    return tuple(ties)


def _is_of_entities(columns: Mapping[str, QuestionColumn], name: str) -> bool:
    return name in columns and columns[name].is_ == "entities"


def _denied_rows(overview: Snapshot, answer: Answer, types: Collection[str]) -> frozenset[int]:
    """Return the numbers of the rows that hold a denied link or claim.

    A row that names both ends of a link of these types, by id or name, is taken to hold that link.
    """
    ends: dict[str, set[str]] = defaultdict(set)
    for link in overview.network.links:
        if link.type in types and link.denies:
            for here, there in ((link.from_, link.to), (link.to, link.from_)):
                for text in (here.id, here.name):
                    ends[text] |= {there.id, there.name}
    return frozenset(
        number
        for number, row in enumerate(answer.rows)
        if any(map(_is_denied, answer.columns, row)) or _names_ends(row, ends)
    )


def _names_ends(row: Sequence[Any], ends: Mapping[str, set[str]]) -> bool:
    texts = {text for value in row for text in _texts(value)}
    return any(not texts.isdisjoint(ends[text]) for text in texts if text in ends)


def _is_denied(name: str, value: Any) -> bool:
    """Return whether a value says that something is denied; `name` is its column or property."""
    if isinstance(value, dict):
        return any(_is_denied(key, item) for key, item in value.items())
    if isinstance(value, list):
        return any(_is_denied(name, item) for item in value)
    match name.rpartition(".")[2]:
        case "denies" | "contested":
            return isinstance(value, int) and value > 0
        case "polarity":
            return bool(value == Polarity.DENIES)
        case _:
            return False


def _counts(overview: Snapshot, name: str) -> LinkCounts:
    links = [link for link in overview.network.links if link.type == name]
    asserted = [link for link in links if link.asserts]
    return LinkCounts(
        name,
        len(asserted),
        sum(link.independent_min < MORE_THAN_ONE for link in asserted),
        sum(bool(link.denies) for link in asserted),
        len(links) - len(asserted),
    )


def _images(picture: Picture) -> dict[str, str]:
    """Return the picture as data addresses, because the answer to a form has no address."""
    drawings = as_svgs_base64(picture)
    return {theme: f"data:image/svg+xml;base64,{drawing}" for theme, drawing in drawings.items()}


def _page(
    request: Request,
    store: Store,
    overview: Snapshot,
    asked: dict[str, Any],
    *,
    given: bool = True,
    shown: ConsoleAnswer | None = None,
    plan: str = "",
    notes: tuple[str, ...] = (),
    fault: ScamgraphError | None = None,
) -> HTMLResponse:
    return page(
        request,
        "console.html",
        http_status=fault.status if fault else 200,
        asked=asked,
        given=given,
        shown=shown,
        plan=plan,
        notes=notes,
        fault=str(fault) if fault else "",
        refused=getattr(fault, "word", ""),
        limits=SHOWN,
        not_held=NOT_HELD_EMBEDDED if store.embedded else "",
        schema=_schema(store, overview),
        functions=sorted(FUNCTIONS),
        library=questions().values(),
        persons=overview.persons,
    )
