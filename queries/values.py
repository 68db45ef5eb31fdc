"""Answer; driver values as JSON, CSV and NDJSON; which of them are graph links."""

import csv
import io
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

from graph.answers.models import ResponseModel
from graph.answers.network import NotPublic

_SAME = frozenset({str, int, bool, type(None)})  # most values, checked first


class LinkEnd(NamedTuple):
    """An end (`from` or `to`) of a plain relationship, whose node the answer does not hold."""

    link: dict[str, Any]
    end: str
    node: str  # as the engine numbers it


def plain_value(value: Any, unnamed: list[LinkEnd] | None = None) -> Any:
    """Return a value that JSON can say. Nodes, relationships and paths become mappings.

    A node is {labels, properties}; a relationship {type, from, to, properties}, its ends by the
    `id` property; a path {nodes, links}. An engine sends of an end no more than its own number
    unless the answer holds that node too: then `from` or `to` is null, and is added to `unnamed`.
    Temporal values are ISO 8601; numbers that JSON has no word for are texts.
    """
    if type(value) in _SAME or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, dict):
        return {str(key): plain_value(item, unnamed) for key, item in value.items()}
    if isinstance(value, list | tuple) and not isinstance(value, Duration | Point):
        return [plain_value(item, unnamed) for item in value]
    if isinstance(value, Node | Relationship | Path):
        return _of_graph(value, [] if unnamed is None else unnamed)
    return _of_engine(value)


def _of_engine(value: Any) -> Any:
    if isinstance(value, Date | DateTime | Time | Duration):
        return value.iso_format()
    if isinstance(value, Point):
        return {"srid": value.srid, "coordinates": list(value)}
    return value.hex() if isinstance(value, bytes | bytearray) else str(value)


def _of_graph(value: Node | Relationship | Path, unnamed: list[LinkEnd]) -> dict[str, Any]:
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), "properties": _properties(value)}
    if isinstance(value, Path):
        return {
            "nodes": [_of_graph(node, unnamed) for node in value.nodes],
            "links": [_of_graph(link, unnamed) for link in value.relationships],
        }
    start, end = value.nodes
    link = {
        "type": value.type,
        "from": start.get("id") if start is not None else None,
        "to": end.get("id") if end is not None else None,
        "properties": _properties(value),
    }
    for name, node in (("from", start), ("to", end)):
        if node is not None and link[name] is None:
            unnamed.append(LinkEnd(link, name, node.element_id))
    return link


def _properties(value: Node | Relationship) -> dict[str, Any]:
    return {name: plain_value(value[name]) for name in sorted(value.keys())}


class GraphPart(NamedTuple):
    """A node, a link or a map of an answer, as a page shows it.

    `sort` is entity, claim, source (which have an `id`), node, link or map; `text` is a name, a
    title or words of the source, and a text of every property for a node or map. A link has its
    `type` and `standing`; `polarity` and `release` are those of the claim, or denies for a link
    that nobody asserts.
    """

    sort: str
    text: str
    id: str = ""
    type: str = ""
    standing: str = ""
    polarity: str = ""
    release: str = ""


_SHOWN_BY = {
    "Entity": ("entity", "name"),
    "Claim": ("claim", "paraphrase"),
    "Source": ("source", "title"),
}


def graph_parts(value: dict[str, Any]) -> tuple[GraphPart, ...]:
    """Return what a page shows of a mapping: a path has several parts, anything else one.

    A text may make a mapping of its own that looks like a node: every part of it is checked.
    """
    nodes, links = value.get("nodes"), value.get("links")
    if isinstance(nodes, list) and isinstance(links, list):
        turns = [part for pair in zip_longest(nodes, links) for part in pair]
        return tuple(_part(part) for part in turns if isinstance(part, dict))
    return (_part(value),)


def _part(value: dict[str, Any]) -> GraphPart:
    properties = value.get("properties")
    if not isinstance(properties, dict):
        return GraphPart("map", text_of(value))
    said = {name: text_of(item) for name, item in properties.items()}
    labels = value.get("labels")
    is_node = isinstance(labels, list) and "Link" in labels
    if is_node or isinstance(value.get("type"), str):
        named = said.get("type", "") if is_node else value["type"]
        return GraphPart(
            "link",
            named,
            type=named,
            standing=said.get("standing", ""),
            polarity="" if properties.get("asserts") else "denies",
        )
    for label, (sort, shown) in _SHOWN_BY.items():
        if isinstance(labels, list) and label in labels and said.get("id"):
            return GraphPart(
                sort,
                said.get(shown) or said["id"],
                id=said["id"],
                type=next((text_of(kind) for kind in _list(properties.get("kinds"))), ""),
                polarity=said.get("polarity", ""),
                release=said.get("release", ""),
            )
    return GraphPart("node", text_of(properties), type=text_of(labels))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


# What a spreadsheet takes for the beginning of a formula, in any width.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def text_of(value: Any) -> str:
    """Return a plain value as a text for a person; lists are joined by semicolons."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join(text_of(item) for item in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def texts_in(value: object) -> Iterator[str]:
    """Yield every text in a plain value, in its order; the names in a mapping are none."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts_in(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts_in(item)


def shortened(value: Any, items: int, letters: int) -> Any:
    """Return a plain value whose lists and texts are cut; each says how much was left out."""
    if isinstance(value, str) and len(value) > letters:
        return f"{value[:letters]} … ({len(value) - letters} letters left out)"
    if isinstance(value, dict):
        return {name: shortened(item, items, letters) for name, item in value.items()}
    if isinstance(value, list | tuple):
        left = [f"… ({len(value) - items} left out)"] if len(value) > items else []
        return [*(shortened(item, items, letters) for item in value[:items]), *left]
    return value


def harmless(value: Any) -> str:
    """Return a value as a cell, with an apostrophe before what a spreadsheet would execute.

    Sources are not ours, and one may say "=HYPERLINK(…)". A number stays a number.
    """
    text = text_of(value)
    is_number = isinstance(value, int | float)
    return f"'{text}" if text.startswith(FORMULA) and not is_number else text


def csv_lines(rows: Iterable[Sequence[Any]]) -> str:
    """Return rows as lines of CSV (RFC 4180, but for the line ends, which are plain newlines)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([harmless(value) for value in row] for row in rows)
    return text.getvalue()


def ndjson_lines(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Return rows as JSON objects, one a line."""
    objects = (dict(zip(columns, row, strict=True)) for row in rows)
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects)


class Answer(ResponseModel):
    """Rows in the order of `columns`, as plain JSON values.

    `truncated` is true where there are more rows than were asked for, or more bytes than go into
    one answer; `next` is the cursor of the rows that follow, for questions of the library.
    `elapsed_ms` is how long the store took, in milliseconds. `mark` says what of it is not for
    publication, "" where all is public.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool
    elapsed_ms: float
    next: str | None = None
    mark: str = ""


class ObjectsAnswer(ResponseModel):
    """The same answer with each row as an object: its values by the names of the columns."""

    columns: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    truncated: bool
    elapsed_ms: float
    next: str | None = None
    mark: str = ""


def as_objects(answer: Answer) -> ObjectsAnswer:
    """Return an answer with its rows as objects."""
    rows = tuple(dict(zip(answer.columns, row, strict=True)) for row in answer.rows)
    return ObjectsAnswer.model_construct(**{**dict(answer), "rows": rows})


def with_columns(answer: Answer, names: Sequence[str]) -> Answer:
    """Return an answer with these of its columns alone, in the order of the names."""
    places = [answer.columns.index(name) for name in names]
    rows = tuple(tuple(row[place] for place in places) for row in answer.rows)
    return answer.model_copy(update={"columns": tuple(names), "rows": rows})


RELEASE = "not_for_publication"  # the column of a file that says so of each row


def marked(answer: Answer, closed: NotPublic) -> Answer:
    """Return an answer that says whether it may hold what is not for publication."""
    return answer.model_copy(update={"mark": closed.mark_of_row(answer.rows)})


def with_marks(
    columns: Sequence[str], rows: Iterable[Sequence[Any]], closed: NotPublic
) -> tuple[Sequence[str], Iterable[Sequence[Any]]]:
    """Return columns and rows of a file; the last column marks each row, if not all is public."""
    if not closed:
        return columns, rows
    return (*columns, RELEASE), ((*row, closed.mark_of_row(row)) for row in rows)


class GraphLink(NamedTuple):
    """A link of a picture by its ends' ids; a lone node has no type and no `to`."""

    from_id: str
    type: str | None
    to_id: str | None


def ties_in(answer: Answer) -> tuple[GraphLink, ...]:
    """Return entities and links in an answer; a link needs both its ends there."""
    return tuple(dict.fromkeys(tie for row in answer.rows for tie in _of(row)))


def _of(value: Any) -> Iterator[GraphLink]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from _of(item)
    elif isinstance(value, dict):
        yield from _of_mapping(value)


def _of_mapping(value: dict[str, Any]) -> Iterator[GraphLink]:
    properties = value.get("properties")
    if not isinstance(properties, dict):
        for item in value.values():
            yield from _of(item)
    elif "Entity" in _list(value.get("labels")) and isinstance(properties.get("id"), str):
        yield GraphLink(properties["id"], None, None)
    else:
        link = properties if "Link" in _list(value.get("labels")) else value
        if isinstance(link.get("from"), str) and isinstance(link.get("to"), str):
            yield GraphLink(link["from"], str(link.get("type")), link["to"])
