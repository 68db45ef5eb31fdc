"""Streamed XML (defusedxml)."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from graph.errors import MalformedSource
from ingest.text_files import check_head, opened

_HEAD = 4_096


def parts(file: Path, *wanted: str) -> Iterator[tuple[str, Element]]:
    """Each element whose plain name is wanted, whole, with that name; memory stays flat.

    An element inside a wanted one comes with it, not by itself. The root comes last, as
    ("", root), so that its attributes can be read and a cut file is noticed.
    Raises MalformedSource where the file is not well-formed, is cut short, or declares entities.
    """
    with opened(file) as content:
        check_head(file, content.read(_HEAD))
    inside, open_now = 0, list[Element]()
    root = None
    try:
        for event, element in iterparse(str(file), events=("start", "end"), forbid_dtd=True):
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
                # Nothing that was read stays in memory.
                open_now[-1].remove(element)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise MalformedSource(
            f"{file.name}: is not the XML it should be ({_why(error)}); is the file whole? "
            "Nothing was loaded or closed"
        ) from None
    except OSError as error:
        raise MalformedSource(f"{file.name}: cannot be read: {error.strerror}") from None
    if root is not None:
        yield "", root


def plain(tag: str) -> str:
    """A tag without its namespace."""
    return tag.rpartition("}")[2]


def text(element: Element, path: str) -> str:
    """The text at a path below an element, or nothing."""
    return (element.findtext(path) or "").strip()


def texts(element: Element, path: str) -> Iterator[str]:
    """The texts at a path below an element, those that are not empty."""
    for found in element.iterfind(path):
        if found.text and found.text.strip():
            yield found.text.strip()


def _why(error: Exception) -> str:
    if isinstance(error, DefusedXmlException):
        return "it declares entities or a document type, which lists never do"
    return str(error)
