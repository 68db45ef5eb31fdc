"""A JSON file of one type: read, locked across processes, and written whole or not at all."""

from pathlib import Path
from typing import Generic, TypeVar

from filelock import FileLock
from pydantic import TypeAdapter, ValidationError

from graph.embedded.folder import make_private, write_private
from graph.errors import StoreUnavailable

T = TypeVar("T")


class JsonFile(Generic[T]):
    """A file that its owner alone may read. Any process may change it under its lock.

    A value that was read is kept until the file changes.
    """

    def __init__(self, path: Path, adapter: TypeAdapter[T], *, empty: T, lock: Path) -> None:
        self._path = path
        self._adapter = adapter
        self._lock = lock
        self._read: tuple[tuple[int, int], T] | None = None
        self._empty = empty

    def read(self) -> T:
        """Return its value, or the empty one where there is no file.

        Raise StoreUnavailable for a file that does not hold this type.
        """
        try:
            state = self._path.stat()
            stamp = (state.st_mtime_ns, state.st_ino)
            if self._read is None or self._read[0] != stamp:
                self._read = stamp, self._adapter.validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return self._empty
        except (ValidationError, OSError) as error:
            why = error.strerror if isinstance(error, OSError) else "it was changed by hand"
            raise StoreUnavailable(
                f"{self._path} is damaged ({why}): repair it, or move it away"
            ) from None
        return self._read[1]

    def locked(self) -> FileLock:
        """Return the lock to read and write under, as one change."""
        make_private(self._lock.parent)
        return FileLock(self._lock, mode=0o600)

    def write(self, value: T) -> None:
        """Replace the file. Call it under the lock."""
        write_private(self._path, self._adapter.dump_json(value, indent=1).decode())
