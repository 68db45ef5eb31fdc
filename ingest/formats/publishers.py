"""The official lists that readers know, from publishers.toml."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from graph.record import Origin, Source, State
from ingest.catalogue import SOURCES
from ingest.description import Description


@dataclass(frozen=True, slots=True)
class Published:
    """An official list: what it is, whose, and how refs and locators of its entries begin."""

    id: str
    title: str
    publisher: str
    description: str
    url: str
    licence: str
    source: str
    refs: str
    origin: str
    body: str
    body_name: str
    listing: str
    locator: str
    fetch: dict[str, str] = field(default_factory=dict)


@cache
def published(list_id: str) -> Published:
    """An official list by its id, e.g. `ofac_sdn`."""
    text = files("ingest.formats").joinpath("publishers.toml").read_text("utf-8")
    return Published(id=list_id, **tomllib.loads(text)[list_id])


def described(
    listed: Published, *, sha256: str, edition: str, retrieved: str, selected: Iterable[str] = ()
) -> Description:
    """The description of a dataset read from this list; days are ISO.

    `edition` is the day the file gives for itself, or "". A selection of programmes is a dataset
    of its own: what it leaves out must not look as if it had been taken off the list.
    """
    chosen = sorted(set(selected))
    return Description(
        id=dataset_of(listed, chosen),
        title=listed.title + (f": {', '.join(chosen)}" if chosen else ""),
        description=listed.description,
        ref_namespaces=(listed.refs,),
        rows_gone=State.NO_LONGER_LISTED,
        min_rows=1,
        defaults={
            "source": listed.source,
            "basis": "official_record",
            "copy_read": "original",
            "extent_read": "whole",
            "credibility": "2",
            "rests_on": listed.origin,
            "stated_on": edition or retrieved,
            "release": "public",
        },
        publication=(
            Source(
                id=listed.source,
                title=listed.title,
                publisher=listed.publisher,
                kind="designation_list",
                url=listed.url,
                published=edition,
                retrieved=retrieved,
                language="en",
                licence=listed.licence,
                reliability="A",
                graded_by="scamgraph",
                graded_why="The list of the authority that designates, in its own file.",
                sha256=sha256,
            ),
        ),
        origin=(_origin(listed),),
    )


def dataset_of(listed: Published, selected: Iterable[str] = ()) -> str:
    """The id of the dataset that a list, or a selection of its programmes, is loaded as."""
    return listed.id + "".join(f"_{_slug(programme)}" for programme in sorted(set(selected)))


def _slug(text: str) -> str:
    return "_".join(
        "".join(c if c.isascii() and c.isalnum() else " " for c in text.lower()).split()
    )


def _origin(listed: Published) -> Origin:
    """The list as the origin of its words: as bundled datasets describe it where they share it."""
    shared = tomllib.loads((SOURCES / "origins.toml").read_text("utf-8"))["origin"]
    for row in shared:
        if row["id"] == listed.origin:
            return Origin.model_validate(row)
    return Origin(
        id=listed.origin,
        kind="official_record",
        title=f"{listed.title} (all editions)",
        by=listed.publisher,
        url=listed.url,
    )
