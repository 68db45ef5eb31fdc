"""/kinds.css: the colours of the kinds, as the vocabulary has them."""

from typing import Final

from fastapi import APIRouter
from starlette.responses import Response

from graph.vocabulary import vocabulary

router = APIRouter(include_in_schema=False)


@router.get("/kinds.css")
async def kinds() -> Response:
    """One class a kind, light and dark."""
    return Response(CSS, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})


def _css() -> str:
    known = vocabulary().kinds.values()
    light = "\n".join(f".kind-{kind.name} {{ --kind: {kind.colour}; }}" for kind in known)
    dark = "\n".join(f".kind-{kind.name} {{ --kind: {kind.colour_dark}; }}" for kind in known)
    return f"{light}\n@media screen and (prefers-color-scheme: dark) {{\n{dark}\n}}\n"


CSS: Final = _css()
