"""What is left to do in a store that neo4j-admin has brought in."""

from typing import Any, Final

from graph.store.store import Store

# neo4j-admin drops lists without items. These are all that a store can hold: names of a thing that
# nothing names now, and what tells a redacted text of which there was none. Each node of the label
# has the property, so that a missing one was such a list.
WITHOUT_ITEMS: Final = {"Entity": ("names",), "Redaction": ("fingerprints", "lengths")}
_HOLD: Final = frozenset({"held_by", "held_for", "held_until"})


def as_imported(label: str, row: dict[str, Any]) -> dict[str, Any]:
    """Properties of a node as they go into the files: lists without items are left out.

    :Meta is held by nobody there, and says that something is to be finished.
    """
    if label == "Meta":
        return {**{k: v for k, v in row.items() if k not in _HOLD}, "imported": True}
    for name in WITHOUT_ITEMS.get(label, ()):
        if not row[name]:
            row = {k: v for k, v in row.items() if k != name}
    return row


def finish_import(store: Store) -> None:
    """Give the lists without items back; data and version are then those that were exported.

    It may be done by several at once, and again where it was broken off.
    """
    for label, names in WITHOUT_ITEMS.items():
        for name in names:
            store.define(f"MATCH (n:{label}) WHERE n.{name} IS NULL SET n.{name} = []")
    store.define("MATCH (m:Meta {id: 'scamgraph'}) REMOVE m.imported")
