"""The engine's own folder under a home: which file is what, who may read it, who wrote it."""

import importlib.metadata
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from graph.errors import StoreUnavailable

FAILED = "scamgraph: the engine did not start: "


DATABASE = "record"
PUBLIC_DATABASE = "public"
USERNAME = "root"


@dataclass(frozen=True)
class Folder:
    """Names of the files below `HOME/engine`; nothing of the engine's stands outside it."""

    path: Path

    @property
    def identity(self) -> str:
        """Device and inode of the folder: a copy has others, the same folder moved does not."""
        status = self.path.stat()
        return f"{status.st_dev}:{status.st_ino}"

    @property
    def data(self) -> Path:
        """ArcadeDB's root: databases, users, groups."""
        return self.path / "arcadedb"

    @property
    def users(self) -> Path:
        """The users of the engine, written by it at its first start."""
        return self.data / "config" / "server-users.jsonl"

    @property
    def address(self) -> Path:
        """Where the running engine answers; gone when it has left."""
        return self.path / "address.json"

    @property
    def password(self) -> Path:
        """The password of the first start, kept: users are stored inside the data."""
        return self.path / "password"

    @property
    def reader_password(self) -> Path:
        """The password of the user who may only read."""
        return self.path / "reader-password"

    @property
    def version(self) -> Path:
        """The version of the package that last opened the data."""
        return self.path / "version"

    @property
    def log(self) -> Path:
        """What the running engine says; emptied at each start."""
        return self.path / "engine.log"

    @property
    def start_lock(self) -> Path:
        """Held by the one process that starts an engine."""
        return self.path / "start.lock"

    @property
    def write_lock(self) -> Path:
        """Held by the one process that writes to the record."""
        return self.path / "write.lock"

    @property
    def run_lock(self) -> Path:
        """Held by the engine while it lives; the OS releases it even after kill -9."""
        return self.path / "run.lock"


def open_folder(home: Path) -> Folder:
    """Make the folder below `home`, for the owner alone. StoreUnavailable if that cannot be."""
    folder = Folder(home.expanduser().absolute() / "engine")
    try:
        folder.path.mkdir(mode=0o700, parents=True, exist_ok=True)
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


def write_private(path: Path, text: str) -> None:
    """Write `text` whole or not at all, readable by the owner alone, safe against a power cut."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


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
