"""The form that makes a report: filled by an address, checked, and answered with the zip."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import KeyFile
from api.reports.story import ReportContents
from api.reports.verification import verify
from api.routes.reports import contents_of
from graph.settings import Settings
from graph.store import Store
from tests.api.html_reader import Read, read, read_text
from tests.api.server import holding
from tests.fictional_record import FICTIONAL

FORM = "/report/new"
STORY = {
    "title": "Redwood Gate, as sources have it", "note": "Read before the hearing",
    "picture": ["complicity", "timeline"], "around": ["demo-gate", "", ""],
    "from": ["Heron Jade Group", "", ""], "to": ["demo-gate", "", ""],
    "table": ["operators-of-several?at_least=1", "", ""], "claim": "",
}  # fmt: skip


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [FICTIONAL]) as held:
        yield held


@pytest.fixture
def client(store: Store, tmp_path: Path) -> TestClient:
    return TestClient(create_app(store, home=tmp_path), base_url="http://localhost")


def value(page: Read, name: str) -> list[str]:
    """What the fields of this name hold."""
    fields = [it.attributes for it in page.all("input") if it.attributes.get("name") == name]
    boxes = [it for it in fields if it.get("type") == "checkbox"]
    return [it.get("value") or "" for it in fields if it not in boxes or "checked" in it]


def test_what_the_form_sends_is_downloaded_whole(client: TestClient, tmp_path: Path) -> None:
    answer = client.post(FORM, data=STORY)
    assert answer.headers["content-type"] == "application/zip"
    assert "attachment" in answer.headers["content-disposition"]
    (tmp_path / "report.zip").write_bytes(answer.content)
    assert verify(tmp_path / "report.zip", None).differing == ()
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        manifest = json.loads(packed.read("manifest.json"))
        page = read_text(packed.read("report.html").decode())
    assert (manifest["title"], manifest["note"]) == (STORY["title"], STORY["note"])
    assert str(STORY["note"]) in page.text
    names = set(manifest["files"])
    assert {"pictures/complicity.svg", "pictures/timeline.svg", "pictures/around.svg"} <= names
    assert {"chains/1.json", "tables/1-operators-of-several.csv"} <= names
    assert "report.pdf" not in names  # its box was not ticked


def test_the_form_asks_for_what_the_api_takes() -> None:
    asked = contents_of({"picture": ["map"], "claim": ["c1\nc2"], "pdf": ["yes"], "note": [" "]})
    assert asked == ReportContents(pictures=("map",), claims=("c1", "c2"), pdf=True)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"title": "A complicit state"}, "“complicit” convicts"),
        ({"note": "They are guilty"}, "note: “guilty” convicts"),
        ({"to": ["", "", ""]}, "needs a second name"),
        ({"table": "operators-of-several?least"}, "expected ID or ID?name=value"),
        ({"picture": "nothing"}, "no picture is called"),
        ({"around": ["Redwood"] * 11}, "around: "),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_filled_in(
    client: TestClient, changed: dict[str, object], said: str
) -> None:
    sent = {**STORY, **changed}
    answer = client.post(FORM, data=sent)
    assert answer.status_code in {400, 404}
    page = read(answer, answer.status_code)
    assert said in page.text
    assert value(page, "title") == [sent["title"]]
    assert value(page, "pdf") == []


def test_nothing_asked_for_is_a_sentence(client: TestClient) -> None:
    answer = client.post(FORM, data={"title": ""})
    assert "at least one picture" in read(answer, 400).text


def test_a_page_hands_its_story_to_the_form(client: TestClient) -> None:
    for address, name, filled in (
        ("/picture/timeline", "picture", "timeline"),
        ("/picture/around?id=demo-gate", "around", "demo-gate"),
        ("/entity/demo-gate", "around", "demo-gate"),
        ("/path?from=demo-heron&to=demo-gate", "to", "demo-gate"),
        ("/picture/path?from=demo-heron&to=demo-gate", "from", "demo-heron"),
        ("/queries/operators-of-several?at_least=1", "table", "operators-of-several?at_least=1"),
    ):
        links = [link for link in read(client.get(address)).links if link.startswith(FORM)]
        assert len(links) == 1, address
        assert parse_qs(urlsplit(links[0]).query)[name] == [filled]
        page = read(client.get(links[0]))
        assert filled in value(page, name), address
        assert value(page, "pdf") == ["yes"]


def test_beyond_loopback_it_is_filled_in_freely_and_sent_with_a_key(
    store: Store, tmp_path: Path
) -> None:
    _, token = KeyFile(tmp_path).new("desk two", ["export"])
    app = create_app(store, home=tmp_path, needs="doors")
    away = TestClient(app, base_url="http://localhost")
    assert away.get(FORM).status_code == 200
    assert away.post(FORM, data=STORY).status_code == 401
    assert away.post(FORM, data=STORY, auth=("desk", token)).status_code == 200
