"""/path?from=&to=: what is said to join two names, step by step, for and against."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.addresses import with_query
from api.behind import behind
from api.citing import Cited
from api.dependencies import AsOfHere, OverviewHere, StoreHere
from api.templates import page
from graph.answers.lookup import id_of
from graph.answers.models import Thing
from graph.answers.path_query import Bounds
from graph.answers.paths import get_cut, get_paths
from graph.errors import NotFound
from graph.store import Store

router = APIRouter(include_in_schema=False)
MOST_CHAINS: Final = 10
MOST_STEPS: Final = 3  # of the question behind the page
Name = Annotated[str, Query(max_length=300)]


@router.get("/path")
def path(
    request: Request,
    store: StoreHere,
    overview: OverviewHere,
    day: AsOfHere,
    start: Annotated[str, Query(alias="from", max_length=300)] = "",
    to: Name = "",
    max_length: int = 5,
    without: Name = "",
    context: bool = False,
) -> HTMLResponse:
    """The chains; the form alone where a name is missing, what it may mean where it is unclear."""
    asked = {
        "from": start, "to": to, "max_length": str(max_length), "without": without,
        "context": "true" if context else "", **day.query(),
    }  # fmt: skip
    ends = {name: _end(store, asked[name]) for name in ("from", "to")}
    unclear = {name: meant for name, (_, meant) in ends.items() if asked[name].strip() and meant}
    ids = {name: found for name, (found, _) in ends.items() if found}
    chosen: dict[str, Any] = {
        "asked": asked, "day": day, "unclear": unclear, "persons": overview.persons,
    }  # fmt: skip
    if len(ids) < 2:
        status = 404 if any(asked[n].strip() and n not in ids for n in ends) else 200
        return page(request, "path.html", http_status=status, found=None, **chosen)
    bounds = Bounds(
        max_length=max_length, without=(without,) if without else (), context=context,
        as_of=day.day, question=day.question,
    )  # fmt: skip
    found = get_paths(store, ids["from"], ids["to"], k=MOST_CHAINS, bounds=bounds)
    broken = get_cut(store, ids["from"], ids["to"], bounds=bounds) if found.paths else None
    cited = Cited(store)
    return page(
        request,
        "path.html",
        found=found,
        broken=broken,
        cited=cited,
        json_address=with_query("/api/paths", **{**asked, **ids}),
        behind=(
            behind(
                "ways-between",
                one=ids["from"],
                other=ids["to"],
                steps=str(min(max_length, MOST_STEPS)),
            ),
        ),
        picture_address=with_query("/picture/path", **ids),
        cut_address=with_query("/api/cut", **{**asked, **ids}),
        **chosen,
    )


def _end(store: Store, text: str) -> tuple[str, tuple[Thing, ...]]:
    """The id that a text means, or what it may mean."""
    if not text.strip():
        return "", ()
    try:
        return id_of(store, text), ()
    except NotFound as error:
        return "", tuple(Thing(id=ref, name=name, kind="") for ref, name in error.nearest)
