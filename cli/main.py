"""The `scamgraph` command: the list of its commands, and what an error looks like."""

import sys
from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperGroup
from typer.main import get_group

from graph.errors import ScamgraphError

# Command to the module that registers it and its line in `scamgraph --help`. Modules can be slow to
# import (a database driver, a solver, a web server), so the list stands here, and a command imports
# its own module alone.
COMMANDS: Final[dict[str, tuple[str, str]]] = {
    "demo": ("serve", "Load every bundled source, draw the complicity picture, and serve both."),
    "sources": ("ingest", "List the sources: what they are, their claims, their last load."),
    "ingest": ("ingest", "Load sources into the record: bundled ones, or a file you have."),
    "sheet": ("ingest", "Make a spreadsheet to fill with claims."),
    "search": ("show", "Find entities by name, alias or code."),
    "show": ("show", "Show one entity with its claims for and against."),
    "path": ("path", "Show the chains of evidence between two entities, best first."),
    "cut": ("path", "Show the fewest origins whose loss would break every chain."),
    "ledger": (
        "evidence",
        "Compare what states announced, what was done, and what was seen after.",
    ),
    "contradictions": ("evidence", "Show claims that answer one question differently."),
    "changes": ("evidence", "Show which claims changed links and properties after a day."),
    "single-source": ("evidence", "Show the links that rest on a single origin."),
    "measures": ("evidence", "Show betweenness, communities, degrees and bridges."),
    "query": ("query", "Run the questions of the library."),
    "cypher": ("query", "Run your own Cypher, read-only."),
    "saved": ("query", "Keep questions for yourself."),
    "picture": ("picture", "Draw a picture into a file."),
    "pictures": ("picture", "List the pictures, and measure how well each can be read."),
    "export": ("report", "Write the graph with its evidence, for other tools."),
    "report": ("report", "Freeze pictures, chains, tables and their claims into one file."),
    "verify": ("report", "Check a report: its files, and what changed in the record since."),
    "judge": ("judge", "Decide which refs are one entity, and which origins are independent."),
    "reply": ("judge", "Record what a party answered to a claim, or that it did not."),
    "redact": ("redact", "Remove an entity or a claim from everything derived from it, for good."),
    "publish": ("redact", "Copy what is public into the public store, and remove the rest there."),
    "rebuild": ("maintenance", "Compute every entity and link again from the record."),
    "doctor": ("maintenance", "Check the store: engine, counts, whether links equal the record."),
    "serve": ("serve", "Serve the API and the pages."),
    "key": ("serve", "Manage API keys, for a server that other machines can reach."),
}


class LazyGroup(TyperGroup):
    """The commands of COMMANDS: listed without an import, imported when one is called."""

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Return the name, the command itself, and the arguments after it."""
        name, listed, rest = super().resolve_command(ctx, args)
        return name, command_of(name) if name else listed, rest


def command_of(name: str) -> Any:
    """Import the module of a command and return the command."""
    app = typer.Typer()
    import_module(f"cli.{COMMANDS[name][0]}").register(app)
    return get_group(app).commands[name]


def application() -> typer.Typer:
    """Return the application: every command by its name and help line, none of them imported."""
    app = typer.Typer(
        cls=LazyGroup,
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        help="Who is connected to scam compounds, on whose word, and who denies it.",
    )
    for name, (_, line) in COMMANDS.items():
        app.command(name, help=line)(_listed)
    return app


def _listed() -> None:
    """Take a command's place in the list; `LazyGroup` replaces it before it would run."""


def run() -> None:
    """Run the command line and exit: 0 done, 1 refused or failed with a reason, 2 wrong use."""
    try:
        application()()
    except ScamgraphError as error:
        print(f"scamgraph: {error}", file=sys.stderr)
        for ref, name in getattr(error, "nearest", ()):
            print(f"  did you mean {ref} ({name})?", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        # The program that reads our output has closed it (`| head`).
        sys.stderr.close()
        sys.exit(1)
