"""One engine a home, shared by all who use it, and gone when they are."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from graph.embedded import attach_engine
from graph.embedded.folder import Folder
from tests.graph.embedded.conftest import ROOT, Start, alive, ends, said, within
from tests.graph.embedded.engine_user import add, driver, version

pytestmark = pytest.mark.long


def test_a_second_process_attaches_to_the_same_engine(home: Path, start: Start) -> None:
    with attach_engine(home) as engine:
        assert (engine.pid, engine.uri) == said(start())
        with driver(engine) as bolt:
            assert bolt.execute_query("RETURN 1 AS one", database_="record").records[0]["one"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_what_is_secret_is_the_owners_alone(shared_home: Path) -> None:
    with attach_engine(shared_home):
        folder = Folder(shared_home / "engine")
        for secret in (folder.address, folder.password, folder.users):
            assert stat.S_IMODE(secret.stat().st_mode) == 0o600, secret
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700


def test_of_four_starters_one_wins_and_all_attach(start: Start) -> None:
    starters = [start() for _ in range(4)]
    assert len({said(each) for each in starters}) == 1


def test_the_engine_outlives_the_starter_and_leaves_with_the_last_user(start: Start) -> None:
    first = start()
    engine, _ = said(first)
    second = start()
    assert said(second)[0] == engine
    first.kill()
    assert not ends(engine, 2.5)
    second.kill()
    assert ends(engine, 4)


def test_two_commands_in_a_row_share_an_engine(home: Path) -> None:
    with attach_engine(home) as engine:
        pid = engine.pid
    with attach_engine(home) as engine:
        assert engine.pid == pid


def test_a_killed_engine_is_replaced_and_what_was_acknowledged_is_there(home: Path) -> None:
    with attach_engine(home) as engine:
        add(engine, 20)
        assert engine.alive()
        os.kill(engine.pid, signal.SIGKILL)
        assert within(5, lambda: not engine.alive())
        with attach_engine(home) as again:
            assert again.pid != engine.pid
            assert again.password == engine.password
            assert version(again) == 20


def test_a_starter_killed_halfway_blocks_nobody(home: Path, start: Start) -> None:
    for seconds in (0.1, 0.25, 0.4):
        starter = start()
        with pytest.raises(subprocess.TimeoutExpired):
            starter.wait(seconds)
        starter.kill()
        with attach_engine(home) as engine:
            assert alive(engine.pid)


def test_an_engine_that_is_told_to_end_ends_cleanly(home: Path) -> None:
    with attach_engine(home) as engine:
        os.kill(engine.pid, signal.SIGTERM)
        assert ends(engine.pid, 5)
        assert not Folder(home / "engine").address.exists()
    assert "Server is down" in Folder(home / "engine").log.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sessions")
def test_ctrl_c_in_the_terminal_does_not_reach_the_engine(shared_home: Path) -> None:
    with attach_engine(shared_home) as engine:
        assert os.getsid(engine.pid) == engine.pid != os.getsid(0)


def test_two_writers_lose_no_increment(home: Path, start: Start) -> None:
    with attach_engine(home) as engine:
        writers = [start("120"), start("120")]
        assert [each.wait(30) for each in writers] == [0, 0]
        assert version(engine) == 240


def test_full_text_by_sql_answers_over_bolt(shared_home: Path) -> None:
    with attach_engine(shared_home) as engine:
        for statement in (
            "CREATE VERTEX TYPE Entity IF NOT EXISTS",
            "CREATE PROPERTY Entity.search IF NOT EXISTS STRING",
            "CREATE INDEX IF NOT EXISTS ON Entity (search) FULL_TEXT",
        ) * 2:
            engine.sql(statement)
        with driver(engine) as bolt:
            bolt.execute_query(
                "MERGE (e:Entity:Compound {id: 'x'}) SET e.search = 'bavet city'",
                database_=engine.database,
            )
            found = bolt.execute_query(
                "CALL db.index.fulltext.queryNodes('Entity[search]', 'bav*')",
                database_=engine.database,
            )
        assert found.keys == ["node", "score"]
        assert [record["node"]["id"] for record in found.records] == ["x"]


def test_the_engine_reads_no_files_for_anybody(shared_home: Path) -> None:
    with (
        attach_engine(shared_home) as engine,
        driver(engine) as bolt,
        pytest.raises(Exception, match="disabled"),
    ):
        bolt.execute_query("LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", database_="record")


def test_commits_reach_the_disk(shared_home: Path) -> None:
    with attach_engine(shared_home) as engine:
        rows = engine.sql("SELECT FROM schema:database")
        settings = {row["key"]: row["value"] for row in rows[0]["settings"]}
    assert settings["arcadedb.txWalFlush"] == 2


def test_importing_it_is_enough_anywhere(tmp_path: Path) -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import graph.embedded"
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=tmp_path, check=True)
