"""`picture`: a picture into a file."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from api.pictures.gathering import picture_named
from api.pictures.html import to_html
from api.pictures.svg import to_svg
from api.pictures.values import Picture
from cli.options import Home, store_of
from cli.output import say
from graph.errors import BadRequest
from graph.store import Store


def _json(picture: Picture) -> str:
    return picture.model_dump_json(by_alias=True, indent=2)


FORMS: Mapping[str, Callable[[Picture], str]] = {".html": to_html, ".svg": to_svg, ".json": _json}


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(picture)


def picture(
    name: Annotated[str, typer.Argument(help="Which picture, e.g. complicity.")],
    out: Annotated[Path, typer.Option("--out", help="Where to: F.html, F.svg or F.json.")],
    home: Home = None,
) -> None:
    """Draw a picture into a file.

    Example: scamgraph picture complicity --out complicity.html
    """
    with store_of(home) as store:
        draw_to(store, name, out)
    say(str(out))


def draw_to(store: Store, name: str, out: Path) -> None:
    """Draw a picture into a file, in the form that its ending names.

    Raises NotFound for a picture that is not there, BadRequest for a file that cannot be written.
    """
    if out.suffix not in FORMS:
        raise BadRequest(f"{out.name}: expected a name that ends in {', '.join(FORMS)}")
    content = FORMS[out.suffix](picture_named(store, name))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(content, encoding="utf-8")
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror}") from None
