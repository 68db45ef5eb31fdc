"""The drawing of imports in docs/architecture.md."""

import pytest

from benchmarks.imports import BEGIN, DOCUMENT, END, drawn, folder_imports, mermaid


def test_the_committed_drawing_is_current() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert drawn(document, mermaid(folder_imports())) == document


def test_a_drawing_shows_folders_within_packages_and_packages_among_each_other() -> None:
    drawing = mermaid(
        {("graph/store", "graph/evidence"), ("graph/store", "graph"), ("cli", "graph/store")}
    )
    arrows = [line.strip() for line in drawing.splitlines() if "-->" in line]
    assert arrows == ["cli --> graph", "graph_store --> graph_evidence"]
    assert 'graph_store["graph/store/"]' in drawing


def test_a_drawing_goes_between_its_marks_and_nowhere_else() -> None:
    assert drawn(f"a{BEGIN}old{END}b", "new") == f"a{BEGIN}new{END}b"
    with pytest.raises(ValueError, match="no place marked"):
        drawn("a page without marks", "new")
