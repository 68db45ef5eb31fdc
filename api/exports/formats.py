"""The formats there are, and how the files of one are written or sent."""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from api.exports.ftm import FTM
from api.exports.gathering import Format, Gathered, Parts
from api.exports.gexf import GEXF
from api.exports.graphml import GRAPHML
from api.exports.tables import TABLES
from api.exports.whole import WHOLE
from graph.errors import BadRequest, NotFound

FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {known.name: known for known in (GRAPHML, GEXF, TABLES, FTM, WHOLE)}
)


def format_of(name: str) -> Format:
    """A format. Raises NotFound that names those there are."""
    if name not in FORMATS:
        raise NotFound(f"no export is called {name!r}; expected one of {', '.join(FORMATS)}")
    return FORMATS[name]


def write(chosen: Format, found: Gathered, out: Path) -> list[Path]:
    """Write one file to `out`, or several into it as a folder; each is whole or absent.

    Raises BadRequest where it cannot be written.
    """
    try:
        if len(chosen.files) == 1:
            places = dict.fromkeys(chosen.files, out)
            out.parent.mkdir(parents=True, exist_ok=True)
        else:
            out.mkdir(parents=True, exist_ok=True)
            places = {name: out / name for name in chosen.files}
        for name, place in places.items():
            _write(place, chosen.files[name](found))
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror or error}") from None
    return list(places.values())


def _write(place: Path, parts: Parts) -> None:
    draft = place.with_name(f".{place.name}.part")
    with draft.open("wb") as file:
        for part in parts:
            file.write(part.encode() if isinstance(part, str) else part)
    draft.replace(place)


class _Pipe:
    """What a zip is written into piece by piece; it cannot go back, so nothing is kept."""

    def __init__(self) -> None:
        self.waiting = bytearray()

    def write(self, data: bytes, /) -> int:
        self.waiting += data
        return len(data)

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass

    def take(self) -> bytes:
        taken, self.waiting = bytes(self.waiting), bytearray()
        return taken


def sent(chosen: Format, found: Gathered) -> Parts:
    """The one file, or a zip of several, part by part."""
    if len(chosen.files) == 1:
        (write_parts,) = chosen.files.values()
        yield from write_parts(found)
        return
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, write_parts in chosen.files.items():
            with archive.open(name, "w", force_zip64=True) as file:
                for part in write_parts(found):
                    file.write(part.encode() if isinstance(part, str) else part)
                    if len(pipe.waiting) > 65_536:
                        yield pipe.take()
    yield pipe.take()


def file_name(chosen: Format) -> str:
    """What a download is called."""
    if len(chosen.files) == 1:
        return next(iter(chosen.files))
    return f"scamgraph-{chosen.name}.zip"
