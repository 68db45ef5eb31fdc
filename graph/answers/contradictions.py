"""Contradictions, and what only stands side by side: per entity, link and property."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from graph.answers.claims import claims_by_id
from graph.answers.lookup import entity_refs, resolve
from graph.answers.models import (
    ClaimAnswer,
    EntityRef,
    Page,
    ResponseModel,
    check_limit,
    next_place,
    start_of,
)
from graph.answers.voices import RESPONSE, voice_of
from graph.errors import BadRequest
from graph.evidence.claim_weights import DENIES
from graph.evidence.contradictions import (
    ClaimOnQuestion,
    Difference,
    called,
    dates,
    denied,
    figures,
    statuses,
)
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.metadata import ReadCache
from graph.vocabulary import Property, vocabulary

KINDS = ("denied", "figures", "statuses", "dates", "called")
STATUS = "status"
ABOUT = ("DIRECTED_AT", "TOOK_PLACE_AT")
Place = tuple[str, str, str]  # subject, predicate, object or ""
Found = tuple[Place, Difference]
Compare = Callable[[Iterable[ClaimOnQuestion]], list[Difference]]

_CLAIM = (
    "c.id AS claim, c.polarity AS polarity, c.state AS state, "
    "coalesce(c.value, '') AS value, coalesce(c.speaker, s.publisher) AS who, "
    "c.stated_on AS stated, coalesce(c.valid_from, '') AS valid_from, "
    "coalesce(c.valid_to, '') AS valid_to, c.modality AS modality"
)

_BESIDE = (
    "UNWIND $rows AS row MATCH (:Entity {id: row[0]})<-[:ABOUT]-(c:Claim {predicate: row[1]}) "
    f"WHERE c.polarity <> 'asserts' OR row[1] = '{RESPONSE}' "
    "RETURN row[0] AS subject, row[1] AS predicate, c.id AS claim ORDER BY claim"
)


class Contradiction(ResponseModel):
    """Claims on one question that differ.

    `kind`: `denied`, `figures`, `statuses`, `dates` or `called`. `contradicts` is false for what
    only stands side by side; `why` says which in a sentence. `answered` tells, where something is
    denied, whether a reply of the party is recorded: null where nothing is denied.
    """

    entity: EntityRef
    to: EntityRef | None = None
    predicate: str
    kind: str
    contradicts: bool
    why: str
    answered: bool | None = None
    claims: tuple[ClaimAnswer, ...]


def find_contradictions(
    store: Store,
    *,
    entity: str = "",
    kind: str = "",
    contradicts: bool | None = None,
    limit: int = 100,
    after: str = "",
) -> Page[Contradiction]:
    """Return claims that differ, about one entity ("" for all); contradictions come first.

    Acts directed at an entity and events at it count as being about it. Raise NotFound for an
    unknown entity, BadRequest for an unknown kind or a bad limit or cursor.
    """
    if kind and kind not in KINDS:
        raise BadRequest(f"kind {kind!r}: expected one of {', '.join(KINDS)}")
    check_limit(limit)

    def work(tx: Transaction) -> Page[Contradiction]:
        found = _found_about(tx, resolve(tx, entity)) if entity else _IN_ALL.within(tx)
        pairs = [
            (place, difference)
            for place, difference in found
            if (not kind or difference.kind == kind)
            and (contradicts is None or difference.contradicts == contradicts)
        ]
        start = start_of(after, len(pairs))
        shown = pairs[start : start + limit]
        return Page(
            items=tuple(_answers(tx, shown)),
            total=len(pairs),
            next=next_place(start, len(shown), len(pairs)),
        )

    return store.read(work)


def _found_about(tx: Transaction, entity: str) -> tuple[Found, ...]:
    return _found({**_properties(tx, _around(tx, entity)), **_links(tx, [entity])})


def _found(claims_by_question: Mapping[Place, Sequence[ClaimOnQuestion]]) -> tuple[Found, ...]:
    """Return how the claims on each question differ, contradictions first."""
    pairs = [
        (place, difference)
        for place in sorted(claims_by_question)
        for difference in differences(place[1], claims_by_question[place])
    ]
    return tuple(sorted(pairs, key=lambda pair: not pair[1].contradicts))


def _around(tx: Transaction, entity: str) -> list[str]:
    rows = tx.rows(
        "MATCH (l:Link {to: $id}) WHERE l.type IN $types AND l.asserts > 0 "
        "RETURN DISTINCT l.from AS id",
        id=entity,
        types=list(ABOUT),
    )
    return [entity, *sorted(row["id"] for row in rows)]


def differences(predicate: str, claims: Sequence[ClaimOnQuestion]) -> list[Difference]:
    """Return every way in which the claims on one question differ."""
    prop = vocabulary().properties.get(predicate)
    by_property = _compare(prop)(claims) if prop else []
    return [*denied(claims), *by_property]


def _compare(prop: Property) -> Compare:
    if prop.name == STATUS:
        return statuses
    by_form: dict[str, Compare] = {"count": figures, "date": dates, "choice": called}
    return by_form.get(prop.value, lambda _: [])


def _properties(tx: Transaction, entities: list[str] | None) -> dict[Place, list[ClaimOnQuestion]]:
    """Return the claims on each property with several asserted values, or with a denied one.

    An act's types and an entity's classes may well be several, so they are not compared.
    """
    compared = sorted(
        name
        for name, prop in vocabulary().properties.items()
        if prop.value in {"count", "date"} or name in {STATUS, "characterised_as", "stage"}
    )
    some = "e.id IN $entities AND " if entities else ""
    several = [f"size(e.{name}) > 1" for name in compared]
    rows = tx.rows(
        f"MATCH (e:Entity) WHERE {some}({' OR '.join(several)}) "
        f"RETURN e.id AS id, [{', '.join(several)}] AS several",
        entities=entities,
    )
    questions = {
        (row["id"], name)
        for row in rows
        for name, is_so in zip(compared, row["several"], strict=True)
        if is_so
    }
    rows = tx.rows(
        f"MATCH (c:Claim {{polarity: $denies}})-[:ABOUT]->(e:Entity) WHERE {some}"
        "c.value IS NOT NULL RETURN e.id AS id, c.predicate AS name",
        entities=entities,
        denies=DENIES,
    )
    questions |= {(row["id"], row["name"]) for row in rows}
    claims_by_question: dict[Place, list[ClaimOnQuestion]] = defaultdict(list)
    rows = tx.gather(
        "UNWIND $rows AS row MATCH (e:Entity {id: row[0]})<-[:ABOUT]-(c:Claim)-[:STATED_IN]->"
        f"(s:Source) WHERE c.predicate = row[1] RETURN e.id AS id, c.predicate AS name, {_CLAIM}",
        [list(pair) for pair in sorted(questions)],
    )
    for row in rows:
        claims_by_question[row.pop("id"), row.pop("name"), ""].append(ClaimOnQuestion(**row))
    return claims_by_question


def _links(tx: Transaction, entities: list[str] | None) -> dict[Place, list[ClaimOnQuestion]]:
    """Return the claims on every link that is both asserted and denied."""
    some = "(l.from IN $entities OR l.to IN $entities) AND " if entities else ""
    rows = tx.rows(
        f"MATCH (l:Link) WHERE {some}l.contested "
        "RETURN l.from AS a, l.type AS type, l.to AS b, l.claims AS claims",
        entities=entities,
    )
    places = {claim: (row["a"], row["type"], row["b"]) for row in rows for claim in row["claims"]}
    claims_by_question: dict[Place, list[ClaimOnQuestion]] = defaultdict(list)
    rows = tx.gather(
        f"UNWIND $rows AS id MATCH (c:Claim {{id: id}})-[:STATED_IN]->(s:Source) RETURN {_CLAIM}",
        sorted(places),
    )
    for row in rows:
        claims_by_question[places[row["claim"]]].append(ClaimOnQuestion(**{**row, "value": ""}))
    return claims_by_question


def read_differences(tx: Transaction) -> tuple[Found, ...]:
    """Read how claims differ in the whole store; `find_contradictions` keeps it."""
    return _found({**_properties(tx, None), **_links(tx, None)})


_IN_ALL: Final = ReadCache(read_differences)


def _answers(tx: Transaction, shown: Sequence[Found]) -> Iterable[Contradiction]:
    claims = claims_by_id(tx, (claim for _, difference in shown for claim in difference.claims))
    ids = {end for (subject, _, far), _ in shown for end in (subject, far) if end}
    entities = {entity.id: entity for entity in entity_refs(tx, sorted(ids))}
    for (subject, predicate, far), difference in shown:
        claims_here = [claims[claim] for claim in difference.claims]
        yield Contradiction(
            entity=entities[subject],
            to=entities.get(far),
            predicate=predicate,
            kind=difference.kind,
            contradicts=difference.contradicts,
            why=difference.why,
            answered=any(
                reply.asked and not reply.waiting
                for claim in claims_here
                for reply in claim.replies
            )
            if difference.kind == "denied"
            else None,
            claims=tuple(claims_here),
        )


def claim_on_question(claim: ClaimAnswer) -> ClaimOnQuestion:
    """Return an answered claim in the form in which claims are compared."""
    return ClaimOnQuestion(
        claim=claim.id,
        polarity=claim.polarity,
        state=claim.state,
        value=claim.value or "",
        who=voice_of(claim),
        stated=claim.stated_on,
        valid_from=claim.valid_from,
        valid_to=claim.valid_to,
        modality=claim.modality,
    )


def claims_beside(
    tx: Transaction, asked: Iterable[tuple[str, str]]
) -> defaultdict[tuple[str, str], list[ClaimAnswer]]:
    """Return the claims that deny or do not confirm something, by subject (id) and predicate.

    With the predicate `response`, whatever the subject is reported to have answered.
    """
    rows = tx.gather(_BESIDE, sorted(map(list, asked)))
    claims = claims_by_id(tx, [row["claim"] for row in rows])
    found = defaultdict[tuple[str, str], list[ClaimAnswer]](list)
    for row in rows:
        found[row["subject"], row["predicate"]].append(claims[row["claim"]])
    return found
