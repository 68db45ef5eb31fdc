"""A store's record read whole, with all that belongs to it."""

from collections import defaultdict

from graph.publication import Record
from graph.record import Origin, Reply
from graph.store.record_reading import all_judgements, source_of
from graph.store.record_rows import claim_of
from graph.store.store import Transaction


def read_record(tx: Transaction) -> Record:
    """Every claim, source, origin, judgement, reply and earlier wording."""
    claims = [row["c"] for row in tx.rows("MATCH (c:Claim) RETURN properties(c) AS c")]
    sources = [source_of(r["s"]) for r in tx.rows("MATCH (s:Source) RETURN properties(s) AS s")]
    origins = [
        Origin.model_validate({k: v for k, v in row["o"].items() if k in Origin.model_fields})
        for row in tx.rows("MATCH (o:Origin) RETURN properties(o) AS o")
    ]
    answered: dict[str, list[str]] = defaultdict(list)
    for row in tx.rows("MATCH (r:Reply)-[:ANSWERS_CLAIM]->(c:Claim) RETURN r.id AS r, c.id AS c"):
        answered[row["r"]].append(row["c"])
    replies = [
        Reply.model_validate({k: v for k, v in row["r"].items() if k in Reply.model_fields})
        for row in tx.rows("MATCH (r:Reply) RETURN properties(r) AS r")
    ]
    wordings = [row["w"] for row in tx.rows("MATCH (w:Wording) RETURN properties(w) AS w")]
    return Record(
        claims={row["id"]: claim_of(row) for row in claims},
        sources={source.id: source for source in sources},
        origins={origin.id: origin for origin in origins},
        judgements={judgement.id: judgement for judgement in all_judgements(tx)},
        replies={reply.id: (reply, tuple(sorted(answered[reply.id]))) for reply in replies},
        wordings={row["id"]: row for row in wordings},
        recorded_at={row["id"]: row["recorded_at"] for row in claims},
    )
