"""What a file of text is written in, told by its bytes and never guessed."""

import codecs
import io
from pathlib import Path

from graph.errors import MalformedSource

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
