"""One entity: what sources say about it, for and against, and its links."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from graph.answers.claims import claims_by_id
from graph.answers.links import NOW, AsOf, answered, ends_of, in_state, links_at
from graph.answers.lookup import _unless_redacted, resolve
from graph.answers.models import (
    ClaimAnswer,
    EntityAnswer,
    EntityRef,
    GroundAnswer,
    LinkAnswer,
    PropertyAnswer,
    ValueAnswer,
)
from graph.dates import day_words
from graph.entities import Clusters, Entity
from graph.evidence.explanation import STAGES
from graph.grounds import (
    ACTION_TYPE,
    LISTING,
    OFFICE,
    PERSON_END,
    PRESS,
    TARGET,
    ground_kinds,
    is_cleared,
    place,
)
from graph.projection import project_as_of
from graph.record import LIVE_STATES, Polarity, State
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.record_reader import all_judgements, claims_touching, kind_claims, sources_of
from graph.store.rows import entity_of
from graph.text import capitalised
from graph.vocabulary import vocabulary

READ = {
    "original": "read in the authority’s own text",
    "official_copy": "read in an official copy",
    "mirror": "read in a stranger’s copy",
}
ACTING = ("TOOK_ACTION", "BROUGHT")  # links from an authority to its act or case


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
        if when:
            return _on(tx, entity, when)
        ids = tx.rows(
            "MATCH (c:Claim)-[:ABOUT|TOWARDS]->(:Entity {id: $id}) RETURN DISTINCT c.id AS id",
            id=entity_id,
        )
        claims = claims_by_id(tx, (row["id"] for row in ids))
        links = links_at(tx, [entity.id])
        return _answer(entity, links, claims.values(), grounds=_grounds(tx, entity, links))

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
    return _answer(entity, links, claims.values(), when, _grounds(tx, entity, links))


def _answer(
    entity: Entity,
    links: Iterable[LinkAnswer],
    claims: Iterable[ClaimAnswer],
    when: AsOf = NOW,
    grounds: tuple[GroundAnswer, ...] = (),
) -> EntityAnswer:
    ordered = tuple(sorted(claims, key=lambda c: (c.stated_on, c.id), reverse=True))
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
        links=tuple(links),
        claims=ordered,
        **when.query(),
    )


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


def _grounds(
    tx: Transaction, person: Entity, links: Sequence[LinkAnswer]
) -> tuple[GroundAnswer, ...]:
    """Return the grounds for naming an entity; none for what is no person."""
    if person.kind != "Person":
        return ()
    far = sorted({end for link in links if link.type in PERSON_END for end in link.ends})
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN properties(e) AS e, labels(e) AS labels",
        far,
    )
    acting = tx.gather(
        "UNWIND $rows AS id MATCH (b:Entity)-[l:EVIDENCE]->(e:Entity {id: id}) "
        "WHERE l.type IN $acting AND l.asserts > 0 RETURN id, b.name AS name",
        far,
        acting=list(ACTING),
    )
    authors: dict[str, list[str]] = defaultdict(list)
    for row in acting:
        authors[row["id"]].append(row["name"])
    entities = {e.id: e for e in (entity_of(row["e"], row["labels"]) for row in rows)}
    return grounds_shown(person, links, entities, authors)


def grounds_shown(
    person: Entity,
    links: Iterable[LinkAnswer],
    others: Mapping[str, Entity],
    authors: Mapping[str, Iterable[str]],
) -> tuple[GroundAnswer, ...]:
    """Return the grounds for naming a person in words, the first to show first.

    `others` are the acts, cases and bodies at the far ends of the person's links, `authors` the
    names of whoever took an act or brought a case, by its id. Of one act or case, the claim that
    read the copy nearest to the authority's text speaks.
    """
    found: dict[tuple[str, str], tuple[tuple[int, int, str], GroundAnswer]] = {}
    for kind, claim, other in _ground_claims(person.id, links, others):
        key, rank = (kind, other.id), place(kind, claim)
        if key not in found or rank < found[key][0]:
            by = " and ".join(sorted(set(authors.get(other.id, ()))))
            found[key] = rank, _ground(person, kind, claim, other, by)
    return tuple(answer for _, answer in sorted(found.values(), key=lambda pair: pair[0]))


def _ground_claims(
    person: str, links: Iterable[LinkAnswer], others: Mapping[str, Entity]
) -> Iterator[tuple[str, ClaimAnswer, Entity]]:
    for link in links:
        here, far = link.ends if PERSON_END.get(link.type) == "subject" else link.ends[::-1]
        if link.type not in PERSON_END or here != person or far not in others:
            continue
        if any(is_cleared(claim) for claim in link.claims):
            continue
        acts = others[far].properties.get(ACTION_TYPE, ())
        for claim in link.claims:
            for kind in ground_kinds(claim, acts, claim.source):
                yield kind, claim, others[far]


def _ground(person: Entity, kind: str, claim: ClaimAnswer, other: Entity, by: str) -> GroundAnswer:
    days = other.properties.get("date", ()) if claim.predicate == TARGET else ()
    day = days[0] if len(days) == 1 else claim.valid_from
    numbers = set(re.findall(r"[\w.]+", claim.locator))
    entry = next((n for n in person.properties.get("list_entry", ()) if n in numbers), "")
    if kind == LISTING:
        what = f"Listed by {by}" if by else "On an official list"
    elif kind == OFFICE:
        what = f"Office in {other.name}"
    else:
        what = f"{capitalised(STAGES.get(claim.stage, kind.replace('_', ' ')))}: {other.name}"
        what += f", by {by}" if by else ""
    press = claim.source.kind in PRESS
    read = f"as announced, read in {claim.source.publisher}" if press else READ[claim.copy_read]
    if claim.source.kind == "designation_list":
        read += f" of the list of {day_words(claim.stated_on)}"
    notes = "; ".join(filter(None, (entry and f"entry {entry}", read)))
    return GroundAnswer(
        kind=kind,
        words=f"{what}{', ' + day_words(day) if day else ''} ({notes})",
        authority=by,
        day=day,
        entry=entry,
        copy_read=claim.copy_read,
        other=EntityRef(id=other.id, name=other.name, kind=other.kind),
        claim=claim.id,
        locator=claim.locator,
        source=claim.source,
    )
