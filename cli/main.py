"""The `scamgraph` command: its groups of commands, and what an error looks like."""

import sys
from importlib import import_module

import typer

from graph.errors import ScamgraphError

# Module to the commands it registers. What a group stands on can be slow to import (a solver, a
# spreadsheet reader, a web server), so a known command imports its own group alone.
GROUPS = {
    "serve": ("demo", "key", "serve"),
    "ingest": ("ingest", "sources", "sheet"),
    "judge": ("judge", "reply"),
    "redact": ("publish", "redact"),
    "show": ("search", "show"),
    "path": ("path", "cut"),
    "evidence": ("ledger", "contradictions", "changes", "single-source", "measures"),
    "query": ("query", "cypher", "saved"),
    "picture": ("picture", "pictures"),
    "report": ("report", "verify", "export"),
    "maintenance": ("rebuild", "doctor"),
}


def application(command: str = "") -> typer.Typer:
    """The application with the group of this command, or with all where it is none of theirs."""
    app = typer.Typer(
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        help="Who is connected to scam compounds, on whose word, and who denies it.",
    )

    @app.callback()
    def whole() -> None:
        """Keep a single group's only command a command, with its name."""

    known = [name for name, commands in GROUPS.items() if command in commands]
    for name in known or GROUPS:
        import_module(f"cli.{name}").register(app)
    return app


def run() -> None:
    """Entry point: 0 done, 1 refused or failed with a reason, 2 wrong use."""
    try:
        application(sys.argv[1] if len(sys.argv) > 1 else "")()
    except ScamgraphError as error:
        print(f"scamgraph: {error}", file=sys.stderr)
        for ref, name in getattr(error, "nearest", ()):
            print(f"  did you mean {ref} ({name})?", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        # Whoever read our output has seen enough (| head).
        sys.stderr.close()
        sys.exit(1)
