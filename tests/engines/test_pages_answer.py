"""Every page, and the JSON beside it, answers on every engine."""

from fastapi.testclient import TestClient

from api.app import create_app
from graph.settings import Settings
from tests.api.serving import holding
from tests.fictional import FICTIONAL

PATHS = [
    "/", "/search?q=redwood", "/entity/demo-heron", "/entity/demo-gate",
    "/entity/demo-gate/map.svg",
    "/source/demo-report", "/sources", "/compounds", "/path?from=demo-heron&to=demo-gate",
    "/ledger",
    "/map", "/timeline", "/corrections", "/corrections.atom", "/api/corrections", "/api/timeline",
    "/api/map.geojson", "/queries/corrections", "/queries/things-called?text=redwood",
    "/picture/timeline", "/picture/ledger", "/picture/communities",
    "/picture/path?from=demo-heron&to=demo-gate",
]  # fmt: skip


def test_pages_answer(settings: Settings) -> None:
    with holding(settings, [FICTIONAL]) as store:
        client = TestClient(create_app(store), base_url="http://localhost:8000")
        for path in PATHS:
            answer = client.get(path)
            assert answer.status_code == 200, (path, answer.text[:300])
