"""A FollowTheMoney entity as both formats give it, and what schemata mean here."""

import hashlib
import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from graph.vocabulary import vocabulary

_OFAC = re.compile(r"ofac-\d+\Z")
_KEPT = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
LONGEST_KEY = 60


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a property, with the dataset that gives it; days are ISO or "".

    `gone_since` is the last day it was seen where later ones of its dataset exist.
    """

    text: str
    dataset: str
    first_seen: str = ""
    gone_since: str = ""
    language: str = ""


@dataclass(slots=True)
class Entity:
    """An entity under the key its publisher gives it; `row` is where it was first seen."""

    key: str
    row: int
    schemata: set[str] = field(default_factory=set)
    values: dict[str, list[Value]] = field(default_factory=dict)

    @property
    def schema(self) -> str:
        """The schema that tells most: one that is a thing or a link here, else any."""
        known = [name for name in sorted(self.schemata) if name in things() or name in links()]
        # A company is an organization too, a vessel a vehicle: the narrower one tells more.
        wide = {"Organization", "Asset", "Vehicle"}
        return next((n for n in known if n not in wide), (known or sorted(self.schemata))[0])

    @property
    def kind(self) -> str:
        """Its kind in the vocabulary, "" where there is none."""
        return str(things().get(self.schema, {}).get("kind", ""))

    def texts(self, name: str) -> list[str]:
        """The texts of a property."""
        return [value.text for value in self.values.get(name, ())]


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(files("ingest.formats.ftm").joinpath("schemas.toml").read_text("utf-8"))


def things() -> dict[str, dict[str, Any]]:
    """Schema to kind and given values."""
    found: dict[str, dict[str, Any]] = _tables()["thing"]
    return found


def links() -> dict[str, dict[str, Any]]:
    """Schema to the properties of its ends and its link type."""
    found: dict[str, dict[str, Any]] = _tables()["link"]
    return found


@cache
def property_of(name: str, kind: str) -> str:
    """The property of the vocabulary that a FollowTheMoney property is for a kind, or ""."""
    words = vocabulary()
    found = [p.name for p in words.properties.values() if p.ftm == name and p.fits(kind)]
    other = _tables()["property"].get(name, "")
    if not found and other and words.properties[other].fits(kind):
        found = [other]
    # An address of a person may be a home.
    return "" if not found or (kind == "Person" and found[0] == "address") else found[0]


def ref_of(key: str) -> str:
    """The ref of an entity: OFAC's own where it is that, else of the publisher's key.

    A key that is no ref, or that may be made of a name (no digit in it), is hashed.
    """
    if _OFAC.match(key):
        return key
    plain = _KEPT.match(key) and any(c.isdigit() for c in key) and len(key) <= LONGEST_KEY
    return f"ftm-{key if plain else hashlib.sha256(key.encode()).hexdigest()[:20]}"
