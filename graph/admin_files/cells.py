"""Properties as the cells that neo4j-admin reads, each with the type that its column must have.

Tried on 5.26 and 2026: an empty cell is no property, a quoted empty one an empty string. Python's
csv module can tell these apart from Python 3.12 on only, so lines are put together here.
"""

import re
from typing import Any, Final

from graph.errors import BadRequest

# A sign of Unicode that is no character and stands for nothing in any text (U+FDD0).
PARTS: Final = "\ufdd0"
OPTIONS: Final = (
    f"--array-delimiter=U+{ord(PARTS):04X}",
    "--multiline-fields=true",
    # Of a quoted cell only the items of a list are trimmed; see `_items`.
    "--trim-strings=true",
)
_TYPES: Final = {str: "string", bool: "boolean", int: "long", float: "double"}
# What trimming would take away: Java's idea of white space is every sign up to the space.
_TRIMMED: Final = re.compile(f"(?:^|{PARTS})[\\x00- ]|[\\x00- ](?:$|{PARTS})")


def cell(name: str, value: Any) -> tuple[str, str]:
    """The type of a property's column, and its cell. The items of a list are of one type.

    Raises BadRequest for a value that the format cannot hold.
    """
    kind = type(value)
    if kind is str:
        return "string", quoted(value)
    if kind is list:
        if not value:
            raise BadRequest(f"{name} is a list without items, which neo4j-admin drops")
        of = type(value[0])
        return f"{_TYPES[of]}[]", quoted(_items(name, value, of))
    return _TYPES[kind], _plain(value)


def quoted(text: str) -> str:
    """A text as a cell, line breaks and all."""
    return '"' + text.replace('"', '""') + '"'


def labelled(labels: list[str]) -> str:
    """The cell of a node's labels."""
    return quoted(PARTS.join(labels))


def _plain(value: object) -> str:
    return ("false", "true")[value] if isinstance(value, bool) else repr(value)


def _items(name: str, values: list[Any], of: type) -> str:
    """The items of a list between separators; a single empty text is a space, which is trimmed.

    Without that it could not be told from no list at all.
    """
    if of is not str:
        return PARTS.join(map(_plain, values))
    # Nearly all lists are one text, of signs that can all be seen: they take the short way.
    if len(values) == 1 and values[0].isprintable() and (text := values[0]) == text.strip(" "):
        return text or " "
    joined = PARTS.join(values)
    if not joined and len(values) == 1:
        return " "
    if joined.count(PARTS) != len(values) - 1 or _TRIMMED.search(joined):
        raise BadRequest(
            f"{name} holds a text that neo4j-admin would change (it begins or ends with a control "
            "character, or holds U+FDD0): correct it at its source, and load that again"
        )
    return joined
