"""The `scamgraph` command: the list of its commands, and what an error looks like."""

import sys
from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperGroup
from typer.main import get_group

from graph.errors import ScamgraphError, disk_full
from graph.package_data import read_toml

# Command to the module that registers it and its line in `scamgraph --help`.
COMMANDS: Final[dict[str, tuple[str, str]]] = {
    name: (module, line) for name, (module, line) in read_toml("cli", "commands.toml").items()
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
    command = get_group(app).commands[name]
    _refuse_repeated(command)
    return command


def _refuse_repeated(command: Any) -> None:
    """Let the command refuse an option given twice that takes one value: the first would be lost.

    An option that takes several values, and a flag, may be repeated.
    """
    for inner in getattr(command, "commands", {}).values():
        _refuse_repeated(inner)
    parse = command.parse_args

    def parse_args(ctx: Any, args: list[str]) -> list[str]:
        _, _, given = command.make_parser(ctx).parse_args(list(args))
        for param in given:
            single = param.param_type_name == "option" and not (param.multiple or param.is_flag)
            if single and given.count(param) > 1:
                ctx.fail(f"{param.opts[0]} is given twice; expected it once.")
        parsed: list[str] = parse(ctx, args)
        return parsed

    command.parse_args = parse_args


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
    except OSError as error:
        if (full := disk_full(error)) is not None:
            print(f"scamgraph: {full}", file=sys.stderr)
            sys.exit(1)
        if not isinstance(error, BrokenPipeError):
            raise
        # The program that reads our output has closed it (`| head`).
        sys.stderr.close()
        sys.exit(1)
