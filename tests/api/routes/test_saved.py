"""Questions that are kept, and answers that are asked for again."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import KeyFile
from graph.errors import BadRequest
from graph.settings import Settings
from graph.store import Store
from graph.store.load import load
from graph.text import NameFinder
from queries.permalinks import kept_in
from queries.saved import HERE, Draft, SavedQuestions
from tests.api.html_reader import read
from tests.api.server import holding
from tests.queries.fictional_country import CAMP, dataset_of, fiction

STATUS = "/api/queries/links-of-compound"
TEXT = "MATCH (c:Compound) WHERE c.id <> $not RETURN c.id AS heronword ORDER BY c.id"


@pytest.fixture
def country(embedded_settings: Settings) -> Iterator[Store]:
    """The fictional country, new for each test: some of them change it."""
    claims, judgements = fiction()
    with holding(embedded_settings, [dataset_of(claims, judgements)]) as store:
        yield store


def client_of(store: Store, home: Path, **more: object) -> TestClient:
    app = create_app(store, home=home, **more)  # type: ignore[arg-type]
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


def test_an_address_tells_later_what_changed(country: Store, tmp_path: Path) -> None:
    client = client_of(country, tmp_path)
    address = client.get(f"{STATUS}/permalink?compound={CAMP}").json()["permalink"]
    same = client.get(f"/api{address}").json()
    assert (same["data_changed"], same["answer_changed"]) == (False, False)
    assert same["answer"]["rows"]

    claims, judgements = fiction()
    other = next(c for c in claims if c.predicate == "name" and c.subject != CAMP)
    load(country, dataset_of([c for c in claims if c != other], judgements))
    # After a restart, too: everything that is needed stands in the address.
    later = client_of(country, tmp_path / "other").get(f"/api{address}").json()
    assert (later["data_changed"], later["answer_changed"]) == (True, False)
    assert later["version_now"] > later["version_then"]

    ran = [c for c in claims if c.predicate == "OPERATES" and c.object == CAMP]
    assert ran
    load(country, dataset_of([c for c in claims if c not in ran], judgements))
    again = client.get(f"/api{address}").json()
    assert (again["data_changed"], again["answer_changed"]) == (True, True)
    assert "The answer has changed" in read(client.get(address)).text


def test_the_page_of_an_address_says_so_in_words(country: Store, tmp_path: Path) -> None:
    client = client_of(country, tmp_path)
    page = read(client.get(f"/queries/links-of-compound?compound={CAMP}"))
    address = next(link for link in page.links if link.startswith("/r/q."))
    words = read(client.get(address)).text
    assert "The answer is the same." in words
    assert "The data is the same." in words
    assert kept_in(address.removeprefix("/r/")).params == {"compound": CAMP}


@pytest.mark.parametrize("token", ["x", "q.", "q.WzFd", "q." + "A" * 5_000, "s.e30", "q.é"])
def test_what_is_no_address_is_not_found(country: Store, tmp_path: Path, token: str) -> None:
    answer = client_of(country, tmp_path).get(f"/api/r/{token}")
    assert answer.status_code == 404
    assert answer.json()["code"] == "not_found"


def test_a_question_is_saved_asked_and_forgotten(country: Store, tmp_path: Path) -> None:
    client = client_of(country, tmp_path)
    draft = {"title": "Mine", "cypher": TEXT, "params": {"not": CAMP}}
    made = client.post("/api/saved", json=draft)
    assert made.status_code == 201
    saved_id = made.json()["id"]
    asked = client.get(f"/api/saved/{saved_id}/run").json()
    assert asked["answer"]["columns"] == ["heronword"]
    # The address of a private question tells its id and nothing of what it asks.
    kept = kept_in(asked["permalink"].removeprefix("/r/"))
    assert (kept.sort, kept.of, kept.params) == ("s", saved_id, {})
    assert client.get(f"/api{asked['permalink']}").json()["answer_changed"] is False
    assert "heronword" in read(client.get(asked["permalink"])).text
    assert client.delete(f"/api/saved/{saved_id}").status_code == 204
    assert client.get(f"/api/saved/{saved_id}/run").status_code == 404


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ({"title": "x", "cypher": "MATCH (n) DELETE n"}, "DELETE"),
        ({"title": "x", "question": "links-of-compound"}, "compound: is missing"),
        ({"title": "x", "question": "nothing-such"}, "nothing-such"),
        ({"title": "x", "question": "links-by-type", "cypher": "RETURN 1"}, "either question"),
        ({"title": " ", "cypher": "RETURN 1"}, "title"),
        ({"title": "x", "cypher": "RETURN 1", "more": 1}, "more"),
    ],
)
def test_what_could_not_be_asked_is_not_saved(
    country: Store, tmp_path: Path, draft: dict[str, object], said: str
) -> None:
    client = client_of(country, tmp_path)
    answer = client.post("/api/saved", json=draft)
    assert answer.status_code in {400, 404}
    assert said in json.dumps(answer.json())
    assert client.get("/api/saved").json()["total"] == 0


def test_each_key_has_its_own(country: Store, tmp_path: Path) -> None:
    keys = KeyFile(tmp_path)
    headers = [
        {"Authorization": f"Bearer {keys.new(name, ['console'])[1]}"} for name in ("one", "two")
    ]
    (_, reads) = keys.new("reads", ["read"])
    client = client_of(country, tmp_path, needs="doors")
    draft = {"title": "Mine", "cypher": "RETURN 1 AS one"}
    saved_id = client.post("/api/saved", json=draft, headers=headers[0]).json()["id"]
    run = f"/api/saved/{saved_id}/run"
    link = client.get(run, headers=headers[0]).json()["permalink"]
    assert client.get("/api/saved", headers=headers[1]).json()["total"] == 0
    for address in (run, f"/api{link}", link):
        assert client.get(address, headers=headers[1]).status_code == 404
        assert client.get(address).status_code == 401
        assert client.get(address, headers={"Authorization": f"Bearer {reads}"}).status_code == 403
    assert [f.stat().st_mode & 0o077 for f in (tmp_path / "saved").glob("*.json")] == [0]


def test_a_file_carries_them_elsewhere(country: Store, tmp_path: Path) -> None:
    client = client_of(country, tmp_path / "one")
    form = {
        "title": "<b>Mine</b>",
        "question": "links-of-compound",
        "params": f'{{"compound": "{CAMP}"}}',
    }
    assert client.post("/saved", data=form, follow_redirects=False).status_code == 303
    file = client.get("/api/saved/file")
    assert "attachment" in file.headers["content-disposition"]
    other = client_of(country, tmp_path / "two")
    assert other.post("/api/saved/file", content=file.content).json() == {"added": 1}
    assert other.post("/api/saved/file", content=file.content).json() == {"added": 0}
    sent = other.post("/saved/import", files={"file": ("q.json", b"{}x")})
    assert "not a file of saved questions" in read(sent, status=400).text
    third = client_of(country, tmp_path / "three")
    assert third.post("/saved/import", files={"file": ("q.json", file.content)}).status_code == 200
    page = read(third.get("/saved"))
    assert "<b>Mine</b>" in page.text
    (link,) = [link for link in page.links if link.startswith("/saved/")]
    assert "Heron Park" in read(third.get(link)).text
    assert third.post(f"{link}/remove").status_code == 200
    assert third.get("/api/saved").json()["total"] == 0


def test_one_bad_question_keeps_a_whole_file_out(tmp_path: Path) -> None:
    saved = SavedQuestions(tmp_path)
    saved.add("loopback", Draft(title="good", cypher="RETURN 1 AS one"))
    bad = saved.exported("loopback").replace("RETURN 1 AS one", "CREATE (n) RETURN n")
    with pytest.raises(BadRequest, match=r"items\[0\] \(good\).*CREATE"):
        saved.imported("other", bad)
    assert saved.all("other") == ()
    with pytest.raises(BadRequest, match="not the id of a key"):
        saved.all("../keys")


def test_an_answer_that_is_a_graph_is_drawn(country: Store, tmp_path: Path) -> None:
    client = client_of(country, tmp_path)
    page = read(client.get(f"/queries/links-of-compound?compound={CAMP}"))
    images = [image.attributes["src"] for image in page.all("img")]
    query = "MATCH (a:Company)-[l:OPERATES]->(b:Compound) RETURN a, l, b"
    drawn = client.get(str(images[0]))
    assert drawn.headers["content-type"].startswith("image/svg+xml")
    assert "Heron Park" in drawn.text
    svg = client.post("/api/cypher?format=svg", json={"query": query})
    assert svg.status_code == 200
    assert "Heron Park" in svg.text
    nothing = client.post("/api/cypher?format=svg", json={"query": "RETURN 1 AS one"})
    assert "this answer cannot be drawn" in nothing.json()["detail"]
    shown = read(client.post("/console", data={"query": query, "params": ""}))
    assert any(str(i.attributes["src"]).startswith("data:image/svg") for i in shown.all("img"))


def test_a_question_is_forgotten_whatever_stands_before_the_name(tmp_path: Path) -> None:
    saved = SavedQuestions(tmp_path)
    lines = "/* of\nOrlan Veskit */ MATCH (n:Company) RETURN n.id"
    saved.add(HERE, Draft(title="what he owns", cypher=lines))
    saved.add(HERE, Draft(title="another", cypher="MATCH (n:Compound) RETURN n.id"))
    assert saved.forget(NameFinder(["Orlan Veskit"]).in_text) == 1
    assert [question.title for question in saved.all(HERE)] == ["another"]
