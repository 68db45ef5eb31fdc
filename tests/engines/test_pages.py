"""Every page, and the JSON beside it, answers on every engine; a report is made and verified."""

from pathlib import Path

from fastapi.testclient import TestClient

from api.app import create_app
from api.reports.verification import verify
from graph.settings import Settings
from tests.api.server import holding
from tests.fictional_record import FICTIONAL

PATHS = [
    "/", "/search?q=redwood", "/entity/demo-heron", "/entity/demo-gate",
    "/entity/demo-gate/map.svg",
    "/source/demo-report", "/sources?sort=claims", "/sources?sort=published&text=a", "/compounds",
    "/sources?sort=title", "/sources?sort=publisher", "/sources?sort=grade", "/freshness",
    "/path?from=demo-heron&to=demo-gate",
    "/ledger",
    "/map", "/timeline", "/corrections", "/corrections.atom", "/api/corrections",
    "/requests", "/api/requests", "/api/timeline",
    "/api/map.geojson", "/queries/corrections", "/queries/things-called?text=redwood",
    "/picture/timeline", "/picture/ledger", "/picture/communities",
    "/picture/path?from=demo-heron&to=demo-gate",
]  # fmt: skip
STORY = {
    "pictures": ["complicity"], "around": [{"id": "demo-gate"}], "pdf": False,
    "chains": [{"from": "demo-heron", "to": "demo-gate"}],
    "tables": [{"query": "operators-and-standing"}],
}  # fmt: skip


def test_pages_answer(settings: Settings, tmp_path: Path) -> None:
    with holding(settings, [FICTIONAL]) as store:
        client = TestClient(create_app(store), base_url="http://localhost:8000")
        for path in PATHS:
            answer = client.get(path)
            assert answer.status_code == 200, (path, answer.text[:300])
        made = client.post("/api/reports", json=STORY)
        assert made.status_code == 200, made.text[:300]
        (tmp_path / "report.zip").write_bytes(made.content)
        again = verify(tmp_path / "report.zip", store)
        assert again.differing == () and again.changed == ()
