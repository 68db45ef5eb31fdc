"""The empty source folder that `scamgraph sources new` writes."""

import re
from pathlib import Path

from graph.errors import BadRequest
from graph.package_data import read_text

_ID = re.compile(r"[a-z][a-z0-9_]*\Z")


def write_skeleton(dataset: str, root: Path, day: str) -> Path:
    """Write a source folder below `root` and return it; `day` (ISO) is the publication's.

    Raise BadRequest for an id that is not valid, and a folder that exists or cannot be written.
    """
    if not _ID.match(dataset):
        raise BadRequest(
            f"{dataset!r} is not a valid source id: use small letters, digits and underscores"
        )
    folder = root / dataset
    refs = re.sub("-+", "-", dataset.replace("_", "-").strip("-"))
    filled = {"__init__.py": '"""What this dataset is, in one line."""\n'}
    for name in ("dataset.toml", "claims.csv"):
        text = read_text("ingest", "skeleton", name)
        filled[name] = text.format(id=dataset, refs=refs, day=day)
    try:
        folder.mkdir(parents=True)
        for name, text in filled.items():
            (folder / name).write_text(text, encoding="utf-8")
    except FileExistsError:
        raise BadRequest(f"{folder.name} already exists; it was not changed") from None
    except OSError as error:
        raise BadRequest(f"{folder} cannot be written: {error.strerror}") from None
    return folder
