"""Read one file in a process of its own, within seconds of work and bytes of memory.

`python -m tests.ingest.costly_files.bounded_reader FORM FILE` prints the refusal. The limits count
from after the imports; the operating system ends the process at the first and refuses memory at the
second.
"""

import resource
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from cli import formats  # noqa: F401 - what a command has imported before it reads
from graph.errors import ScamgraphError
from graph.record import Release
from ingest.formats import eu, geojson, ofac, uk
from ingest.formats.ftm import claims as ftm
from ingest.formats.importer import ParsedFile, Read
from ingest.formats.mapping import reader as mapping
from ingest.formats.mapping.spec import read_mapping
from ingest.sheet.reader import read_sheet

SECONDS = 5
MEMORY = 300 << 20
DAY = "2026-01-01"


def _sheet(file: Path) -> object:
    return read_sheet(file)


def _mapped(file: Path) -> object:
    beside = file.with_name("map.yml")
    mapped = read_mapping(beside if beside.exists() else file)
    return _all_rows(mapping.reader(file, mapped))


def _ofac(file: Path) -> object:
    return _all_rows(ofac.reader(file, ofac.list_of(file)))


def _all_rows(read: Read) -> object:
    parsed: ParsedFile = read("0" * 64, DAY)
    return list(parsed.rows)


FORMS: Mapping[str, Callable[[Path], object]] = MappingProxyType(
    {
        "sheet": _sheet,
        "mapping": _mapped,
        "geojson": lambda file: _all_rows(geojson.reader(file)),
        "ftm": lambda file: _all_rows(
            ftm.reader(file, "fic", statements=False, release=Release.PRIVATE)
        ),
        "statements": lambda file: _all_rows(
            ftm.reader(file, "fic", statements=True, release=Release.PRIVATE)
        ),
        "uk": lambda file: _all_rows(uk.reader(file)),
        "eu": lambda file: _all_rows(eu.reader(file)),
        "ofac": _ofac,
    }
)


def main(form: str, file: Path) -> None:
    """Read the file under both limits, and print what the reader said."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + 1 + SECONDS
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, size + MEMORY))
    try:
        FORMS[form](file)
    except ScamgraphError as error:
        print(error)
    else:
        print("was read")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
