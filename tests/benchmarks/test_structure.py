"""The figures of the structure, on packages of a few lines, and a trace of a few calls."""

import sys
import threading
from importlib import import_module
from pathlib import Path

import pytest

from benchmarks.structure import (
    files_crossed,
    import_graph,
    measure,
    read_modules,
    report,
)

TINY = ("tiny_graph", "tiny_api")  # no names of ours: one of the packages is imported
FILES = {
    "tiny_graph/__init__.py": "",
    "tiny_graph/links.py": "class Link: ...\n\n\ndef read():\n    return Link()\n",
    "tiny_graph/behind.py": (
        "import tiny_graph.links\n\n\ndef look():\n    return tiny_graph.links.read()\n"
    ),
    "tiny_graph/scoring.py": (
        "from typing import TYPE_CHECKING\n\nfrom tiny_graph.behind import look\n\n"
        "if TYPE_CHECKING:\n    from tiny_api.pages import show\n\n\nclass Link: ...\n"
    ),
    "tiny_graph/building.py": "def lay():\n    from tiny_graph import bricks\n    return bricks\n",
    "tiny_graph/bricks.py": "from tiny_graph.building import lay\n",
    "tiny_api/__init__.py": "",
    "tiny_api/pages.py": "from tiny_graph.links import read\n\n\ndef show():\n    return read()\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout of two packages."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_modules_names_and_imports_are_counted(root: Path) -> None:
    found = measure(read_modules(root, TINY))
    assert (found.modules, found.total_lines) == (8, sum(t.count("\n") for t in FILES.values()))
    assert found.largest == ("tiny_graph.scoring", 9)
    assert found.no_nouns == ("tiny_graph.behind", "tiny_graph.scoring")
    assert found.classes_twice == ("Link",)
    # links has an importer in another folder as well; building and bricks have each other alone.
    assert found.one_sibling == ("tiny_graph.behind", "tiny_graph.bricks", "tiny_graph.building")
    assert found.circles == (("tiny_graph.bricks", "tiny_graph.building"),)


def test_an_import_for_types_alone_is_no_edge(root: Path) -> None:
    imports = import_graph(read_modules(root, TINY))
    assert set(imports.successors("tiny_graph.scoring")) == {"tiny_graph.behind"}


def test_the_report_has_a_line_for_every_figure(root: Path) -> None:
    lines = list(report(measure(read_modules(root, TINY)), names=True))
    assert "modules: 8 (at most 273)" in lines
    assert "class names defined twice: 1: Link" in lines
    assert "import circles: 1: tiny_graph.bricks <-> tiny_graph.building" in lines


def test_every_file_in_which_a_function_is_called_is_crossed_in_threads_as_well(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(root)
    pages, behind = import_module("tiny_api.pages"), import_module("tiny_graph.behind")

    def work() -> None:
        thread = threading.Thread(target=pages.show)
        thread.start()
        thread.join()
        behind.look()

    assert files_crossed(work, root, TINY) == {
        "tiny_api/pages.py": 1,
        "tiny_graph/behind.py": 1,
        "tiny_graph/links.py": 2,
    }
    assert sys.getprofile() is None


def test_the_project_itself_has_no_circle_and_no_class_name_twice() -> None:
    found = measure(read_modules(Path(__file__).parents[2]))
    assert not found.circles
    assert not found.classes_twice
    assert found.modules <= 273
