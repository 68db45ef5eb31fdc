"""/kinds.css: the colours of the kinds; /vis-network.js: what pictures are drawn with."""

from typing import Final

from fastapi import APIRouter
from starlette.responses import Response

from graph.vocabulary import vocabulary

router = APIRouter(include_in_schema=False)
KEPT: Final = {"Cache-Control": "public, max-age=3600"}


@router.get("/kinds.css")
async def kinds() -> Response:
    """One class a kind, light and dark."""
    return Response(CSS, media_type="text/css", headers=KEPT)


@router.get("/vis-network.js")
def vis_network() -> Response:
    """The script as the installed pyvis package brings it; its address changes when it does."""
    from api.pictures.network import vis_script  # noqa: PLC0415  (drawing is slow to import)

    return Response(vis_script(), media_type="text/javascript", headers=KEPT)


def _css() -> str:
    known = vocabulary().kinds.values()
    light = "\n".join(f".kind-{kind.name} {{ --kind: {kind.colour}; }}" for kind in known)
    dark = "\n".join(f".kind-{kind.name} {{ --kind: {kind.colour_dark}; }}" for kind in known)
    return f"{light}\n@media screen and (prefers-color-scheme: dark) {{\n{dark}\n}}\n"


CSS: Final = _css()
