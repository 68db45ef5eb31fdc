"""What a text in Cypher may name: labels, link types, properties; which of its names are unknown.

Neither engine fails on a label that no node has: the answer is empty, as if the record said so.
Neo4j's notifications would tell, the embedded engine has none; these notes are the same on both.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Final, Literal

from graph.answers.models import ResponseModel
from graph.dataset import RefusedRow
from graph.record import Claim, Judgement, Origin, Redaction, Reply, Source
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.rows import STAND_IN, TYPED, TYPED_VALUES
from graph.vocabulary import vocabulary
from queries.guard.tokens import CypherToken, tokenise

SAMPLE: Final = 200  # nodes of one label that are looked at for their properties
_HISTORY: Final = "e_"  # begins the lists in which a :Link keeps its claims over time
# Properties that serve the store, not a reader: they may be named, and are not offered.
_INTERNAL: Final = frozenset({"hash", "seal", "search", "stated_on_earliest", "stated_on_latest"})
# Properties of the record that few nodes or none may have now, with the bounds of its days.
_FIELDS: Final = frozenset(
    name + bound
    for model in (Claim, Source, Origin, Judgement, Reply, Redaction, RefusedRow)
    for name in (*getattr(model, "model_fields", ()), *getattr(model, "__slots__", ()))
    for bound in ("", "_earliest", "_latest")
) | {"replaced_at", "file", "row", "field", "reason"}
# Parts of a date, a duration or a point: `date(x).year`.
_PARTS: Final = frozenset(
    {
        "year", "quarter", "month", "week", "day", "ordinalDay", "dayOfWeek", "weekYear", "hour",
        "minute", "second", "years", "months", "days", "hours", "minutes", "seconds", "epochMillis",
        "epochSeconds", "x", "y", "z", "latitude", "longitude", "height", "srid", "crs",
    }
)  # fmt: skip
_ENTITY_LABELS: Final = {
    "Entity": "Every entity, of any kind.",
    "Link": "Every link with its history, its ends by id; also one that is only denied now.",
    STAND_IN: "A person who stands in for somebody whom nobody may name.",
}
_RECORD_LABELS: Final = {
    "Claim": "One statement in one source about one subject.",
    "Source": "One publication or document.",
    "Origin": "Where words come from: a witness, a press release, a wire story.",
    "Judgement": "A person's decision with a reason: two refs are one entity, or are not.",
    "Reply": "A request for comment, and what came of it.",
    "Wording": "What a revision of a claim replaced.",
    "Dataset": "What an ingest loads at once.",
    "Refusal": "A row that an ingest left out.",
    "Redaction": "What was taken out, and why.",
}
_RECORD_TYPES: Final = {
    "STATED_IN": "From a claim to its source.",
    "RESTS_ON": "From a claim to the origin of its words.",
    "ABOUT": "From a claim to its subject.",
    "TOWARDS": "From a claim to its object.",
    "LOADED_BY": "From a claim to its dataset.",
    "WAS": "From a claim to its earlier wording.",
    "ANSWERS_CLAIM": "From a reply to the claim that it answers.",
}


class SchemaName(ResponseModel):
    """A label or a link type: how many bear it, what it means, the properties that occur.

    `layer` is entities for what is computed from the claims, record for the claims themselves. A
    link type has the labels at its ends, where the vocabulary sets them; those of the record are
    not counted (null).
    """

    name: str
    count: int | None = None
    says: str = ""
    layer: Literal["entities", "record"] = "entities"
    from_: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[str, ...]:
        """Return its properties without those that serve the store alone."""
        return tuple(
            name
            for name in self.properties
            if name not in _INTERNAL and not name.startswith(_HISTORY)
        )


class GraphSchema(ResponseModel):
    """Labels and link types of a store, those that most bear first within each layer."""

    labels: tuple[SchemaName, ...]
    types: tuple[SchemaName, ...]

    @property
    def properties(self) -> frozenset[str]:
        """Return every property that a node or link may have."""
        seen = {name for each in (*self.labels, *self.types) for name in each.properties}
        return frozenset(seen | _FIELDS | TYPED_VALUES | set(vocabulary().properties))


def read_schema(store: Store, links: Mapping[str, int]) -> GraphSchema:
    """Return what can be asked for in a store, with counts.

    `links` has how many links there are of each type that the vocabulary sets: the embedded engine
    reads every link to count those of one type (0.1 s each, for 40,000 links).
    """
    words = vocabulary()
    return GraphSchema(
        labels=store.read(_labels),
        types=_sorted(
            SchemaName(
                name=name,
                count=links.get(name, 0),
                says=link.asserted.format(**{"from": "…", "to": "…"}),
                from_=link.from_kinds,
                to=link.to_kinds,
                properties=(*TYPED, "step"),
            )
            for name, link in words.links.items()
        )
        + tuple(
            SchemaName(name=name, says=says, layer="record") for name, says in _RECORD_TYPES.items()
        ),
    )


def _labels(tx: Transaction) -> tuple[SchemaName, ...]:
    words = vocabulary()
    kinds = {name: kind.description for name, kind in words.kinds.items()}
    roles = {name: f"An entity that is {role.label}." for name, role in words.roles.items()}
    entities = _ENTITY_LABELS | kinds | roles
    there = {row["name"] for row in tx.rows("CALL db.labels() YIELD label RETURN label AS name")}
    known = dict.fromkeys(there, "") | entities | _RECORD_LABELS
    return _sorted(
        SchemaName(
            name=name,
            count=tx.rows(f"MATCH (n:`{name}`) RETURN count(n) AS n")[0]["n"],
            says=says,
            layer="entities" if name in entities else "record",
            properties=_properties(tx, name),
        )
        for name, says in known.items()
    )


def _properties(tx: Transaction, label: str) -> tuple[str, ...]:
    """Return the properties of some nodes of a label, the id first."""
    rows = tx.rows(
        f"MATCH (n:`{label}`) WITH n LIMIT {SAMPLE} UNWIND keys(n) AS key RETURN DISTINCT key"
    )
    return tuple(sorted((row["key"] for row in rows), key=lambda name: (name != "id", name)))


def _sorted(names: Iterable[SchemaName]) -> tuple[SchemaName, ...]:
    return tuple(
        sorted(names, key=lambda each: (each.layer == "record", -(each.count or 0), each.name))
    )


class NamesUsed(ResponseModel):
    """The labels, link types and properties that a text names, each once, in its order."""

    labels: tuple[str, ...]
    types: tuple[str, ...]
    properties: tuple[str, ...]


def names_used(text: str) -> NamesUsed:
    """Return the names in a text. Raise CypherRefused where it cannot be cut into tokens."""
    tokens = tokenise(text)
    found: dict[str, dict[str, None]] = {"label": {}, "type": {}, "property": {}, "key": {}}
    for place, sort in _named(tokens):
        found[sort][tokens[place].text] = None
    # A key of a map that the text makes itself is no property of the graph.
    properties = [name for name in found["property"] if name not in found["key"]]
    return NamesUsed(
        labels=tuple(found["label"]), types=tuple(found["type"]), properties=properties
    )


def _named(tokens: Sequence[CypherToken]) -> Iterator[tuple[int, str]]:
    """Yield the place of each name, and what it names: label, type, property or key of a map."""
    opened: list[str] = []  # what each open bracket is: node, link, properties, map, other
    expects = ""  # what a name here would be, after a colon
    for place, token in enumerate(tokens):
        inside = opened[-1] if opened else "other"
        if token.is_sign("(", "[", "{"):
            opened.append(_bracket(tokens, place, inside))
            expects = expects if token.text == "(" else ""
        elif token.is_sign(")", "]", "}"):
            if opened:
                opened.pop()
            expects = expects if token.text == ")" and _goes_on(tokens, place) else ""
        elif token.is_sign(":") and inside not in {"map", "properties"}:
            expects = "type" if inside == "link" else "label"
        elif token.names and expects:
            yield place, expects
            expects = expects if _goes_on(tokens, place, opened) else ""
        elif token.names and (sort := _sort_of(tokens, place, inside)):
            yield place, sort
        elif not token.is_sign("|", "&", "!", "%"):
            expects = ""


def _bracket(tokens: Sequence[CypherToken], place: int, inside: str) -> str:
    before = tokens[place - 1] if place else None
    if tokens[place].text == "[":
        return "link" if before is not None and before.is_sign("-", "<-") else "other"
    if tokens[place].text == "(":
        return "node"
    pattern = inside in {"node", "link"} and before is not None
    if pattern and before is not None and (before.names or before.is_sign("(", "[", ")")):
        # `(c {id: …})` and `(:Compound {…})`, not a map as a function's argument.
        called = before.is_sign("(", "[") and place > 1 and tokens[place - 2].names
        return "map" if called else "properties"
    return "map"


def _goes_on(tokens: Sequence[CypherToken], place: int, opened: Sequence[str] = ()) -> bool:
    """Return whether the next token goes on with an expression of labels or types.

    In a list, `|` ends the test of its items: `[x IN xs WHERE x:Compound | x.name]`.
    """
    signs = ("&", ":", ")") if opened and opened[-1] == "other" else ("|", "&", ":", ")")
    return place + 1 < len(tokens) and tokens[place + 1].is_sign(*signs)


def _sort_of(tokens: Sequence[CypherToken], place: int, inside: str) -> str:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    before = tokens[place - 1] if place else None
    if inside in {"map", "properties"} and after is not None and after.is_sign(":"):
        return "key" if inside == "map" else "property"
    called = after is not None and after.is_sign("(", ".")  # date.truncate(…)
    selects = before is not None and before.is_sign(".") and place > 1
    return "property" if selects and not called else ""


def notes_on(text: str, schema: GraphSchema) -> tuple[str, ...]:
    """Return a sentence for each name in a text that nothing in the store bears."""
    used = names_used(text)
    labels = {each.name: each.count != 0 for each in schema.labels}
    types = {each.name: each.count != 0 for each in schema.types}
    properties = dict.fromkeys(schema.properties | _PARTS, True)
    named = [name for name in used.properties if not name.startswith(_HISTORY)]
    return (
        *_unknown(used.labels, labels, "label", "node has the label"),
        *_unknown(used.types, types, "type of link", "link has the type"),
        *_unknown(named, properties, "property", "node or link has the property"),
    )


def _unknown(
    names: Iterable[str], known: Mapping[str, bool], noun: str, bearer: str
) -> Iterator[str]:
    """Yield a sentence for each name that is not known, or that nothing bears now."""
    small = {name.lower(): name for name in known}
    for name in names:
        if name in known:
            if not known[name]:
                yield f"No {bearer} {name} at present."
            continue
        near = get_close_matches(name.lower(), small, n=1, cutoff=0.6)
        meant = f" Did you mean {small[near[0]]}?" if near else ""
        yield f"{name} is no {noun} of this graph.{meant}"
