"""Names that are words of the language: taken for names where they can be nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries.guard import check_text
from queries.guard.clauses import REFUSED
from queries.guard.tokens import CypherRefused, tokenise
from tests.queries.honest import HONEST, PARAMS

WORDS = sorted(REFUSED)
# Words that a variable may be called, and that a clause or a value may begin with.
NAMES = (
    "n", "set", "create", "delete", "in", "as", "with", "return", "where", "and", "or", "xor", "by",
    "order", "limit", "skip", "yield", "unwind", "distinct", "not", "case", "when", "then", "else",
    "end", "all", "null", "contains", "starts", "ends", "is", "match", "call", "union", "filter",
)  # fmt: skip
READS = (
    "MATCH ({0})",
    "MATCH ({0} {{id: 'x'}})",
    "MATCH ({0} WHERE true)",
    "MATCH ({0}:Entity) WHERE {0}.id = 'x'",
    "MATCH ({0}) WHERE {0}.x IS NOT NULL",
    "MATCH ({0}) WITH {0}",
    "MATCH ({0}) WITH *",
    "MATCH ({0}) WITH DISTINCT {0}",
    "MATCH ({0}) WITH DISTINCT *",
    "MATCH ({0}) WITH {0} AS {1}",
    "MATCH ({0}) WITH {0}, 1 AS {1} ORDER BY {1}",
    "MATCH ({0}) WITH {0}, 1 AS {1} ORDER BY {1} DESC LIMIT 3",
    "MATCH ({0}) UNWIND [1] AS {1}",
    "MATCH ({0}) CALL db.labels() YIELD label AS {1}",
    "MATCH ({0}) WITH {0}, CASE WHEN true THEN 1 END AS {1}",
    "MATCH ({0}) WITH {0} WHERE {0}.{1} AND {0}:Entity",
    "MATCH ({0}) WITH {0}, {0}.x * 2 AS {1}",
)
WRITES = (
    "SET {0}.touched = 1",
    "SET {0} = {{}}",
    "SET {0}:Touched",
    "REMOVE {0}.name",
    "DELETE {0}",
    "DETACH DELETE {0}",
    "CREATE ({1}:Touched)",
    "CREATE {1} = (:Touched)",
    "MERGE ({1}:Touched)",
    "FOREACH ({1} IN [1] | DELETE {0})",
    "CALL ({0}) {{ DELETE {0} }}",
)
WRAPS = ("{}", "{} RETURN 1 AS x", "CALL {{ {} }} RETURN 1 AS x", "{} UNION RETURN 1 AS x")


@pytest.mark.parametrize("word", WORDS)
def test_what_may_be_asked_may_be_asked_of_variables_called_like_a_word(word: str) -> None:
    """Every honest text, its variables of one letter renamed."""
    for text in HONEST:
        renamed, names, place = "", dict[str, str](), 0
        for token in tokenise(text):
            renamed += text[place : token.start]
            place = token.end
            piece = text[token.start : token.end]
            if token.kind == "word" and len(piece) == 1 and piece.islower():
                piece = names.setdefault(piece, f"{piece}_" if names else word.lower())
            renamed += piece
        renamed += text[place:]
        if "e(" not in renamed:  # the number
            assert check_text(renamed, PARAMS), renamed


@pytest.mark.parametrize("word", WORDS)
def test_a_word_may_be_an_alias_a_key_a_label_and_a_property(word: str) -> None:
    for form in (word, word.lower(), word.capitalize()):
        for text in (
            f"RETURN 1 AS {form}",
            f"WITH 1 AS {form} RETURN {form}",
            f"WITH 1 AS {form} RETURN DISTINCT {form} ORDER BY {form} DESC",
            f"RETURN {{{form}: 1, a: 2, {form}: 3}} AS x",
            f"MATCH ({form}:{form} {{{form}: 1}})-[:{form}|{form}]->() RETURN {form}.{form}",
            f"MATCH (n) RETURN n {{.{form}, .name}} AS {form}",
            f"UNWIND [1] AS {form} WITH {form} WHERE {form} > 0 RETURN count({form}) AS n",
        ):
            assert check_text(text, {})


@given(
    read=st.sampled_from(READS),
    write=st.sampled_from(WRITES),
    names=st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True),
    upper=st.booleans(),
    wrap=st.sampled_from(WRAPS),
)
def test_no_name_hides_a_clause(
    read: str, write: str, names: list[str], upper: bool, wrap: str
) -> None:
    text = wrap.format(f"{read} {write}".format(*(n.upper() if upper else n for n in names)))
    with pytest.raises(CypherRefused):
        check_text(text, {})
