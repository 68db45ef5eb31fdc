"""Corrections: a page, JSON and a feed of what was taken back, answered or taken out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from defusedxml.ElementTree import fromstring
from fastapi.testclient import TestClient

from api.app import create_app
from graph.record import RedactionReason, Reply, State
from graph.settings import Settings
from graph.store.judgements import record_reply
from graph.store.load import load
from graph.store.redaction import redact
from tests.api.html_reader import read
from tests.api.server import holding
from tests.fictional_record import FICTIONAL, OPERATES, claim

ATOM = "{http://www.w3.org/2005/Atom}"
ACQUITTED = claim("demo-case", "stage", "acquitted", of="demo-paper", stated_on="2026")
EMPTIED = next(c for c in FICTIONAL.claims if c.predicate == "status" and c.value == "emptied")
ASKED = Reply(
    claim=OPERATES.id,
    outcome="answered",
    asked_by="the desk",
    words="Do you operate it?",
    channel="letter",
    asked_on="2026-01-02",
    deadline="2026-01-20",
    answer="We lease offices <there> only.\u0007",
    answered_on="2026-01-18",
    entered_on="2026-01-19",
)

NOTICED = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


@pytest.fixture(scope="module")
def corrected(embedded_session: Settings) -> Iterator[TestClient]:
    """The record after an answer, an acquittal, a withdrawal by its publisher, and a redaction."""
    gone = EMPTIED.model_copy(update={"state": State.WITHDRAWN_UNDER_THREAT})
    later = tuple(gone if c is EMPTIED else c for c in FICTIONAL.claims)
    with holding(embedded_session, [FICTIONAL]) as store:
        load(store, replace(FICTIONAL, claims=(*later, ACQUITTED)), now=lambda: NOTICED)
        record_reply(store, ASKED)
        redact(store, "demo-chen", RedactionReason.WRONG_PERSON, day="2026-02-02")
        yield TestClient(create_app(store), base_url="http://localhost:8000")


def test_every_sort_of_event_is_listed_with_its_day(corrected: TestClient) -> None:
    found = corrected.get("/api/corrections").json()["items"]
    kinds = {event["kind"] for event in found}
    assert kinds == {"withdrawn", "withdrawn_under_threat", "reply", "stage", "redacted"}
    days = [event["day"] for event in found]
    assert days == sorted(days, reverse=True)
    (reply,) = (event for event in found if event["kind"] == "reply")
    assert (reply["day"], reply["claim"]["id"]) == ("2026-01-19", OPERATES.id)
    (gone,) = (event for event in found if event["kind"] == "withdrawn_under_threat")
    assert gone["day"] == "2026-03-04"
    (taken,) = (event for event in found if event["kind"] == "redacted")
    assert taken["tombstone"] == {"what": "Person", "why": "wrong_person"}
    assert taken["claim"] is None and taken["day"] == "2026-02-02"


def test_the_page_says_it_in_words_and_narrows(corrected: TestClient) -> None:
    page = read(corrected.get("/corrections"))
    for words in (
        "Withdrawn under threat",
        "An acquittal is reported",
        "Answered by the named party",
        "We lease offices <there> only.",
        "Person: it was the wrong person. Its content is not stored.",
    ):
        assert words in page.text, words
    assert "陈鹭" not in page.text
    only = read(corrected.get("/corrections?kind=reply")).text
    assert "1 event." in only and "An acquittal is reported" not in only
    assert "of this kind" in read(corrected.get("/corrections?kind=settled")).text
    assert corrected.get("/api/corrections?kind=gossip").status_code == 400
    assert corrected.get("/api/corrections?cursor=nothing").status_code == 400


def test_a_list_of_events_goes_on_after_its_cursor(corrected: TestClient) -> None:
    seen: list[str] = []
    after: str | None = ""
    while after is not None:
        part = corrected.get(f"/api/corrections?limit=2&cursor={after}").json()
        seen += [event["id"] for event in part["items"]]
        after = part["next"]
    assert len(seen) == len(set(seen)) == 5


def test_the_feed_is_atom_with_addresses_that_answer(corrected: TestClient) -> None:
    answer = corrected.get("/corrections.atom")
    assert answer.headers["content-type"] == "application/atom+xml"
    feed = fromstring(answer.text)
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == len({entry.findtext(f"{ATOM}id") for entry in entries}) == 5
    for entry in entries:
        link = entry.find(f"{ATOM}link")
        assert link is not None and corrected.get(link.attrib["href"]).status_code == 200
        assert (entry.findtext(f"{ATOM}updated") or "").endswith("T00:00:00Z")
    assert "陈鹭" not in answer.text
    assert corrected.get("/corrections.atom").text == answer.text


def test_what_was_redacted_answers_with_its_tombstone(corrected: TestClient) -> None:
    page = read(corrected.get("/entity/demo-chen"), status=410)
    assert "An entry of the kind “person” was removed on" in page.text
    assert "2 February 2026. Reason: it was the wrong person" in page.text
    assert "demo-chen" not in page.text and "陈鹭" not in page.text
    problem = corrected.get("/api/entities/demo-chen")
    assert problem.status_code == 410
    assert problem.json()["code"] == "redacted"
    assert problem.json()["tombstone"]["why"] == "wrong_person"
    gone = next(c for c in FICTIONAL.claims if c.predicate == "OWNS" and c.subject == "demo-chen")
    assert "kind “claim”" not in read(corrected.get(f"/claim/{gone.id}"), status=410).text
    assert corrected.get("/entity/demo-nobody").status_code == 404


def test_the_start_page_tells_of_them(corrected: TestClient) -> None:
    text = read(corrected.get("/")).text
    assert "All 5 corrections" in text
    assert "Withdrawn under threat: According to" in text


def test_a_record_without_any_says_so(embedded_settings: Settings) -> None:
    calm = tuple(c for c in FICTIONAL.claims if c.state == State.CURRENT)
    with holding(embedded_settings, [replace(FICTIONAL, claims=calm)]) as store:
        client = TestClient(create_app(store), base_url="http://localhost:8000")
        assert "does not mean that it is right" in read(client.get("/corrections")).text
        assert "No corrections so far" in read(client.get("/")).text
        assert fromstring(client.get("/corrections.atom").text).find(f"{ATOM}entry") is None
