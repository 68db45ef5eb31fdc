"""Strict reading of CSV and JSON files: encoding, row numbers, safe quotes in messages."""

import codecs
import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from graph.errors import MalformedSource
from ingest.door import refusals

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WEB_PAGE = ("<!doctype html", "<html")
_HEAD, _PIECE = 4_096, 1 << 20


def encoding_of(file: Path) -> str:
    """Return UTF-8, or UTF-16 or UTF-32 if the first bytes say so; the whole file is decoded.

    Raises MalformedSource for a file that is empty, a web page, cut within a letter, or in another
    encoding.
    """
    with opened(file) as content:
        encoding = check_head(file, content.read(_HEAD))
        content.seek(0)
        _check(file, content, encoding)
    return encoding


def opened(file: Path) -> io.BufferedReader:
    """Open a file for reading bytes. Raises MalformedSource where it cannot be read."""
    try:
        return file.open("rb")
    except OSError as error:
        raise MalformedSource(f"{file.name}: cannot be read: {error.strerror}") from None


def check_head(file: Path, head: bytes) -> str:
    """Return the encoding that a file's first bytes show.

    Raises MalformedSource for an empty file and for a web page.
    """
    encoding = next((name for bom, name in _BOMS if head.startswith(bom)), "utf-8")
    start = head.decode(encoding, errors="ignore").strip("\x00 \r\n\t\ufeff")
    if not start:
        raise MalformedSource(f"{file.name}: the file is empty. Nothing was loaded or closed")
    if start[:64].lower().startswith(_WEB_PAGE):
        raise MalformedSource(
            f"{file.name}: is a web page, perhaps an error message; expected the list itself"
        )
    return encoding


def _check(file: Path, content: io.BufferedReader, encoding: str) -> None:
    decoder, line, piece = codecs.getincrementaldecoder(encoding)(), 1, b"-"
    try:
        while piece:
            piece = content.read(_PIECE)
            if encoding.startswith("utf-8"):
                _check_no_nul(file, line, piece.decode("latin-1"))
            text = decoder.decode(piece, final=not piece)
            _check_no_nul(file, line, text)
            line += text.count("\n")
    except UnicodeDecodeError:
        name = "UTF-8" if encoding.startswith("utf-8") else encoding.upper()
        raise MalformedSource(
            f"{file.name}, after line {line}: is not in {name}. Save it as UTF-8 "
            "(in a spreadsheet: 'CSV UTF-8'), and check that it is complete. Nothing was loaded or "
            "closed"
        ) from None


def _check_no_nul(file: Path, line: int, text: str) -> None:
    if "\x00" in text:
        line += text[: text.index("\x00")].count("\n")
        raise MalformedSource(
            f"{file.name}, line {line}: contains a NUL character; expected text in UTF-8. It may "
            "be UTF-16 without a byte order mark, or not a text file. Nothing was loaded or closed"
        )


LEFT_OUT = "(left out)"
MAX_SHOWN = 40
MAX_READ = 20_000  # characters of a header that the door reads for a message
MAX_COLUMNS = 1_000  # no published table has nearly as many
# No list or map that was seen comes near: of each, a reader would make an object or a field.
MAX_VALUES, MAX_MEMBERS, MAX_DEPTH = 2_000_000, 1_000, 50


def quoted(text: str, header: Iterable[str] = ()) -> str:
    """Return a heading in quotes, or LEFT_OUT if the door refuses it or the whole header.

    A table without a header has its first data row in that place.
    """
    row = {"heading": text, "headings": ", ".join(header)}
    too_long = sum(map(len, row.values())) > MAX_READ
    return LEFT_OUT if too_long or refusals(row) else repr(text[:MAX_SHOWN])


def cause(error: Exception) -> str:
    """Return an error for a message; only its type if the door refuses its text."""
    return type(error).__name__ if refusals({"error": str(error)}) else repr(error)


# The end-of-file mark of OFAC's delimited files.
_END = "\x1a"


def lines(
    file: Path, *, delimiter: str = ",", width: Sequence[int] = (), spaces: bool = False
) -> Iterator[tuple[int, list[str]]]:
    """Yield (line number from 1, cells) of every row.

    Cells lose their outer spaces unless `spaces`. `width` holds the numbers of cells a row may
    have. Raises MalformedSource naming the row.
    """
    encoding, number = encoding_of(file), 0
    try:
        with file.open(encoding=encoding, newline="") as content:
            reader = csv.reader(content, delimiter=delimiter, strict=True)
            for cells in reader:
                number = reader.line_num
                if not cells or cells == [_END]:
                    continue
                if len(cells) > MAX_COLUMNS:
                    raise MalformedSource(
                        f"{file.name}, row {number}: has {len(cells):,} columns; expected at most "
                        f"{MAX_COLUMNS:,}. Nothing was loaded or closed"
                    )
                if width and len(cells) not in width:
                    raise MalformedSource(
                        f"{file.name}, row {number}: has {len(cells)} cells; expected "
                        f"{' or '.join(map(str, width))}. Check that the file is complete. Nothing "
                        "was loaded or closed"
                    )
                whole = [cell.removesuffix(_END) for cell in cells]
                yield number, whole if spaces else [cell.strip() for cell in whole]
    except (csv.Error, UnicodeError) as error:
        raise MalformedSource(
            f"{file.name}, after row {number}: the table cannot be read ({error}). Nothing was "
            "loaded or closed"
        ) from None


def records(
    file: Path, *, delimiter: str = ",", needed: Sequence[str], skip: int = 0
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line number from 1, heading to cell) of every row under a header.

    `needed` are headings that the format requires; `skip` lines stand above the header.
    Raises MalformedSource for a heading that is missing or repeated, and for a row of another
    length than the header.
    """
    rows = lines(file, delimiter=delimiter)
    header: list[str] = []
    for _ in range(skip + 1):
        header = next(rows, (0, []))[1]
    _check_header(file, header, needed)
    for number, cells in rows:
        if len(cells) != len(header):
            raise MalformedSource(
                f"{file.name}, row {number}: has {len(cells)} cells; expected {len(header)} as in "
                "the header. Check that the file is complete. Nothing was loaded or closed"
            )
        yield number, dict(zip(header, cells, strict=True))


def _check_header(file: Path, header: list[str], needed: Sequence[str]) -> None:
    repeated = sorted(name for name, count in Counter(header).items() if name and count > 1)
    missing = [name for name in needed if name not in header]
    if repeated:
        raise MalformedSource(
            f"{file.name}: the heading {quoted(repeated[0], header)} is repeated; expected it once"
        )
    if missing:
        raise MalformedSource(
            f"{file.name}: the column {missing[0]!r} is missing; the published format has it"
        )


def read_json(file: Path, max_bytes: int) -> Any:
    """Return the content of a JSON file of at most `max_bytes`.

    Raises MalformedSource for a file that is not JSON, cut, or too large.
    """
    encoding = encoding_of(file)
    if file.stat().st_size > max_bytes:
        raise MalformedSource(f"{file.name}: the file is larger than {max_bytes:,} bytes. Split it")
    return parse_json(file.read_text(encoding=encoding), file.name)


def parse_json(text: str, where: str) -> Any:
    """Return the content of a JSON text, numbers as strings.

    Raises MalformedSource, with a message that begins with `where`, for a text that is not JSON,
    and for more values, members of one object or levels than any list has.
    """
    if text.count(",") + text.count("[") + text.count("{") > MAX_VALUES:
        raise _too_much(where, f"more than {MAX_VALUES:,} values")
    try:
        content = json.loads(
            text,
            parse_float=str,
            parse_int=str,
            parse_constant=_no_number,
            object_pairs_hook=_members,
        )
    except RecursionError:
        raise _too_much(where, f"more than {MAX_DEPTH} levels; it is too deep") from None
    except ValueError as error:
        raise MalformedSource(
            f"{where}: not valid JSON ({error}). Check that the file is complete. Nothing was "
            "loaded or closed"
        ) from None
    _check_depth(content, where)
    return content


def _check_depth(content: Any, where: str) -> None:
    level = [content]
    for _ in range(MAX_DEPTH):
        inner = [part for part in level if isinstance(part, dict | list)]
        if not inner:
            return
        if any(isinstance(part, dict) and len(part) > MAX_MEMBERS for part in inner):
            raise _too_much(where, f"more than {MAX_MEMBERS:,} members in one object")
        level = [
            each for part in inner for each in (part.values() if isinstance(part, dict) else part)
        ]
    raise _too_much(where, f"more than {MAX_DEPTH} levels; it is too deep")


def _too_much(where: str, what: str) -> MalformedSource:
    return MalformedSource(
        f"{where}: holds {what}. Split it, or simplify it. Nothing was loaded or closed"
    )


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is not a number")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = Counter(name for name, _ in pairs)
        repeated = next(name for name, count in names.items() if count > 1)
        raise ValueError(
            f"the member {quoted(repeated, names)} is repeated in one object; expected it once"
        )
    return members
