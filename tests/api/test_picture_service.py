"""What is around one entity, and pictures as files of every form, from a store."""

from functools import partial
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.picture_service import PictureRequest, draw
from api.pictures.build import build
from api.pictures.catalogue import around
from api.pictures.svg import to_png, to_svg
from cli.picture import draw_to
from graph.errors import BadRequest
from graph.settings import Settings
from tests.api.html_reader import read
from tests.api.pictures.fictional_network import crowd, entity, link, network, story
from tests.api.server import holding
from tests.fictional_record import FICTIONAL

PNG = b"\x89PNG\r\n"


def test_a_name_that_nothing_joins_stands_alone() -> None:
    picture = build(around("x-lone", "Lone", 1), network([entity("x-lone", "Compound")], []))
    assert [node.id for node in picture.nodes] == ["x-lone"]
    assert to_png(picture).startswith(PNG)


def test_a_place_shows_what_lies_in_it() -> None:
    picture = build(around("x-town", "Port Mekal", 1), story())
    assert {node.id for node in picture.nodes} == {"x-town", "x-park"}


def test_of_five_thousand_links_the_strongest_are_drawn_and_the_rest_counted() -> None:
    hub = entity("x-hub", "Company", "Hub")
    others = [entity(f"x-{i}", "Company") for i in range(5_000)]
    picture = build(
        around("x-hub", "Hub", 1),
        network([hub, *others], [link("ASSOCIATED_WITH", hub, other) for other in others]),
    )
    assert "x-hub" in {node.id for node in picture.nodes}
    assert len(picture.nodes) <= 150
    assert picture.left_out.nodes == 5_001 - len(picture.nodes)


def test_deeper_shows_more() -> None:
    data = crowd(4, each=5, ties=60)
    center = data.links[0].from_.id
    counts = [len(build(around(center, "It", depth), data).nodes) for depth in (1, 2)]
    assert counts[0] <= counts[1] <= 150


def test_the_same_picture_is_the_same_png() -> None:
    picture = build(around("x-park", "Golden Heron Park", 2), story())
    assert to_png(picture) == to_png(picture) != to_png(picture, theme="dark")
    assert to_svg(picture, theme="dark") != to_svg(picture)


def test_every_form_is_served_and_written(embedded_session: Settings, tmp_path: Path) -> None:
    with holding(embedded_session, [FICTIONAL]) as store:
        client = TestClient(create_app(store), base_url="http://localhost:8000")
        query = "?id=demo-gate&depth=2"
        page = read(client.get(f"/picture/around{query}"))
        assert f"/api/pictures/around.svg{query}" in page.links
        for form, kind in (("svg", "image/svg+xml"), ("png", "image/png"), ("html", "text/html")):
            answer = client.get(f"/api/pictures/around.{form}{query}")
            assert answer.status_code == 200, answer.text[:300]
            assert answer.headers["content-type"].startswith(kind)
        drawn = client.get(f"/api/pictures/around.json{query}").json()
        assert "demo-gate" in {node["id"] for node in drawn["nodes"]}
        assert any(node["claims"] for node in drawn["nodes"])
        assert client.get("/api/pictures/around.json?id=nothing").status_code == 404
        assert client.get("/api/pictures/around.json?id=demo-gate&depth=9").status_code == 400
        assert client.get("/api/pictures/nothing.png").status_code == 404
        chains = "from=demo-heron&to=demo-gate"
        page = read(client.get("/picture/path?from=Heron Jade Group&to=demo-gate"))
        assert f"/api/pictures/path.svg?{chains}" in page.links
        path = client.get(f"/api/pictures/path.json?{chains}").json()
        assert {"asserts", "denies"} <= {line["polarity"] for line in path["links"]}
        assert f"/picture/path?{chains}" in read(client.get(f"/path?{chains}")).links
        assert client.get("/api/pictures/path.json?from=demo-heron").status_code == 400
        assert client.get("/api/pictures/path.svg?from=demo-heron&to=nobody").status_code == 404
        own = client.get("/api/pictures/map.json?title=Two sites").json()
        assert own["title"] == "Two sites" and own["query"] == "title=Two+sites"
        convicts = client.get("/api/pictures/map.json?note=谁是保护伞")
        assert convicts.status_code == 400 and "note: " in convicts.json()["detail"]
        links = read(client.get("/entity/demo-gate")).links
        assert "/picture/around?id=demo-gate" in links
        complicity = partial(draw, request=PictureRequest("complicity"))
        for form in ("html", "svg", "png", "json"):
            draw_to(store, complicity, tmp_path / f"picture.{form}")
        assert (tmp_path / "picture.png").read_bytes().startswith(PNG)
        with pytest.raises(BadRequest, match="ends in"):
            draw_to(store, complicity, tmp_path / "picture.gif")
