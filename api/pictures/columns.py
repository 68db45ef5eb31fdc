"""Pictures in columns: story, path, ledger, route flow."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from api.pictures.catalogue import Chain, PictureSpec
from api.pictures.labels import (
    LABEL_ROOM,
    cited,
    claims_of,
    day_of,
    degrees,
    in_order,
    node_of,
    subtitle,
    ties_of,
    title,
)
from api.pictures.layout import Layout, lay_out
from api.pictures.models import Caption, LeftOut, Node, Outline, Picture
from api.pictures.selection import left_out, linked
from api.pictures.style import lines_of
from api.pictures.text_metrics import SUB_SIZE, plain, shorten, wrap
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from graph.record import Polarity
from graph.vocabulary import KindColumn


def compose(
    spec: PictureSpec,
    network: Network,
    laid: Layout,
    left_out: LeftOut,
    outlines: Sequence[Outline] = (),
    captions: Sequence[Caption] = (),
) -> Picture:
    """Title and counts, the data's day and hash, and the sources, around what was laid out."""
    claims = claims_of(laid.nodes, laid.lines)
    as_of = day_of(spec, claims)
    lines = None if spec.sort == "map" else len(laid.lines)
    return Picture(
        name=spec.name,
        title=title(spec, claims),
        subtitle=subtitle(
            spec, len(laid.nodes), lines, as_of, network.version, network.record_hash
        ),
        as_of=as_of,
        version=network.version,
        record_hash=network.record_hash,
        width=laid.width,
        height=laid.height,
        headings=laid.headings,
        nodes=laid.nodes,
        links=laid.lines,
        left_out=left_out,
        sources=cited(claims),
        query=spec.query,
        outlines=tuple(outlines),
        captions=tuple(captions),
    )


Said = Mapping[str, Sequence[ClaimAnswer]]


@dataclass(frozen=True, slots=True)
class Selection:
    """What stands in a picture: which of it was kept, and in which column each name stands.

    `column` holds only names that stand elsewhere than their kind does. `entities` and `links` are
    before anything was left out for want of room. Links of the types in `backwards` are drawn
    towards where they come from; `beneath` are lines of words under names.
    """

    entities: Mapping[str, Entity]
    links: Sequence[LinkAnswer]
    kept: Mapping[str, Entity]
    drawn: Sequence[LinkAnswer]
    column: Mapping[str, str]
    columns: Sequence[KindColumn]
    backwards: frozenset[str] = frozenset()
    beneath: Mapping[str, tuple[str, ...]] | None = None


def build_columns(spec: PictureSpec, network: Network, said: Said, chosen: Selection) -> Picture:
    """Marks, words and places for what was chosen."""
    by_id = {entity.id: entity for entity in network.entities}
    ties, degree = ties_of(network.links), degrees(chosen.drawn)
    lines = [line for link in chosen.drawn for line in lines_of(link, by_id, said)]
    nodes = [
        _with_words(
            node_of(entity, ties, degree, by_id, said, chosen.column.get(entity.id, "")),
            (chosen.beneath or {}).get(entity.id, ()),
        )
        for entity in in_order(chosen.kept)
    ]
    laid = lay_out(nodes, lines, chosen.columns, chosen.backwards)
    missing = left_out(network, chosen.entities, chosen.links, chosen.kept, chosen.drawn)
    return compose(spec, network, laid, missing)


def _with_words(node: Node, words: Iterable[str]) -> Node:
    more = tuple(words)
    return node.model_copy(update={"sub": (*node.sub, *more)}) if more else node


def among(
    ids: Iterable[str], links: Iterable[LinkAnswer], types: Iterable[str] = ()
) -> list[LinkAnswer]:
    """Links of these types (of any, without) between these names that somebody speaks of now."""
    wanted, kinds = set(ids), set(types)
    return [
        link
        for link in sorted(links, key=lambda link: (link.from_.id, link.type, link.to.id))
        if {link.from_.id, link.to.id} <= wanted
        and link.from_.id != link.to.id
        and (not kinds or link.type in kinds)
        and link.asserts + link.denies + link.not_confirmed
    ]


def chosen_between(spec: PictureSpec, network: Network) -> Selection:
    """The two names, and what stands on the chains of the spec between them."""
    by_id = {entity.id: entity for entity in network.entities}
    keys = {step for chain in spec.chains for step in chain}
    links = [link for link in network.links if (link.from_.id, link.type, link.to.id) in keys]
    start, end = spec.centres
    place = _places(start, end, spec.chains)
    kept = {name: by_id[name] for name in sorted(place) if name in by_id}
    longest = max(place.values())
    return Selection(
        entities=kept,
        links=links,
        kept=kept,
        drawn=links,
        column={name: str(at) for name, at in place.items()},
        columns=[
            KindColumn(id=str(at), heading=_heading(at, longest)) for at in range(longest + 1)
        ],
    )


def _heading(at: int, longest: int) -> str:
    return "From" if at == 0 else "To" if at == longest else "By way of"


def _places(start: str, end: str, chains: Sequence[Chain]) -> dict[str, int]:
    """In which column each name stands: chains of all lengths are stretched over the page."""
    longest = max((len(chain) for chain in chains), default=1)
    found: dict[str, list[int]] = defaultdict(list)
    for chain in chains:
        here = start
        for at, (one, _, other) in enumerate(chain[:-1], start=1):
            here = other if here == one else one
            found[here].append(min(longest - 1, max(1, round(at * longest / len(chain)))))
    middle = {name: min(places) for name, places in found.items()}
    return {**middle, start: 0, end: longest}


BY, ABOUT, AFTER = "TOOK_ACTION", "DIRECTED_AT", "SEEN_AFTER"
ACT = "GovernmentAction"
COLUMNS = (
    KindColumn(id="by", heading="Who is named as acting"),
    KindColumn(id="act", heading="What was announced or is said to have been done"),
    KindColumn(id="about", heading="What it was about"),
    KindColumn(id="after", heading="What was seen afterwards, by others"),
)
TOLD = (("announced", "Announced"), ("done", "Said to be done"), ("seen_afterwards", "Seen after"))
WORDS = 88  # of each side under an act
TARGETS = 2  # drawn of what an act was about


def chosen_ledger(spec: PictureSpec, network: Network, said: Said) -> Selection:
    """The latest acts of which both sides are told, with who acted and what followed."""
    by_id = {entity.id: entity for entity in network.entities}
    links = among(by_id, network.links, (BY, ABOUT, AFTER))
    told = _told(by_id, links)
    acts = set(told[: spec.rows])
    entities = {name: by_id[name] for name in _around(set(told), links, len(links))}
    kept = {name: by_id[name] for name in _around(acts, links, TARGETS)}
    drawn = [link for link in among(kept, links) if {link.from_.id, link.to.id} & acts]
    return Selection(
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


# Where the place at the end of a link of each type stands.
STANDS = MappingProxyType({"STARTS_IN": "origins", "PASSES_THROUGH": "through", "LEADS_TO": "into"})
BACKWARDS = frozenset({"STARTS_IN"})
COLUMNS_FLOWS = (
    KindColumn(id="origins", heading="Said to be recruited in"),
    KindColumn(id="ways", heading="How, as reported"),
    KindColumn(id="through", heading="By way of"),
    KindColumn(id="into", heading="Said to lead to"),
)


def flow(
    entities: Sequence[Entity], links: Iterable[LinkAnswer]
) -> tuple[dict[str, Entity], list[LinkAnswer], dict[str, str]]:
    """Routes with their places and sites, the links between, and the column of each.

    A place with several parts stands once, where most routes have it.
    """
    by_id = {entity.id: entity for entity in entities}
    own = [
        link
        for link in sorted(links, key=lambda link: (link.from_.id, link.type, link.to.id))
        if link.type in STANDS
        and link.from_.id in by_id
        and link.to.id in by_id
        and link.asserts + link.denies + link.not_confirmed
    ]
    parts: dict[str, Counter[str]] = defaultdict(Counter)
    for link in own:
        parts[link.to.id][STANDS[link.type]] += 1
    order = list(STANDS.values())
    columns = {
        name: max(counts, key=lambda part: (counts[part], order.index(part)))
        for name, counts in parts.items()
    } | {link.from_.id: "ways" for link in own}
    chosen, kept = linked(set(columns), by_id, own)
    return chosen, kept, columns
