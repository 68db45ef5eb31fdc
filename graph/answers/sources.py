"""Sources, datasets and what was left out of them."""

from graph.answers.shapes import DatasetAnswer, Page, RefusedAnswer, SourceAnswer
from graph.errors import NotFound
from graph.record import State
from graph.store import Store

_SOURCE = (
    "RETURN properties(s) AS source, COUNT { (:Claim)-[:STATED_IN]->(s) } AS claims ORDER BY s.id"
)


def list_sources(store: Store) -> Page[SourceAnswer]:
    """Every publication and document that claims are stated in."""
    rows = store.read(lambda tx: tx.rows(f"MATCH (s:Source) {_SOURCE}"))
    items = tuple(_source(row["source"], row["claims"]) for row in rows)
    return Page(items=items, total=len(items))


def get_source(store: Store, source_id: str) -> SourceAnswer:
    """One source. Raises NotFound."""
    row = store.read(lambda tx: tx.one(f"MATCH (s:Source {{id: $id}}) {_SOURCE}", id=source_id))
    if row is None:
        raise NotFound(f"no source has the id {source_id!r}")
    return _source(row["source"], row["claims"])


def _source(source: dict[str, object], claims: int) -> SourceAnswer:
    fields = {name: source[name] for name in SourceAnswer.model_fields if name in source}
    return SourceAnswer.model_validate({**fields, "claims": claims})


def list_datasets(store: Store) -> tuple[DatasetAnswer, ...]:
    """Every dataset that was loaded: what it is, its claims, its last load that changed it."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (d:Dataset) OPTIONAL MATCH (c:Claim)-[:LOADED_BY]->(d) "
            "WITH d, count(c) AS claims, "
            "sum(CASE WHEN c.state <> $current THEN 1 ELSE 0 END) AS closed "
            "RETURN properties(d) AS d, claims, closed, "
            "COUNT { MATCH (r:Refusal) WHERE r.dataset = d.id RETURN r } AS refused ORDER BY d.id",
            current=State.CURRENT.value,
        )
    )
    return tuple(
        DatasetAnswer(
            id=row["d"]["id"],
            title=row["d"].get("title", ""),
            description=row["d"].get("description", ""),
            claims=row["claims"],
            closed=row["closed"],
            refused=row["refused"],
            loaded_at=row["d"].get("loaded_at", ""),
            part=row["d"].get("part", 0),
            parts=row["d"].get("parts", 0),
        )
        for row in rows
    )


def list_refused(store: Store) -> tuple[RefusedAnswer, ...]:
    """Rows that the door or the gate left out: where they stand and why, never what they say."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (r:Refusal) RETURN properties(r) AS r ORDER BY r.dataset, r.file, r.row, r.field"
        )
    )
    return tuple(
        RefusedAnswer.model_validate({name: row["r"][name] for name in RefusedAnswer.model_fields})
        for row in rows
    )
