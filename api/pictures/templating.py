"""The one Jinja environment of the pictures: everything that is put in is escaped."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from api.addresses import web_address

_ESCAPES = {c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def data_json(value: Any) -> Markup:
    """A value as JSON that may stand inside a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    for char, escape in _ESCAPES.items():  # str.translate takes ten times as long
        text = text.replace(char, escape)
    return Markup(text)  # noqa: S704 - no markup character is left in it


def folder() -> str:
    """Where the templates are."""
    return str(files("api.pictures").joinpath("templates"))


def part(name: str) -> str:
    """A style sheet or script as it stands beside the templates."""
    return files("api.pictures").joinpath("templates", name).read_text("utf-8")


@cache
def environment() -> Environment:
    """The environment, made once; templates are ours and not read again while it runs."""
    made = Environment(
        loader=FileSystemLoader(folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["data_json"] = data_json
    made.filters["web_address"] = web_address
    return made
