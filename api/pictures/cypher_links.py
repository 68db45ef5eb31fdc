"""The Cypher behind a picture (apart from api.cypher_links, which the routes import)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from urllib.parse import parse_qsl

from api.cypher_links import AMONG, QueryLink, among, query_link
from api.pictures.catalogue import PATH
from api.pictures.models import Picture

STEPS: Final = "3"  # the most of the question ways-between
# Questions of the library for everything that such a picture may show.
CHOSEN_FROM: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "routes": ("routes-in-steps",),
        "map": ("compounds-on-the-map",),
        "timeline": ("actions-between", "events-in-order", "proceedings-by-stage"),
        "ledger": ("announced-done-seen",),
    }
)


@dataclass(frozen=True, slots=True)
class PictureQuery:
    """The statement for the entities of a picture and the links among them, in today's store.

    It returns every link of the drawn types; `params` are JSON, as the console takes them.
    """

    cypher: str
    params: str


def drawn_by(picture: Picture) -> PictureQuery:
    """Return the query for a picture's entities, and all links among them of the drawn types."""
    names = {node.id for node in picture.nodes}
    names |= {act.id for node in picture.nodes for act in node.folded}
    types = {name for line in picture.links for name in (line.type, *line.types)}
    return PictureQuery(AMONG, json.dumps(among(names, types), ensure_ascii=False))


def chosen_from(picture: Picture) -> tuple[QueryLink, ...]:
    """Return the questions of the library for what this picture is chosen from."""
    if picture.name == PATH:
        query = dict(parse_qsl(picture.query))
        return (query_link("ways-between", one=query["from"], other=query["to"], steps=STEPS),)
    return tuple(query_link(question) for question in CHOSEN_FROM.get(picture.name, ()))
