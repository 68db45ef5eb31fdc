"""CSV and JSON files read strictly: encoding, row numbers, safe quoting in messages."""

import codecs
import csv
import io
import json
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
    """UTF-8, or UTF-16 or UTF-32 where the file says so by its first bytes; all of it is decoded.

    Raises MalformedSource for a file that is empty, a web page, cut within a letter, or in no
    encoding that can be told.
    """
    with opened(file) as content:
        encoding = check_head(file, content.read(_HEAD))
        content.seek(0)
        _check(file, content, encoding)
    return encoding


def opened(file: Path) -> io.BufferedReader:
    """A file's bytes. Raises MalformedSource where they cannot be read."""
    try:
        return file.open("rb")
    except OSError as error:
        raise MalformedSource(f"{file.name}: cannot be read: {error.strerror}") from None


def check_head(file: Path, head: bytes) -> str:
    """The encoding that a file's first bytes tell.

    Raises MalformedSource where they show that it is empty, or a web page.
    """
    encoding = next((name for bom, name in _BOMS if head.startswith(bom)), "utf-8")
    start = head.decode(encoding, errors="ignore").strip("\x00 \r\n\t\ufeff")
    if not start:
        raise MalformedSource(f"{file.name}: is empty; nothing was loaded or closed")
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
            f"{file.name}, after line {line}: is not in {name}; expected UTF-8 (in a spreadsheet: "
            "save as 'CSV UTF-8'), or the file is cut. Nothing was loaded or closed"
        ) from None


def _check_no_nul(file: Path, line: int, text: str) -> None:
    if "\x00" in text:
        line += text[: text.index("\x00")].count("\n")
        raise MalformedSource(
            f"{file.name}, line {line}: holds a NUL character; expected text in UTF-8 (is it "
            "UTF-16 that does not say so, or no text at all?). Nothing was loaded or closed"
        )


LEFT_OUT = "(left out)"
MAX_SHOWN = 40


def quoted(text: str, beside: Iterable[str] = ()) -> str:
    """A heading in quotes; not where the door refuses it, or all that stand `beside` each other.

    A table without headings has its first row in their place.
    """
    row = {"heading": text, "headings": ", ".join(beside)}
    return LEFT_OUT if refusals(row) else repr(text[:MAX_SHOWN])


def cause(error: Exception) -> str:
    """An error as a message may tell it: its words may hold what it stumbled over."""
    return type(error).__name__ if refusals({"error": str(error)}) else repr(error)


# The end-of-file mark that OFAC's delimited files close with.
_END = "\x1a"


def lines(
    file: Path, *, delimiter: str = ",", width: Sequence[int] = (), spaces: bool = False
) -> Iterator[tuple[int, list[str]]]:
    """Rows without their header, each with its line number (from 1).

    Cells lose their outer spaces, unless `spaces` are kept. `width` holds the numbers of cells a
    row may have; another number means a broken file.
    Raises MalformedSource naming the row.
    """
    encoding, number = encoding_of(file), 0
    try:
        with file.open(encoding=encoding, newline="") as content:
            reader = csv.reader(content, delimiter=delimiter, strict=True)
            for cells in reader:
                number = reader.line_num
                if not cells or cells == [_END]:
                    continue
                if width and len(cells) not in width:
                    raise MalformedSource(
                        f"{file.name}, row {number}: has {len(cells)} cells; expected "
                        f"{' or '.join(map(str, width))}: is the file whole? Nothing was loaded or "
                        "closed"
                    )
                whole = [cell.removesuffix(_END) for cell in cells]
                yield number, whole if spaces else [cell.strip() for cell in whole]
    except (csv.Error, UnicodeError) as error:
        raise MalformedSource(
            f"{file.name}, after row {number}: is no table that can be read ({error}); nothing was "
            "loaded or closed"
        ) from None


def records(
    file: Path, *, delimiter: str = ",", needed: Sequence[str], skip: int = 0
) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows under a header, as heading to cell, each with its line number.

    `needed` are headings that the format cannot do without; `skip` lines stand above the header.
    Raises MalformedSource for a heading that is missing or stands twice, and for a row of another
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
                "the header: is the file whole? Nothing was loaded or closed"
            )
        yield number, dict(zip(header, cells, strict=True))


def _check_header(file: Path, header: list[str], needed: Sequence[str]) -> None:
    twice = sorted({name for name in header if name and header.count(name) > 1})
    missing = [name for name in needed if name not in header]
    if twice:
        raise MalformedSource(
            f"{file.name}: the heading {quoted(twice[0], header)} stands twice; expected once"
        )
    if missing:
        raise MalformedSource(
            f"{file.name}: has no column {missing[0]!r}; expected it in the published format"
        )


def read_json(file: Path, largest: int) -> Any:
    """What a file of at most `largest` bytes holds.

    Raises MalformedSource for a file that is no JSON, cut, or too large.
    """
    encoding = encoding_of(file)
    if file.stat().st_size > largest:
        raise MalformedSource(f"{file.name}: is larger than {largest:,} bytes; expected less")
    return parse_json(file.read_text(encoding=encoding), file.name)


def parse_json(text: str, where: str) -> Any:
    """What a text holds, numbers as the words they are written in.

    Raises MalformedSource that begins with `where`.
    """
    try:
        return json.loads(
            text,
            parse_float=str,
            parse_int=str,
            parse_constant=_no_number,
            object_pairs_hook=_members,
        )
    except (ValueError, RecursionError) as error:
        raise MalformedSource(
            f"{where}: is no JSON ({error}); is the file whole? Nothing was loaded or closed"
        ) from None


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is no number")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(
            f"the member {quoted(twice, names)} stands twice in one object; expected once"
        )
    return found
