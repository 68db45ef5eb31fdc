"""Pictures in columns: story, path, ledger, route flow."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from api.pictures.catalogue import AROUND, Chain
from api.pictures.choice import choose, untangled
from api.pictures.folds import bundle, fold_acts
from api.pictures.labels import LABEL_ROOM, in_order, node_of
from api.pictures.layout import Layout, lay_out
from api.pictures.models import ClaimsByEntity
from api.pictures.scene import Scene
from api.pictures.selection import (
    Selection,
    always_drawn,
    centres,
    joined,
    left_out,
    reachable,
    shown_whole,
    strongest,
)
from api.pictures.style import lines_of
from api.pictures.text_metrics import SUB_SIZE, one_line, shorten, wrap
from graph.answers.claims import firmness
from graph.answers.ledger import ABOUT, ACT, acts_with_outcome
from graph.answers.models import EntityRef, LinkAnswer
from graph.entities import Entity
from graph.record import Polarity
from graph.vocabulary import KindColumn, vocabulary

BY, AFTER = "TOOK_ACTION", "SEEN_AFTER"
LEDGER_TYPES = (BY, *ABOUT, AFTER)
LEDGER_COLUMNS = (
    KindColumn(id="by", heading="Who is named as acting"),
    KindColumn(id="act", heading="What was announced or is said to have been done"),
    KindColumn(id="about", heading="What it was about"),
    KindColumn(id="after", heading="What was seen afterwards, by others"),
)
OUTCOME = (
    ("announced", "Announced"), ("done", "Said to be done"), ("seen_afterwards", "Seen after"),
)  # fmt: skip
OUTCOME_CHARS = 88  # of each line under an act
MAX_TARGETS = 2  # drawn of what an act was about
# The column of the place at the end of a link, by the link's type.
PLACE_COLUMN = MappingProxyType(
    {"STARTS_IN": "origins", "PASSES_THROUGH": "through", "LEADS_TO": "into"}
)
FLOW_COLUMNS = (
    KindColumn(id="origins", heading="Said to be recruited in"),
    KindColumn(id="ways", heading="How, as reported"),
    KindColumn(id="through", heading="By way of"),
    KindColumn(id="into", heading="Said to lead to"),
)


def story_layout(scene: Scene) -> Layout:
    """Lay out a story, the surroundings of an entity or an answer; an answer is drawn whole."""
    spec = scene.spec
    if spec.names:
        entities = {e.id: e for e in scene.network.entities if e.id in spec.names}
        links = [link for link in scene.links_among(entities) if link.key in spec.ties]
        entities, links = joined(set(entities), scene.entities, links)
        column = {id_: story_column(entity) for id_, entity in entities.items()}
        return columns_layout(scene, Selection(entities, links, entities, links, column))
    entities, links = reachable(scene)
    folds = fold_acts(scene, entities, links)
    mark_of = {act.id: mark for mark, acts in folds.members.items() for act in acts}
    wanted = shown_whole(spec, links) | centres(scene)
    fixed = {mark_of.get(id_, id_) for id_ in wanted} & folds.entities.keys()
    bundled, with_it = bundle(folds.links)
    always = {link.key for link in always_drawn(spec, bundled)}
    kept, drawn = choose(spec, folds.entities, bundled, fixed, always, story_column)
    if spec.name == AROUND:  # the entity is drawn even where no link joins it
        centre = {id_: scene.entities[id_] for id_ in spec.centres if id_ in scene.entities}
        entities, kept = entities | centre, kept | centre
    selection = Selection(
        entities,
        links,
        kept,
        drawn,
        column={id_: story_column(entity) for id_, entity in kept.items()},
        also=with_it,
        folded=folds.members,
    )
    lay = partial(columns_layout, folds.scene)
    return untangled(spec, selection, fixed & kept.keys(), always, lay)


def story_column(entity: Entity) -> str:
    """Return where an entity stands in a story: who only holds an office, with the state."""
    roles = set(entity.roles)
    if entity.kind == "Person" and "Official" in roles and not roles & {"Owner", "Operator"}:
        return "state"
    return vocabulary().kinds[entity.kind].column


def columns_layout(scene: Scene, selection: Selection) -> Layout:
    """Lay out a selection in columns, with its marks and words."""
    scene = scene.labelled(selection.kept.values())
    nodes = []
    for entity in in_order(selection.kept):
        node = node_of(scene, entity, selection.column.get(entity.id, ""))
        captions = selection.captions.get(entity.id, ())
        behind = selection.folded.get(entity.id, ())
        folded = tuple(EntityRef(id=act.id, name=act.name, kind=act.kind) for act in behind)
        more: dict[str, object] = {"sub": (*node.sub, *captions), "folded": folded}
        if node.kind == "Person" and node.column == "state":
            more["tone"] = "StateBody"
        nodes.append(node.model_copy(update=more))
    lines = [
        line
        for link in selection.drawn
        for line in lines_of(scene, link, selection.also.get(link.key, ()))
    ]
    layout = lay_out(nodes, lines, selection.columns, selection.backwards)
    return replace(layout, left_out=left_out(scene.network, selection))


def path_layout(scene: Scene) -> Layout:
    """Lay out two entities and what stands on the chains of the spec between them."""
    spec = scene.spec
    steps = {step for chain in spec.chains for step in chain}
    links = [link for link in scene.network.links if link.key in steps]
    start, end = spec.centres
    column = _chain_columns(start, end, spec.chains)
    entities = {id_: scene.entities[id_] for id_ in sorted(column) if id_ in scene.entities}
    last = max(column.values())
    return columns_layout(
        scene,
        Selection(
            entities=entities,
            links=links,
            kept=entities,
            drawn=links,
            column={id_: str(number) for id_, number in column.items()},
            columns=[
                KindColumn(
                    id=str(number),
                    heading="From" if number == 0 else "To" if number == last else "By way of",
                )
                for number in range(last + 1)
            ],
        ),
    )


def _chain_columns(start: str, end: str, chains: Sequence[Chain]) -> dict[str, int]:
    """Return the column of each entity: chains of all lengths are stretched over the page."""
    longest = max((len(chain) for chain in chains), default=1)
    columns_of: dict[str, list[int]] = defaultdict(list)
    for chain in chains:
        here = start
        for number, (from_id, _, to_id) in enumerate(chain[:-1], start=1):
            here = to_id if here == from_id else from_id
            columns_of[here].append(min(longest - 1, max(1, round(number * longest / len(chain)))))
    middle = {id_: min(numbers) for id_, numbers in columns_of.items()}
    return {**middle, start: 0, end: longest}


def ledger_layout(scene: Scene) -> Layout:
    """Lay out the latest acts with an announcement and an outcome, who acted and what followed."""
    links = _ledger_links(scene, scene.entities)
    acts = [act.id for act in acts_with_outcome(scene.entities.values(), links)]
    drawn_acts = set(acts[: scene.spec.rows])
    entities = {id_: scene.entities[id_] for id_ in _with_sides(set(acts), links, len(links))}
    kept = {id_: scene.entities[id_] for id_ in _with_sides(drawn_acts, links, MAX_TARGETS)}
    drawn = [link for link in _ledger_links(scene, kept) if not drawn_acts.isdisjoint(link.ends)]
    return columns_layout(
        scene,
        Selection(
            entities=entities,
            links=_ledger_links(scene, entities),
            kept=kept,
            drawn=drawn,
            column={id_: _ledger_column(id_, drawn_acts, drawn) for id_ in kept},
            columns=LEDGER_COLUMNS,
            backwards=frozenset({AFTER}),
            captions={act: _outcome_lines(act, scene.claims_by_entity) for act in drawn_acts},
        ),
    )


def _ledger_links(scene: Scene, ids: Iterable[str]) -> list[LinkAnswer]:
    """Return the links of acts among these entities; where an event took place is left out."""
    links = scene.links_among(ids, LEDGER_TYPES)
    return [link for link in links if link.type not in ABOUT or link.from_.kind == ACT]


def _with_sides(acts: set[str], links: Sequence[LinkAnswer], max_targets: int) -> set[str]:
    """Return the acts, who took them, at most so many targets of each, and what came after."""
    ids = set(acts)
    targets: dict[str, list[LinkAnswer]] = defaultdict(list)
    for link in links:
        if link.type in {BY, AFTER} and link.to.id in acts:
            ids.add(link.from_.id)
        elif link.type in ABOUT and link.from_.id in acts:
            targets[link.from_.id].append(link)
    for of_act in targets.values():
        of_act.sort(key=lambda link: (link.to.kind != "Compound", -link.score, link.to.id))
        ids |= {link.to.id for link in of_act[:max_targets]}
    return ids


def _ledger_column(id_: str, acts: set[str], drawn: Sequence[LinkAnswer]) -> str:
    if id_ in acts:
        return "act"
    types = {link.type for link in drawn if id_ in link.ends}
    return "after" if AFTER in types else "by" if BY in types else "about"


def _outcome_lines(act: str, claims_by_entity: ClaimsByEntity) -> tuple[str, ...]:
    """Return the first announcement, deed and outcome in the record's words, wrapped."""
    lines: list[str] = []
    for predicate, label in OUTCOME:
        claims = [
            claim
            for claim in claims_by_entity.get(act, ())
            if claim.predicate == predicate and claim.polarity == Polarity.ASSERTS.value
        ]
        if claims:
            more = f" (and {len(claims) - 1} more)" if len(claims) > 1 else ""
            words = shorten(one_line(claims[0].value or ""), OUTCOME_CHARS)
            text = f"{label}: {words}{firmness(claims[:1])}{more}"
            lines += wrap(text, LABEL_ROOM + 30, SUB_SIZE, 5)
    return tuple(lines)


def flow_layout(scene: Scene) -> Layout:
    """Lay out routes between where they start, what they pass through and where they lead.

    A place with several parts stands once, where most routes have it.
    """
    links = [link for link in scene.links if link.type in PLACE_COLUMN]
    parts: dict[str, Counter[str]] = defaultdict(Counter)
    for link in links:
        parts[link.to.id][PLACE_COLUMN[link.type]] += 1
    order = list(PLACE_COLUMN.values())
    column = {
        place: max(counts, key=lambda part: (counts[part], order.index(part)))
        for place, counts in parts.items()
    } | {link.from_.id: "ways" for link in links}
    entities, links = joined(set(column), scene.entities, links)
    kept, drawn = strongest(scene.spec, entities, links, columns=column)
    selection = Selection(
        entities, links, kept, drawn, column, FLOW_COLUMNS, frozenset({"STARTS_IN"})
    )
    return untangled(scene.spec, selection, (), (), partial(columns_layout, scene))
