"""A picture in a frame on another site: no script, its words, and whether the data moved on."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.picture_service import superseded
from api.pictures.build import build
from api.pictures.catalogue import PICTURES
from api.pictures.labels import alt_text
from graph.settings import Settings
from tests.api.html_reader import read
from tests.api.pictures.fictional_network import HOSTILE, network, story
from tests.api.server import holding
from tests.fictional_record import FICTIONAL


@pytest.fixture
def client(embedded_session: Settings) -> Iterator[TestClient]:
    with holding(embedded_session, [FICTIONAL]) as store:
        yield TestClient(create_app(store), base_url="http://localhost:8000")


def test_only_the_embed_may_be_framed_and_it_runs_nothing(client: TestClient) -> None:
    answer = client.get("/embed/complicity")
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors *" in policy and "form-action 'none'" in policy
    page = read(answer)
    assert page.all("script") == [] and page.all("form") == []
    image = page.all("img")[0].attributes
    assert image["src"].startswith("data:image/svg+xml;base64,")
    assert "is said to" in image["alt"] and "claims" in image["alt"]
    assert "/picture/complicity" in page.links
    other = client.get("/picture/complicity").headers["content-security-policy"]
    assert "frame-ancestors 'none'" in other
    assert "script-src 'none'" in policy
    growing = client.get("/embed/complicity?grow=true")
    assert len(read(growing).all("script")) == 1
    assert "script-src 'nonce-" in growing.headers["content-security-policy"]
    assert client.get("/embed/nothing").status_code == 404


def test_the_picture_page_shows_the_markup_and_the_markup_leads_to_the_embed(
    client: TestClient,
) -> None:
    text = read(client.get("/picture/around?id=demo-gate")).text
    assert 'sandbox="allow-popups allow-popups-to-escape-sandbox"' in text
    assert 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"' in text
    assert (
        'alt="What is said about Redwood Gate. ' in text
        and "frame-src http://localhost:8000" in text
    )
    address = text.partition('<iframe src="http://localhost:8000')[2].partition('"')[0]
    assert address.startswith("/embed/around?id=demo-gate&amp;depth=1&amp;version=")
    assert client.get(address.replace("&amp;", "&")).status_code == 200


def test_it_says_when_the_data_has_moved_on(client: TestClient) -> None:
    now = client.get("/api/pictures/complicity.json").json()["version"]
    assert "Superseded" not in read(client.get(f"/embed/complicity?version={now}")).text
    assert "Superseded" in read(client.get(f"/embed/complicity?version={now - 1}")).text
    assert client.get("/embed/complicity?version=-1").status_code == 400
    assert superseded(None, 3) == "" and "version 9" in superseded(9, 3)


@pytest.mark.parametrize("text", HOSTILE)
def test_words_for_whoever_does_not_see_it_stay_short(text: str) -> None:
    words = alt_text(build(PICTURES["complicity"], story(text)))
    assert len(words) < 2_500 and "\u202e" not in words


def test_an_empty_picture_has_words_too() -> None:
    assert "0 claims" in alt_text(build(PICTURES["osmach"], network([], [])))
