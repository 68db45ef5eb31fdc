"""Routes: /api/explore, /explore, /embed/explore."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.auth import COSTLY
from api.dependencies import SnapshotDep, StoreDep
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
from api.openapi import answers
from api.pictures.catalogue import PICTURES
from api.pictures.selection import PLACED
from api.pictures.style import DASHES, ICONS, PALETTES, SQUARE, WIDTHS, of_kind
from api.pictures.svg import data_json
from api.pictures.text_metrics import sides_of
from api.templates import page
from api.wording import checked
from graph.answers.claims import claims_by_id
from graph.answers.models import ResponseModel
from graph.errors import BadRequest
from graph.vocabulary import vocabulary

api = APIRouter(prefix="/api/explore", tags=["pictures"])
pages = APIRouter(include_in_schema=False)
Ids = Annotated[
    list[str], Query(alias="id", max_length=300, description=f"Ids, at most {MAX_IDS}.")
]
Name = Annotated[str, Query(max_length=300)]


class CheckedWords(ResponseModel):
    """A reader's own words, on one line, the claims they are bound to, and why they are refused.

    `refused` is "" for words that may stand.
    """

    text: str
    claims: tuple[str, ...]
    refused: str = ""


@api.get("", dependencies=[COSTLY], responses=answers("explored"))
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


@api.get("/loss", dependencies=[COSTLY], responses=answers("loss", missing=True))
def loss(
    store: StoreDep,
    overview: SnapshotDep,
    publisher: Annotated[str, Query(max_length=300, description="The publisher's name.")],
) -> Loss:
    """Return which lines fall without a publisher, and which stand on less."""
    scene = scene_now(store, overview)
    return overview.once(("loss", publisher), lambda: loss_of(store, scene, publisher))


@api.get("/words", dependencies=[COSTLY], responses=answers("checked_words"))
def words(
    store: StoreDep,
    text: Annotated[str, Query(max_length=400, description="A sentence, title or note.")],
    claims: Annotated[
        list[str], Query(alias="claim", max_length=100, description="Claims that it rests on.")
    ] = [],  # noqa: B006
) -> CheckedWords:
    """Check words of a reader's own: they may not convict, unless a claim says so in quotes."""
    known = store.read(lambda tx: claims_by_id(tx, claims))
    if missing := [claim for claim in claims if claim not in known]:
        raise BadRequest(f"claim: no claim has the id {missing[0]!r}")
    quotes = [q for claim in known.values() for q in (claim.quote, claim.translation) if q]
    try:
        return CheckedWords(text=checked(text, field="text", quotes=quotes), claims=tuple(claims))
    except BadRequest as error:
        return CheckedWords(text=text, claims=tuple(claims), refused=str(error))


@pages.get("/explore")
def explorer(request: Request, start: Ids = [], picture: Name = "") -> HTMLResponse:  # noqa: B006
    """Show the explorer; `id` and `picture` are what it begins with, its view is in the address."""
    return _page(request, start, picture)


@pages.get("/embed/explore")
def explorer_in_frame(request: Request) -> HTMLResponse:
    """Show a view alone, for a frame on another site; it reads this site and nothing else."""
    request.state.policy = {
        "connect-src": "'self'", "frame-ancestors": "*", "form-action": "'none'",
    }  # fmt: skip
    return _page(request, (), "", framed=True)


def _page(request: Request, start: Any, picture: str, *, framed: bool = False) -> HTMLResponse:
    data = data_json({**_words(), "start": list(start), "picture": picture, "framed": framed})
    begun = picture or ("" if start or framed else "complicity")
    title = PICTURES[begun].headline if begun in PICTURES else "Explore"
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
