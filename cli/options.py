"""Options that many commands share, and the store they open."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from graph.settings import Settings
from graph.store import Store, open_store

Home = Annotated[
    Path | None,
    typer.Option(
        "--home", help="Folder of the embedded store (default: SCAMGRAPH_HOME).", show_default=False
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Answer as JSON, for programs.")]


def settings(home: Path | None) -> Settings:
    """The settings of this run."""
    return Settings(home=home) if home else Settings()


@contextmanager
def store_of(home: Path | None, *, public: bool = False) -> Iterator[Store]:
    """The store that the settings name: the record's, or the public one."""
    with open_store(settings(home), public=public) as store:
        yield store
