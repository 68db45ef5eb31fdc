"""Whatever keeps the engine from being used ends in one sentence, and soon."""

import importlib.metadata
import os
import shutil
import signal
import socket
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from graph.embedded import attach_engine
from graph.embedded.folder import Folder, open_folder
from graph.embedded.lease import Address, read_address, take_lease, write_address
from graph.errors import StoreUnavailable
from tests.graph.embedded.conftest import ends


def refused(home: Path, bound_s: float = 20.0) -> str:
    """The one line that attaching to `home` is refused with."""
    with pytest.raises(StoreUnavailable) as caught:
        attach_engine(home, bound_s)
    text = str(caught.value)
    assert "\n" not in text and "Traceback" not in text
    return text


def test_data_of_a_newer_version_is_refused(home: Path) -> None:
    open_folder(home).version.write_text("99.1.0")
    assert "was written by arcadedb 99.1.0, and this is" in refused(home)


def test_data_of_an_older_version_is_opened(home: Path) -> None:
    folder = open_folder(home)
    folder.version.write_text("26.10.2")
    with attach_engine(home):
        assert folder.version.read_text() == importlib.metadata.version("arcadedb")


def test_a_development_version_is_older_than_its_release(home: Path) -> None:
    ours = importlib.metadata.version("arcadedb")
    assert ".dev" in ours
    open_folder(home).version.write_text(ours.partition(".dev")[0])
    assert "install the newer one" in refused(home)


def test_a_missing_package_points_to_neo4j(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.embedded.folder.PACKAGE", "arcadedb-not-installed")
    text = refused(home)
    assert "NEO4J_URI" in text and "Intel Macs" in text


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.touch()
    assert "cannot be written" in refused(blocker / "home")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot suspend a process so")
def test_an_engine_that_does_not_answer_is_given_up_in_time(home: Path) -> None:
    with attach_engine(home) as engine:
        os.kill(engine.pid, signal.SIGSTOP)
        begun = time.monotonic()
        text = refused(home, 3)
        assert time.monotonic() - begun < 8
        assert "engine.log" in text or "does not answer" in text
        os.kill(engine.pid, signal.SIGCONT)
        with attach_engine(home) as again:
            assert again.pid == engine.pid


def test_a_database_opened_by_another_program_is_refused(home: Path) -> None:
    with attach_engine(home) as engine:
        os.kill(engine.pid, signal.SIGTERM)
        assert ends(engine.pid, 5)
    folder = Folder(home / "engine")
    # The same files from another root: an engine that knows nothing of our locks.
    other = home.parent / "other"
    with attach_engine(other) as engine:
        os.kill(engine.pid, signal.SIGTERM)
        assert ends(engine.pid, 5)
    record = Folder(other / "engine").data / "databases" / "record"
    record.rename(record.with_name("gone"))
    record.symlink_to(folder.data / "databases" / "record")
    with attach_engine(other):
        assert "another program has the database" in refused(home)


def test_a_lost_password_is_named(home: Path) -> None:
    with attach_engine(home) as engine:
        os.kill(engine.pid, signal.SIGTERM)
        assert ends(engine.pid, 5)
    Folder(home / "engine").password.unlink()
    assert "password is missing" in refused(home)


def test_a_refused_statement_says_why(home: Path) -> None:
    with attach_engine(home) as engine, pytest.raises(StoreUnavailable, match="Nowhere"):
        engine.sql("CREATE INDEX ON Nowhere (x) FULL_TEXT")


def test_a_stranger_with_a_wrong_token_is_not_counted(home: Path) -> None:
    with attach_engine(home) as engine:
        address = read_address(Folder(home / "engine"))
        assert address is not None
        assert take_lease(replace(address, token="0" * 64)) is None
        stranger = socket.create_connection(("127.0.0.1", address.lease_port))
        stranger.sendall(b"x" * 64)
    with stranger:
        assert ends(engine.pid, 5)


def test_a_stranger_on_a_stale_port_is_not_taken_for_the_engine(home: Path) -> None:
    folder = open_folder(home)
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        port = stranger.getsockname()[1]
        write_address(folder, Address(1, folder.identity, port, port, port, "00"))
        with attach_engine(home) as engine:
            assert str(port) not in engine.uri


def test_a_copied_folder_does_not_reach_the_engine_of_the_original(home: Path) -> None:
    with attach_engine(home) as engine:
        copy = home.with_name("a copy")
        shutil.copytree(home, copy)
        assert read_address(Folder(copy / "engine")) == read_address(Folder(home / "engine"))
        with attach_engine(copy) as other:
            assert other.pid != engine.pid
            os.kill(other.pid, signal.SIGTERM)
            assert ends(other.pid, 5)
        assert engine.alive()


def test_a_torn_address_file_is_a_stale_one(home: Path) -> None:
    open_folder(home).address.write_text('{"pid": 1')
    with attach_engine(home) as engine:
        assert engine.alive()


def test_a_writer_who_does_not_end_is_named_in_time(home: Path) -> None:
    with attach_engine(home) as one, attach_engine(home) as two, one.writing():
        waiting = two.writing(0.2)
        with pytest.raises(StoreUnavailable, match="Another process has been writing"):
            waiting.__enter__()
