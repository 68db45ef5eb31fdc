"""What of an answer is a graph: nodes and links, as ids and types."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from queries.answer import Answer

_ANY = "EVIDENCE"  # every link once more, its type as a property


class Tie(NamedTuple):
    """A link of a picture by its ends' ids; a lone node has no type and no `to`."""

    from_id: str
    type: str | None
    to_id: str | None


def ties_in(answer: Answer) -> tuple[Tie, ...]:
    """Entities, links and paths among the values of an answer; a link needs both its ends there."""
    return tuple(dict.fromkeys(tie for row in answer.rows for tie in _of(row)))


def _of(value: Any) -> Iterator[Tie]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from _of(item)
    elif isinstance(value, dict):
        yield from _of_mapping(value)


def _of_mapping(value: dict[str, Any]) -> Iterator[Tie]:
    properties = value.get("properties")
    if not isinstance(properties, dict):
        for item in value.values():
            yield from _of(item)
    elif "Entity" in value.get("labels", ()) and isinstance(properties.get("id"), str):
        yield Tie(properties["id"], None, None)
    elif isinstance(value.get("from"), str) and isinstance(value.get("to"), str):
        link_type = str(value.get("type"))
        named = properties.get("type") if link_type == _ANY else link_type
        yield Tie(value["from"], str(named), value["to"])
