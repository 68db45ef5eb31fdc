"""Options that many commands share, and the store that they open."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

from cli.output import say
from graph.errors import BadRequest

if TYPE_CHECKING:
    from graph.answers.links import AsOf
    from graph.settings import Settings
    from graph.store import Store

Home = Annotated[
    Path | None,
    typer.Option(
        "--home",
        help="Folder of the embedded store (default: SCAMGRAPH_HOME, else the nearest .scamgraph "
        "folder upwards, else the folder for your data on this platform).",
        show_default=False,
    ),
]
AsOfDay = Annotated[str, typer.Option("--as-of", help="As of a day, e.g. 2025-10 or 2025-10-14.")]
AsOfQuestion = Annotated[
    str, typer.Option("--as", help="What was known, recorded or true on that day.")
]
After = Annotated[
    str, typer.Option("--after", help="Continue after this: `next` of the last page.")
]
Json = Annotated[bool, typer.Option("--json", help="Answer as JSON, for programs.")]


def as_of_options(day: str, question: str) -> "AsOf":
    """Return the day that the two options name. Raise BadRequest for one that is no day."""
    from graph.answers.links import AsOf

    # A word that is none of the three is refused by the check, with a sentence.
    return AsOf(day, cast("Literal['known', 'recorded', 'true']", question)).check()


def settings(home: Path | None) -> "Settings":
    """Return the settings of this run. Raise BadRequest for a variable with a wrong value."""
    from pydantic import ValidationError

    from graph.settings import Settings

    try:
        return Settings(home=home) if home else Settings()
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()
        )
        raise BadRequest(f"{wrong}. Correct this environment variable, or unset it.") from None


@contextmanager
def store_of(
    home: Path | None, *, public: bool = False, fills: bool = False, mending: bool = False
) -> "Iterator[Store]":
    """Open the store that the settings name: the record's, or the public one.

    An empty store is reported on stderr, except to a command that fills it. `mending` is of
    `open_store`; a command that fills a store may restore it.
    """
    from graph.store import open_store

    chosen = settings(home)
    progress = report_parts("The graph is computed again from the record")
    mending = mending or fills
    with open_store(chosen, public=public, mending=mending, progress=progress) as store:
        if not fills:
            report_empty(store, chosen, public=public)
        yield store


def report_empty(store: "Store", chosen: "Settings", *, public: bool = False) -> None:
    """Say on stderr where the store is and how to fill it, if it holds no claim."""
    from graph.answers.sources import is_empty

    if not is_empty(store):
        return
    if public:
        say(f"The public store is empty ({chosen.public.address}). Fill it: scamgraph publish")
        return
    say(
        f"This store is empty: {chosen.address}\n"
        "Fill it with the bundled sources: scamgraph ingest --all\n"
        "Or name another store with --home, SCAMGRAPH_HOME or NEO4J_URI."
    )


def report_parts(what: str) -> Callable[[int, int], None]:
    """Return a progress callback that says, at the first of many parts, what is done."""

    def progress(part: int, parts: int) -> None:
        if part == 1:
            say(f"{what}, in {parts} parts")

    return progress
