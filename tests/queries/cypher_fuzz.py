"""Texts put together at random from what reads, what writes and what hides it."""

from hypothesis import strategies as st

READS = (
    "MATCH (n:Entity)",
    "MATCH (n:Entity {id: 'fic-camp'})",
    "OPTIONAL MATCH (l:Link {from: n.id})",
    "UNWIND [1, 2] AS i",
    "WITH *",
    "WITH 1 AS one",
    "WITH n WHERE n.id <> ''",
    "RETURN 1 AS x",
    "RETURN n.id AS x",
    "RETURN n.set AS x",
    "RETURN count(*) AS x",
    "CALL db.labels() YIELD label",
    "UNION",
)
DOES = (
    "SET n.touched = 1",
    "SET n:Touched",
    "REMOVE n.name",
    "CREATE (:Touched)",
    "MERGE (t:Touched {id: 1})",
    "DETACH DELETE n",
    "FOREACH (i IN [1] | CREATE (:Touched))",
    "CALL db.createLabel('Touched')",
    "CALL merge.node(['Touched'], {id: 1}, {})",
    "LOAD CSV FROM 'file:///x.csv' AS row",
    "SHOW USERS",
    "USE system",
)
GLUE = (
    " ",
    "\n",
    "\t",
    "/**/",
    " // a\n",
    " /* ' */ ",
    "\r\n",
    "",
    ";",
    "\u00a0",
    " '",
    "`",
    "\\u0020",
)
WRAPS = (
    "{}",
    "CALL {{ {} }}",
    "CALL () {{ {} }} RETURN 1 AS y",
    "RETURN EXISTS {{ {} }}",
    "EXPLAIN {}",
)


def _disguised(word: str, how: int) -> str:
    if how == 1:
        return word.lower()
    if how == 2:
        return word.replace("E", "\\u0045", 1)
    if how == 3:
        return word.replace(" ", "/* */", 1)
    if how == 4:
        return word.replace("S", "\u017f", 1)
    return word


@st.composite
def texts(draw: st.DrawFn) -> str:
    """One text, mostly broken, sometimes a write in disguise, sometimes an honest question."""
    pieces = draw(st.lists(st.sampled_from(READS + DOES), min_size=1, max_size=5))
    text = ""
    for piece in pieces:
        text += _disguised(piece, draw(st.integers(0, 8))) + draw(
            st.sampled_from(GLUE * 1 + (" ",) * 20)
        )
    if draw(st.booleans()):
        text += " RETURN 1 AS x"
    return draw(st.sampled_from(WRAPS)).format(text) if draw(st.booleans()) else text


@st.composite
def surely_writing(draw: st.DrawFn) -> str:
    """A text that writes, whole and plain or in comments' and letters' disguise."""
    write = draw(st.sampled_from(DOES[:6]))
    blank = draw(st.sampled_from((" ", "\n", "\t", "/**/", " // a\n", "\r\n")))
    head = draw(
        st.sampled_from(("MATCH (n:Entity)", "MATCH (n:Entity) WITH n", "MATCH (n) WHERE true"))
    )
    written = draw(st.sampled_from((write, write.lower(), write.swapcase())))
    return f"{head}{blank}{written}{blank}"
