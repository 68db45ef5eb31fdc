"""Datasets written into folders for the tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[..., Path]
HEADER = "subject,predicate,object,value,polarity,paraphrase,locator,stated_on"
ROWS = (
    "fic-firm,kind,,Company,asserts,so,p. 1,2025-07",
    "fic-firm,name,,Ardent Holdings,asserts,so,p. 1,2025-07",
    "fic-camp,kind,,Compound,asserts,so,p. 1,2025-07",
    "fic-camp,name,,Heron Park,asserts,so,p. 1,2025-07",
    "fic-firm,OPERATES,fic-camp,,asserts,so,p. 2,2025-07",
)
DESCRIPTION = """
id = "fiction"
title = "Fiction"
description = "Nothing in it exists."
ref_namespaces = ["fic"]
rows_gone = "our_error"
min_rows = 3
[defaults]
source = "fic-report"
copy_read = "original"
extent_read = "whole"
release = "public"
[[publication]]
id = "fic-report"
title = "Report"
publisher = "Publisher"
kind = "report"
published = "2025-07"
reliability = "B"
graded_by = "tests"
graded_why = "a reason"
[[origin]]
id = "fic-origin"
kind = "report"
title = "Report"
by = "Author"
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a dataset's folder; `rows` are its lines, `header` its columns."""

    def make(*rows: str, header: str = HEADER, description: str = DESCRIPTION) -> Path:
        folder = tmp_path / "sources" / "fiction"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "dataset.toml").write_text(description, encoding="utf-8")
        (folder / "claims.csv").write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
        return folder

    return make
