"""The Cypher in docs/model.md runs on every engine as it stands there, with the same rows."""

import re
from pathlib import Path

import pytest

from graph.store import Store
from graph.vocabulary import vocabulary
from queries.console import run_cypher
from tests.engines.queries.engine_answers import SaidBefore
from tests.queries.fictional_country import CAMP, FIRM

MODEL = Path(__file__).parents[3] / "docs" / "model.md"
IDIOMS = re.findall(r"```cypher\n(.*?)```", MODEL.read_text("utf-8"), re.DOTALL)
PARAMS = {"$one": FIRM, "$other": CAMP}


@pytest.mark.parametrize("text", IDIOMS, ids=range(len(IDIOMS)))
def test_an_idiom_of_the_docs_answers(world: Store, said_before: SaidBefore, text: str) -> None:
    given = {name[1:]: value for name, value in PARAMS.items() if name in text}
    answer = run_cypher(world, text, given)
    assert answer.rows
    assert said_before.others("idioms", str(IDIOMS.index(text)), world.engine, answer) == []


def test_the_path_to_paste_names_every_type_that_may_be_a_step() -> None:
    path = next(text for text in IDIOMS if "shortestPath" in text)
    pasted = re.sub(r"\s", "", path.partition("[:")[2].partition("*")[0]).split("|")
    assert pasted == [link.type for link in vocabulary().links.values() if link.step]


def test_a_degree_counts_each_link_that_is_asserted_once(world: Store) -> None:
    degrees = run_cypher(world, next(text for text in IDIOMS if "AS degree" in text)).rows
    asserted = "MATCH (l:Link) WHERE l.asserts > 0 AND (l.from = $one OR l.to = $one)"
    for entity, _, degree in degrees:
        links = run_cypher(world, f"{asserted} RETURN count(l)", {"one": entity}).rows
        assert links == ((degree,),)
