"""How things stood when a report was made: its links, its persons, its cases.

A claim of a report may be what it was while the record has moved on beside it: a case has ended,
somebody denies now what nobody denied. This is what is compared.
"""

from collections.abc import Iterable

from api.overview import Overview
from api.persons import CASE
from graph.answers.models import ClaimAnswer, Shape


class LinkStood(Shape):
    """A link that claims of the report make, and what the whole record added up to."""

    from_id: str
    type: str
    to_id: str
    sentence: str
    asserts: int
    denies: int
    standing: str


class ThingStood(Shape):
    """A person or a case named in the report; `words` is the stage, and whether we asked."""

    id: str
    name: str
    words: str


class Standing(Shape):
    """Links by their ends, things by their id."""

    links: tuple[LinkStood, ...] = ()
    things: tuple[ThingStood, ...] = ()


def standing_of(overview: Overview, claims: Iterable[ClaimAnswer]) -> Standing:
    """How everything stands that these claims are about."""
    said = list(claims)
    keys = {(c.subject.id, c.predicate, c.object.id) for c in said if c.object}
    named = {end.id for claim in said for end in (claim.subject, claim.object) if end}
    return standing_among(overview, keys, named)


def standing_among(
    overview: Overview, keys: set[tuple[str, str, str]], named: set[str]
) -> Standing:
    """How these links, and those of these things that are persons or cases, stand now."""
    links = (
        LinkStood(
            from_id=link.from_.id,
            type=link.type,
            to_id=link.to.id,
            sentence=link.sentence,
            asserts=link.asserts,
            denies=link.denies,
            standing=link.standing,
        )
        for link in overview.network.links
        if (link.from_.id, link.type, link.to.id) in keys
    )
    return Standing(
        links=tuple(sorted(links, key=lambda link: (link.from_id, link.type, link.to_id))),
        things=tuple(
            ThingStood(id=name, name=overview.entities[name].name, words=words)
            for name in sorted(named & set(overview.entities))
            if (words := _words(overview, name))
        ),
    )


def _words(overview: Overview, name: str) -> str:
    """The stage of a case, the note beside a person; nothing for other things."""
    entity = overview.entities[name]
    if entity.kind == CASE:
        stages = sorted(entity.properties.get("stage", ()))
        return ", ".join(stage.replace("_", " ") for stage in stages) or "no stage given"
    person = overview.persons.get(name)
    return person.words if person else ""
