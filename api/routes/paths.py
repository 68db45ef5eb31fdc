"""Routes: /api/paths, /api/cut, /path."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.answer_parts import DataRouter
from api.auth import COSTLY
from api.cypher_links import query_link
from api.dependencies import AsOfDep, SnapshotDep, StoreDep
from api.exports.citations import Citation, citation_answers, cited_claims
from api.openapi import answers
from api.picture_service import InlinePicture, draw_chain
from api.reports.story import claims_of_chains
from api.routes.entities import End, From
from api.snapshot import Snapshot
from api.templates import page
from api.urls import with_query
from api.wording import Citations
from graph.answers.links import AsOf
from graph.answers.lookup import id_of, name_to_type
from graph.answers.models import EntityRef
from graph.answers.path_query import MAX_K, Bounds
from graph.answers.paths import CutAnswer, PathsAnswer, get_cut, get_paths, get_paths_and_cut
from graph.errors import NotFound
from graph.store import Store

api = DataRouter(prefix="/api", tags=["evidence"], dependencies=[COSTLY])
pages = APIRouter(include_in_schema=False)
Several = Annotated[list[str], Query(max_length=50)]
MAX_CHAINS: Final = 10
MAX_STEPS: Final = 3  # of the question behind the page
Name = Annotated[str, Query(max_length=300)]


def bounds_of(
    day: AsOfDep,
    max_length: Annotated[int, Query(description="At most so many links (1 to 8).")] = 5,
    types: Annotated[Several, Query(description="Only by these link types.")] = [],  # noqa: B006
    without: Annotated[
        Several, Query(description="Sources, origins or publishers to do without.")
    ] = [],  # noqa: B006
    contested: Annotated[str, Query(description="include or exclude steps denied.")] = "include",
    any_time: Annotated[bool, Query(description="Steps need not share a possible day.")] = False,
    context: Annotated[bool, Query(description="Ties that are context may be steps.")] = False,
) -> Bounds:
    """Return the bounds of a chain; they are checked when the question is asked."""
    return Bounds(
        max_length=max_length, types=tuple(types), without=tuple(without),
        contested=contested,  # type: ignore[arg-type]
        any_time=any_time, context=context, as_of=day,
    )  # fmt: skip


BoundsDep = Annotated[Bounds, Depends(bounds_of)]


@api.get("/paths", response_model=PathsAnswer, responses=citation_answers("paths", missing=True))
def paths(
    store: StoreDep,
    start: From,
    to: End,
    bounds: BoundsDep,
    k: Annotated[int, Query(description=f"At most so many chains (1 to {MAX_K}).")] = 5,
    form: Citation = "json",
) -> PathsAnswer | Response:
    """Return ranked chains: who states the whole, the weakest step, claims for and against."""
    found = get_paths(store, id_of(store, start), id_of(store, to), k=k, bounds=bounds)
    if form == "json":
        return found
    return cited_claims(store, claims_of_chains([found]), form)


@api.get("/cut", responses=answers("cut", missing=True))
def cut(store: StoreDep, start: From, to: End, bounds: BoundsDep) -> CutAnswer:
    """Return the fewest origins whose loss would break every chain within the bounds."""
    return get_cut(store, id_of(store, start), id_of(store, to), bounds=bounds)


@pages.get("/path", dependencies=[COSTLY])
def path(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    day: AsOfDep,
    start: Annotated[str, Query(alias="from", max_length=300)] = "",
    to: Name = "",
    max_length: int = 5,
    without: Name = "",
    context: bool = False,
) -> HTMLResponse:
    """Show the chains; only the form where a name is missing, and choices where it is unclear."""
    fields = {
        "from": start, "to": to, "max_length": str(max_length), "without": without,
        "context": "true" if context else "", **day.query(),
    }  # fmt: skip
    ends = {name: _end(store, fields[name]) for name in ("from", "to")}
    unclear = {name: meant for name, (_, meant) in ends.items() if fields[name].strip() and meant}
    ids = {name: answer for name, (answer, _) in ends.items() if answer}
    chosen: dict[str, Any] = {
        "asked": fields, "day": day, "unclear": unclear, "persons": overview.persons,
    }  # fmt: skip
    if len(ids) < 2:
        status = 404 if any(fields[n].strip() and n not in ids for n in ends) else 200
        return page(request, "path.html", http_status=status, found=None, typed=fields, **chosen)
    bounds = Bounds(
        max_length=max_length, without=(without,) if without else (), context=context,
        as_of=day,
    )  # fmt: skip
    answer, broken = get_paths_and_cut(store, ids["from"], ids["to"], k=MAX_CHAINS, bounds=bounds)
    return page(
        request,
        "path.html",
        found=answer,
        typed={"from": _typed(store, answer.from_), "to": _typed(store, answer.to)},
        broken=broken,
        cited=Citations(store),
        drawn=_drawn(store, overview, answer, day),
        json_address=with_query("/api/paths", **{**fields, **ids}),
        cite_address=with_query("/api/paths", **{**fields, **ids}, k=str(MAX_CHAINS)),
        behind=(
            query_link(
                "ways-between",
                one=ids["from"],
                other=ids["to"],
                steps=str(min(max_length, MAX_STEPS)),
            ),
        ),
        picture_address=with_query("/picture/path", **ids),
        cut_address=with_query("/api/cut", **{**fields, **ids}),
        **chosen,
    )


def _drawn(
    store: Store, overview: Snapshot, answer: PathsAnswer, day: AsOf
) -> InlinePicture | None:
    """Return the first chain as a drawing, or None."""
    if not answer.paths:
        return None
    chain = tuple(step.key for step in answer.paths[0].steps)
    ends = {"from": answer.from_.id, "to": answer.to.id}
    return draw_chain(store, overview, ends, chain, day)


def _typed(store: Store, end: EntityRef) -> str:
    return name_to_type(store, end.id, end.name)


def _end(store: Store, text: str) -> tuple[str, tuple[EntityRef, ...]]:
    """Return the id that a text means, or the entities that it may mean."""
    if not text.strip():
        return "", ()
    try:
        return id_of(store, text), ()
    except NotFound as error:
        return "", tuple(EntityRef(id=ref, name=name, kind="") for ref, name in error.nearest)
