"""The mapping of a file in YAML, and its checks."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from graph.errors import MalformedSource
from graph.vocabulary import vocabulary
from ingest.formats.importer import FileHeader
from ingest.text_files import encoding_of

COLUMN = re.compile(r"\{([^{}]+)\}")
MAX_BYTES = 1 << 20
MAX_NODES, MAX_SCALAR = 20_000, 10_000
SHOWN = 20


class _Loader(yaml.SafeLoader):
    """A safe loader that refuses aliases, repeated keys, and more than MAX_NODES keys and values.

    Each of them takes this loader tens of microseconds.
    """

    nodes = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        self.nodes += 1
        at = self.peek_event()  # type: ignore[no-untyped-call]
        long = isinstance(at, yaml.ScalarEvent) and len(at.value) > MAX_SCALAR
        if long or self.nodes > MAX_NODES:
            raise yaml.MarkedYAMLError(
                problem=f"a text is too long: it may have {MAX_SCALAR:,} characters"
                if long
                else f"there are too many keys and values: there may be {MAX_NODES:,}",
                problem_mark=at.start_mark,
            )
        if self.check_event(yaml.AliasEvent):
            raise yaml.MarkedYAMLError(
                problem="an alias (*) is not allowed; write its content out",
                problem_mark=at.start_mark,
            )
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = Counter(str(key.value) for key, _ in node.value)
        for key, _ in node.value:
            if keys[str(key.value)] > 1:
                raise yaml.MarkedYAMLError(
                    problem=f"{str(key.value)[:40]!r} is repeated; expected it once",
                    problem_mark=key.start_mark,
                )
        return super().construct_mapping(node, deep)


def parse_yaml(text: str) -> Any:
    """Return the content of a text. Raises yaml.YAMLError naming line and column."""
    return yaml.load(text, _Loader)  # noqa: S506 - made of SafeLoader


class _MappingPart(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class MappedEntity(_MappingPart):
    """An entity that a row names; every text is a template of columns."""

    ref: str
    kind: str
    name: str = ""
    properties: dict[str, str] = Field(default_factory=dict)
    paraphrase: str = ""


class MappedLink(_MappingPart):
    """A link between two entities of a row, by their names in the mapping."""

    type: str
    from_: str = Field(alias="from")
    to: str
    valid_from: str = ""
    valid_to: str = ""
    polarity: str = "asserts"
    paraphrase: str = ""


class MappingSpec(FileHeader):
    """The content of a mapping file."""

    format: Literal["csv", "json"] = "csv"
    delimiter: str = Field(default=",", min_length=1, max_length=1)
    records: str = ""
    min_rows: int = Field(ge=1)
    ignored: tuple[str, ...] = ()
    split: dict[str, str] = Field(default_factory=dict)
    translate: dict[str, dict[str, str]] = Field(default_factory=dict)
    locator: str
    things: dict[str, MappedEntity] = Field(min_length=1, max_length=100)
    links: tuple[MappedLink, ...] = Field(default=(), max_length=200)

    def columns(self) -> set[str]:
        """Return every column that a template names."""
        return {name for text in self._templates() for name in COLUMN.findall(text)}

    def _templates(self) -> Iterator[str]:
        yield self.locator
        for thing in self.things.values():
            yield from (thing.ref, thing.kind, thing.name, thing.paraphrase)
            yield from thing.properties.values()
        for link in self.links:
            yield from (link.valid_from, link.valid_to, link.polarity, link.paraphrase)


def read_mapping(file: Path) -> MappingSpec:
    """Return a mapping from YAML.

    Raises MalformedSource naming the field, what was expected, and the nearest known name.
    """
    try:
        if file.stat().st_size > MAX_BYTES:
            raise MalformedSource(f"{file.name}: a mapping may have {MAX_BYTES:,} bytes at most")
        raw = parse_yaml(file.read_text(encoding=encoding_of(file)))
        mapped = MappingSpec.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the mapping"
        message = str(first["msg"]).removeprefix("Value error, ")
        raise MalformedSource(f"{file.name}, {where}: {message}") from None
    except (OSError, yaml.YAMLError, ValueError, ArithmeticError) as error:
        raise MalformedSource(f"{file.name}: not valid YAML: {_line(error)}") from None
    except RecursionError:
        raise MalformedSource(f"{file.name}: is nested too deep; expected a mapping") from None
    problems = list(islice(_problems(mapped), SHOWN))
    if problems:
        raise MalformedSource(f"{file.name}: nothing was loaded.\n  " + "\n  ".join(problems))
    return mapped


def _problems(mapped: MappingSpec) -> Iterator[str]:
    for name, thing in mapped.things.items():
        yield from _thing_problems(mapped, name, thing)
    for number, link in enumerate(mapped.links, 1):
        yield from _link_problems(mapped, number, link)
    for column in sorted(mapped.translate.keys() - mapped.columns()):
        yield f"translate.{column}: no template uses this column"


def _thing_problems(mapped: MappingSpec, name: str, thing: MappedEntity) -> Iterator[str]:
    vocab = vocabulary()
    if not kinds_of(mapped, thing):
        # Whether a row names a person must be known before it is read.
        yield f"things.{name}.kind: {thing.kind} has no kinds under translate. Add them"
    for kind in kinds_of(mapped, thing):
        if kind not in vocab.kinds:
            yield f"things.{name}.kind: {kind!r} is not a kind{_near(kind, vocab.kinds)}"
    for prop in thing.properties:
        if prop not in vocab.properties:
            near = _near(prop, vocab.properties)
            yield f"things.{name}.properties: unknown property {prop!r}{near}"
        elif not any(vocab.properties[prop].fits(kind) for kind in kinds_of(mapped, thing)):
            yield (
                f"things.{name}.properties: {prop} is for "
                f"{' or '.join(vocab.properties[prop].kinds)}"
            )
    if set(COLUMN.findall(thing.ref)) & set(COLUMN.findall(thing.name)):
        yield f"things.{name}.ref: contains the name; use the publisher's own key"
    if not COLUMN.search(thing.ref):
        yield f"things.{name}.ref: names no column: every row would be the same entity"


def _link_problems(mapped: MappingSpec, number: int, link: MappedLink) -> Iterator[str]:
    vocab = vocabulary()
    known = vocab.links.get(link.type)
    if known is None:
        yield f"links.{number}.type: unknown link type {link.type!r}{_near(link.type, vocab.links)}"
        return
    for end, name, allowed in (
        ("from", link.from_, known.from_kinds),
        ("to", link.to, known.to_kinds),
    ):
        thing = mapped.things.get(name)
        if thing is None:
            yield f"links.{number}.{end}: {name!r} is not under things{_near(name, mapped.things)}"
        elif kinds := set(kinds_of(mapped, thing)) - set(allowed):
            yield (
                f"links.{number}.{end}: {name} may be a {' or '.join(sorted(kinds))}; {link.type} "
                f"needs {' or '.join(allowed)} there"
            )


def kinds_of(mapped: MappingSpec, thing: MappedEntity) -> list[str]:
    """Return the kinds that an entity can have: a fixed one, or those that translate gives."""
    columns = COLUMN.findall(thing.kind)
    if not columns:
        return [thing.kind]
    texts = mapped.translate.get(columns[0], {})
    return sorted({text for text in texts.values() if text})


def _near(word: str, names: Mapping[str, Any]) -> str:
    close = get_close_matches(word, names, n=1, cutoff=0.5)
    return f". Did you mean {close[0]}?" if close else f"; expected one of {', '.join(names)}"


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
