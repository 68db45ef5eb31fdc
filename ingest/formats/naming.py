"""The id that a file which somebody gave us is loaded under."""

from pathlib import Path

from ingest.door import refusals


def dataset_of(file: Path, begins: str) -> str:
    """Made of the file's name, where the door lets that pass; `begins` tells the format."""
    plain = "".join(c if c.isascii() and c.isalnum() else " " for c in file.stem.lower()).split()
    named = "_".join(plain)
    return f"{begins}_{named}" if named and not refusals({"name": file.stem}) else begins
