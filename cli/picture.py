"""Commands: picture, pictures."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.pictures.catalogue import AROUND, DEEPEST, PATH, PICTURES
from cli.options import AsOfDay, AsOfQuestion, Home, Json, as_of_options, store_of
from cli.output import say, show_json, show_table, write_file
from graph.errors import BadRequest

if TYPE_CHECKING:
    from api.pictures.models import Picture
    from api.snapshot import Snapshot
    from graph.store import Store


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(picture)
    app.command()(pictures)


def picture(
    out: Annotated[Path, typer.Option("--out", help="The file: F.html, F.svg, F.png or F.json.")],
    name: Annotated[str, typer.Argument(help=f"Which picture: {', '.join(PICTURES)}.")] = "",
    around: Annotated[str, typer.Option("--around", help="An id: draw what is around it.")] = "",
    depth: Annotated[
        int, typer.Option("--depth", min=1, max=DEEPEST, help="How many links away from it.")
    ] = 1,
    ends: Annotated[
        tuple[str, str],
        typer.Option("--between", help="Two ids or names: draw the chains that join them."),
    ] = ("", ""),
    title: Annotated[
        str, typer.Option("--title", help="A title of your own; it may not state guilt.")
    ] = "",
    note: Annotated[
        str, typer.Option("--note", help="The line below the title; the same holds.")
    ] = "",
    as_of: AsOfDay = "",
    question: AsOfQuestion = "known",
    home: Home = None,
) -> None:
    """Draw a picture into a file.

    It is a named picture, what is around an entity, or the chains between two.

    Example: scamgraph picture complicity --out complicity.html --as-of 2025-10
    """
    from api.picture_service import PictureRequest, draw

    if bool(name) + bool(around) + any(ends) != 1:
        raise typer.BadParameter("expected a picture's name, --around ENTITY, or --between A B")
    request = PictureRequest(
        AROUND if around else PATH if any(ends) else name, around, depth, ends, title, note,
        as_of_options(as_of, question),
    )  # fmt: skip
    with store_of(home) as store:
        draw_to(store, partial(draw, request=request), out)
    say(str(out))


def pictures(
    around: Annotated[
        list[str] | None, typer.Option("--around", help="Ids: measure what is around each instead.")
    ] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """List the pictures, and measure how well each can be read.

    Each is drawn from what is loaded; overlaps and crossings are counted, and the last column names
    the limits that a picture is beyond.

    Example: scamgraph pictures
    """
    from api.picture_service import PictureRequest, draw
    from api.pictures.catalogue import PictureSpec
    from api.pictures.quality import PictureQuality, measured
    from api.snapshot import Snapshots

    limits = PictureSpec(name=AROUND, about="", note="")
    asked = (
        [(PictureRequest(AROUND, id_), limits) for id_ in around]
        if around
        else [(PictureRequest(name), spec) for name, spec in PICTURES.items()]
    )
    with store_of(home) as store:
        snapshot = Snapshots(store).now()
        counts = [
            measured(draw(store, snapshot, request), most=spec.most, crossings=spec.crossings)
            for request, spec in asked
        ]
    if as_json:
        show_json(counts)
        return
    names = [request.ref or request.name for request, _ in asked]
    rows = [list(count.model_dump().values())[1:-1] for count in counts]
    show_table(
        [HEADS.get(name, name) for name in PictureQuality.model_fields],
        [
            [name, *row, " ".join(count.beyond)]
            for name, row, count in zip(names, rows, counts, strict=True)
        ],
    )


# Short enough for a table of 80 columns.
HEADS = {
    "overlaps": "touch", "through_names": "thru names", "through_circles": "thru marks",
    "borders_on_names": "land", "crossings": "cross", "label_px": "px", "a4_pt": "pt",
}  # fmt: skip


def draw_to(store: "Store", draw: "Callable[[Store, Snapshot], Picture]", out: Path) -> None:
    """Write the picture that `draw` makes of the present data; the file's ending is its format.

    Raise what `draw` raises, and BadRequest for a file that cannot be written.
    """
    from api.snapshot import Snapshots

    write = writer_of(out)
    content = write(draw(store, Snapshots(store).now()))
    write_file(out, content if isinstance(content, bytes) else content.encode())


def writer_of(out: Path) -> "Callable[[Picture], str | bytes]":
    """Return the function that turns a picture into a file with this ending. Raise BadRequest."""
    from api.pictures.html import to_html
    from api.pictures.svg import to_png, to_svg

    writers: dict[str, Callable[[Picture], str | bytes]] = {
        ".html": to_html,
        ".svg": to_svg,
        ".png": to_png,
        ".json": lambda picture: picture.model_dump_json(by_alias=True, indent=2),
    }
    if out.suffix not in writers:
        raise BadRequest(f"{out.name}: expected a name that ends in {', '.join(writers)}")
    return writers[out.suffix]
