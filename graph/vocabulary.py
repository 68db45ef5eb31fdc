"""Kinds, link types and properties, and the normal form of a value."""

import re
import tomllib
import unicodedata
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from graph.dates import parse_date
from graph.hashing import digest
from graph.package_data import read_text

End = Literal["from", "to"]
ANY_KIND = "*"


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Kind(_Row):
    """A kind of entity; `column` is its place in a picture."""

    name: str
    plural: str
    column: str
    colour: str
    colour_dark: str
    icon: str
    ftm: str
    description: str


class KindColumn(_Row):
    """A column of the pictures; its heading accuses nobody."""

    id: str
    heading: str


class Role(_Row):
    """A label that links give an entity, so that analysts can match on it."""

    name: str
    label: str
    undisputed: bool = False


class LinkType(_Row):
    """A type of link, the kinds at its ends, and how it is put in words."""

    type: str
    from_kinds: tuple[str, ...] = Field(alias="from")
    to_kinds: tuple[str, ...] = Field(alias="to")
    asserted: str
    denied: str
    not_confirmed: str
    step: bool
    role: str = ""
    role_only_to: tuple[str, ...] = ()
    ftm: str


class Property(_Row):
    """A property, the kinds that may have it, and the form of its values."""

    name: str
    label: str
    value: Literal["text", "choice", "count", "date", "point", "kind"]
    choices: tuple[str, ...] = ()
    kinds: tuple[str, ...]
    ftm: str = ""
    needs_paraphrase: bool = True
    description: str

    def fits(self, kind: str) -> bool:
        """Return whether an entity of this kind may have the property."""
        return ANY_KIND in self.kinds or kind in self.kinds


class Vocabulary(_Row):
    """Everything that the graph can say, by name."""

    kinds: dict[str, Kind]
    columns: dict[str, KindColumn]
    roles: dict[str, Role]
    links: dict[str, LinkType]
    properties: dict[str, Property]
    passages: frozenset[tuple[str, str]]
    hash: str

    def passes(self, link_end: str, next_end: str) -> bool:
        """Return whether a chain that arrives by one link end ("OWNS.to") may leave by another."""
        return (link_end, next_end) in self.passages


def _passages(
    groups: dict[str, list[str]], allowed: list[tuple[str, str]]
) -> frozenset[tuple[str, str]]:
    """Return every ordered pair of ends that may follow one another; the relation is symmetric."""
    return frozenset(
        pair
        for left, right in allowed
        for from_kind in groups[left]
        for to_kind in groups[right]
        for pair in ((from_kind, to_kind), (to_kind, from_kind))
    )


def read_vocabulary(text: str) -> Vocabulary:
    """Build a vocabulary from TOML. Raise ValueError where rows contradict one another."""
    raw = tomllib.loads(text)
    vocabulary = Vocabulary(
        kinds={row["name"]: Kind(**row) for row in raw["kind"]},
        columns={row["id"]: KindColumn(**row) for row in raw["column"]},
        roles={row["name"]: Role(**row) for row in raw["role"]},
        links={row["type"]: LinkType(**row) for row in raw["link"]},
        properties={row["name"]: Property(**row) for row in raw["property"]},
        passages=_passages(raw["passages"]["ends"], raw["passages"]["pass"]),
        hash=digest(raw),
    )
    _check(vocabulary)
    return vocabulary


def _check(vocabulary: Vocabulary) -> None:
    kinds, links = set(vocabulary.kinds), set(vocabulary.links)
    for link in vocabulary.links.values():
        unknown = {*link.from_kinds, *link.to_kinds, *link.role_only_to} - kinds
        if unknown:
            raise ValueError(f"link {link.type}: unknown kinds {sorted(unknown)}")
        if link.role and link.role not in vocabulary.roles:
            raise ValueError(f"link {link.type}: unknown role {link.role}")
    for prop in vocabulary.properties.values():
        if set(prop.kinds) - kinds - {ANY_KIND}:
            raise ValueError(f"property {prop.name}: unknown kinds in {prop.kinds}")
    # A label and a relationship type of one name cannot live side by side on ArcadeDB.
    if (kinds | set(vocabulary.roles)) & links:
        raise ValueError("a kind or role and a link type share a name")
    ends = {
        f"{link.type}.{end}"
        for link in vocabulary.links.values()
        if link.step
        for end in ("from", "to")
    }
    stray = {end for pair in vocabulary.passages for end in pair} - ends
    if stray:
        raise ValueError(f"passages name ends that no step link has: {sorted(stray)}")


@cache
def vocabulary() -> Vocabulary:
    """Return the project's vocabulary, read once."""
    return read_vocabulary(read_text("graph", "vocabulary.toml"))


_COUNT = re.compile(r"(>|<|~)?(\d+)\Z|(\d+)\+\Z|(\d+)-(\d+)\Z|(10+)s\Z", re.ASCII)
_POINT = re.compile(r"(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)\Z", re.ASCII)
MAX_NAME = 8_000  # characters, each of at most four bytes: an index of texts takes 32 kB
COUNT_EXPECTED = "a count: 3000, >3000 (over), 50+ (at least), ~500, 40-60, 1000s (thousands)"


def normal_text(text: str) -> str:
    """Return text with composed characters and single spaces; letters stay as they are."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def normal_value(prop: Property, written: str, vocabulary: Vocabulary) -> str:
    """Return the normal form of a value.

    Raise ValueError with what was expected when it does not fit the property's type.
    """
    text = normal_text(written)
    if not text:
        raise ValueError("is empty")
    if prop.name == "name" and len(text) > MAX_NAME:
        raise ValueError(f"holds {len(text):,} characters; expected at most {MAX_NAME:,}")
    match prop.value:
        case "choice":
            if text not in prop.choices:
                raise ValueError(f"is not one of {', '.join(prop.choices)}")
        case "kind":
            if text not in vocabulary.kinds:
                raise ValueError(f"is not one of the kinds {', '.join(vocabulary.kinds)}")
        case "count":
            _check_count(text)
        case "date":
            parse_date(text)
        case "point":
            _check_point(text)
    return text


def _check_count(text: str) -> None:
    match = _COUNT.match(text)
    if not match:
        raise ValueError(f"is not {COUNT_EXPECTED}")
    low, high = match.group(4), match.group(5)
    if low and int(low) > int(high):
        raise ValueError("is a range whose end is below its start")


def _check_point(text: str) -> None:
    match = _POINT.match(text)
    if not match or abs(float(match.group(1))) > 90 or abs(float(match.group(2))) > 180:
        raise ValueError("is not latitude,longitude in decimal degrees")
