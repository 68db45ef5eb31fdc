"""/recipes: from here into D3, Datawrapper, Flourish, Illustrator, QGIS and a newsroom's site."""

from functools import cache
from pathlib import Path
from typing import Final

from fastapi import APIRouter
from markdown_it import MarkdownIt
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.templates import page

router = APIRouter(include_in_schema=False)
WRITTEN_FOR: Final = "http://127.0.0.1:8000"
# In a checkout beside this package, in an installation within it.
PLACES: Final = (
    Path(__file__).parents[2] / "docs" / "recipes.md",
    Path(__file__).parents[1] / "docs" / "recipes.md",
)


@router.get("/recipes")
def recipes(request: Request) -> HTMLResponse:
    """The text of docs/recipes.md, its addresses those of this server."""
    here = str(request.base_url).rstrip("/")
    # Our own words, from a file of ours, rendered with HTML switched off; the name of this server
    # is one that it was told to answer to.
    text = Markup(_html()).replace(WRITTEN_FOR, here)  # noqa: S704
    return page(request, "recipes.html", text=text)


@cache
def _html() -> str:
    found = next(place for place in PLACES if place.is_file())
    text = str(MarkdownIt("commonmark", {"html": False}).render(found.read_text("utf-8")))
    return text.replace("<pre>", '<pre class="footnote" tabindex="0">')
