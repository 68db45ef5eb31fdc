"""Which version of ArcadeDB is installed, and which one wrote a folder."""

import importlib.metadata
import re

from graph.embedded.folder import Folder
from graph.errors import StoreUnavailable

PACKAGE = "arcadedb"


def installed_version() -> str:
    """The version of the installed package. StoreUnavailable if there is none."""
    try:
        return importlib.metadata.version(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        raise StoreUnavailable(
            f"The embedded engine (package {PACKAGE}) is not installed, and there is none for "
            "Intel Macs: install it, or set NEO4J_URI to use a Neo4j server."
        ) from None


def check_version(folder: Folder) -> None:
    """Refuse data that a newer package wrote; the same or an older one's is opened."""
    ours = installed_version()
    try:
        theirs = folder.version.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return
    if not theirs or _order(theirs) > _order(ours):
        raise StoreUnavailable(
            f"The folder {folder.path} was written by {PACKAGE} {theirs or '(unknown)'}, and this "
            f"is {ours}: install the newer one, or choose another folder with --home."
        )


def _order(version: str) -> tuple[tuple[int, ...], int]:
    """A sort key: release numbers, then a development number, which comes before the release."""
    release, _, development = version.partition(".dev")
    numbers = tuple(int(part) for part in re.findall(r"\d+", release))
    digits = re.match(r"\d+", development)
    return numbers, int(digits.group()) if digits else 1_000_000
