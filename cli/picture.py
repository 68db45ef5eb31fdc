"""Commands: picture, pictures."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from api.picture_service import PictureRequest, draw
from api.pictures.catalogue import AROUND, DEEPEST, PATH, PICTURES
from api.pictures.html import to_html
from api.pictures.models import Picture
from api.pictures.quality import PictureQuality, measured
from api.pictures.svg import to_png, to_svg
from api.snapshot import Snapshot, Snapshots
from cli.options import AsOfDay, AsOfQuestion, Home, Json, asked_of, store_of
from cli.output import say, show_json, show_table, write_file
from graph.errors import BadRequest
from graph.store import Store


def _json(picture: Picture) -> str:
    return picture.model_dump_json(by_alias=True, indent=2)


FORMS: Mapping[str, Callable[[Picture], str | bytes]] = {
    ".html": to_html,
    ".svg": to_svg,
    ".png": to_png,
    ".json": _json,
}


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(picture)
    app.command()(pictures)


def picture(
    out: Annotated[Path, typer.Option("--out", help="Where to: F.html, F.svg, F.png or F.json.")],
    name: Annotated[str, typer.Argument(help=f"Which picture: {', '.join(PICTURES)}.")] = "",
    around: Annotated[str, typer.Option("--around", help="Ref of what to draw around.")] = "",
    depth: Annotated[
        int, typer.Option("--depth", min=1, max=DEEPEST, help="How many links around it.")
    ] = 1,
    ends: Annotated[
        tuple[str, str],
        typer.Option("--between", help="Two names or refs: the chains that join them."),
    ] = ("", ""),
    title: Annotated[str, typer.Option("--title", help="In your words; it may not convict.")] = "",
    note: Annotated[str, typer.Option("--note", help="The line below it, likewise.")] = "",
    as_of: AsOfDay = "",
    question: AsOfQuestion = "known",
    home: Home = None,
) -> None:
    """Draw a picture into a file: one that has a name, what is around an entity, or a path.

    Example: scamgraph picture complicity --out complicity.html --as-of 2025-10
    """
    if bool(name) + bool(around) + any(ends) != 1:
        raise typer.BadParameter("expected a picture's name, --around ENTITY, or --between A B")
    asked = PictureRequest(
        AROUND if around else PATH if any(ends) else name, around, depth, ends, title, note,
        asked_of(as_of, question),
    )  # fmt: skip
    with store_of(home) as store:
        draw_to(store, partial(draw, request=asked), out)
    say(str(out))


def pictures(home: Home = None, as_json: Json = False) -> None:
    """List the pictures there are, drawn of what is loaded, with what mars each of them counted.

    Example: scamgraph pictures
    """
    with store_of(home) as store:
        overview = Snapshots(store).now()
        counts = [measured(draw(store, overview, PictureRequest(name))) for name in PICTURES]
    if as_json:
        show_json(counts)
        return
    columns = [name.replace("_", " ") for name in PictureQuality.model_fields]
    show_table(columns, [list(count.model_dump().values()) for count in counts])


def draw_to(store: Store, drawn: Callable[[Store, Snapshot], Picture], out: Path) -> None:
    """Put what `drawn` draws of the present data into a file, in the form that its ending names.

    Raises what `drawn` raises, BadRequest for a file that cannot be written.
    """
    form = form_of(out)
    content = form(drawn(store, Snapshots(store).now()))
    write_file(out, content if isinstance(content, bytes) else content.encode())


def form_of(out: Path) -> Callable[[Picture], str | bytes]:
    """What makes a file with this ending. Raises BadRequest."""
    if out.suffix not in FORMS:
        raise BadRequest(f"{out.name}: expected a name that ends in {', '.join(FORMS)}")
    return FORMS[out.suffix]
