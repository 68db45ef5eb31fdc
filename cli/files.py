"""A file that a command leaves behind."""

from pathlib import Path

from graph.errors import BadRequest


def write_file(out: Path, content: bytes) -> None:
    """Write it, with the folder it lies in. Raises BadRequest where it cannot be written."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(content)
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror}") from None
