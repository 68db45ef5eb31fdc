"""Whether every original is still what it was when it was captured."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ingest.archive.captures import Capture, captures
from ingest.archive.keeping import original_of, sha256_of


@dataclass(frozen=True, slots=True)
class Verified:
    """One original: its hash, how often it was captured, and what was found."""

    sha256: str
    name: str
    dataset: str
    captured_at: str
    found: Literal["as captured", "changed", "missing", "never captured"]

    @property
    def well(self) -> bool:
        """Whether the original is what was captured."""
        return self.found == "as captured"


def verify(home: Path) -> tuple[Verified, ...]:
    """Hash every original anew and hold it against its first capture; sorted by moment and hash."""
    first: dict[str, Capture] = {}
    for capture in captures(home):
        first.setdefault(capture.sha256, capture)
    checked = [
        Verified(key, c.name, c.dataset, c.captured_at, _found(home, key))
        for key, c in first.items()
    ]
    stray = sorted(
        folder.name
        for folder in (home / "archive" / "originals").glob("*/*")
        if folder.name not in first
    )
    checked += [Verified(key, "", "", "", "never captured") for key in stray]
    return tuple(sorted(checked, key=lambda v: (v.captured_at, v.sha256)))


def _found(home: Path, sha256: str) -> Literal["as captured", "changed", "missing"]:
    original = original_of(home, sha256)
    if not original.exists():
        return "missing"
    return "as captured" if sha256_of(original) == sha256 else "changed"
