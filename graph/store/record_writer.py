"""What stands beside the claims: sources, origins, judgements, the dataset's own card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph.dataset import Dataset, Summary
from graph.errors import MalformedSource
from graph.evidence.facts import OF_ITS_SOURCE
from graph.record import Judgement
from graph.store.record_reading import judgement_of
from graph.store.record_rows import value_row
from graph.store.store import Row, Transaction

# What tells one edition of a publisher's list from another.
_EDITION = frozenset({"published", "retrieved", "sha256"})
_OURS = frozenset({"hash", "described_by", "claims_hash"})


@dataclass(slots=True)
class Described:
    """How many sources and origins were written; the sources whose claims weigh otherwise now."""

    written: int = 0
    regraded: list[str] = field(default_factory=list)


def write_descriptions(tx: Transaction, dataset: Dataset) -> Described:
    """Write sources and origins by difference.

    Of a publisher's list that several datasets draw on, the edition read last is described.
    Raises MalformedSource where one id is described in two ways by two datasets.
    """
    done = Described()
    for label, values in (("Source", dataset.sources), ("Origin", dataset.origins)):
        rows = [value_row(value) for value in values]
        have = {
            row["n"]["id"]: row["n"]
            for row in tx.gather(
                f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) RETURN properties(n) AS n",
                [row["id"] for row in rows],
            )
        }
        changed = []
        for row in rows:
            other = have.get(row["id"], {})
            if other.get("hash") == row["hash"]:
                continue
            if other and other["described_by"] != dataset.id:
                if not (dataset.edition and _only_edition(row, other)):
                    raise MalformedSource(
                        f"{dataset.id}: {label.lower()} {row['id']} is described otherwise by "
                        f"{other['described_by']}; expected the same words or another id"
                    )
                if row.get("retrieved", "") < other.get("retrieved", ""):
                    continue
            kept = {"claims_hash": other["claims_hash"]} if "claims_hash" in other else {}
            changed.append({**row, **kept, "described_by": dataset.id})
            if label == "Source" and other and weighs_otherwise(row, other):
                done.regraded.append(row["id"])
        done.written += len(changed)
        tx.each(f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row", changed)
    return done


def weighs_otherwise(row: Row, other: Row) -> bool:
    """Whether claims of a source (as node properties) weigh otherwise than they did.

    A list's next edition has another day and another hash: all its claims need not be worked out
    anew for that.
    """
    return any(row.get(name) != other.get(name) for name in OF_ITS_SOURCE)


def _only_edition(row: Mapping[str, object], other: Mapping[str, object]) -> bool:
    """Whether two descriptions are of editions of one list."""
    names = (row.keys() | other.keys()) - _EDITION - _OURS
    return all(row.get(name) == other.get(name) for name in names)


def published_by(tx: Transaction, sources: Sequence[str]) -> dict[str, str]:
    """The days (partial) on which these sources were published, of those that tell."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) WHERE s.published IS NOT NULL "
        "RETURN s.id AS id, s.published AS published",
        sources,
    )
    return {row["id"]: row["published"] for row in rows}


def write_judgements(
    tx: Transaction, judgements: Sequence[Judgement], dataset: str
) -> list[Judgement]:
    """Write a dataset's judgements by difference; those that came, changed or went.

    One that somebody has taken back stays taken back, even where it came no more meanwhile.
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
        or (stored[j.id]["hash"] != wanted[j.id]["hash"] and not stored[j.id].get("undone_on"))
    ]
    gone = sorted(key for key in stored.keys() - wanted.keys() if not stored[key].get("undone_on"))
    tx.each("UNWIND $rows AS id MATCH (j:Judgement {id: id}) DELETE j", gone)
    tx.each(
        "UNWIND $rows AS row MERGE (j:Judgement {id: row.id}) SET j = row",
        [{**wanted[j.id], "dataset": dataset} for j in changed],
    )
    return [*changed, *(judgement_of(stored[key]) for key in gone)]


def read_before(tx: Transaction, dataset: str, fingerprint: str) -> Summary | None:
    """What a load would say if the dataset was last read from the very same material, else None."""
    row = tx.one(
        "MATCH (d:Dataset {id: $id}) WHERE d.fingerprint = $fingerprint "
        "RETURN d.rows AS rows, d.refused AS refused",
        id=dataset,
        fingerprint=fingerprint,
    )
    return Summary(unchanged=row["rows"], refused=row["refused"]) if row else None


def card_changed(tx: Transaction, dataset: Dataset) -> bool:
    """Whether the dataset's description or the rows it left out differ from what is stored."""
    row = tx.one("MATCH (d:Dataset {id: $id}) RETURN d.hash AS hash", id=dataset.id)
    return row is None or row["hash"] != dataset.card["hash"]


def note_part(tx: Transaction, dataset: Dataset, part: int, parts: int) -> None:
    """Note how far a load in parts has come; until its card is written, it is not done."""
    tx.rows(
        "MERGE (d:Dataset {id: $id}) SET d.title = $title, d.description = $description, "
        "d.part = $part, d.parts = $parts, d.fingerprint = '', d.hash = ''",
        id=dataset.id,
        title=dataset.title,
        description=dataset.description,
        part=part,
        parts=parts,
    )


def write_card(tx: Transaction, dataset: Dataset, moment: str) -> None:
    """Write what the dataset is, when it was loaded, and which rows it left out."""
    tx.rows(
        "MERGE (d:Dataset {id: $id}) SET d += $card, d.loaded_at = $moment REMOVE d.part, d.parts",
        id=dataset.id,
        card=dataset.card,
        moment=moment,
    )
    tx.rows("MATCH (r:Refusal {dataset: $id}) DELETE r", id=dataset.id)
    tx.each(
        "UNWIND $rows AS row CREATE (r:Refusal {id: row.id}) SET r = row",
        [
            {**refused.content(), "dataset": dataset.id, "id": f"{dataset.id}-{place}"}
            for place, refused in enumerate(dataset.refused)
        ],
    )
