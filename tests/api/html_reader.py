"""A page read as a browser reads it: its elements, their attributes, and its text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx2 as httpx

VOID = {"meta", "link", "input", "br", "img", "source"}
INLINE = {"a", "b", "bdi", "small", "span", "q", "code"}


@dataclass
class Element:
    """One element, with the attributes it was given."""

    tag: str
    attributes: dict[str, str]


@dataclass
class Read:
    """What a page holds. `text` has its spaces made single."""

    elements: list[Element] = field(default_factory=list)
    text: str = ""
    left_open: list[str] = field(default_factory=list)

    def all(self, tag: str) -> list[Element]:
        """Every element of this name."""
        return [element for element in self.elements if element.tag == tag]

    @property
    def links(self) -> list[str]:
        """Where its links lead."""
        return [a.attributes["href"] for a in self.all("a")]


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.read = Read()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.read.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.read.left_open.append(tag)
        self._apart(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.read.left_open.pop() == tag, f"</{tag}> closes another element"
        self._apart(tag)

    def _apart(self, tag: str) -> None:
        if tag not in INLINE:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def read(answer: httpx.Response, status: int = 200) -> Read:
    """A page, after checking that it is one whose elements are all closed in order."""
    assert answer.status_code == status, answer.text[:500]
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return read_text(answer.text)


def read_text(text: str) -> Read:
    """The same of a page that came without an answer: a file."""
    parser = _Parser()
    parser.feed(text)
    parser.close()
    assert parser.read.left_open == []
    parser.read.text = " ".join("".join(parser.parts).split())
    return parser.read
