"""`key`: who may ask from another machine."""

from typing import Annotated

import typer

from api.keys import SCOPES, USUAL_RATE, Keys
from cli.options import Home, Json, settings
from cli.output import say, show_json, show_line, show_table

key_app = typer.Typer(
    no_args_is_help=True,
    help="API keys, for a server that other machines reach.\n\n"
    "Example: scamgraph key new 'desk two' --scope console",
)


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(key_app, name="key")


@key_app.command("new")
def new_key(
    name: Annotated[str, typer.Argument(help="Whose key it is.")],
    scope: Annotated[
        list[str] | None, typer.Option("--scope", help=f"What it opens: {', '.join(SCOPES)}.")
    ] = None,
    per_minute: Annotated[
        int,
        typer.Option("--per-minute", help="How often console, exports and reports may be asked."),
    ] = USUAL_RATE,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Make a key and show it, once.

    Example: scamgraph key new 'desk two' --scope console --scope export
    """
    key, token = Keys(settings(home).home).new(name, scope or ["read"], per_minute)
    if as_json:
        show_json({"id": key.id, "key": token, "scopes": key.scopes})
        return
    show_line(token)
    say(f"key {key.id} opens {', '.join(key.scopes)}. It is not shown again: only a hash is kept.")


@key_app.command("list")
def list_keys(home: Home = None, as_json: Json = False) -> None:
    """List the keys: whose, for what, since when.

    Example: scamgraph key list
    """
    keys = Keys(settings(home).home).all()
    if as_json:
        show_json({"items": [key.model_dump(exclude={"hash"}) for key in keys], "total": len(keys)})
        return
    rows = [
        (k.id, k.name, ", ".join(k.scopes), k.per_minute, k.made[:10], k.revoked[:10]) for k in keys
    ]
    show_table(("id", "name", "opens", "a minute", "made", "revoked"), rows)


@key_app.command("revoke")
def revoke_key(
    key_id: Annotated[str, typer.Argument(help="A key's id.", metavar="ID")], home: Home = None
) -> None:
    """Take a key back; a server that runs sees it at once.

    Example: scamgraph key revoke 1f0c9a3e
    """
    key = Keys(settings(home).home).revoke(key_id)
    say(f"key {key.id} ({key.name}) opens nothing any more")
