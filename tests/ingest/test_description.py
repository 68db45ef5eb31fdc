"""The fingerprint of a dataset: what changes it, and what does not."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import graph
import ingest
from ingest import description
from ingest.dataset_folder import folders
from ingest.description import deciding_files, fingerprint, read_description
from tests.ingest.conftest import ROWS, Write

PACKAGES = {"graph": Path(graph.__file__).parent, "ingest": Path(ingest.__file__).parent}
# Modules that the reading of rows imports, and that do not decide what a row becomes.
UNDECIDING = {
    "graph/__init__.py",
    "graph/claim_spool.py",  # where claims wait on disk
    "graph/dataset.py",
    "graph/embedded/folder.py",  # who may read the files of a home folder
    "graph/errors.py",
    "ingest/__init__.py",
    "ingest/archive/originals.py",
    "ingest/sources/__init__.py",
}


def imported(path: Path) -> Iterator[Path]:
    """Yield the files of graph and ingest that a module imports, but for the store."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            package, *rest = name.split(".")
            if package in PACKAGES and "store" not in rest:
                place = PACKAGES[package].joinpath(*rest)
                yield from (
                    f for f in (place.with_suffix(".py"), place / "__init__.py") if f.exists()
                )


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGES["graph"].parent).as_posix()


def test_every_module_that_reads_rows_is_in_the_fingerprint_or_named_here() -> None:
    """A new module on the way of a row must be put in DECIDING, or named in UNDECIDING."""
    deciding = {name_of(path) for _, files in deciding_files() for path in files}
    waiting = [PACKAGES["ingest"] / name for name in ("transform.py", "dataset_folder.py")]
    reached: set[Path] = set()
    while waiting:
        path = waiting.pop()
        if path not in reached:
            reached.add(path)
            waiting += imported(path)
    assert {name_of(path) for path in reached} - deciding == UNDECIDING
    assert {"ingest/door/words.toml", "ingest/formats/ftm/schemas.toml"} <= deciding
    assert not any(name.startswith("graph/store/") for name in deciding)


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Take the code that is hashed from a copy."""
    copies = {}
    for package, root in PACKAGES.items():
        copies[package] = tmp_path / "code" / package
        skip = shutil.ignore_patterns("__pycache__", "sources")
        shutil.copytree(root, copies[package], ignore=skip)
    monkeypatch.setattr(description, "_PACKAGES", copies)
    description._code.cache_clear()
    yield tmp_path / "code"
    description._code.cache_clear()


@pytest.mark.parametrize(
    ("module", "changes"),
    [
        ("graph/store/load.py", False),
        ("graph/errors.py", False),
        ("graph/record.py", True),
        ("ingest/pipeline.py", False),
        ("ingest/archive/download.py", False),
        ("ingest/gate.py", True),
        ("ingest/door/words.toml", True),
        ("ingest/formats/eu.py", True),
        ("ingest/sheet/cells.py", True),
    ],
)
def test_only_code_that_decides_what_a_row_becomes_changes_the_fingerprint(
    write: Write, packages: Path, module: str, *, changes: bool
) -> None:
    folder = write(*ROWS)
    before = fingerprint(folder)
    with (packages / module).open("a", encoding="utf-8") as code:
        code.write("\n# changed\n")
    description._code.cache_clear()
    assert (fingerprint(folder) != before) == changes


def test_a_file_of_the_dataset_or_a_shared_one_changes_the_fingerprint(write: Write) -> None:
    folder = write(*ROWS)
    marks = [fingerprint(folder)]
    (folder / "reader.py").write_text("")
    marks.append(fingerprint(folder))
    (folder.parent / "publications.toml").write_text("")
    marks.append(fingerprint(folder))
    assert len(set(marks)) == 3


def test_the_bundled_datasets_are_known_to_come_together() -> None:
    described = [read_description(folder) for folder in folders().values()]
    assert described and all(each.beside == set(folders()) for each in described)
    assert all(each.id == name for each, name in zip(described, folders(), strict=True))
