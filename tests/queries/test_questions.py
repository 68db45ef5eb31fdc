"""The library's files: enough of them, each with a whole header, and the docs made from them."""

import re
from pathlib import Path

import pytest

from graph.entities import BOOKKEEPING
from graph.vocabulary import vocabulary
from queries.params import checked
from queries.question_docs import as_markdown, described
from queries.questions import THEMES, questions, read_question

DOCS = Path(__file__).parents[2] / "docs" / "questions.md"
REPORTERS = (
    "still-operating-after-action",
    "operators-of-several",
    "officials-near-compound",
    "links-on-one-source",
    "state-claims-contradicted",
    "routes-to-town",
    "changed-since",
    "designated-by-several",
    "persons-not-asked",
    "compounds-nobody-acted-on",
)
FILE = """/*
id = "a-question"
title = "A question"
question = "What?"
[[params]]
name = "least"
type = "integer"
meaning = "So many."
default = 1
min = 1
max = 9
[columns]
id = { is = "entity", meaning = "Which." }
*/
MATCH (e:Entity) WHERE e.claims > $least RETURN e.id AS id ORDER BY id
"""


def test_there_are_enough_questions_of_every_theme_and_what_reporters_ask() -> None:
    library = questions()
    assert len(library) >= 60
    assert set(REPORTERS) <= set(library)
    assert all(any(q.theme == theme for q in library.values()) for theme in THEMES)
    assert len({q.title for q in library.values()}) == len(library)


@pytest.mark.parametrize("question_id", questions())
def test_a_question_says_what_it_asks_and_its_example_fits(question_id: str) -> None:
    question = questions()[question_id]
    assert question.question.endswith("?")
    assert set(checked(question, question.example)) == {param.name for param in question.params}
    assert "LIMIT" not in question.cypher.rpartition("RETURN")[2]
    assert described(question).columns


def test_the_docs_are_what_the_headers_say() -> None:
    assert DOCS.read_text("utf-8") == as_markdown(questions().values()), (
        "python -m queries.question_docs writes them anew"
    )


def test_a_file_is_read_with_its_variants() -> None:
    text = f"{FILE}\n// graph\nMATCH (e:Entity) RETURN e.id\n\n// count\nRETURN $least AS total\n"
    question = read_question(text, "state", "a-question")
    assert question.graph_cypher == "MATCH (e:Entity) RETURN e.id"
    assert question.count_cypher == "RETURN $least AS total"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("/*\n", "", "expected a header"),
        ('id = "a-question"', 'id = "another"', "expected the file's own name"),
        ('title = "A question"\n', "", "title"),
        ('question = "What?"', 'question = "What?"\ncolour = "red"', "colour"),
        ('type = "integer"', 'type = "colour"', "params"),
        ("min = 1\n", "", "needs min and max"),
        ("default = 1", "default = 12", "out of bounds"),
        ("default = 1", 'default = "one"', "has the wrong type"),
        ("$least", "1", "declares params"),
        (" ORDER BY id", "", "has no order"),
        ('is = "entity"', 'is = "thing"', "columns"),
        ("[columns]", "[example]\nmost = 1\n[columns]", "unknown params"),
        ("*/", "*/\n// graph\nRETURN 1\n// graph\n", "twice"),
        ('id = "a-question"', "id = a-question", "a-question.cypher"),
    ],
)
def test_a_file_that_is_wrong_is_named_with_what_is_wrong(old: str, new: str, said: str) -> None:
    assert old in FILE
    with pytest.raises(ValueError, match=r"^state/a-question\.cypher: ") as wrong:
        read_question(FILE.replace(old, new, 1), "state", "a-question")
    assert said in str(wrong.value)


@pytest.mark.parametrize("question_id", questions())
def test_a_question_that_leaves_out_bookkeeping_leaves_out_all_of_it(question_id: str) -> None:
    for listed in re.findall(r"IN \[('name'[^\]]*)\]", questions()[question_id].cypher):
        assert tuple(re.findall(r"'(\w+)'", listed)) == BOOKKEEPING


@pytest.mark.parametrize("question_id", questions())
def test_a_question_that_lists_values_says_which_no_claim_puts_plainly(question_id: str) -> None:
    question = questions()[question_id]
    listed = set(re.findall(r"coalesce\(\w+\.(\w+), \[\]\)", question.cypher))
    values = listed & set(vocabulary().properties)
    looked_at = re.search(r"said\.predicate IN \[([^]]*)\] AND said\.polarity", question.cypher)
    hedged = set(re.findall(r"\w+", looked_at[1])) if looked_at else set()
    assert values <= hedged
    assert not values or "hedged" in question.columns
