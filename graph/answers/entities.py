"""One entity: what is said of it, for and against, and its links."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from graph.answers.claims import claims_by_id
from graph.answers.links import links_at
from graph.answers.search import nearest
from graph.answers.shapes import ClaimAnswer, EntityAnswer, PropertyAnswer, ValueAnswer
from graph.answers.tombstones import check_redacted
from graph.errors import NotFound
from graph.record import LIVE_STATES, Polarity, State
from graph.store import Store
from graph.store.graph_rows import entity_of
from graph.store.store import Transaction
from graph.vocabulary import vocabulary


def resolve(tx: Transaction, ref: str) -> str:
    """The id of the entity that a ref names now. Raises NotFound with the nearest names."""
    if tx.one("MATCH (e:Entity {id: $ref}) RETURN e.id AS id", ref=ref):
        return ref
    for end, relation in (("subject", "ABOUT"), ("object", "TOWARDS")):
        found = tx.one(
            f"MATCH (c:Claim {{{end}: $ref}})-[:{relation}]->(e:Entity) RETURN e.id AS id LIMIT 1",
            ref=ref,
        )
        if found:
            return str(found["id"])
    raise NotFound(f"nothing has the id {ref!r}", nearest(tx, ref))


def get_entity(store: Store, ref: str) -> EntityAnswer:
    """The entity that a ref names, whole.

    Raises NotFound with the nearest names, Gone where it was redacted.
    """

    def work(tx: Transaction) -> EntityAnswer:
        entity_id = resolve(tx, ref)
        row = tx.rows(
            "MATCH (e:Entity {id: $id}) RETURN properties(e) AS e, labels(e) AS labels",
            id=entity_id,
        )[0]
        entity = entity_of(row["e"], row["labels"])
        ids = tx.rows(
            "MATCH (c:Claim)-[:ABOUT|TOWARDS]->(:Entity {id: $id}) RETURN DISTINCT c.id AS id",
            id=entity_id,
        )
        claims = list(claims_by_id(tx, (row["id"] for row in ids)).values())
        return EntityAnswer(
            id=entity.id,
            kind=entity.kind,
            kinds=entity.kinds,
            roles=entity.roles,
            name=entity.name,
            names=entity.names,
            refs=entity.refs,
            properties=properties_of(entity.id, claims),
            links=tuple(links_at(tx, [entity.id])),
            claims=tuple(sorted(claims, key=lambda c: (c.stated_on, c.id), reverse=True)),
        )

    try:
        return store.read(work)
    except NotFound:
        check_redacted(store, ref)
        raise


def properties_of(entity_id: str, claims: Iterable[ClaimAnswer]) -> tuple[PropertyAnswer, ...]:
    """Every value of every property of an entity, with the claims for and against it."""
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
