"""One file as it was sent, and what has to come of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Case:
    """Files (the first is read, the others stand beside it) for a reader.

    `said` are words of the refusal, beside the file's name. Without any the file is good, and
    `named` are things that the record then knows by exactly these names.
    """

    name: str
    how: str
    files: Files
    said: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """How a test is called that reads it."""
        return f"{self.how}-{next(iter(self.files))}-{self.name}".replace(" ", "-")


@dataclass(frozen=True)
class Form:
    """A small good file in one format; `name` is a company's, which stands in it once."""

    how: str
    file: str
    text: str
    name: str
    beside: Mapping[str, str] = field(default_factory=dict)

    def files(self, content: bytes | str) -> dict[str, bytes]:
        """Other content under the same name, with what stands beside it."""
        other = {name: text.encode() for name, text in self.beside.items()}
        return {self.file: content if isinstance(content, bytes) else content.encode(), **other}

    def renamed(self, name: str) -> str:
        """The file with another name for the company."""
        assert self.text.count(self.name) == 1, (self.how, self.text.count(self.name))
        return self.text.replace(self.name, name)

    def bad(self, name: str, content: bytes | str, *said: str) -> Case:
        """A case that is refused."""
        return Case(name, self.how, self.files(content), said)

    def good(self, name: str, called: str, content: bytes | str | None = None) -> Case:
        """A case that comes in."""
        whole = self.renamed(called) if content is None else content
        return Case(name, self.how, self.files(whole), named=(called,))


def distinct(cases: Iterator[Case]) -> list[Case]:
    """All cases, none twice under one name."""
    found = list(cases)
    ids = [case.id for case in found]
    assert len(set(ids)) == len(ids), sorted({i for i in ids if ids.count(i) > 1})
    return found
