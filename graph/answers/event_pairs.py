"""Pairs of reports that may be one event, for a person to judge."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

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
from graph.evidence.event_pairs import COUNTS, EventPair, EventReport, possible_pairs
from graph.store import Store
from graph.store.connection import Transaction
from graph.vocabulary import vocabulary

KINDS: Final = ("Event", "GovernmentAction")
AT: Final = ("TOOK_PLACE_AT", "DIRECTED_AT", "CONCERNS")
PLACES: Final = ("Compound", "Place")
TYPES: Final = ("event_type", "action_type")


class MayBeOne(ResponseModel):
    """Two reports at one place on near days that may be one event; nobody has judged them yet.

    `why` says in words what is alike, `undecided` the reason of a judgement that left it open
    ("": there is none). `claims` are the dates, counts and types of both. Judge them by their ids.
    """

    one: EntityRef
    other: EntityRef
    places: tuple[EntityRef, ...]
    days_apart: int
    why: str
    undecided: str = ""
    claims: tuple[ClaimAnswer, ...]


def find_may_be_one(
    store: Store, *, entity: str = "", limit: int = 100, after: str = ""
) -> Page[MayBeOne]:
    """Return pairs of reports that may be one event, of one entity or place ("" for all).

    Raise NotFound for an unknown entity, BadRequest for a limit or cursor that cannot be.
    """
    check_limit(limit)
    start = start_of(after)

    def work(tx: Transaction) -> Page[MayBeOne]:
        chosen = resolve(tx, entity) if entity else ""
        pairs = _pairs(tx, _all_reports(tx))
        if chosen:
            pairs = [a for a in pairs if chosen in (a.first, a.second, *a.places)]
        shown = pairs[start : start + limit]
        return Page(
            items=_answers(tx, shown),
            total=len(pairs),
            next=next_place(start, len(shown), len(pairs)),
        )

    return store.read(work)


def may_be_one_of(tx: Transaction, ids: Sequence[str]) -> tuple[MayBeOne, ...]:
    """Return the same for these events and acts only, reading only what is at their places."""
    beside = tx.gather(
        "UNWIND $rows AS id MATCH (l:Link {from: id}) WHERE l.type IN $at AND l.asserts > 0 "
        "MATCH (p:Entity {id: l.to}) WHERE p.kinds[0] IN $places WITH DISTINCT l, p "
        "MATCH (m:Link {to: p.id}) WHERE m.type IN $at AND m.asserts > 0 AND m.id <> l.id "
        "MATCH (o:Entity {id: m.from}) WHERE o.kinds[0] IN $kinds RETURN DISTINCT o.id AS id",
        sorted(set(ids)),
        at=list(AT),
        places=list(PLACES),
        kinds=list(KINDS),
    )
    reports = {*ids, *(row["id"] for row in beside)}
    pairs = _pairs(tx, reports) if len(reports) > 1 else []
    return _answers(tx, [a for a in pairs if a.first in ids or a.second in ids])


def _all_reports(tx: Transaction) -> list[str]:
    return [row["id"] for kind in KINDS for row in tx.rows(f"MATCH (e:{kind}) RETURN e.id AS id")]


def _pairs(tx: Transaction, ids: Iterable[str]) -> list[EventPair]:
    return possible_pairs(_reports(tx, sorted(set(ids))), frozenset(_judged(tx, "different")))


def _reports(tx: Transaction, ids: Sequence[str]) -> list[EventReport]:
    """Return reports with a place and a day; nothing else can be like another."""
    links = tx.gather(
        "UNWIND $rows AS id MATCH (l:Link {from: id}) WHERE l.asserts > 0 "
        "MATCH (p:Entity {id: l.to}) RETURN id, l.type AS type, p.id AS other, p.kinds[0] AS kind",
        ids,
    )
    places: dict[str, set[str]] = defaultdict(set)
    tied: dict[str, set[str]] = defaultdict(set)
    for row in links:
        at = row["type"] in AT and row["kind"] in PLACES
        (places if at else tied)[row["id"]].add(row["other"])
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) WHERE e.date IS NOT NULL "
        "RETURN id, e.refs AS refs, e.date AS dates, "
        + ", ".join(f"e.{name} AS {name}" for name in (*COUNTS, *TYPES)),
        sorted(places),
    )
    speaking = tx.gather(
        "UNWIND $rows AS id MATCH (:Entity {id: id})<-[:ABOUT]-(c:Claim) "
        "RETURN id, collect(DISTINCT c.source) AS sources",
        [row["id"] for row in rows],
    )
    sources = {row["id"]: row["sources"] for row in speaking}
    return [
        EventReport(
            id=row["id"],
            refs=frozenset(row["refs"]),
            places=frozenset(places[row["id"]]),
            dates=tuple(row["dates"]),
            counts={name: tuple(row[name]) for name in COUNTS if row[name]},
            types=frozenset(value for name in TYPES for value in row[name] or ()),
            sources=frozenset(sources.get(row["id"], ())),
            tied=frozenset(tied[row["id"]]),
        )
        for row in rows
    ]


def _judged(tx: Transaction, verdict: str) -> dict[frozenset[str], str]:
    """Return pairs of refs that a judgement which holds is about, with its reason."""
    rows = tx.rows(
        "MATCH (j:Judgement {verdict: $verdict}) WHERE coalesce(j.undone_on, '') = '' "
        "RETURN j.about AS about, j.why AS why",
        verdict=verdict,
    )
    return {frozenset(row["about"]): row["why"] for row in rows}


def _answers(tx: Transaction, shown: Sequence[EventPair]) -> tuple[MayBeOne, ...]:
    both = sorted({end for alike in shown for end in (alike.first, alike.second)})
    entities = {
        entity.id: entity
        for entity in entity_refs(tx, [*both, *{p for a in shown for p in a.places}])
    }
    undecided = _judged(tx, "undecided") if shown else {}
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id})<-[:ABOUT]-(c:Claim) "
        "WHERE c.predicate IN $predicates RETURN id, e.refs AS refs, c.id AS claim",
        both,
        predicates=["date", *COUNTS, *TYPES],
    )
    claims = claims_by_id(tx, (row["claim"] for row in rows))
    refs = {row["id"]: row["refs"] for row in rows}
    return tuple(
        MayBeOne(
            one=entities[a.first],
            other=entities[a.second],
            places=tuple(entities[place] for place in a.places),
            days_apart=a.days,
            why=_why(a, [entities[place].name for place in a.places]),
            undecided=next(
                (
                    why
                    for about, why in undecided.items()
                    if about & set(refs[a.first]) and about & set(refs[a.second])
                ),
                "",
            ),
            claims=_sorted(claims[r["claim"]] for r in rows if r["id"] in (a.first, a.second)),
        )
        for a in shown
    )


def _sorted(claims: Iterable[ClaimAnswer]) -> tuple[ClaimAnswer, ...]:
    return tuple(sorted(claims, key=lambda c: (c.subject.id, c.predicate, c.stated_on, c.id)))


def _why(alike: EventPair, places: Iterable[str]) -> str:
    """Return what is alike, for the middle of a sentence: "both at KK Park; dated 2025-10-20"."""
    words: dict[str, Any] = vocabulary().properties
    first, second = alike.dates
    parts = [
        f"both at {', '.join(places)}",
        f"both dated {first}" if first == second else f"dated {first} and {second}",
        *(
            f"{words[name].label}: {first}" + ("" if first == then else f" and {then}")
            for name, first, then in alike.counts
        ),
    ]
    if not alike.counts:
        parts.append(f"both called {', '.join(alike.types).replace('_', ' ')}; no count in common")
    return "; ".join([*parts, "no source speaks of both"])
