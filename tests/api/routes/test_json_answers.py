"""Every route of the API answers in the shape that programs rely on."""

import pytest
from fastapi.testclient import TestClient

from graph.answers.models import ClaimAnswer, EntityAnswer, LinkAnswer, SourceAnswer, Stats


def get(client: TestClient, path: str) -> dict[str, object]:
    answer = client.get(path)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json"
    found: dict[str, object] = answer.json()
    return found


def items(client: TestClient, path: str) -> list[dict[str, object]]:
    found = get(client, path)
    assert set(found) - {"claims", "sources"} == {"items", "total", "next"}
    listed = found["items"]
    assert isinstance(listed, list)
    return listed


@pytest.mark.parametrize("text", ["redwood", "PM-01", "រោងចក្រ", "gate redwood"])
def test_a_compound_is_found_by_name_code_or_script(client: TestClient, text: str) -> None:
    found = items(client, f"/api/search?q={text}")
    assert "demo-gate" in [item["id"] for item in found]
    assert set(found[0]) == {"id", "kind", "roles", "name", "score", "matched", "why", "fits"}


def test_a_kind_alone_lists_it_by_name(client: TestClient) -> None:
    ids = [item["id"] for item in items(client, "/api/search?kind=Proceeding")]
    assert ids == ["demo-case"]


def test_a_list_goes_on_after_its_cursor(client: TestClient) -> None:
    seen: list[object] = []
    after: str | None = ""
    while after is not None:
        page = client.get(f"/api/search?kind=Person&limit=3&cursor={after}").json()
        assert len(page["items"]) <= 3
        seen += [item["id"] for item in page["items"]]
        after = page["next"]
    assert len(seen) == len(set(seen)) == page["total"]


@pytest.mark.parametrize("ref", ["demo-heron", "other-heron"])
def test_every_ref_of_a_cluster_answers(client: TestClient, ref: str) -> None:
    entity = EntityAnswer.model_validate(get(client, f"/api/entities/{ref}"))
    assert entity.id == "demo-heron"
    assert entity.refs == ("demo-heron", "other-heron")
    assert set(entity.kinds) == {"Group", "Company"}
    assert entity.roles == ("Operator",)


def test_links_stand_with_the_claims_against_them(client: TestClient) -> None:
    links = [LinkAnswer.model_validate(x) for x in items(client, "/api/entities/demo-heron/links")]
    gate = next(link for link in links if link.to.id == "demo-gate")
    assert gate.contested
    assert sorted(claim.polarity for claim in gate.claims) == ["asserts", "asserts", "denies"]
    crown = next(link for link in links if link.to.id == "demo-crown")
    assert (crown.asserts, crown.denies) == (0, 1)


def test_claims_of_an_entity_are_its_own_and_those_towards_it(client: TestClient) -> None:
    claims = items(client, "/api/entities/demo-gate/claims")
    ends = [{c["subject"]["id"], (c["object"] or {}).get("id")} for c in claims]  # type: ignore[index,attr-defined]
    assert all("demo-gate" in end for end in ends)


def test_a_timeline_runs_by_day(client: TestClient) -> None:
    moments = items(client, "/api/entities/demo-heron/timeline")
    days = [moment["first_day"] for moment in moments]
    assert days == sorted(days, key=str)
    assert {"held", "stated"} <= {moment["about"] for moment in moments}


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("entity=other-heron&polarity=denies", 2),
        ("source=demo-list", 7),
        ("predicate=status&source=demo-ministry", 2),
        ("state=withdrawn", 1),
    ],
)
def test_claims_fit_every_filter(client: TestClient, query: str, count: int) -> None:
    found = get(client, f"/api/claims?{query}")
    assert found["total"] == count


def test_a_claim_carries_what_is_needed_to_check_it(client: TestClient) -> None:
    listed = items(client, "/api/claims?entity=demo-heron&predicate=OPERATES&source=demo-report")
    claim = ClaimAnswer.model_validate(get(client, f"/api/claims/{listed[0]['id']}"))
    assert claim.speaker == "former guards"
    assert [origin.id for origin in claim.origins] == ["demo-guards"]
    assert claim.archive_sha256 == "ab" * 32
    assert [wording.quote for wording in claim.wordings] == ["the whole place seemed to be theirs"]
    assert claim.sentence.startswith("According to former guards: ")


def test_sources_datasets_and_rows_left_out_are_listed(client: TestClient) -> None:
    sources = [SourceAnswer.model_validate(x) for x in items(client, "/api/sources")]
    assert next(s for s in sources if s.id == "demo-report").claims > 20
    assert get(client, "/api/sources/demo-report")["reliability"] == "B"
    assert "demo" in [dataset["id"] for dataset in items(client, "/api/datasets")]
    assert {"dataset", "file", "row", "field", "reason"} == set(items(client, "/api/refused")[0])


def test_stats_count_kinds_links_and_sources(client: TestClient) -> None:
    stats = Stats.model_validate(get(client, "/api/stats"))
    assert stats.kinds["RecruitmentRoute"] == 1
    assert stats.links["OPERATES"] > 1
    assert stats.sources["demo-list"] == 7


def test_compounds_give_every_status_with_source_and_day(client: TestClient) -> None:
    rows = items(client, "/api/compounds?country=Sarenga&status=emptied")
    assert [row["id"] for row in rows] == ["demo-gate"]
    statuses = rows[0]["statuses"]
    assert isinstance(statuses, list)
    assert [(s["status"], s["polarity"]) for s in statuses] == [
        ("emptied", "not_confirmed"), ("emptied", "asserts"), ("operating", "asserts"),
    ]  # fmt: skip


def test_it_is_alive_and_ready(client: TestClient) -> None:
    assert get(client, "/healthz") == {"status": "alive"}
    assert get(client, "/readyz")["status"] == "ready"


def test_pictures_are_listed_and_answer_as_json(client: TestClient) -> None:
    names = [item["name"] for item in items(client, "/api/pictures")]
    assert "complicity" in names
    picture = get(client, "/api/pictures/complicity.json")
    assert {"title", "as_of", "version", "nodes", "links", "left_out", "sources"} <= set(picture)
    assert client.get("/api/pictures/complicity.html").text.startswith("<!doctype html>")
