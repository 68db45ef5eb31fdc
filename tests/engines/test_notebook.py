"""The desk and both notebooks on every engine: what they show, and that nothing of them writes."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from py2neo import Node, NodeMatcher

from api.notebook import PictureDesk
from graph.errors import BadRequest, StoreUnavailable
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from graph.store.metadata import read_meta
from tests.engines.notebooks import NOTEBOOKS, executed
from tests.fictional_record import FICTIONAL
from tests.servers.stores import empty


@pytest.fixture(scope="module")
def loaded(engine_settings: Settings) -> Settings:
    """Settings of a store that holds the invented record."""
    empty(engine_settings)
    with open_store(engine_settings) as store:
        load(store, FICTIONAL)
    return engine_settings


@pytest.fixture
def desk(loaded: Settings) -> Iterator[PictureDesk]:
    made = PictureDesk(loaded)
    yield made
    made.close()


def version(settings: Settings) -> int:
    with open_store(settings) as store:
        meta = store.read(read_meta)
    assert meta is not None
    return meta.version


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_runs_from_top_to_bottom(loaded: Settings, file: Path) -> None:
    before = version(loaded)
    notebook = executed(file, loaded)
    shown = [out for cell in notebook.cells for out in cell.get("outputs", ())]
    assert not [out for out in shown if out.output_type == "error"]
    text = str(shown)
    assert "Heron Jade" in text
    if "network" in file.stem:
        assert "refused: 'CREATE': it writes" in text
    else:
        assert "image/svg+xml" in text
    assert version(loaded) == before


def test_a_question_is_a_function_with_typed_arguments(desk: PictureDesk) -> None:
    function = desk.ask.operators_of_several
    assert inspect.signature(function).parameters["at_least"].annotation is int
    assert "Columns:" in str(function.__doc__)
    frame = function(at_least=2)
    assert "operator" in " ".join(frame.columns)
    with pytest.raises(BadRequest, match="at_least"):
        function(at_least=-1)
    with pytest.raises(TypeError):
        function(nothing=1)
    with pytest.raises(AttributeError, match="no question is called"):
        desk.ask.nothing_like_this()


def test_frames_chains_and_the_network_hold_what_is_asserted(desk: PictureDesk) -> None:
    links = desk.links()
    assert (links.asserts > 0).all()
    assert desk.network().number_of_edges() == len(links)
    chains = desk.paths("demo-heron", "demo-gate")
    assert chains.frame.weakest.any()
    assert "<li>" in chains._repr_html_()


@pytest.mark.parametrize(
    "text", ["CREATE (n:Gone)", "MATCH (n) SET n.x = 1", "MATCH (n) DETACH DELETE n"]
)
def test_py2neo_is_kept_to_reading(desk: PictureDesk, text: str) -> None:
    graph = desk.py2neo()
    names = [node["name"] for node in NodeMatcher(graph).match("Compound", id="demo-gate")]
    assert names == ["Redwood Gate"]
    assert NodeMatcher(graph).match("Compound").count() == len(
        desk.cypher("MATCH (c:Compound) RETURN c.id ORDER BY c.id")
    )
    assert graph.evaluate("MATCH (c:Compound) RETURN count(c)") > 1
    assert len(graph.match(r_type="OPERATES").all()) > 0
    with pytest.raises(BadRequest):
        graph.run(text)
    with pytest.raises(BadRequest, match="only reads"):
        graph.create(Node("Gone"))
    with pytest.raises(BadRequest, match="only reads"):
        graph.begin()
    assert graph.evaluate("MATCH (n:Gone) RETURN count(n)") == 0


def test_a_desk_on_nothing_says_what_to_do(settings: Settings) -> None:
    with pytest.raises(StoreUnavailable, match="holds no record yet"):
        PictureDesk(settings)
