"""Options that many commands share, and the store they open."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from cli.output import say
from graph.answers.links import AsOf
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import ToldPart

Home = Annotated[
    Path | None,
    typer.Option(
        "--home", help="Folder of the embedded store (default: SCAMGRAPH_HOME).", show_default=False
    ),
]
AsOfDay = Annotated[str, typer.Option("--as-of", help="As of a day, e.g. 2025-10 or 2025-10-14.")]
AsOfQuestion = Annotated[
    str, typer.Option("--as", help="What was known, recorded or true on that day.")
]
Json = Annotated[bool, typer.Option("--json", help="Answer as JSON, for programs.")]


def asked_of(day: str, question: str) -> AsOf:
    """The day that the two options ask about. Raises BadRequest for one that cannot be."""
    # What is none of the words is refused by the check, with a sentence.
    return AsOf(day, question).check()  # type: ignore[arg-type]


def settings(home: Path | None) -> Settings:
    """The settings of this run."""
    return Settings(home=home) if home else Settings()


@contextmanager
def store_of(home: Path | None, *, public: bool = False) -> Iterator[Store]:
    """The store that the settings name: the record's, or the public one."""
    told = told_once("The graph is worked out anew from the record")
    with open_store(settings(home), public=public, told=told) as store:
        yield store


def told_once(what: str) -> ToldPart:
    """Says, when the first of many parts begins, what is done and in how many."""

    def told(part: int, parts: int) -> None:
        if part == 1:
            say(f"{what}, in {parts} parts")

    return told
