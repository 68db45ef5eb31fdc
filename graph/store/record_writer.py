"""Write claims, their revisions, sources, origins, judgements and dataset cards."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graph.dataset import TITLE_SHORTENED, Dataset, LoadSummary
from graph.errors import MalformedSource
from graph.evidence.claim_weights import SOURCE_FIELDS
from graph.hashing import canonical_json
from graph.record import Claim, Judgement
from graph.store.claim_diff import ClaimDiff
from graph.store.connection import Row, Transaction, batches
from graph.store.metadata import shift_sources
from graph.store.record_reader import readable_judgements
from graph.store.rows import claim_row, is_hashed_right, value_row, wording_row


def write_claims(tx: Transaction, dataset: Dataset, change: ClaimDiff, moment: str) -> None:
    """Write new, revised and closed claims, and update the hashes of their sources.

    `change` has the moments of `graph.store.claim_diff.with_moments`.
    """
    tx.rows("MERGE (d:Dataset {id: $id})", id=dataset.id)
    revised = [
        claim_row(claim, claim.recorded_at, claim.state_recorded_at) for claim, _ in change.revise
    ]
    created = _create(tx, dataset, change.create)
    _relate(tx, "LOADED_BY", "Dataset", ((c.id, dataset.id) for c in change.adopt))
    tx.each(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[r:LOADED_BY]->(:Dataset {id: $dataset}) "
        "DELETE r",
        change.disown,
        dataset=dataset.id,
    )
    _revise(tx, change, revised, moment)
    _restore(tx, dataset, change)
    shift_sources(tx, [*created, *revised], [old for _, old in change.revise])


def _create(tx: Transaction, dataset: Dataset, claims: Sequence[Claim]) -> list[Row]:
    """Create claims and their relationships in one statement: no claim is looked up again.

    Return the source and the hash of each: memory should not hold all the rows.
    """
    written: list[Row] = []
    rows = (claim_row(claim, claim.recorded_at) for claim in claims)
    for batch in batches(rows):
        tx.rows(
            "MATCH (d:Dataset {id: $dataset}) UNWIND $rows AS row "
            "MATCH (s:Source {id: row.source}) "
            "CREATE (c:Claim) SET c += row "
            "CREATE (c)-[:STATED_IN]->(s) CREATE (c)-[:LOADED_BY]->(d) "
            "WITH c, row UNWIND row.rests_on AS origin "
            "MATCH (o:Origin {id: origin}) CREATE (c)-[:RESTS_ON]->(o)",
            rows=batch,
            dataset=dataset.id,
        )
        written += ({"source": row["source"], "hash": row["hash"]} for row in batch)
        batch.clear()  # see `batches`
    return written


def check_described(tx: Transaction, dataset: Dataset, label: str, ids: set[str]) -> None:
    """Raise MalformedSource if one of these sources or origins is not in the store."""
    rows = tx.gather(f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) RETURN id", sorted(ids))
    missing = sorted(ids - {row["id"] for row in rows})
    if missing:
        raise MalformedSource(
            f"{dataset.id}: claims name the {label.lower()} {missing[0]}, "
            "but no dataset describes it"
        )


def _revise(tx: Transaction, change: ClaimDiff, rows: Sequence[Row], moment: str) -> None:
    tx.each(
        "UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) "
        "CREATE (w:Wording {id: row.id}) SET w = row CREATE (c)-[:WAS]->(w)",
        [wording_row(old, moment) for _, old in change.revise],
    )
    tx.each("UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c = row", rows)
    revised = [claim for claim, _ in change.revise]
    tx.each(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[r:RESTS_ON]->(:Origin) DELETE r",
        [claim.id for claim in revised],
    )
    _relate(tx, "RESTS_ON", "Origin", _rests_on(revised))
    # A reply to a claim also answers the claim that replaced it.
    tx.each(
        "UNWIND $rows AS row MATCH (r:Reply)-[:ANSWERS_CLAIM]->(:Claim {id: row[0]}) "
        "MATCH (c:Claim {id: row[1]}) WHERE NOT EXISTS { (r)-[:ANSWERS_CLAIM]->(c) } "
        "CREATE (r)-[:ANSWERS_CLAIM]->(c)",
        [[claim.id, claim.superseded_by] for claim in revised if claim.superseded_by],
    )


def _restore(tx: Transaction, dataset: Dataset, change: ClaimDiff) -> None:
    """Write claims over what another program made of them, and delete what it added.

    The hashes of their sources stand for them already, or are computed again by the caller.
    """
    tx.each(
        "UNWIND $rows AS id MATCH (c:Claim {id: id}) DETACH DELETE c",
        [row["id"] for row in change.foreign],
    )
    claims = [claim for claim, _ in change.restore]
    rows = [claim_row(claim, claim.recorded_at, claim.state_recorded_at) for claim in claims]
    tx.each("UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c = row", rows)
    ids = [claim.id for claim in claims]
    for type_ in ("STATED_IN", "RESTS_ON", "LOADED_BY", "ABOUT", "TOWARDS"):
        end = ":Dataset {id: $dataset}" if type_ == "LOADED_BY" else ""
        tx.each(
            f"UNWIND $rows AS id MATCH (:Claim {{id: id}})-[r:{type_}]->({end}) DELETE r",
            ids,
            dataset=dataset.id,
        )
    _relate(tx, "STATED_IN", "Source", ((claim.id, claim.source) for claim in claims))
    _relate(tx, "RESTS_ON", "Origin", _rests_on(claims))
    _relate(tx, "LOADED_BY", "Dataset", ((key, dataset.id) for key in ids))


def _rests_on(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    return [(claim.id, origin) for claim in claims for origin in claim.rests_on]


def _relate(tx: Transaction, relation: str, label: str, pairs: Iterable[tuple[str, str]]) -> None:
    tx.each(
        f"UNWIND $rows AS row MATCH (c:Claim {{id: row[0]}}) "
        f"MATCH (t:{label} {{id: row[1]}}) CREATE (c)-[:{relation}]->(t)",
        [list(pair) for pair in pairs],
    )


# The fields in which editions of a publisher's list differ; `description` says how one was read.
_EDITION = frozenset({"published", "retrieved", "sha256", "description"})
_OURS = frozenset({"hash", "described_by", "claims_hash"})


@dataclass(slots=True)
class DescriptionChange:
    """The number of sources and origins written; sources whose claims weigh differently now.

    `judged` are judgements that came, changed or went.
    """

    written: int = 0
    regraded: list[str] = field(default_factory=list)
    judged: list[Judgement] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Return whether anything changed."""
        return bool(self.written or self.judged)


def write_descriptions(tx: Transaction, dataset: Dataset) -> DescriptionChange:
    """Write sources and origins by difference.

    If several datasets use a publisher's list, its latest edition is described; datasets that come
    together are updated together, so the one that is loaded first describes anew. Raise
    MalformedSource if two others describe one id differently.
    """
    change = DescriptionChange()
    for label, values in (("Source", dataset.sources), ("Origin", dataset.origins)):
        rows = [value_row(value) for value in values]
        have = {
            row["n"]["id"]: row["n"]
            for row in tx.gather(
                f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) RETURN properties(n) AS n",
                [row["id"] for row in rows],
            )
        }
        datasets = set(tx.column("MATCH (d:Dataset)", "d.id"))
        changed = []
        for row in rows:
            stored = have.get(row["id"], {})
            whole = is_hashed_right(label, stored) and stored.get("described_by") in datasets
            if whole and stored["hash"] == row["hash"]:
                continue
            if whole and stored["described_by"] not in {dataset.id, *dataset.beside}:
                is_list = dataset.edition or row.get("kind") == "designation_list"
                if not (is_list and _only_edition(row, stored)):
                    raise MalformedSource(
                        f"{dataset.id}: {label.lower()} {row['id']} is described differently by "
                        f"{stored['described_by']}; expected the same words or another id"
                    )
                if row.get("retrieved", "") < stored.get("retrieved", ""):
                    continue
            kept = {"claims_hash": stored["claims_hash"]} if "claims_hash" in stored else {}
            if not whole and stored.get("described_by") in datasets:
                kept["described_by"] = stored["described_by"]
            changed.append({**row, "described_by": dataset.id, **kept})
            if label == "Source" and stored and weighs_otherwise(row, stored):
                change.regraded.append(row["id"])
        change.written += len(changed)
        tx.each(f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row", changed)
    return change


def weighs_otherwise(row: Row, stored: Row) -> bool:
    """Return whether a change of a source (as node properties) changes the weight of its claims.

    The next edition of a list has another day and another hash only: its links stay as they are.
    """
    return any(row.get(name) != stored.get(name) for name in SOURCE_FIELDS)


def _only_edition(row: Mapping[str, object], stored: Mapping[str, object]) -> bool:
    """Return whether two descriptions are of editions of one list."""
    names = (row.keys() | stored.keys()) - _EDITION - _OURS
    return all(row.get(name) == stored.get(name) for name in names)


def published_by(tx: Transaction, sources: Sequence[str]) -> dict[str, str]:
    """Return the days (partial) on which these sources were published, where known."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) WHERE s.published IS NOT NULL "
        "RETURN s.id AS id, s.published AS published",
        sources,
    )
    return {row["id"]: row["published"] for row in rows}


def write_judgements(
    tx: Transaction, judgements: Sequence[Judgement], dataset: str
) -> list[Judgement]:
    """Write a dataset's judgements by difference, and return those that came, changed or went.

    A judgement that was undone stays undone, also if the dataset drops it and brings it again.
    """
    wanted = {j.id: value_row(j) for j in judgements}
    stored = {
        row["j"]["id"]: row["j"]
        for row in tx.rows(
            "MATCH (j:Judgement {dataset: $dataset}) RETURN properties(j) AS j", dataset=dataset
        )
    }
    changed = [
        j
        for j in judgements
        if j.id not in stored
        or not is_hashed_right("Judgement", stored[j.id])
        or (stored[j.id]["hash"] != wanted[j.id]["hash"] and not stored[j.id].get("undone_on"))
    ]
    # A judgement that another program changed stays undone if its hash says that it was.
    for place, j in enumerate(changed):
        undone = j.model_copy(update={"undone_on": stored.get(j.id, {}).get("undone_on") or ""})
        if undone != j and value_row(undone)["hash"] == stored[j.id].get("hash"):
            changed[place], wanted[j.id] = undone, value_row(undone)
    gone = sorted(key for key in stored.keys() - wanted.keys() if not stored[key].get("undone_on"))
    tx.each("UNWIND $rows AS id MATCH (j:Judgement {id: id}) DELETE j", gone)
    tx.each(
        "UNWIND $rows AS row MERGE (j:Judgement {id: row.id}) SET j = row",
        [{**wanted[j.id], "dataset": dataset} for j in changed],
    )
    return [*changed, *readable_judgements(stored[key] for key in gone)]


def read_before(tx: Transaction, dataset: str, fingerprint: str) -> LoadSummary | None:
    """Return the summary of a load if the dataset was last read from the same files, else None."""
    row = tx.first(
        "MATCH (d:Dataset {id: $id}) WHERE d.fingerprint = $fingerprint "
        "RETURN d.rows AS rows, d.refused AS refused, COUNT { MATCH (r:Refusal) "
        "WHERE r.dataset = d.id AND r.reason = $shortened RETURN r } AS shortened",
        id=dataset,
        fingerprint=fingerprint,
        shortened=TITLE_SHORTENED,
    )
    if row is None:
        return None
    return LoadSummary(unchanged=row["rows"], refused=row["refused"], shortened=row["shortened"])


def card_changed(tx: Transaction, dataset: Dataset) -> bool:
    """Return whether the dataset's description or its refused rows differ from the stored ones."""
    row = tx.first("MATCH (d:Dataset {id: $id}) RETURN properties(d) AS card", id=dataset.id)
    if row is None or any(row["card"].get(name) != fact for name, fact in dataset.card.items()):
        return True
    stored = tx.rows("MATCH (r:Refusal {dataset: $id}) RETURN properties(r) AS r", id=dataset.id)
    return sorted(_in_order(row["r"] for row in stored)) != sorted(_in_order(_refusals(dataset)))


def note_batch(tx: Transaction, dataset: Dataset, number: int, count: int) -> None:
    """Note which batch of a load was written; the load is done when its card is written."""
    tx.rows(
        "MERGE (d:Dataset {id: $id}) SET d.title = $title, d.description = $description, "
        "d.part = $part, d.parts = $parts, d.fingerprint = '', d.hash = ''",
        id=dataset.id,
        title=dataset.title,
        description=dataset.description,
        part=number,
        parts=count,
    )


def write_card(tx: Transaction, dataset: Dataset, moment: str) -> None:
    """Write the dataset's description, the moment of the load, and the refused rows."""
    tx.rows(
        "MERGE (d:Dataset {id: $id}) SET d += $card, d.loaded_at = $moment REMOVE d.part, d.parts",
        id=dataset.id,
        card=dataset.card,
        moment=moment,
    )
    tx.rows("MATCH (r:Refusal {dataset: $id}) DELETE r", id=dataset.id)
    tx.each("UNWIND $rows AS row CREATE (r:Refusal {id: row.id}) SET r = row", _refusals(dataset))


def _refusals(dataset: Dataset) -> list[Row]:
    """Return the nodes of a dataset's refused rows."""
    return [
        {**refused.content(), "dataset": dataset.id, "id": f"{dataset.id}-{place}"}
        for place, refused in enumerate(dataset.refused)
    ]


def _in_order(rows: Iterable[Row]) -> Iterator[str]:
    return (canonical_json(row) for row in rows)
