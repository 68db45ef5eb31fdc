"""The ledger as a picture: who acted, what was announced, about what, what was seen after."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from api.pictures.catalogue import PictureSpec
from api.pictures.columned import Chosen, Said, among
from api.pictures.measuring import SUB_SIZE, plain, shorten, wrap
from api.pictures.nodes import LABEL_ROOM
from graph.answers.models import LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from graph.record import Polarity
from graph.vocabulary import Column

BY, ABOUT, AFTER = "TOOK_ACTION", "DIRECTED_AT", "SEEN_AFTER"
ACT = "GovernmentAction"
COLUMNS = (
    Column(id="by", heading="Who is named as acting"),
    Column(id="act", heading="What was announced or is said to have been done"),
    Column(id="about", heading="What it was about"),
    Column(id="after", heading="What was seen afterwards, by others"),
)
TOLD = (("announced", "Announced"), ("done", "Said to be done"), ("seen_afterwards", "Seen after"))
WORDS = 88  # of each side under an act
TARGETS = 2  # drawn of what an act was about


def chosen_ledger(spec: PictureSpec, network: Network, said: Said) -> Chosen:
    """The latest acts of which both sides are told, with who acted and what followed."""
    by_id = {entity.id: entity for entity in network.entities}
    links = among(by_id, network.links, (BY, ABOUT, AFTER))
    told = _told(by_id, links)
    acts = set(told[: spec.rows])
    entities = {name: by_id[name] for name in _around(set(told), links, len(links))}
    kept = {name: by_id[name] for name in _around(acts, links, TARGETS)}
    drawn = [link for link in among(kept, links) if {link.from_.id, link.to.id} & acts]
    return Chosen(
        entities=entities,
        links=among(entities, links),
        kept=kept,
        drawn=drawn,
        column={name: _column(name, acts, drawn) for name in kept},
        columns=COLUMNS,
        backwards=frozenset({AFTER}),
        beneath={act: _words(act, said) for act in acts},
    )


def _told(by_id: Mapping[str, Entity], links: Sequence[LinkAnswer]) -> list[str]:
    """Acts with a word and a deed on one side and what was seen on the other, the latest first."""
    followed = {link.to.id for link in links if link.type == AFTER and link.asserts}
    acts = [
        entity
        for entity in by_id.values()
        if entity.kind == ACT
        and {"announced", "done"} & set(entity.properties)
        and ("seen_afterwards" in entity.properties or entity.id in followed)
    ]
    latest = sorted(acts, key=lambda e: (max(e.properties.get("date", ("",))), e.id), reverse=True)
    return [entity.id for entity in latest]


def _around(acts: set[str], links: Sequence[LinkAnswer], most: int) -> set[str]:
    """The acts, with who took them, at most so many targets of each, and what came after."""
    found = set(acts)
    targets: dict[str, list[LinkAnswer]] = defaultdict(list)
    for link in links:
        if (link.type == BY and link.to.id in acts) or (link.type == AFTER and link.to.id in acts):
            found.add(link.from_.id)
        elif link.type == ABOUT and link.from_.id in acts:
            targets[link.from_.id].append(link)
    for own in targets.values():
        own.sort(key=lambda link: (link.to.kind != "Compound", -link.score, link.to.id))
        found |= {link.to.id for link in own[:most]}
    return found


def _column(name: str, acts: set[str], drawn: Sequence[LinkAnswer]) -> str:
    if name in acts:
        return "act"
    types = {link.type for link in drawn if name in {link.from_.id, link.to.id}}
    return "after" if AFTER in types else "by" if BY in types else "about"


def _words(act: str, said: Said) -> tuple[str, ...]:
    """The first thing announced, done and seen, in the record's words; the rest is in the table."""
    lines: list[str] = []
    for predicate, label in TOLD:
        own = [
            claim
            for claim in said.get(act, ())
            if claim.predicate == predicate and claim.polarity == Polarity.ASSERTS.value
        ]
        if own:
            more = f" (and {len(own) - 1} more)" if len(own) > 1 else ""
            text = f"{label}: {shorten(plain(own[0].value or ''), WORDS)}{more}"
            lines += wrap(text, LABEL_ROOM + 30, SUB_SIZE, 5)
    return tuple(lines)
