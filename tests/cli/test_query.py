"""Questions of the library as a user meets them on the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(("name", "begins"), [("a.svg", b"<svg"), ("a.png", b"\x89PNG")])
def test_an_answer_that_is_a_graph_is_drawn(
    held: Run, tmp_path: Path, name: str, begins: bytes
) -> None:
    out = tmp_path / name
    drawn = held("query", "draw", "operators-and-standing", "--out", str(out))
    assert (drawn.returncode, drawn.stderr.strip()) == (0, str(out)), drawn.stderr
    assert out.read_bytes().lstrip().startswith(begins)


def test_what_cannot_be_drawn_is_one_sentence_and_no_file(held: Run, tmp_path: Path) -> None:
    for question, name, said in (
        ("links-by-typ", "a.svg", "no question is called"),
        ("links-by-type", "a.svg", "has no picture: its answer has no links"),
        ("operators-and-standing", "a.jpg", "a.jpg: expected a name that ends in"),
    ):
        drawn = held("query", "draw", question, "--out", str(tmp_path / name))
        assert drawn.returncode == 1
        assert said in drawn.stderr
        assert not list(tmp_path.iterdir())


def test_a_sentence_is_answered_where_it_is_clear_what_it_asks(held: Run) -> None:
    done = held("ask", "who owns Heron Jade Group")
    assert done.returncode == 0, done.stderr
    assert "Understood as: " in done.stderr
    assert "scamgraph query run owners-of -p entity=" in done.stderr
    meant = json.loads(held("ask", "who owns Heron Jade Group", "--json").stdout)
    assert meant["sure"]
    assert meant["items"][0]["question"] == "owners-of"
    nothing = held("ask", "what is the weather tomorrow")
    assert nothing.returncode == 1
    assert "no question of the library fits" in nothing.stderr
