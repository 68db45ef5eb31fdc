"""Read claims, judgements, sources and kinds from the store.

A placed claim comes with the ids of the entities that it is ABOUT and leads TOWARDS now.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from graph.entities import NAMING_PREDICATES
from graph.grounds import ACTION_TYPE, PERSON_END
from graph.publication import Record
from graph.record import Claim, Judgement, Origin, Polarity, Reply, Source
from graph.store.connection import Store, Transaction
from graph.store.rows import FULL_TEXT, claim_of
from graph.text import fold

_NONE: Mapping[str, Claim] = MappingProxyType({})
Placed = tuple[Claim, str | None, str | None]
_ANSWER = """
OPTIONAL MATCH (c)-[:ABOUT]->(a:Entity)
OPTIONAL MATCH (c)-[:TOWARDS]->(t:Entity)
RETURN properties(c) AS claim, a.id AS about, t.id AS towards
"""


def _placed(rows: Iterable[dict[str, Any]]) -> list[Placed]:
    return [
        (claim, row["about"], row["towards"])
        for row in rows
        if (claim := readable(row["claim"])) is not None
    ]


def readable(row: dict[str, Any]) -> Claim | None:
    """Return the claim that a node holds, or None if it makes no sense any more."""
    try:
        return claim_of(row)
    except ValidationError:
        return None


def unique(placed: Iterable[Placed]) -> list[Placed]:
    """Return each claim once."""
    return list({row[0].id: row for row in placed}.values())


def all_claims(tx: Transaction) -> list[Placed]:
    """Return every claim of the record."""
    return _placed(tx.rows(f"MATCH (c:Claim) {_ANSWER}"))


def stored_claims(tx: Transaction, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return the properties of claims, by id."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) RETURN properties(c) AS claim", list(ids)
    )
    return {row["claim"]["id"]: row["claim"] for row in rows}


def claims_touching(
    tx: Transaction, refs: Iterable[str], written: Mapping[str, Claim] = _NONE
) -> list[Placed]:
    """Return every claim whose subject or object is one of these refs.

    `written` are claims, by id, that this transaction created: they lead to no entity yet, and are
    not read again.
    """
    wanted = sorted(set(refs))
    ids = {
        key
        for end in ("subject", "object")
        for row in tx.gather(
            f"UNWIND $rows AS ref MATCH (c:Claim {{{end}: ref}}) RETURN ref, collect(c.id) AS ids",
            wanted,
        )
        for key in row["ids"]
    }
    rows = tx.gather(
        f"UNWIND $rows AS id MATCH (c:Claim {{id: id}}) {_ANSWER}", sorted(ids - written.keys())
    )
    return [
        *_placed(rows),
        *((written[key], None, None) for key in sorted(ids & written.keys())),
    ]


def kind_claims(tx: Transaction, refs: Iterable[str]) -> list[Claim]:
    """Return the claims that give the kind of these refs."""
    rows = tx.gather(
        "UNWIND $rows AS ref MATCH (c:Claim {subject: ref}) "
        "WHERE c.predicate = 'kind' RETURN properties(c) AS claim",
        sorted(set(refs)),
    )
    return [claim for row in rows if (claim := readable(row["claim"])) is not None]


def ground_links(tx: Transaction, refs: Iterable[str], *, besides: str = "") -> list[Claim]:
    """Return the links of these refs that can be a ground for naming a person.

    Claims that only the dataset `besides` gave are left out.
    """
    wanted = sorted(set(refs))
    return [
        claim
        for link, end in PERSON_END.items()
        for claim in _claims_at(tx, end, wanted, link, besides)
    ]


def act_type_claims(tx: Transaction, acts: Iterable[str], *, besides: str = "") -> list[Claim]:
    """Return the claims that say of what type these acts are."""
    return _claims_at(tx, "subject", sorted(set(acts)), ACTION_TYPE, besides)


def _claims_at(
    tx: Transaction, end: str, refs: list[str], predicate: str, besides: str
) -> list[Claim]:
    rows = tx.gather(
        f"UNWIND $rows AS ref MATCH (c:Claim {{{end}: ref}}) WHERE c.predicate = $predicate "
        "RETURN properties(c) AS claim, [(c)-[:LOADED_BY]->(d:Dataset) | d.id] AS loaded_by",
        refs,
        predicate=predicate,
    )
    return [
        claim
        for row in rows
        if not besides or row["loaded_by"] != [besides]
        if (claim := readable(row["claim"])) is not None
    ]


def claims_of_predicates(
    tx: Transaction, predicates: Iterable[str], *, dataset: str = ""
) -> list[Claim]:
    """Return every claim, of one dataset or of all, that gives a value of these properties."""
    loaded = "-[:LOADED_BY]->(:Dataset {id: $dataset})" if dataset else ""
    rows = tx.gather(
        f"UNWIND $rows AS name MATCH (c:Claim){loaded} WHERE c.predicate = name "
        "RETURN properties(c) AS claim",
        list(predicates),
        **({"dataset": dataset} if dataset else {}),
    )
    return [claim for row in rows if (claim := readable(row["claim"])) is not None]


def judgement_rows(tx: Transaction) -> list[dict[str, Any]]:
    """Return the properties of every judgement, including undone ones, by id."""
    return [
        row["j"] for row in tx.rows("MATCH (j:Judgement) RETURN properties(j) AS j ORDER BY j.id")
    ]


def all_judgements(tx: Transaction) -> list[Judgement]:
    """Return every judgement, including undone ones."""
    return readable_judgements(judgement_rows(tx))


def readable_judgements(rows: Iterable[dict[str, Any]]) -> list[Judgement]:
    """Return the judgements that nodes hold, without those that make no sense any more."""
    judgements = []
    for row in rows:
        with suppress(ValidationError):
            judgements.append(Judgement.of_row(row))
    return judgements


def sources_of(tx: Transaction, claims: Iterable[Claim]) -> list[Source]:
    """Return the sources of these claims."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN properties(s) AS s",
        sorted({claim.source for claim in claims}),
    )
    return [source for row in rows if (source := _readable_source(row["s"])) is not None]


def _readable_source(row: dict[str, Any]) -> Source | None:
    try:
        return Source.of_row(row)
    except ValidationError:
        return None


def read_record(tx: Transaction) -> Record:
    """Return every claim, source, origin, judgement, reply and earlier wording."""
    claims = [row["c"] for row in tx.rows("MATCH (c:Claim) RETURN properties(c) AS c")]
    sources = [Source.of_row(r["s"]) for r in tx.rows("MATCH (s:Source) RETURN properties(s) AS s")]
    origins = [Origin.of_row(r["o"]) for r in tx.rows("MATCH (o:Origin) RETURN properties(o) AS o")]
    answered: dict[str, list[str]] = defaultdict(list)
    for row in tx.rows("MATCH (r:Reply)-[:ANSWERS_CLAIM]->(c:Claim) RETURN r.id AS r, c.id AS c"):
        answered[row["r"]].append(row["c"])
    replies = [Reply.of_row(r["r"]) for r in tx.rows("MATCH (r:Reply) RETURN properties(r) AS r")]
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


def known_kinds(store: Store, refs: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return the kinds that sources give each ref; leave out refs of no known kind."""
    wanted = sorted(set(refs))
    by_ref: dict[str, set[str]] = defaultdict(set)
    for claim in store.read(lambda tx: kind_claims(tx, wanted)):
        if claim.polarity == Polarity.ASSERTS:
            by_ref[claim.subject].add(claim.value)
    return {ref: frozenset(kinds) for ref, kinds in by_ref.items()}


def naming_claims(store: Store, words: Iterable[str]) -> list[tuple[tuple[str, ...], Claim]]:
    """Return claims about entities whose names hold all these folded words, with their kinds.

    The claims are those that give the entities a value; at most those of 20 entities are returned.
    """
    # Only folded ASCII words reach the index, so nothing in them is its syntax.
    query = " ".join(f"+{word}" for word in words if word.isascii() and word.isalnum())
    if not query:
        return []
    rows = store.read(
        lambda tx: tx.rows(
            f"CALL db.index.fulltext.queryNodes('{FULL_TEXT}', $query) YIELD node "
            "WITH node LIMIT 20 MATCH (c:Claim)-[:ABOUT]->(node) "
            "WHERE c.predicate IN $names RETURN properties(c) AS claim, node.kinds AS kinds",
            query=query,
            names=list(NAMING_PREDICATES),
        )
    )
    return [(tuple(row["kinds"]), claim_of(row["claim"])) for row in rows]


def names_an_entity(store: Store, name: str) -> bool:
    """Return whether the record has an entity of this name, with its words in any order."""
    words = frozenset(fold(name))
    return any(
        frozenset(fold(claim.value)) == words for _, claim in naming_claims(store, sorted(words))
    )
