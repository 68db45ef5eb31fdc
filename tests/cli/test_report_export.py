"""`scamgraph export neo4j-admin`: a whole store in a folder that its owner alone may read."""

import stat
from pathlib import Path

from tests.cli.conftest import Run


def test_the_whole_store_goes_into_a_new_folder_and_the_command_is_printed(
    held: Run, tmp_path: Path
) -> None:
    out = tmp_path / "files"
    done = held("export", "neo4j-admin", "--out", str(out), NEO4J_DATABASE="newsroom")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("neo4j-admin database import full newsroom --nodes=")
    assert done.stdout.strip() in (out / "import.txt").read_text()
    for place in (out, *out.iterdir()):
        assert not stat.S_IMODE(place.stat().st_mode) & 0o077, place
    for word in done.stdout.split():
        for name in word.partition("=")[2].split(",") if word.startswith(("--n", "--r")) else ():
            assert (out / name).is_file()
    assert [place.name for place in tmp_path.iterdir()] == ["files"]


def test_a_folder_that_holds_something_is_left_alone(held: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    done = held("export", "neo4j-admin", "--out", str(tmp_path))
    assert done.returncode == 1
    assert "not empty" in done.stderr
    assert [place.name for place in tmp_path.iterdir()] == ["mine.txt"]
