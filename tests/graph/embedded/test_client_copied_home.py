"""A copy of a home folder is another store, also while the engine of the original runs."""

import shutil
from pathlib import Path

from graph.embedded import attach_engine
from graph.embedded.folder import Folder
from graph.embedded.lease import read_address
from tests.graph.embedded.conftest import ends
from tests.graph.embedded.engine_user import add, version


def test_a_copy_made_while_the_engine_runs_never_reaches_the_original(home: Path) -> None:
    copy = home.with_name("a copy")
    with attach_engine(home) as original:
        add(original, 8)
        shutil.copytree(home, copy)
        with attach_engine(copy) as copied:
            assert copied.pid != original.pid
            assert version(copied) == 8
            add(copied, 1)
            assert (version(original), version(copied)) == (8, 9)
    assert ends(copied.pid, 8)


def test_a_moved_folder_is_still_the_same_store(home: Path) -> None:
    moved = home.with_name("moved")
    with attach_engine(home) as original:
        add(original, 3)
        home.rename(moved)
        with attach_engine(moved) as engine:
            assert (engine.pid, version(engine)) == (original.pid, 3)
        moved.rename(home)


def test_a_copy_in_the_place_of_the_original_keeps_its_address(home: Path) -> None:
    copy = home.with_name("a copy")
    with attach_engine(home) as original:
        add(original, 2)
        shutil.copytree(home, copy)
        home.rename(home.with_name("old"))
        copy.rename(home)
        with attach_engine(home) as engine:
            assert engine.pid != original.pid
            original.close()
            assert ends(original.pid, 8)
            address = read_address(Folder(home / "engine"))
            assert address is not None and address.pid == engine.pid
            with attach_engine(home) as second:
                assert second.pid == engine.pid
