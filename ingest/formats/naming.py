"""The id that a file which somebody gave us is loaded under."""

import hashlib
import unicodedata
from pathlib import Path


def dataset_of(file: Path, begins: str) -> str:
    """The same for the same file name in any case, and not made of its words.

    A file may be called after somebody, in any script; an id outlives what is redacted. `begins`
    tells the format.
    """
    name = unicodedata.normalize("NFC", file.stem).casefold()
    return f"{begins}_{hashlib.sha256(name.encode()).hexdigest()[:10]}"
