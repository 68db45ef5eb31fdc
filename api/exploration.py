"""What the explorer draws: names, their lines, and what becomes of lines without a source."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pydantic import Field

from api.pictures.catalogue import PictureSpec, property_claims
from api.pictures.columns import story_column
from api.pictures.labels import node_of
from api.pictures.models import Line
from api.pictures.scene import Scene, scene_of
from api.pictures.selection import weights
from api.pictures.style import CALLED, RECORDS, lines_of, stroke
from api.snapshot import Snapshot
from graph.answers.claims import asserts_now
from graph.answers.links import assessed_links
from graph.answers.models import ClaimAnswer, EntityRef, LinkAnswer, ResponseModel
from graph.dates import parse_date
from graph.errors import BadRequest, NotFound
from graph.evidence.claim_weights import latest
from graph.evidence.history import ClaimFilter
from graph.record import LIVE_STATES
from graph.store import Store

MAX_IDS: Final = 200  # names of one request: an address has room for no more
STRONGEST: Final = 2_000  # names that a page draws fluently without a graphics card
SPEC: Final = PictureSpec(name="explore", about="", note="")
# How much a line rests on: something said, two independent sources, an official record.
SAID, TWO_SOURCES, OFFICIAL = 0, 1, 2


class ExploredClaim(ResponseModel):
    """A claim of a line, as far as filters need it.

    `known` is the last day on which it can have been said (ISO), `origins` are ids, `live`: its
    publisher stands by it. `mark` says that it is not for publication, "" where it is.
    """

    id: str
    publisher: str
    origins: tuple[str, ...]
    known: str
    live: bool
    mark: str


class LineStrength(ResponseModel):
    """How much a line rests on: `sure` is 0 (said), 1 (two independent sources), 2 (official)."""

    id: str
    stroke: str
    width: int
    dash: bool
    sure: int
    standing: str


class ExploredLine(LineStrength):
    """One side of a link, as a picture draws it; `side` is asserts, denies or not_confirmed."""

    from_: str = Field(alias="from")
    to: str
    type: str
    side: str
    sentence: str
    why: str
    score: float
    claims: tuple[ExploredClaim, ...]


class ExploredName(EntityRef):
    """A name as a picture draws it, without a place.

    `note` is what stands beside it, whole; `day` the first day of an act or case (ISO).
    `private`: nothing public is said of it.
    """

    column: str
    tone: str
    label: tuple[str, ...]
    sub: tuple[str, ...]
    note: str
    day: str
    private: bool


class Explored(ResponseModel):
    """Names with every line that ends at one of them.

    `others` are the names at the far ends of lines; `unknown` are ids that no entity has now;
    `version` is that of the data.
    """

    names: tuple[ExploredName, ...]
    lines: tuple[ExploredLine, ...]
    others: tuple[EntityRef, ...]
    unknown: tuple[str, ...]
    total: int
    version: int


class Loss(ResponseModel):
    """What lines rest on without a source: `fallen` ids, and the lines that stand but weaker."""

    of: str
    fallen: tuple[str, ...]
    weaker: tuple[LineStrength, ...]


def scene_now(store: Store, snapshot: Snapshot) -> Scene:
    """Return the whole network as a scene, indexed once for each version of the data."""
    beside = snapshot.once("claims beside names", lambda: property_claims(store))
    return snapshot.once("explored", lambda: scene_of(SPEC, snapshot.network, beside))


def explore(scene: Scene, ids: Sequence[str]) -> Explored:
    """Return these names with all their lines. Raise BadRequest for more than MAX_IDS."""
    if len(ids) > MAX_IDS:
        raise BadRequest(f"id: {len(ids)} ids; at most {MAX_IDS} are answered at once")
    known = [id_ for id_ in dict.fromkeys(ids) if id_ in scene.entities]
    return _explored(scene, known, [id_ for id_ in ids if id_ not in scene.entities])


def explore_strongest(scene: Scene, most: int) -> Explored:
    """Return the names with the strongest links, and their lines; places are left out."""
    entities = {id_: e for id_, e in scene.entities.items() if e.kind != "Place"}
    links = [link for link in scene.links if entities.keys() >= set(link.ends)]
    weight = weights(entities, links)
    joined = {end for link in links for end in link.ends}
    ranked = sorted(joined, key=lambda id_: (-weight[id_], id_))
    return _explored(scene, ranked[:most], ())


def _explored(scene: Scene, ids: Sequence[str], unknown: Iterable[str]) -> Explored:
    labelled = scene.labelled(scene.entities[id_] for id_ in ids)
    links = {
        link.key: link
        for id_ in ids
        for link in scene.links_by_entity.get(id_, ())
        if link.current and link.from_.id != link.to.id
    }
    there = set(ids)
    ends = {end.id: end for link in links.values() for end in (link.from_, link.to)}
    return Explored(
        names=tuple(_name(labelled, id_) for id_ in ids),
        lines=tuple(_drawn(line) for key in sorted(links) for line in lines_of(scene, links[key])),
        others=tuple(ends[id_] for id_ in sorted(ends.keys() - there)),
        unknown=tuple(unknown),
        total=len(scene.entities),
        version=scene.network.version,
    )


def _name(scene: Scene, id_: str) -> ExploredName:
    entity = scene.entities[id_]
    column = story_column(entity)
    node = node_of(scene, entity, column)
    days = entity.properties.get("date", ())
    return ExploredName(
        id=id_,
        name=entity.name,
        kind=entity.kind,
        column=column,
        tone="StateBody" if entity.kind == "Person" and column == "state" else entity.kind,
        label=node.label,
        sub=node.sub,
        note="; ".join(part for part in (node.about, node.legal, node.doubt) if part),
        day=min((parse_date(day).earliest for day in days), default=""),
        private=is_private(scene, id_),
    )


def is_private(scene: Scene, id_: str) -> bool:
    """Return whether nothing public is said of a name."""
    links = scene.links_by_entity.get(id_, ())
    claims = [*scene.claims_by_entity.get(id_, ()), *(c for link in links for c in link.claims)]
    touched = id_ in scene.network.not_public.touched
    return touched and all(claim.mark for claim in claims)


def _strength(line: Line) -> dict[str, object]:
    live = [claim for claim in line.claims if claim.state in LIVE_STATES]
    official = any(claim.basis in RECORDS for claim in live)
    return {
        "id": line.id,
        "stroke": stroke(line.polarity, line.colour_role),
        "width": line.width,
        "dash": line.dash,
        "sure": OFFICIAL if official else TWO_SOURCES if line.independent_min > 1 else SAID,
        "standing": line.standing,
    }


def _drawn(line: Line) -> ExploredLine:
    return ExploredLine.model_validate(
        {
            **_strength(line),
            "from": line.from_.id,
            "to": line.to.id,
            "type": line.type,
            "side": line.polarity,
            "sentence": line.sentence,
            "why": line.colour_why,
            "score": line.score,
            "claims": [
                {
                    "id": claim.id,
                    "publisher": claim.source.publisher,
                    "origins": claim.rests_on,
                    "known": latest(claim.stated_on),
                    "live": claim.state in LIVE_STATES,
                    "mark": claim.mark,
                }
                for claim in line.claims
            ],
        }
    )


def loss_of(store: Store, scene: Scene, publisher: str) -> Loss:
    """Return what falls in the whole network without a publisher, and what only grows weaker.

    Each link with a claim by the publisher is weighed again from the other claims; what an act is
    called without it decides its colour. Raise NotFound where no line is by the publisher.
    """
    named = {
        claim.source.id
        for claim in _claims(scene, scene.links)
        if claim.source.publisher == publisher
    }
    if not named:
        raise NotFound(f"no line rests on a publisher called {publisher!r}")
    left = _without(scene, named)
    concerned = [
        link
        for link in scene.links
        if any(claim.source.id in named for claim in link.claims)
        or any(left.entities[end] is not scene.entities[end] for end in link.ends)
    ]
    weighed = store.read(
        lambda tx: assessed_links(
            tx, ClaimFilter(frozenset(named)), (link.key for link in concerned)
        )
    )
    before = {line.id: line for link in concerned for line in lines_of(scene, link)}
    after = [line for link, _ in weighed.values() for line in lines_of(left, link)]
    weaker = [
        line
        for line in after
        if line.id in before
        and (
            any(claim.source.id in named for claim in before[line.id].claims)
            or line.colour_role != before[line.id].colour_role
        )
    ]
    return Loss(
        of=publisher,
        fallen=tuple(sorted(before.keys() - {line.id for line in after})),
        weaker=tuple(LineStrength.model_validate(_strength(line)) for line in weaker),
    )


def _claims(scene: Scene, links: Iterable[LinkAnswer]) -> Iterable[ClaimAnswer]:
    """Yield the claims of links, and those that say what the acts at their ends are called."""
    for link in links:
        yield from link.claims
        for end in link.ends:
            yield from (c for c in scene.claims_by_entity.get(end, ()) if c.predicate in CALLED)


def _without(scene: Scene, sources: set[str]) -> Scene:
    """Return the scene as it is without what these sources call acts."""
    entities, claims_by_entity = dict(scene.entities), dict(scene.claims_by_entity)
    for end, claims in scene.claims_by_entity.items():
        lost = [c for c in claims if c.predicate in CALLED and c.source.id in sources]
        if not lost or end not in entities:
            continue
        kept = [claim for claim in claims if claim not in lost]
        called = {c.value for c in kept if c.predicate == "characterised_as" and asserts_now(c)}
        entity = entities[end]
        values = tuple(v for v in entity.properties.get("characterised_as", ()) if v in called)
        entities[end] = replace(
            entity, properties={**entity.properties, "characterised_as": values}
        )
        claims_by_entity[end] = kept
    return replace(scene, entities=entities, claims_by_entity=claims_by_entity)
