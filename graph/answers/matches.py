"""Pairs of entities that may be one, for a person to judge; and what a name elsewhere may be."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from graph.answers.entities import get_entity
from graph.answers.models import (
    EntityAnswer,
    EntityRef,
    GroundAnswer,
    Page,
    ResponseModel,
    check_limit,
    next_place,
    start_of,
)
from graph.answers.search import MAX_TEXT, search
from graph.entities import NAMING_PREDICATES, Clusters, Entity
from graph.errors import BadRequest
from graph.names.candidates import candidate_pairs
from graph.names.matching import Party, PartyComparison, Verdict, compare
from graph.names.places import countries_in
from graph.record import LIVE_STATES, Judgement, Polarity
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.metadata import VersionCache
from graph.store.record_reader import all_judgements
from graph.store.rows import entity_of

# Reports of events and acts are alike by place, day and count (`graph.answers.event_pairs`), assets
# by their identifiers.
KINDS: Final = ("Person", "Company", "Group", "StateBody", "Compound", "Place", "Proceeding")
# Kinds between which sources differ: what one calls a group, another calls a company.
NEAR_KINDS: Final = (frozenset({"Company", "Group"}),)
AT: Final = ("LOCATED_IN", "TOOK_PLACE_AT")
DEEPEST_PLACE: Final = 4  # a site in a town in a province in a country
LOOKED_AT: Final = 25  # results of a search that are compared
_RANK: Final = {Verdict.SAME: 0, Verdict.CANNOT_TELL: 1, Verdict.DIFFERENT: 2}


class MatchFeature(ResponseModel):
    """What speaks for one entity (points above 0) or for two (below), and why in words."""

    name: str
    points: float
    words: str


class MatchPair(ResponseModel):
    """Two entities that may be one: what the comparison answers, its score (0 to 1), and why.

    `verdict` is same, different or cannot_tell. It is a machine's, and joins nothing.
    """

    left: EntityRef
    right: EntityRef
    verdict: str
    score: float
    features: tuple[MatchFeature, ...]


class EntityMatch(ResponseModel):
    """An entity that a name elsewhere may be, with what the comparison answers."""

    entity: EntityRef
    verdict: str
    score: float
    features: tuple[MatchFeature, ...]


class JudgementAnswer(ResponseModel):
    """A judgement as recorded; `undone_on` is the day on which it was taken back, or ""."""

    id: str
    verdict: str
    about: tuple[str, ...]
    why: str
    by: str
    decided_on: str
    undone_on: str = ""
    rests_on: tuple[str, ...] = ()


class MatchSide(EntityRef):
    """One of two things beside each other; `properties` are its values by the name of a property.

    `neighbours` are what a source joins it to; `claims`, `denials` and `sources` are counts.
    """

    names: tuple[str, ...]
    refs: tuple[str, ...]
    grounds: tuple[GroundAnswer, ...]
    properties: dict[str, tuple[str, ...]]
    neighbours: tuple[EntityRef, ...]
    claims: int
    denials: int
    sources: int
    mark: str = ""


class MatchAnswer(ResponseModel):
    """Two entities side by side; `shared` are ids of what both are joined to.

    `place` is the pair's place in the queue of `total` pairs (0: it is not in it), `next` the pair
    after it. `judged` are the judgements about the two, the last first.
    """

    pair: MatchPair
    left: MatchSide
    right: MatchSide
    shared: tuple[str, ...]
    judged: tuple[JudgementAnswer, ...]
    place: int
    total: int
    next: MatchPair | None = None


@dataclass(frozen=True, slots=True)
class _Compared:
    """Every entity of one version of the data, as it is compared with others, and named."""

    parties: dict[str, Party]
    refs: dict[str, EntityRef]


@dataclass(frozen=True, slots=True)
class _Queue:
    """The pairs that wait, and what each comparison gave; None for two that are different."""

    parties: dict[str, Party]
    results: dict[tuple[str, str], MatchPair | None]
    pairs: tuple[MatchPair, ...]

    def holds(self, party: Party) -> bool:
        """Return whether a party is as it was when this was made."""
        return self.parties.get(party.id) == party


def find_matches(
    store: Store, *, kind: str = "", entity: str = "", limit: int = 100, after: str = ""
) -> Page[MatchPair]:
    """Return the pairs that may be one and that nobody has judged, the surest first.

    Of one kind, or with one entity (its id), where these are given. The pairs are computed once
    for a version of the data. Raise BadRequest for a kind, limit or cursor that cannot be.
    """
    if kind and kind not in KINDS:
        raise BadRequest(f"kind {kind!r}: expected one of {', '.join(KINDS)}")
    check_limit(limit)
    start = start_of(after)
    known = _pairs_with(store, entity) if entity else _QUEUE.now(store).pairs
    pairs = [pair for pair in known if not kind or kind in (pair.left.kind, pair.right.kind)]
    shown = tuple(pairs[start : start + limit])
    return Page(items=shown, total=len(pairs), next=next_place(start, len(shown), len(pairs)))


def compare_entities(store: Store, left: str, right: str) -> MatchAnswer:
    """Return two entities side by side, by their ids or refs, with what was judged of them.

    Raise NotFound or Gone for what is not there, BadRequest where the two are one already.
    """
    one, other = get_entity(store, left), get_entity(store, right)
    if one.id == other.id:
        raise BadRequest(f"{left} and {right} are one entity already: {one.name} ({one.id})")
    compared = _COMPARED.now(store)
    queue = _QUEUE.now(store).pairs
    ends = {one.id, other.id}
    place = next((n for n, p in enumerate(queue, 1) if {p.left.id, p.right.id} == ends), 0)
    sides = [_side(answer, compared) for answer in (one, other)]
    mine, theirs = ({thing.id for thing in side.neighbours} for side in sides)
    return MatchAnswer(
        pair=_pair(
            compared.refs,
            compared.parties[one.id],
            compared.parties[other.id],
        ),
        left=sides[0],
        right=sides[1],
        shared=tuple(sorted(mine & theirs)),
        judged=judged_about(store, (one.refs, other.refs)),
        place=place,
        total=len(queue),
        next=queue[place] if place < len(queue) else None,
    )


def judged_about(store: Store, sides: Sequence[Iterable[str]]) -> tuple[JudgementAnswer, ...]:
    """Return the judgements that are about a ref of each side, undone ones too, the last first."""
    one, other = map(frozenset, sides)
    rows = [
        j
        for j in store.read(all_judgements)
        if len(j.about) == 2
        and (
            (j.about[0] in one and j.about[1] in other)
            or (j.about[1] in one and j.about[0] in other)
        )
    ]
    rows.sort(key=lambda j: (j.decided_on, j.undone_on, j.id), reverse=True)
    return tuple(map(judgement_answer, rows))


def judgement_answer(judgement: Judgement) -> JudgementAnswer:
    """Return a judgement as answered."""
    return JudgementAnswer.model_validate(judgement.model_dump())


def closest(store: Store, party: Party, limit: int = 3) -> tuple[EntityMatch, ...]:
    """Return the entities that a name elsewhere may be, the surest first.

    `party.kind` is a kind of the vocabulary or "" for any. Raise BadRequest for another.
    """
    compared = _COMPARED.now(store)
    found = dict.fromkeys(
        result.id
        for name in party.names
        if name.strip()
        for kind in (_kinds_near(party.kind) or ("",))
        for result in search(store, name[:MAX_TEXT], kind=kind, limit=LOOKED_AT)
        if result.id in compared.parties
    )
    answers = []
    for key in found:
        known = compared.parties[key]
        asked = party if party.kind else _of_kind(party, known.kind)
        answers.append((key, compare(asked, known)))
    answers.sort(key=lambda pair: (_RANK[pair[1].verdict], -pair[1].score, pair[0]))
    return tuple(
        EntityMatch(entity=compared.refs[key], **_answered(comparison))
        for key, comparison in answers[:limit]
    )


def _of_kind(party: Party, kind: str) -> Party:
    return Party(kind, party.names, party.extra, party.neighbours, party.id)


def _kinds_near(kind: str) -> tuple[str, ...]:
    if not kind:
        return ()
    near = next((kinds for kinds in NEAR_KINDS if kind in kinds), frozenset({kind}))
    return (kind, *sorted(near - {kind}))


def _make_queue(store: Store, before: _Queue | None) -> _Queue:
    """Compare what may be one; a pair of which nothing has changed is as it was before."""
    compared, judged = _COMPARED.now(store), store.read(_judged_pairs)
    parties = compared.parties
    results: dict[tuple[str, str], MatchPair | None] = {}
    for left, right in candidate_pairs(p for p in parties.values() if p.kind in KINDS):
        if right.kind not in _kinds_near(left.kind):
            continue
        key = left.id, right.id
        if before and key in before.results and before.holds(left) and before.holds(right):
            results[key] = before.results[key]
            continue
        pair = _pair(compared.refs, left, right)
        results[key] = pair if pair.verdict != Verdict.DIFFERENT else None
    waiting = (p for key, p in results.items() if p and frozenset(key) not in judged)
    return _Queue(parties, results, _ranked(waiting))


def _pairs_with(store: Store, entity: str) -> tuple[MatchPair, ...]:
    """Return the pairs that wait with one entity, without comparing any others."""
    compared, judged = _COMPARED.now(store), store.read(_judged_pairs)
    pairs = (
        _pair(compared.refs, left, right)
        for left, right in candidate_pairs(p for p in compared.parties.values() if p.kind in KINDS)
        if entity in (left.id, right.id)
        and right.kind in _kinds_near(left.kind)
        and frozenset((left.id, right.id)) not in judged
    )
    return _ranked(pair for pair in pairs if pair.verdict != Verdict.DIFFERENT)


def _ranked(pairs: Iterable[MatchPair]) -> tuple[MatchPair, ...]:
    """Return pairs with the surest first."""

    def place(pair: MatchPair) -> tuple[int, float, str, str]:
        return _RANK[Verdict(pair.verdict)], -pair.score, pair.left.id, pair.right.id

    return tuple(sorted(pairs, key=place))


def _pair(refs: Mapping[str, EntityRef], left: Party, right: Party) -> MatchPair:
    return MatchPair(left=refs[left.id], right=refs[right.id], **_answered(compare(left, right)))


def _answered(comparison: PartyComparison) -> dict[str, object]:
    return {
        "verdict": str(comparison.verdict),
        "score": round(comparison.score, 3),
        "features": tuple(
            MatchFeature(name=f.name, points=round(f.points, 2), words=f.words)
            for f in comparison.features
        ),
    }


def _judged_pairs(tx: Transaction) -> frozenset[frozenset[str]]:
    """Return the pairs of entities, by id, of which a judgement holds."""
    judgements = [j for j in all_judgements(tx) if j.holds and len(j.about) == 2]
    clusters = Clusters(judgements)
    return frozenset(frozenset(map(clusters.id_of, j.about)) for j in judgements)


def _read_parties(tx: Transaction) -> _Compared:
    rows = tx.rows("MATCH (e:Entity) RETURN properties(e) AS e, labels(e) AS labels")
    entities = {e.id: e for e in (entity_of(row["e"], row["labels"]) for row in rows)}
    near: dict[str, set[str]] = defaultdict(set)
    at: dict[str, list[str]] = defaultdict(list)
    for row in tx.rows(
        "MATCH (l:Link) WHERE l.asserts > 0 "
        "RETURN l.from AS a, l.to AS b, l.type AS type ORDER BY a, type, b"
    ):
        near[row["a"]].add(row["b"])
        near[row["b"]].add(row["a"])
        if row["type"] in AT:
            at[row["a"]].append(row["b"])
    parties = {
        key: Party(
            entity.kind,
            _names_of(entity),
            _extra_of(entity, [entities[place] for place in _places(key, at)]),
            frozenset(near[key]),
            key,
        )
        for key, entity in entities.items()
    }
    refs = {e.id: EntityRef(id=e.id, name=e.name, kind=e.kind) for e in entities.values()}
    return _Compared(parties, refs)


def _names_of(entity: Entity) -> tuple[str, ...]:
    """Return its names without its codes, unless it has nothing else."""
    codes = set(entity.properties.get("code", ()))
    return tuple(name for name in entity.names if name not in codes) or entity.names


def _places(key: str, at: Mapping[str, list[str]]) -> list[str]:
    """Return what something is in, from the nearest outwards."""
    found: dict[str, None] = {}
    here = [key]
    for _ in range(DEEPEST_PLACE):
        here = [place for inner in here for place in at.get(inner, ()) if place not in found]
        found |= dict.fromkeys(here)
    return [place for place in found if place != key]


def _extra_of(entity: Entity, places: Sequence[Entity]) -> dict[str, tuple[str, ...]]:
    """Return what is known of an entity beside its names, as `graph.names.matching` takes it."""
    values = entity.properties
    countries = [p for p in places if "country" in p.properties.get("place_type", ())]
    stated = tuple(sorted(countries_in(values.get("address", ()))))
    extra = {
        "country": tuple(dict.fromkeys(place.name for place in countries)) or stated,
        "place": tuple(dict.fromkeys(p.name for p in places if p not in countries)),
        "role": values.get("office", ()),
        "ofac_uid": tuple(entry for entry in values.get("list_entry", ()) if entry.isdigit()),
        "year": tuple(sorted({day[:4] for day in values.get("date", ())})),
    }
    return {name: given for name, given in extra.items() if given}


def _side(answer: EntityAnswer, compared: _Compared) -> MatchSide:
    live = [claim for claim in answer.claims if claim.state in LIVE_STATES]
    marks = {claim.mark for claim in live}
    values = {
        prop.name: tuple(value.value for value in prop.values if value.asserts)
        for prop in answer.properties
        if prop.name not in (*NAMING_PREDICATES, "kind")
    }
    near = (compared.refs[key] for key in compared.parties[answer.id].neighbours)
    return MatchSide(
        id=answer.id,
        name=answer.name,
        kind=answer.kind,
        names=answer.names,
        refs=answer.refs,
        grounds=answer.grounds,
        properties={name: given for name, given in values.items() if given},
        neighbours=tuple(sorted(near, key=lambda thing: (thing.name.casefold(), thing.id))),
        claims=len(live),
        denials=sum(claim.polarity == Polarity.DENIES for claim in live),
        sources=len({claim.source.id for claim in live}),
        mark=marks.pop() if len(marks) == 1 else "",
    )


_COMPARED: Final = VersionCache[_Compared](lambda store, _before: store.read(_read_parties))
_QUEUE: Final = VersionCache[_Queue](_make_queue)
