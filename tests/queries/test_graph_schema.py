"""What a text names, and which of its names nothing bears."""

import pytest

from queries.graph_schema import GraphSchema, SchemaName, names_used, notes_on
from queries.guard.tokens import CypherRefused

SCHEMA = GraphSchema(
    labels=(
        SchemaName(name="Compound", count=3, properties=("id", "name", "search")),
        SchemaName(name="Company", count=2, properties=("id", "name")),
        SchemaName(name="Reply", count=0, layer="record"),
    ),
    types=(
        SchemaName(name="OPERATES", count=4, properties=("asserts", "denies")),
        SchemaName(name="GUARDS", count=0),
        SchemaName(name="STATED_IN", layer="record"),
    ),
)


@pytest.mark.parametrize(
    ("text", "labels", "types", "properties"),
    [
        ("MATCH (c:Compound) RETURN c.name", ("Compound",), (), ("name",)),
        ("MATCH (:A|B)-[:C|D*1..3]->(:`E F`) RETURN 1", ("A", "B", "E F"), ("C", "D"), ()),
        ("MATCH (:A&(B|!C)) RETURN 1", ("A", "B", "C"), (), ()),
        ("MATCH (n) WHERE n:A AND n:B|C RETURN n", ("A", "B", "C"), (), ()),
        ("MATCH (n:A {id: $id})<-[r:B {since: 1}]-() RETURN n", ("A",), ("B",), ("id", "since")),
        ("MATCH (n) RETURN [x IN n.names WHERE x:A | x.code]", ("A",), (), ("names", "code")),
        ("MATCH (n) RETURN n {.id, kind: n.kinds}", (), (), ("id", "kinds")),
        ("WITH {a: 1} AS m RETURN m.a, m.b", (), (), ("b",)),
        ("RETURN date.truncate('month', date('2025-01-01')).year", (), (), ("year",)),
        ("MATCH (n) RETURN n.names[0..2], CASE WHEN n:A THEN 1 END", ("A",), (), ("names",)),
        ("MATCH (n) WHERE EXISTS { (n)-[:A]->(:B) } RETURN n", ("B",), ("A",), ()),
        ("MATCH (n) RETURN 'x:Fake', \"(:Fake)\" // :Fake\n", (), (), ()),
    ],
)
def test_names_are_read_where_they_stand(
    text: str, labels: tuple[str, ...], types: tuple[str, ...], properties: tuple[str, ...]
) -> None:
    used = names_used(text)
    assert (used.labels, used.types, used.properties) == (labels, types, properties)


def test_a_text_that_cannot_be_cut_is_refused() -> None:
    with pytest.raises(CypherRefused):
        names_used("MATCH (n:'")


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("MATCH (c:Compound)-[r:STATED_IN]-() RETURN c.search, r.denies", ()),
        (
            "MATCH (c:Compund) RETURN c",
            ("Compund is no label of this graph. Did you mean Compound?",),
        ),
        (
            "MATCH ()-[:operates]->() RETURN 1",
            ("operates is no type of link of this graph. Did you mean OPERATES?",),
        ),
        (
            "MATCH (c:Compound) RETURN c.nmae",
            ("nmae is no property of this graph. Did you mean name?",),
        ),
        ("MATCH (c:Zzzzzz) RETURN c", ("Zzzzzz is no label of this graph.",)),
        ("MATCH (c:Reply) RETURN c", ("No node has the label Reply at present.",)),
        ("MATCH ()-[:GUARDS]->() RETURN 1", ("No link has the type GUARDS at present.",)),
    ],
)
def test_a_name_that_nothing_bears_is_told_with_the_nearest(
    text: str, notes: tuple[str, ...]
) -> None:
    assert notes_on(text, SCHEMA) == notes
