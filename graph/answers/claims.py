"""Claims as answered: with their source, origins, earlier wordings and the names of both ends."""

from collections.abc import Iterable, Iterator
from typing import Any

from graph.answers.paging import MOST, check_limit
from graph.answers.replies import replies_answer
from graph.answers.sentences import claim_sentence
from graph.answers.shapes import ClaimAnswer, OriginAnswer, Page, SourceBrief, Thing
from graph.answers.tombstones import check_redacted
from graph.errors import BadRequest, NotFound
from graph.record import Polarity, State
from graph.store import Store
from graph.store.store import Transaction

_WHOLE = """
MATCH (c)-[:STATED_IN]->(s:Source)
OPTIONAL MATCH (c)-[:ABOUT]->(a:Entity)
OPTIONAL MATCH (c)-[:TOWARDS]->(t:Entity)
OPTIONAL MATCH (c)-[:RESTS_ON]->(o:Origin)
WITH c, s, a, t, collect(properties(o)) AS origins
OPTIONAL MATCH (c)-[:WAS]->(w:Wording)
WITH c, s, a, t, origins, collect(properties(w)) AS wordings
OPTIONAL MATCH (r:Reply)-[:ANSWERS_CLAIM]->(c)
RETURN properties(c) AS claim, properties(s) AS source, origins,
       a.id AS a_id, a.name AS a_name, a.kinds AS a_kinds,
       t.id AS t_id, t.name AS t_name, t.kinds AS t_kinds, wordings,
       collect(properties(r)) AS replies
"""


def claims_by_id(tx: Transaction, ids: Iterable[str]) -> dict[str, ClaimAnswer]:
    """Claims by their ids; an id that names none is left out."""
    rows = tx.gather(f"UNWIND $rows AS id MATCH (c:Claim {{id: id}}) {_WHOLE}", sorted(set(ids)))
    return {row["claim"]["id"]: claim_answer(row) for row in rows}


def get_claim(store: Store, claim_id: str) -> ClaimAnswer:
    """One claim. Raises NotFound, or Gone where it was redacted."""
    found = store.read(lambda tx: claims_by_id(tx, [claim_id]))
    if claim_id not in found:
        check_redacted(store, claim_id)
        raise NotFound(f"no claim has the id {claim_id!r}")
    return found[claim_id]


def list_claims(
    store: Store,
    *,
    source: str = "",
    entity: str = "",
    predicate: str = "",
    polarity: str = "",
    state: str = "",
    limit: int = 100,
    after: str = "",
) -> Page[ClaimAnswer]:
    """Claims that fit every filter given, in the order of their ids.

    Raises BadRequest for a polarity, state or limit that cannot be.
    """
    _check(polarity, state, limit)
    filters = {
        "c.source": source,
        "c.predicate": predicate,
        "c.polarity": polarity,
        "c.state": state,
    }
    given = {name: value for name, value in filters.items() if value}
    where = [f"{name} = ${name.partition('.')[2]}" for name in given]
    values: dict[str, object] = {name.partition(".")[2]: value for name, value in given.items()}
    if entity:
        where.append("EXISTS { (c)-[:ABOUT|TOWARDS]->(:Entity {id: $entity}) }")
        values["entity"] = entity
    head = "MATCH (c:Claim) " + (f"WHERE {' AND '.join(where)} " if where else "")

    def work(tx: Transaction) -> Page[ClaimAnswer]:
        total = tx.rows(f"{head} RETURN count(c) AS n", **values)[0]["n"]
        step = "WITH c WHERE c.id > $after WITH c ORDER BY c.id LIMIT $limit"
        ids = [
            row["id"]
            for row in tx.rows(
                f"{head} {step} RETURN c.id AS id", **values, after=after, limit=limit + 1
            )
        ]
        claims = claims_by_id(tx, ids[:limit])
        items = tuple(claims[claim_id] for claim_id in ids[:limit])
        return Page(items=items, total=total, next=items[-1].id if len(ids) > limit else None)

    return store.read(work)


def every_claim(store: Store, predicate: str) -> Iterator[ClaimAnswer]:
    """Every claim of a link type or property, in the order of their ids."""
    after: str | None = ""
    while after is not None:
        page = list_claims(store, predicate=predicate, limit=MOST, after=after)
        yield from page.items
        after = page.next


def _check(polarity: str, state: str, limit: int) -> None:
    if polarity and polarity not in set(Polarity):
        raise BadRequest(f"polarity {polarity!r}: expected one of {', '.join(Polarity)}")
    if state and state not in set(State):
        raise BadRequest(f"state {state!r}: expected one of {', '.join(State)}")
    check_limit(limit)


def claim_answer(row: dict[str, Any]) -> ClaimAnswer:
    """A claim in its answered shape, from a row of the statement above."""
    claim, source = row["claim"], row["source"]
    subject = _thing(row, "a") or Thing(id=claim["subject"], name=claim["subject"], kind="")
    target = _thing(row, "t")
    plain = {name: claim[name] for name in ClaimAnswer.model_fields if claim.get(name)}
    origins = sorted(row["origins"], key=lambda origin: str(origin["id"]))
    wordings = sorted(row["wordings"], key=lambda wording: str(wording["replaced_at"]))
    return ClaimAnswer.model_validate(
        {
            **plain,
            "subject": subject,
            "object": target,
            "value": claim.get("value"),
            "sentence": claim_sentence(
                claim["predicate"],
                claim["polarity"],
                claim["modality"],
                subject.name,
                target.name if target else claim.get("value") or claim.get("object", ""),
                claim.get("speaker") or source["publisher"],
                claim.get("stage") or "",
            ),
            "source": SourceBrief.model_validate(
                {name: source[name] for name in SourceBrief.model_fields if source.get(name)}
            ),
            # A claim names the file it was read from; its source may have come in others since.
            "archive_sha256": claim.get("archive_sha256") or source.get("sha256", ""),
            "origins": [
                OriginAnswer.model_validate(
                    {name: origin[name] for name in OriginAnswer.model_fields if origin.get(name)}
                )
                for origin in origins
            ],
            "wordings": wordings,
            **replies_answer(row["replies"]),
        }
    )


def _thing(row: dict[str, Any], end: str) -> Thing | None:
    if row[f"{end}_id"] is None:
        return None
    return Thing(id=row[f"{end}_id"], name=row[f"{end}_name"], kind=row[f"{end}_kinds"][0])
