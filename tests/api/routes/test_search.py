"""A search shows names, why each fits, and in whose words and titles the text stands."""

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
