"""One entity: what is said of it, for and against, and its links."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from graph.answers.claims import claims_by_id
from graph.answers.links import NOW, AsOf, answered, ends_of, in_state, links_at
from graph.answers.lookup import _unless_redacted, resolve
from graph.answers.models import ClaimAnswer, EntityAnswer, LinkAnswer, PropertyAnswer, ValueAnswer
from graph.entities import Clusters, Entity
from graph.projection import project_as_of
from graph.record import LIVE_STATES, Polarity, State
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.record_reader import all_judgements, claims_touching, kind_claims, sources_of
from graph.store.rows import entity_of
from graph.vocabulary import vocabulary


def get_entity(store: Store, ref: str, asked: AsOf = NOW) -> EntityAnswer:
    """Return the entity that a ref names, whole, now or as of a day.

    Raise NotFound with the nearest names, Gone where it was redacted, BadRequest for a day that
    does not exist.
    """
    asked.check()

    def work(tx: Transaction) -> EntityAnswer:
        entity_id = resolve(tx, ref)
        row = tx.rows(
            "MATCH (e:Entity {id: $id}) RETURN properties(e) AS e, labels(e) AS labels",
            id=entity_id,
        )[0]
        entity = entity_of(row["e"], row["labels"])
        if asked:
            return _on(tx, entity, asked)
        ids = tx.rows(
            "MATCH (c:Claim)-[:ABOUT|TOWARDS]->(:Entity {id: $id}) RETURN DISTINCT c.id AS id",
            id=entity_id,
        )
        claims = claims_by_id(tx, (row["id"] for row in ids))
        return _answer(entity, links_at(tx, [entity.id]), claims.values())

    return _unless_redacted(store, ref, work)


def _on(tx: Transaction, now: Entity, asked: AsOf) -> EntityAnswer:
    """Return an entity as of a day, from the claims that touch it and count for that day."""
    judgements = all_judgements(tx)
    clusters = Clusters(judgements)
    own = [claim for claim, _, _ in claims_touching(tx, now.refs)]
    ends = {ref for claim in own for ref in claim.ends}
    far = {other for ref in ends - set(now.refs) for other in clusters.refs_of(ref)}
    then = project_as_of(
        [*own, *kind_claims(tx, far)], judgements, sources_of(tx, own), asked.day, asked.question
    )
    touching = {claim.id for claim in own}
    found = claims_by_id(tx, (key for key in then.states if key in touching))
    claims = {key: in_state(claim, then.states[key]) for key, claim in found.items()}
    # Of a thing of which nothing had been said, nothing is answered but what it is called now.
    blank = replace(now, kinds=(), roles=(), names=())
    entity = replace(then.graph.entities.get(now.id, blank), name=now.name)
    here = [link for link in then.graph.links.values() if now.id in link.ends]
    links = answered(here, claims, ends_of(tx, here))
    return _answer(entity, links, claims.values(), asked)


def _answer(
    entity: Entity,
    links: Iterable[LinkAnswer],
    claims: Iterable[ClaimAnswer],
    asked: AsOf = NOW,
) -> EntityAnswer:
    own = tuple(sorted(claims, key=lambda c: (c.stated_on, c.id), reverse=True))
    return EntityAnswer(
        id=entity.id,
        kind=entity.kind,
        kinds=entity.kinds,
        roles=entity.roles,
        name=entity.name,
        names=entity.names,
        refs=entity.refs,
        properties=properties_of(entity.id, own),
        links=tuple(links),
        claims=own,
        **asked.query(),
    )


def properties_of(entity_id: str, claims: Iterable[ClaimAnswer]) -> tuple[PropertyAnswer, ...]:
    """Return every value of every property of an entity, with the claims for and against it."""
    said: dict[str, dict[str, list[ClaimAnswer]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.value is not None and claim.subject.id == entity_id:
            said[claim.predicate][claim.value].append(claim)
    return tuple(
        PropertyAnswer(
            name=name,
            label=prop.label,
            values=tuple(_value(value, own) for value, own in sorted(said[name].items())),
        )
        for name, prop in vocabulary().properties.items()
        if name in said
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
