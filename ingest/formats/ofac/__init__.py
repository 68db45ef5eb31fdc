"""Read_ofac(): which of the two formats.

The lists of the US Treasury's OFAC, in its delimited files and its advanced XML.

What is read: names in all scripts, aliases with their quality, programmes, countries of addresses,
titles, the day an entry was made (advanced XML only), wallets, company register numbers, ties to
other entries. What is dropped: birth dates and places, papers, phones, mail, streets, nationality,
sex, remarks in free text.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ingest.formats.importer import ParsedFile, Read
from ingest.formats.list_entry import OfficialList, published
from ingest.formats.ofac.advanced import read_advanced
from ingest.formats.ofac.delimited import files_beside, missing_beside, read_delimited
from ingest.formats.sanctions_list import brought_of


def list_of(main: Path) -> OfficialList:
    """Which of the two lists a file is, by its name."""
    return published("ofac_consolidated" if main.stem.lower().startswith("cons") else "ofac_sdn")


def files_of(main: Path) -> tuple[Path, ...]:
    """The file and those that belong to it, which are read and archived with it."""
    if main.suffix.lower() == ".xml":
        return (main,)
    return (main, *files_beside(main).values())


def reader(main: Path, listed: OfficialList, only: Sequence[str] = ()) -> Read:
    """What reads a list, given its hash and the day of its capture; `only` selects programmes."""

    def read(sha256: str, day: str) -> ParsedFile:
        left_out: Counter[str] = Counter()
        missing = ""
        if main.suffix.lower() == ".csv":
            entries, issued = read_delimited(main, files_beside(main), left_out), ""
            missing = missing_beside(main)
        else:
            entries, issued = read_advanced(main, left_out)
        brought = brought_of(
            listed,
            entries,
            file=main.name,
            sha256=sha256,
            edition=issued,
            day=day,
            only=only,
            left_out=left_out,
        )
        return replace(brought, incomplete=missing)

    return read
