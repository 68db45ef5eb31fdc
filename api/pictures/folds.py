"""Acts of one kind by one body folded into one mark, and ties of one pair into one line."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from api.pictures.scene import Scene
from api.pictures.text_metrics import one_line, short_label
from graph.answers.models import EntityRef, LinkAnswer
from graph.dates import parse_date
from graph.entities import Entity
from graph.package_data import read_toml

ACT = "GovernmentAction"
BY, AT = "TOOK_ACTION", ("DIRECTED_AT", "TOOK_PLACE_AT")
PLURALS: dict[str, str] = read_toml("api.pictures", "wording.toml")["folded"]
# What of an act is said of every act that one mark stands for.
KEPT_PROPERTIES = ("action_type", "characterised_as")
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Folds:
    """The scene with folded marks, what of it may be drawn, and what each mark stands for.

    `members` has the entities behind a mark by its id, which is that of the first of them.
    """

    scene: Scene
    entities: dict[str, Entity]
    links: list[LinkAnswer]
    members: Mapping[str, tuple[Entity, ...]]


def fold_acts(scene: Scene, entities: Mapping[str, Entity], links: Sequence[LinkAnswer]) -> Folds:
    """Fold acts of one kind, by one body, at one site or place, that sources call the same.

    Acts about which somebody disputes a link stay single.
    """
    at_act: dict[str, list[LinkAnswer]] = defaultdict(list)
    for link in links:
        for end in link.ends:
            at_act[end].append(link)
    groups: dict[tuple[str, ...], list[Entity]] = defaultdict(list)
    for act in entities.values():
        if act.kind == ACT:
            for key in _keys(act, at_act[act.id], entities):
                groups[key].append(act)
    members: dict[str, tuple[Entity, ...]] = {}
    mark_of: dict[str, str] = {}
    for key in sorted(groups, key=lambda key: (-len(groups[key]), key)):
        acts = sorted((a for a in groups[key] if a.id not in mark_of), key=_day)
        if len(acts) > 1:
            members[acts[0].id] = tuple(acts)
            mark_of |= {act.id: acts[0].id for act in acts}
    folded = {mark: _folded(acts, at_act[mark], entities) for mark, acts in members.items()}
    kept = {id_: e for id_, e in entities.items() if mark_of.get(id_, id_) == id_} | folded
    claims = {
        mark: tuple(chain.from_iterable(scene.claims_by_entity.get(a.id, ()) for a in acts))
        for mark, acts in members.items()
    }
    return Folds(
        scene=replace(
            scene,
            entities={**scene.entities, **folded},
            claims_by_entity={**scene.claims_by_entity, **claims},
        ),
        entities=dict(sorted(kept.items())),
        links=_redirected(links, mark_of, folded),
        members=members,
    )


def _keys(
    act: Entity, links: Sequence[LinkAnswer], entities: Mapping[str, Entity]
) -> Iterator[tuple[str, ...]]:
    """Yield what acts must have in common to be folded, none for one that stands alone."""
    kinds = act.properties.get("action_type", ())
    if len(kinds) != 1 or kinds[0] not in PLURALS or any(x.contested or x.denies for x in links):
        return
    called = "".join(sorted(act.properties.get("characterised_as", ())))
    for body in sorted({link.from_.id for link in links if link.type == BY}):
        for site in sorted({link.to.id for link in links if link.type in AT}):
            if entities[site].kind in ("Compound", "Place"):
                yield kinds[0], called, body, site


def _day(act: Entity) -> tuple[str, str]:
    return act.properties.get("date", ("9999",))[0], act.id


def _folded(
    acts: Sequence[Entity], links: Sequence[LinkAnswer], entities: Mapping[str, Entity]
) -> Entity:
    first = acts[0]
    days = [parse_date(day) for act in acts for day in act.properties.get("date", ())]
    years = sorted({year for day in days for year in (day.earliest[:4], day.latest[:4])})
    when = f", {'–'.join(dict.fromkeys((years[0], years[-1])))}" if years else ""
    # An act may be several raids: what is counted are the acts.
    what = f"{len(acts)} acts: {PLURALS[first.properties['action_type'][0]]}"
    by = sorted(entities[link.from_.id].name for link in links if link.type == BY)
    name = f"{what} by {' and '.join(dict.fromkeys(by))}{when}"
    return replace(
        first,
        name=name,
        names=(name,),
        properties={
            "short_name": (short_label(one_line(what + when)),),
            **{key: first.properties[key] for key in KEPT_PROPERTIES if key in first.properties},
        },
        claims=sum(act.claims for act in acts),
    )


def _redirected(
    links: Iterable[LinkAnswer], mark_of: Mapping[str, str], folded: Mapping[str, Entity]
) -> list[LinkAnswer]:
    """Return the links with marks at their ends instead of what these stand for, one a pair."""

    def ref(end: EntityRef) -> EntityRef:
        mark = mark_of.get(end.id)
        return EntityRef(id=mark, name=end.name, kind=end.kind) if mark else end

    alike: dict[Key, list[LinkAnswer]] = defaultdict(list)
    for link in links:
        moved = link
        if mark_of.keys() & set(link.ends):
            moved = link.model_copy(update={"from_": ref(link.from_), "to": ref(link.to)})
        if moved.from_.id != moved.to.id:
            alike[moved.key].append(moved)
    return [_sum(alike[key], folded) for key in sorted(alike)]


def _sum(links: Sequence[LinkAnswer], folded: Mapping[str, Entity]) -> LinkAnswer:
    """Return what links of one type between one pair add up to, as surely as the surest.

    A link of one act alone keeps the name of that act.
    """
    if len(links) == 1:
        return links[0]
    surest = max(links, key=lambda link: link.score)
    claims = {claim.id: claim for link in links for claim in link.claims}
    ends = {
        name: EntityRef(id=end.id, name=folded[end.id].name, kind=end.kind)
        for name, end in (("from_", surest.from_), ("to", surest.to))
        if end.id in folded
    }
    return surest.model_copy(
        update={
            **ends,
            "claims": tuple(claims.values()),
            "first_day": min(link.first_day for link in links),
            "last_day": max(link.last_day for link in links),
            "standing": f"{len(links)} acts; the surest: {surest.standing}",
            **{
                name: sum(getattr(link, name) for link in links)
                for name in ("asserts", "denies", "not_confirmed")
            },
        }
    )


def bundle(
    links: Sequence[LinkAnswer],
) -> tuple[list[LinkAnswer], dict[Key, tuple[LinkAnswer, ...]]]:
    """Return one link for each pair and direction, the surest, and by its key what runs with it.

    What somebody denies, or could not confirm, stays a line of its own.
    """
    pairs: dict[tuple[str, str], list[LinkAnswer]] = defaultdict(list)
    single = []
    for link in links:
        if link.denies or link.not_confirmed:
            single.append(link)
        else:
            pairs[link.ends].append(link)
    with_it: dict[Key, tuple[LinkAnswer, ...]] = {}
    for of_pair in pairs.values():
        of_pair.sort(key=lambda link: (not link.step, -link.score, link.type))
        single.append(of_pair[0])
        if of_pair[1:]:
            with_it[of_pair[0].key] = tuple(of_pair[1:])
    return sorted(single, key=lambda link: link.key), with_it
