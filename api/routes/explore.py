"""Routes: /api/explore, /api/views, /explore, /embed/explore."""

from collections.abc import Sequence
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.answer_parts import DataRouter
from api.auth import COSTLY, require_scope
from api.dependencies import After, ClientDep, KeptViewsDep, Limit, SnapshotDep, StoreDep
from api.exploration import (
    MAX_IDS,
    STRONGEST,
    Explored,
    Loss,
    explore,
    explore_strongest,
    loss_of,
    scene_now,
)
from api.openapi import answers, listed, problems
from api.pictures.catalogue import PICTURES
from api.pictures.selection import PLACED
from api.pictures.style import DASHES, ICONS, PALETTES, SQUARE, WIDTHS, of_kind
from api.pictures.svg import data_json
from api.pictures.text_metrics import sides_of
from api.templates import page
from api.views import (
    KeptView,
    OpenedView,
    View,
    ViewSummary,
    keep_view,
    open_view,
    quotes_of,
    summary_of,
)
from api.wording import checked
from graph.answers.models import Page, ResponseModel, part
from graph.errors import BadRequest
from graph.vocabulary import vocabulary

api = DataRouter(prefix="/api", tags=["pictures"])
pages = APIRouter(include_in_schema=False)
Ids = Annotated[
    list[str], Query(alias="id", max_length=300, description=f"Ids, at most {MAX_IDS}.")
]
Name = Annotated[str, Query(max_length=300)]
KEEPS: Final[Any] = require_scope("console")
ViewId = Annotated[str, Path(alias="id", max_length=40)]


class CheckedWords(ResponseModel):
    """A reader's own words, on one line, the claims they are bound to, and why they are refused.

    `refused` is "" for words that may stand.
    """

    text: str
    claims: tuple[str, ...]
    refused: str = ""


@api.get("/explore", dependencies=[COSTLY], responses=answers("explored"))
def explored(
    store: StoreDep,
    overview: SnapshotDep,
    ids: Ids = [],  # noqa: B006
    strongest: Annotated[
        int, Query(ge=0, le=STRONGEST, description="So many names with the strongest links.")
    ] = 0,
) -> Explored:
    """Return names with every line that ends at one of them, as pictures draw them."""
    scene = scene_now(store, overview)
    if strongest:
        return overview.once(("explored", strongest), lambda: explore_strongest(scene, strongest))
    return explore(scene, ids)


@api.get("/explore/loss", dependencies=[COSTLY], responses=answers("loss", missing=True))
def loss(
    store: StoreDep,
    overview: SnapshotDep,
    publisher: Annotated[str, Query(max_length=300, description="The publisher's name.")],
) -> Loss:
    """Return which lines fall without a publisher, and which stand on less."""
    scene = scene_now(store, overview)
    return overview.once(("loss", publisher), lambda: loss_of(store, scene, publisher))


@api.get("/explore/words", dependencies=[COSTLY], responses=answers("checked_words"))
def words(
    store: StoreDep,
    text: Annotated[str, Query(max_length=400, description="A sentence, title or note.")],
    claims: Annotated[
        list[str], Query(alias="claim", max_length=100, description="Claims that it rests on.")
    ] = [],  # noqa: B006
) -> CheckedWords:
    """Check words of a reader's own: they may not convict, unless a claim says so in quotes."""
    quotes = quotes_of(store, claims)
    try:
        return CheckedWords(text=checked(text, field="text", quotes=quotes), claims=tuple(claims))
    except BadRequest as error:
        return CheckedWords(text=text, claims=tuple(claims), refused=str(error))


@api.get("/views", dependencies=[KEEPS], responses=answers(listed("view_summary")))
def all_views(
    views: KeptViewsDep, asker: ClientDep, limit: Limit = 500, after: After = ""
) -> Page[ViewSummary]:
    """Return the views that this key has kept, the newest first; without keys, this machine's."""
    kept = [summary_of(view) for view in views.all(asker)]
    return part(kept, lambda view: view.id, limit, after)


@api.post("/views", dependencies=[KEEPS], status_code=201, responses=problems())
def save_view(
    store: StoreDep, overview: SnapshotDep, views: KeptViewsDep, asker: ClientDep, view: View
) -> OpenedView:
    """Keep a view of the explorer under an address; nothing private goes into it.

    Its title, notes and steps may not convict.
    """
    return keep_view(store, overview, views, asker, view)


@api.get("/views/{id}", dependencies=[COSTLY], responses=answers("opened_view", missing=True))
def one_view(
    store: StoreDep, overview: SnapshotDep, views: KeptViewsDep, view_id: ViewId
) -> OpenedView:
    """Return a kept view, and what the record has changed of it since."""
    return open_view(store, overview, views.get(view_id))


@api.delete(
    "/views/{id}",
    dependencies=[KEEPS],
    status_code=204,
    response_class=Response,
    responses=problems(missing=True),
)
def forget_view(views: KeptViewsDep, asker: ClientDep, view_id: ViewId) -> Response:
    """Delete a view that this key has kept: its address leads nowhere from then on."""
    views.remove(asker, view_id)
    return Response(status_code=204)


@pages.get("/explore")
def explorer(
    request: Request,
    views: KeptViewsDep,
    start: Ids = [],  # noqa: B006
    picture: Name = "",
    view: Name = "",
) -> HTMLResponse:
    """Show the explorer; it begins with a kept view, else with names or those of a picture.

    A view that was changed since is in the address, which no server is sent.
    """
    kept = views.get(view) if view else None
    return _page(request, start, picture, kept=kept)


@pages.get("/embed/explore")
def explorer_in_frame(request: Request, views: KeptViewsDep, view: Name = "") -> HTMLResponse:
    """Show a view alone, for a frame on another site; it reads this site and nothing else."""
    request.state.policy = {
        "connect-src": "'self'", "frame-ancestors": "*", "form-action": "'none'",
    }  # fmt: skip
    return _page(request, kept=views.get(view) if view else None, framed=True)


def _page(
    request: Request,
    start: Sequence[str] = (),
    picture: str = "",
    *,
    kept: KeptView | None = None,
    framed: bool = False,
) -> HTMLResponse:
    begun = {"start": list(start), "picture": picture, "view": kept.id if kept else ""}
    data = data_json({**_words(), **begun, "framed": framed})
    drawn = picture or ("" if start or kept or framed else "complicity")
    title = PICTURES[drawn].headline if drawn in PICTURES else "Explore"
    return page(request, "explore.html", data=data, framed=framed, heading=title)


def _words() -> dict[str, Any]:
    """Return what a drawing needs beside its data: colours, marks, columns, words."""
    known = vocabulary()
    columns = list(known.columns.values())
    return {
        "most": STRONGEST,
        "batch": MAX_IDS,
        "widths": WIDTHS,
        "dashes": {name: list(parts) for name, parts in DASHES.items()},
        "icons": ICONS,
        "palettes": {
            theme: {
                **palette,
                "kinds": {name: of_kind(kind, theme) for name, kind in known.kinds.items()},
            }
            for theme, palette in PALETTES.items()
        },
        "kinds": {
            name: {"plural": kind.plural, "icon": kind.icon, "square": name in SQUARE}
            for name, kind in known.kinds.items()
        },
        "columns": [
            {
                "id": column.id,
                "heading": column.heading,
                "side": side,
                "kind": next(
                    name for name, kind in known.kinds.items() if kind.column == column.id
                ),
            }
            for column, side in zip(columns, sides_of(columns), strict=True)
        ],
        "types": {
            name: link.asserted.replace("{from}", "…").replace("{to}", "…")
            for name, link in known.links.items()
        },
        "placed": sorted(PLACED),
    }
