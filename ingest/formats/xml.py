"""Streamed XML (defusedxml)."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from graph.errors import MalformedSource
from ingest.text_files import check_head, opened

_HEAD, _PIECE = 4_096, 4 << 20


def parts(file: Path, *wanted: str) -> Iterator[tuple[str, Element]]:
    """Yield (name, element) for each element of a wanted name, complete; memory stays flat.

    An element inside a wanted one is not yielded by itself. The root comes last, as ("", root): its
    attributes can be read, and a cut file is noticed.
    Raises MalformedSource for a file that is not well-formed, is cut, or declares entities.
    """
    with opened(file) as content:
        check_head(file, content.read(_HEAD))
        content.seek(0)
        yield from _parts(file, content, wanted)


def _parts(file: Path, content: BinaryIO, wanted: tuple[str, ...]) -> Iterator[tuple[str, Element]]:
    inside, open_now = 0, list[Element]()
    root = None
    try:
        for event, element in iterparse(_Pieces(content), events=("start", "end"), forbid_dtd=True):
            name = plain(element.tag)
            if event == "start":
                root = element if root is None else root
                open_now.append(element)
                inside += name in wanted
                continue
            open_now.pop()
            element.tag = name
            if name in wanted:
                inside -= 1
                if not inside:
                    yield name, element
            if not inside and open_now:
                # Free what was read.
                open_now[-1].remove(element)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise MalformedSource(
            f"{file.name}: not valid XML ({_why(error)}). Check that the file is complete. "
            "Nothing was loaded or closed"
        ) from None
    except OSError as error:
        raise MalformedSource(f"{file.name}: cannot be read: {error.strerror}") from None
    if root is not None:
        yield "", root


class _Pieces:
    """A file that is read in large pieces: expat reads a long comment again for each of them."""

    def __init__(self, content: BinaryIO) -> None:
        self._content = content

    def read(self, _size: int = -1, /) -> bytes:
        """Return the next piece, whatever the size asked for."""
        return self._content.read(_PIECE)


def plain(tag: str) -> str:
    """Return a tag without its namespace."""
    return tag.rpartition("}")[2]


def text(element: Element, path: str) -> str:
    """Return the text at a path below an element, or ""."""
    return (element.findtext(path) or "").strip()


def texts(element: Element, path: str) -> Iterator[str]:
    """Yield the non-empty texts at a path below an element."""
    for part in element.iterfind(path):
        if part.text and part.text.strip():
            yield part.text.strip()


def _why(error: Exception) -> str:
    if isinstance(error, DefusedXmlException):
        return "it declares entities or a document type, which lists never do"
    return str(error)
