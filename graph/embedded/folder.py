"""The engine's folder in a home folder: its files, their permissions, the version that wrote it."""

import importlib.metadata
import os
import re
import secrets
from pathlib import Path

from graph.errors import StoreUnavailable

# How the last line of the engine's log begins if it could not start.
FAILED = "scamgraph: the engine did not start: "
PACKAGE = "arcadedb"
DATABASE = "record"
PUBLIC_DATABASE = "public"
USERNAME = "root"


class Folder:
    """Names of the files in `HOME/engine`; the engine writes nothing outside it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data = path / "arcadedb"  # ArcadeDB's root: databases, users, groups
        self.users = self.data / "config" / "server-users.jsonl"  # written at the first start
        self.address = path / "address.json"  # of the running engine, which deletes it as it ends
        self.password = path / "password"  # of the first start; the data hold the users
        self.reader_password = path / "reader-password"  # of the read-only user
        self.version = path / "version"  # of the package that last opened the data
        self.log = path / "engine.log"  # of the running engine; each start empties it
        self.start_lock = path / "start.lock"  # of the process that starts an engine
        self.write_lock = path / "write.lock"  # of the process that writes to the record
        # Of the running engine; the system releases it even after kill -9.
        self.run_lock = path / "run.lock"

    @property
    def identity(self) -> str:
        """Return device and inode: a copied folder has others, a moved one keeps them."""
        status = self.path.stat()
        return f"{status.st_dev}:{status.st_ino}"


def open_folder(home: Path) -> Folder:
    """Make the folder in `home`, for its owner only. Raise StoreUnavailable if that fails."""
    folder = Folder(home.expanduser().absolute() / "engine")
    try:
        make_private(folder.path)
        folder.path.chmod(0o700)  # best effort on Windows, where it changes nothing
        probe = folder.path / f".{secrets.token_hex(4)}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise StoreUnavailable(
            f"The folder {folder.path} cannot be written ({error.strerror or error}): "
            "choose another with --home or SCAMGRAPH_HOME."
        ) from None
    return folder


def make_private(path: Path) -> None:
    """Make a folder and what is missing above it, for the owner only."""
    for folder in reversed([path, *path.parents]):
        if not folder.exists():
            folder.mkdir(mode=0o700, exist_ok=True)


def owner_only(name: str, flags: int) -> int:
    """Open a file as `open` does; a new one for its owner alone."""
    return os.open(name, flags, 0o600)


def write_private(path: Path, text: str) -> None:
    """Write `text` completely or not at all, for the owner only, safe against a power cut."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def installed_version() -> str:
    """Return the version of the installed package. Raise StoreUnavailable if it is missing."""
    try:
        return importlib.metadata.version(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        raise StoreUnavailable(
            f"The embedded engine (package {PACKAGE}) is not installed, and there is none for "
            "Intel Macs: install it, or set NEO4J_URI to use a Neo4j server."
        ) from None


def check_version(folder: Folder) -> None:
    """Raise StoreUnavailable if a newer version of the package wrote the data."""
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
    """Return a sort key: release numbers, then the development number, which precedes a release."""
    release, _, development = version.partition(".dev")
    numbers = tuple(int(part) for part in re.findall(r"\d+", release))
    digits = re.match(r"\d+", development)
    return numbers, int(digits.group()) if digits else 1_000_000
