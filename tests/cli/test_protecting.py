"""`publish` and `redact` as a user meets them: what the public sees, and what is gone."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.pages import PAGES
from graph.answers.claims import list_claims
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.loading import load
from tests.cli.conftest import Run
from tests.ingest.sheet.sheets import SHEET, row, write_csv
from tests.said import CAMP, FIRM, THINGS, claim, dataset
from tests.servers.stores import empty_public

COMPANY = "Heron Jade Holdings"


@pytest.fixture
def settings(embedded_settings: Settings) -> Settings:
    """An empty record and an empty public store."""
    empty_public(embedded_settings)
    return embedded_settings


def answers(store: Store) -> Iterator[str]:
    """Every route that is only read, asked for each claim, source and entity of the store."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (n) WHERE n:Claim OR n:Source OR n:Entity RETURN n.id AS id, labels(n) AS is"
        )
    )
    app = create_app(store)
    client = TestClient(app, base_url="http://localhost:8000", raise_server_exceptions=False)
    pages = [getattr(route, "path", "") for router in PAGES for route in router.routes]
    api = [path for path, how in app.openapi()["paths"].items() if "get" in how]
    for path in [*pages, *api]:
        kind = next((k for k in ("Claim", "Source") if k.lower() in path), "Entity")
        if "{" not in path:
            yield client.get(path).text
        for known in (r["id"] for r in rows if kind in r["is"]) if "{" in path else ():
            head, _, rest = path.partition("{")
            yield client.get(head + known + rest.partition("}")[2]).text
    yield client.get("/api/pictures/complicity.html").text


def nodes(store: Store) -> str:
    """Every label and property of the store."""
    rows = store.read(
        lambda tx: [
            *tx.rows("MATCH (n) RETURN labels(n) AS is, properties(n) AS has"),
            *tx.rows("MATCH ()-[r]->() RETURN type(r) AS is, properties(r) AS has"),
        ]
    )
    return str(rows)


def test_a_redacted_name_is_nowhere_and_a_new_load_does_not_bring_it_back(
    scamgraph: Run, settings: Settings, tmp_path: Path
) -> None:
    file = write_csv(tmp_path / "desk.csv", *SHEET)
    assert scamgraph("ingest", "sheet", "--file", str(file)).returncode == 0
    drawn = settings.home / "complicity.html"
    assert scamgraph("picture", "complicity", "--out", str(drawn)).returncode == 0
    assert COMPANY in drawn.read_text(encoding="utf-8")
    with open_store(settings) as store:
        ids = {claim.id for claim in list_claims(store).items if claim.subject.name == COMPANY}
        assert COMPANY in nodes(store)
        assert any(COMPANY in text for text in answers(store))

    tried = scamgraph("redact", COMPANY, "--why", "privacy", "--dry-run")
    assert tried.returncode == 0, tried.stderr
    assert "Company: " in tried.stdout and "claims would go" in tried.stdout
    assert drawn.exists()
    assert scamgraph("redact", COMPANY, "--why", "because").returncode == 2
    assert scamgraph("redact", "Nobody Known", "--why", "privacy").returncode == 1

    done = scamgraph("redact", COMPANY, "--why", "privacy")
    assert done.returncode == 0, done.stderr
    assert "sealed in the archive: " in done.stdout
    assert "Neo4j's transaction logs" in done.stdout
    assert not drawn.exists()
    for _ in range(2):
        with open_store(settings) as store:
            for text in (nodes(store), *answers(store)):
                assert COMPANY not in text
                assert not [key for key in ids if key in text]
        assert scamgraph("rebuild").returncode == 0
        more = write_csv(file, *SHEET, row("Redwood Gate", "code", value="PM01"))
        again = json.loads(scamgraph("ingest", "sheet", "--file", str(more), "--json").stdout)
        assert again["sheet_desk"]["refused"] > 0
    listed = scamgraph("sources", "refused").stdout
    assert "redacted" in listed and COMPANY not in listed
    assert json.loads(scamgraph("doctor", "--json").stdout)["problems"] == []
    assert scamgraph("sources", "verify").returncode == 0


def test_what_is_public_is_published_and_leaves_again_with_its_redaction(
    scamgraph: Run, settings: Settings
) -> None:
    said = claim(FIRM, "OPERATES", CAMP)
    inside = claim(FIRM, "OWNS", CAMP, release="newsroom", paraphrase="not yet, velmarook")
    with open_store(settings) as store:
        load(store, dataset(*THINGS, said, inside))
    counts = json.loads(scamgraph("publish", "--json").stdout)
    assert (counts["new"], counts["kept_inside"]) == (9, 1)
    with open_store(settings, public=True) as public:
        found = list(answers(public))
        assert any("Ardent Holdings" in text for text in found)
        assert not [text for text in found if "velmarook" in text]
    refused = scamgraph("serve", "--public", "--port", "1", "--host", "192.0.2.1")
    assert refused.returncode == 1
    assert "cannot listen" in refused.stderr
    # One more claim becomes public meanwhile: a redaction publishes nothing.
    with open_store(settings) as store:
        load(store, dataset(*THINGS, said, claim(FIRM, "OWNS", CAMP, paraphrase="velmarook")))
    taken = json.loads(scamgraph("redact", said.id, "--why", "our_error", "--json").stdout)
    assert taken["public_claims_taken_away"] == 1
    with open_store(settings, public=True) as public:
        text = nodes(public)
        assert said.id not in text and "velmarook" not in text and "Ardent Holdings" in text
