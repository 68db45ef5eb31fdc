"""A full disk is told in a sentence, by a command and by the server."""

import errno
import os
import sqlite3
import stat
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from cli import main
from graph.embedded.folder import make_private
from graph.errors import disk_full
from graph.store import Store
from queries import audit as audit_module
from queries.audit import LOG, OLDER, Audit

FULL = OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_seen_behind_another_error() -> None:
    assert disk_full(FULL)
    assert disk_full(OSError(errno.EDQUOT, "Disk quota exceeded"))
    behind = ValueError("behind")
    behind.__cause__ = FULL
    assert disk_full(behind)
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    assert disk_full(full)
    assert disk_full(OSError(errno.EACCES, "Permission denied")) is None


def test_a_command_says_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def application() -> object:
        def run() -> None:
            raise FULL

        return run

    monkeypatch.setattr(main, "application", application)
    with pytest.raises(SystemExit) as ended:
        main.run()
    assert ended.value.code == 1
    assert "the disk is full" in capsys.readouterr().err


DRAFTS = {
    "saved": {"title": "a", "cypher": "RETURN 1 AS x"},
    "views": {"title": "a", "names": ["demo-gate"]},
}


@pytest.mark.parametrize("written", [*DRAFTS, "audit log"])
def test_the_server_says_it(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    def full(*_: object) -> None:
        raise FULL

    client = TestClient(create_app(store, home=tmp_path), base_url="http://localhost")
    monkeypatch.setattr(os, "fsync", full)
    if written == "audit log":
        monkeypatch.setattr(os, "write", full)
        answer = client.post("/api/cypher", json={"query": "RETURN 1 AS x"})
        assert "No space left" in answer.json()["detail"]
    else:
        answer = client.post(f"/api/{written}", json=DRAFTS[written])
        assert answer.status_code == 507
        assert answer.json()["code"] == "disk_full"
        assert "disk is full" in answer.json()["detail"]


def test_the_audit_log_is_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_module, "MAX_BYTES", 2_000)
    audit = Audit(tmp_path / "deep" / "home")
    for number in range(100):
        audit.note(f"RETURN {number}", by="command")
    files = {file.name: file.stat() for file in (tmp_path / "deep" / "home").iterdir()}
    assert {LOG, OLDER} <= files.keys()
    assert files[LOG].st_size + files[OLDER].st_size < 4_500
    assert all(stat.S_IMODE(state.st_mode) == 0o600 for state in files.values())
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700


def test_a_folder_is_made_for_its_owner_with_all_above_it(tmp_path: Path) -> None:
    make_private(tmp_path / "a" / "b" / "c")
    for folder in ("a", "a/b", "a/b/c"):
        assert stat.S_IMODE((tmp_path / folder).stat().st_mode) == 0o700
