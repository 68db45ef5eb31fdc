"""Files for `neo4j-admin database import`: the fastest way into an empty Neo4j database."""

import csv
import io
from collections.abc import Iterable
from typing import Any, Final

from api.exports.gathering import LINK, NODE, Format, Gathered, Parts, columns_of, flat

ARRAYS: Final = "U+001F"  # what parts the items of a list: no text holds it
COMMAND: Final = (
    "neo4j-admin database import full neo4j --nodes=nodes.csv --nodes=about.csv "
    f"--relationships=links.csv --array-delimiter={ARRAYS} "
    "--multiline-fields=true --overwrite-destination=true"
)
_SIGN: Final = "\x1f"
_TYPES: Final = {
    "claims": "int",
    "asserts": "int",
    "denies": "int",
    "not_confirmed": "int",
    "independent_min": "int",
    "independent_max": "int",
    "score": "double",
    "contested": "boolean",
    "step": "boolean",
}
_ONE: Final = frozenset({"name", "note", "sentence", "standing", "first", "last"})


def nodes(found: Gathered) -> Parts:
    """A line a thing: labels are Entity, its kind and its roles, as in the store."""
    own = [n for n in columns_of(found.nodes, NODE) if n not in {"id", "kind", "roles"}]
    extra = [f"{name}:{_type(name)}" for name in own]
    yield _line(["id:ID", *extra, ":LABEL"])
    for row in found.nodes:
        labels = _SIGN.join(["Entity", row["kind"], *row["roles"]])
        cells = [_cell(row.get(name)) for name in own]
        yield _line([row["id"], *cells, labels])


def links(found: Gathered) -> Parts:
    """A line a link."""
    own = [name for name in LINK if name not in {"from", "type", "to"}]
    extra = [f"{name}:{_type(name, of_link=True)}" for name in own]
    yield _line([":START_ID", ":TYPE", ":END_ID", *extra])
    for row in found.links:
        cells = [_cell(row[name]) for name in own]
        yield _line([row["from"], row["type"], row["to"], *cells])


def about(found: Gathered) -> Parts:
    """One node that says what record the rest is of."""
    yield _line(["id:ID", *found.about, ":LABEL"])
    yield _line(["scamgraph", *(str(value) for value in found.about.values()), "Export"])


def command(_: Gathered) -> Parts:
    """How the two files are brought in: the server is stopped, the database empty or replaced."""
    yield f"# with the server stopped, in the folder of these files\n{COMMAND}\n"


def _type(name: str, *, of_link: bool = False) -> str:
    if name in _ONE:
        return "string"
    if name == "claims" and of_link:
        return "string[]"
    return _TYPES.get(name, "string[]")


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return _SIGN.join(str(flat(item)) for item in value)
    return "" if value is None else str(flat(value))


def _line(cells: Iterable[str]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow(cells)
    return text.getvalue()


NEO4J_ADMIN = Format(
    "neo4j-admin",
    "application/zip",
    {"nodes.csv": nodes, "links.csv": links, "about.csv": about, "import.txt": command},
    after=lambda: COMMAND,
)
