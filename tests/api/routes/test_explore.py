"""The explorer's page and its JSON."""

from fastapi.testclient import TestClient

from tests.api.html_reader import read
from tests.fictional_record import OPERATES


def test_the_page_holds_no_name_of_the_record_and_works_only_with_this_site(
    client: TestClient,
) -> None:
    answer = client.get("/explore?id=demo-gate")
    policy = answer.headers["content-security-policy"]
    assert "connect-src 'self'" in policy and "frame-ancestors 'none'" in policy
    assert "Redwood Gate" not in answer.text
    assert "/picture/complicity" in read(answer).links  # for who has no JavaScript
    assert "frame-ancestors *" in client.get("/embed/explore").headers["content-security-policy"]


def test_names_and_lines_are_answered(client: TestClient) -> None:
    found = client.get("/api/explore?id=demo-gate&id=demo-heron").json()
    assert {name["id"] for name in found["names"]} == {"demo-gate", "demo-heron"}
    assert any(line["side"] == "denies" for line in found["lines"])
    assert len(client.get("/api/explore?strongest=2").json()["names"]) == 2
    assert client.get("/api/explore?strongest=2001").status_code == 400


def test_a_loss_is_answered_and_an_unknown_publisher_is_not(client: TestClient) -> None:
    loss = client.get("/api/explore/loss?publisher=Sarenga%20Rights%20Watch").json()
    assert "demo-viktor.MANAGES.demo-gate.asserts" in loss["fallen"]
    assert client.get("/api/explore/loss?publisher=Nobody").status_code == 404


def test_words_are_checked_as_titles_are(client: TestClient) -> None:
    ask = "/api/explore/words?text="
    assert client.get(f"{ask}Who is named").json()["refused"] == ""
    refused = client.get(f"{ask}he is guilty").json()["refused"]
    assert "convicts" in refused
    quoted = f"{ask}“he is guilty”, it says&claim={OPERATES.id}"
    assert "no claim here says" in client.get(quoted).json()["refused"]
    assert client.get(f"{ask}x&claim=nothing").status_code == 400
