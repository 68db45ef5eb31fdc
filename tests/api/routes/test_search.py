"""A search shows names, why each fits, and in whose words and titles the text stands."""

import pytest
from fastapi.testclient import TestClient


def test_each_result_says_why_it_fits(client: TestClient) -> None:
    found = client.get("/api/search?q=redwod gate").json()["items"]
    assert found[0]["name"] == "Redwood Gate"
    assert found[0]["why"] == "a letter or two are different"
    assert "a letter or two are different" in client.get("/search?q=redwod gate").text


def test_names_that_are_only_alike_are_asked_about(client: TestClient) -> None:
    answer = client.get("/search?q=redwood avenue")
    assert "No name fits. Did you mean" in answer.text
    assert "Redwood Gate" in answer.text


def test_claims_are_found_by_their_words_in_any_order(client: TestClient) -> None:
    claims = client.get("/api/claims?limit=500").json()["items"]
    claim = next(c for c in claims if len(c["paraphrase"].split()) > 4)
    words = claim["paraphrase"].upper().split()[:3]
    found = client.get("/api/claims", params={"text": " ".join(reversed(words))}).json()
    assert claim["id"] in {c["id"] for c in found["items"]}
    assert 0 < found["total"] < len(claims)
    page = client.get("/search", params={"q": " ".join(words)}).text
    assert "In the words of the record" in page


def test_a_source_is_found_by_its_title(client: TestClient) -> None:
    source = client.get("/api/sources").json()["items"][0]
    page = client.get("/search", params={"q": source["title"].split()[0]}).text
    assert "Titles of sources" in page
    assert source["title"].split()[0] in page


def test_filters_are_read_and_shown(client: TestClient) -> None:
    gate = client.get("/api/search?q=redwood&kind=Compound&country=Sarenga").json()["items"]
    assert gate[0]["id"] == "demo-gate"
    assert client.get("/api/search?q=redwood&kind=Person").json()["items"] == []
    listed = client.get("/api/search?kind=Compound&country=Sarenga").json()["items"]
    assert "demo-gate" in {item["id"] for item in listed}
    grounded = client.get("/api/search?official_ground=true").json()["items"]
    assert {item["kind"] for item in grounded} <= {"Person"}
    page = client.get("/search?q=redwood&country=Sarenga").text
    assert "<option selected>Sarenga</option>" in page


def test_claims_and_sources_stand_in_sections_of_their_own(client: TestClient) -> None:
    source = client.get("/api/sources").json()["items"][0]
    word = source["title"].split()[0]
    found = client.get("/api/search", params={"q": word}).json()
    titled = client.get("/api/sources", params={"text": word}).json()
    assert found["sources"]["total"] == titled["total"] > 0
    assert found["claims"]["total"] == client.get(f"/api/claims?text={word}").json()["total"]
    assert client.get(f"/api/search?q={word}&kind=Person").json()["claims"] is None


def test_suggestions_are_the_first_results(client: TestClient) -> None:
    found = client.get("/api/search?q=redw").json()["items"]
    suggested = client.get("/api/suggest?q=redw").json()["items"]
    assert suggested == found[: len(suggested)]
    assert suggested[0]["name"] == "Redwood Gate"
    assert client.get("/api/suggest?q=").json()["items"] == []


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "😀",
        "\u200f\u202eredwood",
        "Rеdwооd Gаte",
        "Oknha",
        "Co., Ltd",
        "有限公司",
        "%",
        "'\"\\",
    ],
)
def test_odd_texts_have_answers(client: TestClient, text: str) -> None:
    for path in ("/api/search", "/api/suggest", "/search"):
        assert client.get(path, params={"q": text}).status_code == 200


def test_look_alike_letters_and_marks_of_direction_do_not_hide_a_name(client: TestClient) -> None:
    for text in ("Rеdwооd Gаte", "\u200f\u202eredwood gate\u202c", "REDWOOD\u00a0GATE"):
        assert client.get("/api/search", params={"q": text}).json()["items"][0]["id"] == "demo-gate"


@pytest.mark.parametrize(
    ("query", "said"),
    [("", "expected a name"), ("q=" + "x" * 10_000, "500"), ("q=x&country=Atlantis", "Atlantis")],
)
def test_what_cannot_be_searched_for_is_refused_with_words(
    client: TestClient, query: str, said: str
) -> None:
    answer = client.get(f"/api/search?{query}")
    assert answer.status_code == 400
    assert said in answer.text
