"""Parameters of a question, as `-p name=value` gives them."""

import json
from collections.abc import Sequence
from typing import Annotated

import typer

from graph.errors import BadRequest

Params = Annotated[
    list[str] | None,
    typer.Option("-p", "--param", help="A parameter, as name=value.", show_default=False),
]


def given_params(pairs: Sequence[str] | None) -> dict[str, str]:
    """Values by name. Raises BadRequest for what is no pair, or names one twice."""
    given: dict[str, str] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise BadRequest(f"-p {pair!r}: expected name=value")
        if name in given:
            raise BadRequest(f"-p {name}: is given twice")
        given[name] = value
    return given


def given_values(pairs: Sequence[str] | None) -> dict[str, object]:
    """The same, each value read as JSON where it is any, else as text."""
    return {name: _json_or_text(value) for name, value in given_params(pairs).items()}


def _json_or_text(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return value
