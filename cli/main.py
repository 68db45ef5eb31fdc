"""The `scamgraph` command: every group of commands, and what an error looks like."""

import sys

import typer

from cli import (
    demo,
    exporting,
    ingesting,
    judging,
    keys,
    looking,
    picturing,
    protecting,
    publishing,
    querying,
    replying,
    reporting,
    serving,
    tracing,
    upkeep,
    weighing,
)
from graph.errors import ScamgraphError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Who is connected to scam compounds, on whose word, and who denies it.",
)
for group in (
    demo,
    ingesting,
    judging,
    replying,
    publishing,
    protecting,
    looking,
    tracing,
    weighing,
    querying,
    picturing,
    reporting,
    exporting,
    keys,
    serving,
    upkeep,
):
    group.register(app)


def run() -> None:
    """Entry point: 0 done, 1 refused or failed with a reason, 2 wrong use."""
    try:
        app()
    except ScamgraphError as error:
        print(f"scamgraph: {error}", file=sys.stderr)
        for ref, name in getattr(error, "nearest", ()):
            print(f"  did you mean {ref} ({name})?", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        # Whoever read our output has seen enough (| head).
        sys.stderr.close()
        sys.exit(1)
