"""The tools for language models on every engine, asked by the official MCP client."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.answers.network import whole_network
from graph.settings import Settings
from graph.store import Store
from queries.audit import Audit
from tests.api.model_client import Call, asked, data
from tests.api.server import holding
from tests.engines.queries.store_counts import everything
from tests.queries.fictional_country import dataset_of, fiction
from tests.queries.honest import HONEST, PARAMS
from tests.queries.hostile import hostile


@pytest.fixture(scope="module")
def sarenga(engine_settings: Settings) -> Iterator[Store]:
    """The fictional country."""
    with holding(engine_settings, [dataset_of(*fiction())]) as held:
        yield held


def test_no_hostile_text_passes_and_none_changes_the_store(sarenga: Store, tmp_path: Path) -> None:
    before = everything(sarenga)
    texts = [text for several in hostile().values() for text in several]
    params = {"where": "file:///etc/passwd"}
    calls: list[Call] = [("cypher", {"text": text, "params": params}) for text in texts]
    answers = asked(sarenga, tmp_path, *calls)
    assert len(answers) > 600
    assert all(failed for failed, _ in answers)
    log = Audit(tmp_path).path.read_text("utf-8").splitlines()
    assert [json.loads(line)["verdict"] for line in log] == ["refused"] * len(texts)
    assert everything(sarenga) == before


def test_every_honest_text_answers_and_a_row_without_claims_is_said_to_be_computed(
    sarenga: Store, tmp_path: Path
) -> None:
    calls: list[Call] = [("cypher", {"text": text, "params": PARAMS}) for text in HONEST]
    for text, (failed, said) in zip(HONEST, asked(sarenga, tmp_path, *calls), strict=True):
        assert not failed, (text, said)
        assert all(row["claims"] for row in data(said)["rows"]), text


def test_whatever_is_contested_comes_with_its_denials(sarenga: Store, tmp_path: Path) -> None:
    contested = [link for link in whole_network(sarenga).links if link.contested]
    assert contested
    calls: list[Call] = [("entity", {"id": link.from_.id}) for link in contested]
    for link, (failed, said) in zip(contested, asked(sarenga, tmp_path, *calls), strict=True):
        assert not failed, said
        denials = {c.id for c in link.claims if c.polarity == "denies" and c.state == "current"}
        (given,) = (s for s in data(said)["statements"] if s.get("statement") == link.sentence)
        assert denials <= {denial["claim"] for denial in given["denied_by"]}
