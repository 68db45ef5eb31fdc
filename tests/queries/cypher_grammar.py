"""Texts by the grammar: whole statements, subqueries within each other, a write anywhere or none.

Nearly all of them are Cypher to a server, so that what it does can be held against the verdict.
"""

from typing import NamedTuple

from hypothesis import strategies as st

MATCHES = (
    "MATCH (n:Entity)",
    "MATCH (n:Entity {id: 'fic-camp'})",
    "OPTIONAL MATCH (n:Compound)-[l]-(m:Entity)",
    "MATCH p = (n:Company)-[:OPERATES*1..2]->(m)",
    "MATCH (n) WHERE n.id = 'fic-firm'",
    "UNWIND ['fic-camp', 'fic-firm'] AS i MATCH (n:Entity {id: i})",
)
WRITES = (
    "SET n.touched = 1",
    "SET n += {touched: 1}",
    "SET n:Touched",
    "REMOVE n.name",
    "DETACH DELETE n",
    "CREATE (:Touched {of: n.id})",
    "CREATE (n)-[:OWNS]->(n)",
    "MERGE (:Touched {of: n.id})",
    "FOREACH (x IN [1] | SET n.touched = x)",
    "FOREACH (x IN [1] | CREATE (:Touched {id: x}))",
)
EXPRESSIONS = (
    "n.id",
    "n.set",
    "n.`create`",
    "'SET n.x = 1'",
    "size([x IN labels(n) WHERE x <> 'MERGE' | x])",
    "CASE WHEN n.claims > 1 THEN 'DELETE' ELSE null END",
    "{`set`: n.id, `create`: 1}",
    "reduce(s = 0, x IN [1, 2] | s + x)",
)
BLANKS = (" ", "\n", "\t", " /* SET */ ", " // CREATE\n", "\r\n", "/**/ ")


@st.composite
def bodies(draw: st.DrawFn, depth: int, writes: bool) -> str:
    """Clauses up to RETURN; where `writes`, one of them writes at some depth."""
    blank = draw(st.sampled_from(BLANKS))
    parts = [draw(st.sampled_from(MATCHES))]
    inner = depth > 0 and draw(st.booleans())
    if writes and not inner:
        parts.append(_cased(draw, draw(st.sampled_from(WRITES))))
    if inner:
        parts.append(draw(nested(depth - 1, writes)))
    if draw(st.booleans()):
        parts.append("WITH n LIMIT 3")
    return blank.join(parts)


@st.composite
def nested(draw: st.DrawFn, depth: int, writes: bool) -> str:
    """A subquery, in one of its forms."""
    body = draw(bodies(depth, writes)).replace("(n", "(v").replace(" n", " v").replace("n.", "v.")
    body = body.replace("(v:Entity {id: i})", "(v:Entity)")
    form = draw(
        st.sampled_from(
            (
                "CALL () {{ {body} RETURN count(*) AS c }}",
                "CALL (n) {{ {body} RETURN count(*) AS c }}",
                "CALL {{ {body} RETURN count(*) AS c }}",
                "CALL (n) {{ {body} }}" if writes else "CALL (n) {{ {body} RETURN 1 AS c }}",
                "WITH n WHERE EXISTS {{ {body} }}",
                "WITH n WHERE COUNT {{ {body} RETURN 1 AS r }} >= 0",
                "WITH n, COLLECT {{ {body} RETURN 1 AS r }} AS c",
            )
        )
    )
    return form.format(body=body)


class Told(NamedTuple):
    """A text, and whether anything in it writes."""

    text: str
    writes: bool


@st.composite
def statements(draw: st.DrawFn) -> Told:
    """One statement: a union now and then, sometimes ended by a semicolon or an empty comment."""
    writes = draw(st.booleans())
    text = draw(bodies(2, writes))
    if not (writes and draw(st.booleans())):
        text += f" RETURN {draw(st.sampled_from(EXPRESSIONS))} AS x"
        if draw(st.integers(0, 4)) == 0:
            other = draw(st.booleans())
            text += f" UNION {draw(bodies(0, other))} RETURN n.id AS x"
            writes = writes or other
        else:
            text += draw(st.sampled_from(("", " LIMIT 5", " ORDER BY x SKIP 1")))
    return Told(text + draw(st.sampled_from(("", ";", " // end", " ; ", " /**/"))), writes)


def _cased(draw: st.DrawFn, write: str) -> str:
    head, _, rest = write.partition(" ")
    return f"{draw(st.sampled_from((head, head.lower(), head.capitalize())))} {rest}"
