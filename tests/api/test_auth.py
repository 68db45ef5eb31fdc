"""Keys: what they open, what is kept of them, how often they may ask."""

import base64
import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from api.app import create_app
from api.auth import WITHOUT_KEY_RATE, KeyFile, KeyMissing, KeyRefused, Needs, RateLimiter
from api.reports.verification import verify
from cli.main import application
from cli.serve import needs_of, serve_store
from graph.errors import BadRequest, NotFound, StoreUnavailable
from graph.settings import Settings
from graph.store import Store
from tests.api.server import holding
from tests.fictional_record import FICTIONAL

ONE = {"query": "RETURN 1 AS one"}
EXPORT = "/api/export/json"
REPORT = "/api/reports"
STORY = {"pictures": ["complicity"], "pdf": False}


@pytest.fixture(scope="module")
def record(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [FICTIONAL]) as held:
        yield held


@pytest.fixture
def keys(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "home")


def client(
    store: Store, home: Path, needs: Needs, per_minute: int = WITHOUT_KEY_RATE
) -> TestClient:
    app = create_app(store, home=home / "home", needs=needs, per_minute=per_minute)
    return TestClient(
        app,
        base_url="http://localhost",
        raise_server_exceptions=False,
        client=("192.0.2.7", 50_000),
    )


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


def test_only_a_hash_is_kept_and_for_the_owner_alone(keys: KeyFile, tmp_path: Path) -> None:
    key, token = keys.new("desk two", ["console"])
    file = tmp_path / "home" / "keys.json"
    assert token not in file.read_text("utf-8")
    assert token.split("_", 2)[2] not in file.read_text("utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert keys.holder(token, "console").id == key.id
    assert keys.holder(token, "read").id == key.id


def test_a_key_opens_what_it_is_for_until_it_is_revoked(keys: KeyFile, tmp_path: Path) -> None:
    key, token = keys.new("desk two", ["console"])
    other = KeyFile(tmp_path / "home")
    with pytest.raises(KeyRefused, match="not for export: it opens console"):
        other.holder(token, "export")
    for wrong in (None, "", "sg_", token[:-1] + "!", token.upper(), f"{token}x", "x" * 10_000):
        with pytest.raises(KeyMissing):
            other.holder(wrong, "console")
    assert keys.revoke(key.id).revoked
    with pytest.raises(KeyMissing):
        other.holder(token, "console")
    assert other.good() == ()
    with pytest.raises(NotFound, match="key list"):
        keys.revoke("00000000")


@pytest.mark.parametrize(
    ("name", "scopes", "rate", "said"),
    [
        ("x", ["write"], 60, "scope: expected"),
        ("x", [], 60, "scope: expected"),
        ("x", ["read"], 0, "per-minute"),
        (" ", ["read"], 60, "whose key"),
        ("a\nb", ["read"], 60, "whose key"),
    ],
)
def test_a_key_that_cannot_be_is_one_sentence(
    keys: KeyFile, name: str, scopes: list[str], rate: int, said: str
) -> None:
    with pytest.raises(BadRequest, match=said):
        keys.new(name, scopes, rate)
    assert keys.all() == ()


def test_a_broken_file_of_keys_opens_nothing(keys: KeyFile, tmp_path: Path) -> None:
    _, token = keys.new("x", ["console"])
    (tmp_path / "home" / "keys.json").write_text("[]x")
    with pytest.raises(StoreUnavailable, match=r"keys\.json is damaged"):
        keys.holder(token, "console")


def test_on_loopback_nothing_needs_a_key_but_a_wrong_one_is_refused(
    record: Store, tmp_path: Path
) -> None:
    here = client(record, tmp_path, "nothing")
    assert here.post("/api/cypher", json=ONE).status_code == 200
    assert here.get(EXPORT).status_code == 200
    assert here.get("/api/stats", headers=bearer("sg_no")).status_code == 401


def test_of_the_public_store_console_and_exports_need_one(
    record: Store, tmp_path: Path, keys: KeyFile
) -> None:
    away = client(record, tmp_path, "doors")
    assert away.get("/").status_code == 200
    assert away.get("/queries").status_code == 200
    for answer in (
        away.post("/api/cypher", json=ONE),
        away.post("/console", data={"query": "RETURN 1"}),
        away.get(EXPORT),
        away.post(REPORT, json=STORY),
    ):
        assert answer.status_code == 401
        assert answer.json()["code"] == "key_missing"
        assert answer.headers["www-authenticate"].startswith("Basic")
    key, token = keys.new("desk two", ["console"])
    assert away.post("/api/cypher", json=ONE, headers=bearer(token)).status_code == 200
    assert away.get(EXPORT, headers=bearer(token)).json()["code"] == "key_scope"
    basic = base64.b64encode(f"anybody:{token}".encode()).decode()
    asked = away.post(
        "/console", data={"query": ONE["query"]}, headers={"authorization": f"Basic {basic}"}
    )
    assert asked.status_code == 200
    log = (tmp_path / "home" / "audit.log").read_text("utf-8").splitlines()
    assert {json.loads(line)["by"] for line in log} == {key.id}
    keys.revoke(key.id)
    assert away.post("/api/cypher", json=ONE, headers=bearer(token)).status_code == 401


def test_of_the_record_everything_needs_one(record: Store, tmp_path: Path, keys: KeyFile) -> None:
    away = client(record, tmp_path, "everything")
    _, token = keys.new("reader", ["read"])
    for path in ("/", "/api/stats", "/entity/demo-gate", "/openapi.json", "/queries"):
        assert away.get(path).status_code == 401
        assert away.get(path, headers=bearer(token)).status_code == 200
    assert away.get("/healthz").status_code == 200
    assert away.get("/site.css").status_code == 200
    assert away.post("/api/cypher", json=ONE, headers=bearer(token)).status_code == 403


def test_a_key_asks_as_often_as_it_may(record: Store, tmp_path: Path, keys: KeyFile) -> None:
    away = client(record, tmp_path, "doors")
    _, slow = keys.new("slow", ["console"], per_minute=2)
    _, other = keys.new("other", ["console"], per_minute=2)
    answers = [away.post("/api/cypher", json=ONE, headers=bearer(slow)) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert 1 <= int(answers[2].headers["retry-after"]) <= 30
    assert [answer.headers["ratelimit"] for answer in answers] == [
        '"minute";r=1', '"minute";r=0', '"minute";r=0',
    ]  # fmt: skip
    assert answers[0].headers["ratelimit-policy"] == '"minute";q=2;w=60'
    assert away.post("/api/cypher", json=ONE, headers=bearer(other)).status_code == 200


def test_reports_need_a_key_for_exports_and_are_counted(
    record: Store, tmp_path: Path, keys: KeyFile
) -> None:
    away = client(record, tmp_path, "doors")
    _, console = keys.new("console", ["console"])
    _, export = keys.new("export", ["export"], per_minute=2)
    assert away.post(REPORT, json=STORY, headers=bearer(console)).json()["code"] == "key_scope"
    made = away.post(REPORT, json=STORY, headers=bearer(export))
    assert made.headers["content-type"] == "application/zip"
    assert "attachment" in made.headers["content-disposition"]
    (tmp_path / "report.zip").write_bytes(made.content)
    assert verify(tmp_path / "report.zip", record).changed == ()
    refused = away.post(REPORT, json={"pictures": ["x"], "paper": 1}, headers=bearer(export))
    assert refused.status_code == 400 and "paper" in refused.text
    assert away.get(EXPORT, headers=bearer(export)).status_code == 429
    assert away.post(REPORT, json=STORY, headers=bearer(export)).status_code == 429


@pytest.mark.parametrize(
    "path",
    ["/picture/timeline", "/api/paths?from=demo-heron&to=demo-gate", "/search?q=redwood",
     "/api/cut?from=demo-heron&to=demo-gate", "/entity/demo-gate?as%5Fof=2025-06-30"],
)  # fmt: skip
def test_without_a_key_an_address_asks_what_costs_so_often(
    record: Store, tmp_path: Path, keys: KeyFile, path: str
) -> None:
    away = client(record, tmp_path, "doors", per_minute=2)
    assert [away.get(path).status_code for _ in range(3)] == [200, 200, 429]
    refused = away.get(path)
    assert refused.json()["code"] == "too_often" and 1 <= int(refused.headers["retry-after"]) <= 30
    for free in ("/", "/entity/demo-gate", "/site.css", "/healthz"):
        assert away.get(free).status_code == 200
    _, token = keys.new("reader", ["read"])
    assert away.get(path, headers=bearer(token)).status_code == 200
    here = client(record, tmp_path, "nothing", per_minute=2)
    assert [here.get(path).status_code for _ in range(4)] == [200] * 4


def test_each_address_has_a_bucket_of_its_own_and_a_network_of_ipv6_one(
    record: Store, tmp_path: Path
) -> None:
    app = create_app(record, home=tmp_path, needs="doors", per_minute=1)

    def asked(address: str) -> int:
        one = TestClient(app, base_url="http://localhost", client=(address, 50_000))
        return int(one.get("/api/search?q=redwood").status_code)

    assert [asked("192.0.2.7"), asked("192.0.2.7"), asked("192.0.2.8")] == [200, 429, 200]
    assert [asked("::ffff:192.0.2.8"), asked("::ffff:192.0.2.9")] == [429, 200]
    assert [asked("2001:db8::1"), asked("2001:db8::ffff:1"), asked("2001:db8:0:1::1")] == [
        200, 429, 200,
    ]  # fmt: skip


def test_a_bucket_that_is_full_again_is_forgotten() -> None:
    now = [0.0]
    rates = RateLimiter(lambda: now[0])
    for who in range(1_000):
        rates.take(f"from 192.0.2.{who}", 5)[0]
    now[0] = 61.0
    assert rates.take("one", 5)[0] == 0.0
    assert len(rates._buckets) == 1


def test_a_bucket_fills_with_time_and_never_beyond() -> None:
    now = [0.0]
    rates = RateLimiter(lambda: now[0])
    assert [rates.take("k", 2)[0] for _ in range(3)] == [0.0, 0.0, 30.0]
    now[0] = 30.0
    assert rates.take("k", 2)[0] == 0.0
    assert rates.take("k", 2)[0] > 0
    now[0] = 3_000.0
    assert [rates.take("k", 2)[0] > 0 for _ in range(3)] == [False, False, True]


@pytest.mark.parametrize(
    ("host", "public", "needs"),
    [
        ("127.0.0.1", False, "nothing"),
        ("::1", True, "nothing"),
        ("0.0.0.0", False, "everything"),  # noqa: S104
        ("192.0.2.7", True, "doors"),
    ],
)
def test_what_needs_a_key_follows_from_the_address(host: str, public: bool, needs: Needs) -> None:
    assert needs_of(host, public=public) == needs


def test_the_record_is_not_served_beyond_loopback_without_any_key(
    record: Store, tmp_path: Path
) -> None:
    with pytest.raises(BadRequest, match="there is no key yet"):
        serve_store(record, "0.0.0.0", 0, home=tmp_path)  # noqa: S104


def test_keys_are_made_listed_and_revoked_by_command(tmp_path: Path) -> None:
    def run(*words: str) -> str:
        done = CliRunner().invoke(application(), ["key", *words, "--home", str(tmp_path)])
        assert done.exit_code == 0, done.exception
        return done.stdout

    made = json.loads(run("new", "desk two", "--scope", "console", "--json"))
    assert KeyFile(tmp_path).holder(made["key"], "console").id == made["id"]
    listed = run("list", "--json")
    assert made["key"] not in listed
    assert "hash" not in listed
    assert json.loads(listed)["items"][0]["name"] == "desk two"
    run("revoke", made["id"])
    assert KeyFile(tmp_path).good() == ()
