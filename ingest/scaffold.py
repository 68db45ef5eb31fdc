"""The empty source folder that `scamgraph sources new` writes."""

import re
from pathlib import Path

from graph.errors import BadRequest

_ID = re.compile(r"[a-z][a-z0-9_]*\Z")
_DESCRIPTION = """\
id = "{id}"
title = "What this is, in a few words"
description = "What it is and how it was made."
ref_namespaces = ["{refs}"]
rows_gone = "our_error"            # or no_longer_listed, for a publisher's list
min_rows = 2                       # fewer rows mean a broken table: nothing is loaded

[defaults]
source = "{refs}-report"
copy_read = "original"
extent_read = "whole"
release = "private"

[[publication]]
id = "{refs}-report"
title = "The publication's title"
publisher = "Who published it"
kind = "report"
url = ""
published = "{day}"
language = "en"
reliability = "F"                  # A to F; F: cannot be judged
graded_by = "you"
graded_why = "not graded yet"
release = "private"
"""
_CLAIMS = """\
subject,predicate,object,value,polarity,paraphrase,locator
{refs}-x7k2m,kind,,Compound,asserts,What it is.,p. 1
{refs}-x7k2m,name,,An example to replace,asserts,So called there.,p. 1
"""


def write_skeleton(dataset: str, root: Path, day: str) -> Path:
    """Write a source folder below `root` and return it; `day` (ISO) is the publication's.

    Raises BadRequest for an id that is not valid, and a folder that exists or cannot be written.
    """
    if not _ID.match(dataset):
        raise BadRequest(
            f"{dataset!r} is not a valid source id: use small letters, digits and underscores"
        )
    folder = root / dataset
    refs = dataset.replace("_", "-").strip("-")
    filled = {
        "__init__.py": '"""What this dataset is, in one line."""\n',
        "dataset.toml": _DESCRIPTION.format(id=dataset, refs=re.sub("-+", "-", refs), day=day),
        "claims.csv": _CLAIMS.format(refs=re.sub("-+", "-", refs)),
    }
    try:
        folder.mkdir(parents=True)
        for name, text in filled.items():
            (folder / name).write_text(text, encoding="utf-8")
    except FileExistsError:
        raise BadRequest(f"{folder.name} already exists; it was not changed") from None
    except OSError as error:
        raise BadRequest(f"{folder} cannot be written: {error.strerror}") from None
    return folder
