"""One entity: what sources say about it, for and against, and its links."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from graph.answers.claims import claims_by_id
from graph.answers.links import NOW, AsOf, answered, ends_of, in_state, links_at
from graph.answers.lookup import _unless_redacted, left_open, resolve
from graph.answers.models import (
    ClaimAnswer,
    EntityAnswer,
    GroundAnswer,
    LinkAnswer,
    PropertyAnswer,
    ValueAnswer,
)
from graph.answers.persons import read_grounds
from graph.answers.voices import answers_of
from graph.entities import Clusters, Entity
from graph.projection import project_as_of
from graph.record import LIVE_STATES, Polarity, State
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.record_reader import all_judgements, claims_touching, kind_claims, sources_of
from graph.store.rows import entity_of
from graph.vocabulary import vocabulary

# What a page says of every compound, by the links that would tell it; the day of the last reading.
LOOKED_FOR: Final = {
    "owner or landlord": {"OWNS", "HOLDS_SHARE_IN", "CONTROLS", "LANDLORD_OF"},
    "licence": {"LICENSED"},
    "operator or manager": {"OPERATES", "MANAGES"},
    "guard": {"GUARDS"},
}
READ_UNTIL: Final = "2026-11-30"


def get_entity(store: Store, ref: str, when: AsOf = NOW) -> EntityAnswer:
    """Return the entity that a ref names, whole, now or as of a day.

    Raise NotFound with the nearest names, Gone where it was redacted, BadRequest for a day that
    does not exist.
    """
    when.check()

    def work(tx: Transaction) -> EntityAnswer:
        entity_id = resolve(tx, ref)
        row = tx.rows(
            "MATCH (e:Entity {id: $id}) RETURN properties(e) AS e, labels(e) AS labels",
            id=entity_id,
        )[0]
        entity = entity_of(row["e"], row["labels"])
        may_be_one = left_open(tx).get(entity.id, ())
        if when:
            return _on(tx, entity, when).model_copy(update={"may_be_one": may_be_one})
        ids = tx.rows(
            "MATCH (c:Claim)-[:ABOUT|TOWARDS]->(:Entity {id: $id}) RETURN DISTINCT c.id AS id",
            id=entity_id,
        )
        claims = claims_by_id(tx, (row["id"] for row in ids))
        links = links_at(tx, [entity.id])
        answer = _answer(entity, links, claims.values(), grounds=read_grounds(tx, entity, links))
        return answer.model_copy(update={"may_be_one": may_be_one})

    return _unless_redacted(store, ref, work)


def _on(tx: Transaction, now: Entity, when: AsOf) -> EntityAnswer:
    """Return an entity as of a day, from the claims that touch it and count for that day."""
    judgements = all_judgements(tx)
    clusters = Clusters(judgements)
    touching_claims = [claim for claim, _, _ in claims_touching(tx, now.refs)]
    ends = {ref for claim in touching_claims for ref in claim.ends}
    far = {ref_there for ref in ends - set(now.refs) for ref_there in clusters.refs_of(ref)}
    then = project_as_of(
        [*touching_claims, *kind_claims(tx, far)],
        judgements,
        sources_of(tx, touching_claims),
        when.day,
        when.question,
    )
    touching = {claim.id for claim in touching_claims}
    answers = claims_by_id(tx, (key for key in then.states if key in touching))
    claims = {key: in_state(claim, then.states[key]) for key, claim in answers.items()}
    # If no claim about it counts for that day, the answer has only its present name.
    blank = replace(now, kinds=(), roles=(), names=())
    entity = replace(then.graph.entities.get(now.id, blank), name=now.name)
    here = [link for link in then.graph.links.values() if now.id in link.ends]
    links = answered(here, claims, ends_of(tx, here))
    return _answer(entity, links, claims.values(), when, read_grounds(tx, entity, links))


def _answer(
    entity: Entity,
    links: Iterable[LinkAnswer],
    claims: Iterable[ClaimAnswer],
    when: AsOf = NOW,
    grounds: tuple[GroundAnswer, ...] = (),
) -> EntityAnswer:
    ordered = tuple(sorted(claims, key=lambda c: (c.stated_on, c.id), reverse=True))
    links = tuple(links)
    told = {link.type for link in links if link.asserts and link.to.id == entity.id}
    missing = [asked for asked, types in LOOKED_FOR.items() if not told & types]
    looked = entity.kind == "Compound" and not when
    return EntityAnswer(
        id=entity.id,
        kind=entity.kind,
        kinds=entity.kinds,
        roles=entity.roles,
        name=entity.name,
        names=entity.names,
        refs=entity.refs,
        grounds=grounds,
        properties=properties_of(entity.id, ordered),
        links=links,
        claims=ordered,
        not_known=tuple(missing) if looked else (),
        read_until=READ_UNTIL if looked and missing else "",
        **when.query(),
    )


def answers_on_acts(tx: Transaction, entity_id: str) -> tuple[ClaimAnswer, ...]:
    """Return the answers that sources report to the cases and acts that name an entity, by day."""
    claims = claims_by_id(tx, answers_of(tx, [entity_id]).get(entity_id, ()))
    on_acts = (claim for claim in claims.values() if claim.subject.id != entity_id)
    return tuple(sorted(on_acts, key=lambda claim: (claim.stated_on, claim.id)))


def properties_of(entity_id: str, claims: Iterable[ClaimAnswer]) -> tuple[PropertyAnswer, ...]:
    """Return every value of every property of an entity, with the claims for and against it."""
    claims_by_value: dict[str, dict[str, list[ClaimAnswer]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for claim in claims:
        if claim.value is not None and claim.subject.id == entity_id:
            claims_by_value[claim.predicate][claim.value].append(claim)
    return tuple(
        PropertyAnswer(
            name=name,
            label=prop.label,
            values=tuple(
                _value(value, value_claims)
                for value, value_claims in sorted(claims_by_value[name].items())
            ),
        )
        for name, prop in vocabulary().properties.items()
        if name in claims_by_value
    )


def _value(value: str, claims: Sequence[ClaimAnswer]) -> ValueAnswer:
    live = [c.polarity for c in claims if State(c.state) in LIVE_STATES]
    return ValueAnswer(
        value=value,
        asserts=live.count(Polarity.ASSERTS.value),
        denies=live.count(Polarity.DENIES.value),
        not_confirmed=live.count(Polarity.NOT_CONFIRMED.value),
        claims=tuple(sorted(c.id for c in claims)),
    )
