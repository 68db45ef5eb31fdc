"""The lists of the US Treasury's OFAC, as delimited files and as advanced XML.

Read: names in all scripts, aliases with their quality, programmes, countries of addresses, titles,
the day an entry was made (advanced XML only), wallets, company register numbers, relations to other
entries. Dropped: birth dates and places, papers, phones, mail, streets, nationality, sex, remarks
in free text.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ingest.formats.importer import ParsedFile, Read
from ingest.formats.list_entry import OfficialList, published
from ingest.formats.ofac.advanced import read_advanced
from ingest.formats.ofac.delimited import further_files, missing_files, read_delimited
from ingest.formats.sanctions_list import parse_list


def list_of(main: Path) -> OfficialList:
    """Return which of the two lists a file is, by its name."""
    return published("ofac_consolidated" if main.stem.lower().startswith("cons") else "ofac_sdn")


def files_of(main: Path) -> tuple[Path, ...]:
    """Return the file and those that are read and archived with it."""
    if main.suffix.lower() == ".xml":
        return (main,)
    return (main, *further_files(main).values())


def reader(main: Path, listed: OfficialList, only: Sequence[str] = ()) -> Read:
    """Return the reader of a list; `only` selects programmes."""

    def read(sha256: str, day: str) -> ParsedFile:
        left_out: Counter[str] = Counter()
        missing = ""
        if main.suffix.lower() == ".csv":
            entries, issued = read_delimited(main, further_files(main), left_out), ""
            missing = missing_files(main)
        else:
            entries, issued = read_advanced(main, left_out)
        parsed = parse_list(
            listed,
            entries,
            file=main.name,
            sha256=sha256,
            edition=issued,
            day=day,
            only=only,
            left_out=left_out,
        )
        return replace(parsed, missing=missing)

    return read
