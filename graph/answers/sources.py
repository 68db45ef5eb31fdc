"""Sources, datasets, refused rows, counts."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from graph.answers.claims import mark_of
from graph.answers.links import AsOf
from graph.answers.lookup import fewest
from graph.answers.models import (
    Page,
    ResponseModel,
    SourceAnswer,
    Stats,
    next_place,
    start_of,
)
from graph.answers.search import sources_titled
from graph.dates import parse_date, today
from graph.entities import BOOKKEEPING
from graph.errors import NotFound
from graph.record import Release, State
from graph.store import Store
from graph.store.connection import Row, Transaction
from graph.store.metadata import read_meta

_CLAIMS = "COUNT { (:Claim)-[:STATED_IN]->(s) }"
_SOURCE = f"RETURN properties(s) AS source, {_CLAIMS} AS claims ORDER BY s.id"
# How the record is spread: a heading, and a statement that answers `key` and `n`.
_SPREAD: Final = {
    "ties by publisher": "MATCH (c:Claim)-[:STATED_IN]->(s:Source) WHERE c.object IS NOT NULL "
    "RETURN s.publisher AS key, count(c) AS n",
    "acts by month": "MATCH (a:GovernmentAction) UNWIND a.date AS day "
    "RETURN substring(split(day, '/')[0], 0, 7) AS key, count(DISTINCT a.id) AS n",
    "claims by copy read": "MATCH (c:Claim) RETURN coalesce(c.copy_read, '') AS key, count(c) AS n",
}


def is_empty(store: Store) -> bool:
    """Say whether the store holds no claim at all."""
    return store.read(lambda tx: tx.first("MATCH (c:Claim) RETURN c.id AS id LIMIT 1")) is None


def list_sources(store: Store, text: str = "") -> Page[SourceAnswer]:
    """Return every publication and document that claims are stated in.

    With a text, those in whose title or publisher's name each word of it stands.
    """
    items = sources_of(store, sources_titled(store, text) if text.strip() else None)
    return Page(items=items, total=len(items))


def sources_of(store: Store, ids: Iterable[str] | None) -> tuple[SourceAnswer, ...]:
    """Return the sources of these ids by id, or every source."""
    named = "" if ids is None else "WHERE s.id IN $ids"
    ids = sorted(set(ids or ()))
    rows = store.read(lambda tx: tx.rows(f"MATCH (s:Source) {named} {_SOURCE}", ids=ids))
    return tuple(map(_source_answer, rows))


def _source_answer(row: Row) -> SourceAnswer:
    return SourceAnswer.model_validate({"mark": mark_of(row["source"]), **row["source"], **row})


# The orders of a list, in Cypher; `title` is without what may stand before its first letter.
ORDERS: Final = {
    "claims": "claims DESC, title, s.id",
    "title": "title, s.id",
    "publisher": "toLower(s.publisher), title, s.id",
    "grade": "s.reliability, claims DESC, s.id",
    "published": "coalesce(s.published, '') DESC, title DESC, s.id DESC",
}
_TITLE = (
    "toLower(CASE WHEN left(s.title, 1) IN ['(', '“', '‘', '\"', \"'\"] "
    "THEN substring(s.title, 1) ELSE s.title END)"
)


def sorted_sources(
    store: Store, text: str, sort: str, limit: int, after: str = ""
) -> Page[SourceAnswer]:
    """Return a part of the sources in one of ORDERS, or else with most claims first.

    With a text, those in whose title or publisher's name each word of it stands. Only the part is
    read. Raise BadRequest for a bad cursor.
    """
    start = start_of(after)
    ids = sources_titled(store, text) if text.strip() else None
    named = "" if ids is None else "WHERE s.id IN $ids"
    order = ORDERS.get(sort, ORDERS["claims"])

    def work(tx: Transaction) -> Page[SourceAnswer]:
        total = tx.rows(f"MATCH (s:Source) {named} RETURN count(s) AS n", ids=ids or [])[0]["n"]
        rows = tx.rows(
            f"MATCH (s:Source) {named} WITH s, {_TITLE} AS title, {_CLAIMS} AS claims "
            f"ORDER BY {order} SKIP $start LIMIT $limit RETURN properties(s) AS source, claims",
            ids=ids or [],
            start=start,
            limit=limit,
        )
        return Page(
            items=tuple(map(_source_answer, rows)),
            total=total,
            next=next_place(start, len(rows), total),
        )

    return store.read(work)


def get_source(store: Store, source_id: str) -> SourceAnswer:
    """Return one source. Raise NotFound."""
    for source in sources_of(store, [source_id]):
        return source
    raise NotFound(f"no source has the id {source_id!r}")


STALE_DAYS = 90
LIST = "designation_list"


class SourceAge(ResponseModel):
    """One source, the day it was last read, and how many days before the day asked for that was.

    `age_days` is none where no day is recorded. Of a list, `edition_days` is the age of the edition
    that was read: who reads an old edition today does not know what was listed since. Where only a
    month or a year is known, its first day counts. `stale` says that one of the two is more than
    STALE_DAYS, or that no day is recorded.
    """

    id: str
    title: str
    publisher: str
    kind: str
    published: str
    retrieved: str
    release: str
    claims: int
    age_days: int | None
    edition_days: int | None
    stale: bool


class Freshness(Page[SourceAge]):
    """The sources that were read by a day, the oldest first; those without a day come before them.

    A list counts by the older of two: its edition, or the day of reading.

    `stale_public` and `stale_lists` count the public sources that are stale, all and lists alone.
    """

    as_of: str
    stale_days: int = STALE_DAYS
    public: int
    stale_public: int
    stale_lists: int


def get_freshness(store: Store, as_of: str = "") -> Freshness:
    """Return for each source how long before a day (today) it was last read.

    Raise BadRequest for what is not a day.
    """
    AsOf(as_of).check()
    day = parse_date(as_of).latest if as_of else today()
    rows = [_age(source, day) for source in list_sources(store).items]
    items = tuple(
        sorted(
            (row for row in rows if row.age_days is None or row.age_days >= 0),
            key=lambda row: (row.age_days is not None, -_oldest(row), row.published, row.id),
        )
    )
    public = [row for row in items if row.release == Release.PUBLIC]
    return Freshness(
        items=items,
        total=len(items),
        as_of=day,
        public=len(public),
        stale_public=sum(row.stale for row in public),
        stale_lists=sum(row.stale for row in public if row.kind == LIST),
    )


def _age(source: SourceAnswer, day: str) -> SourceAge:
    age = _days_between(source.retrieved, day)
    edition = _days_between(source.published, day) if source.kind == LIST else None
    fields = {name: getattr(source, name) for name in SourceAge.model_fields.keys() & vars(source)}
    return SourceAge(
        **fields,
        age_days=age,
        edition_days=edition,
        stale=age is None or max(age, edition or 0) > STALE_DAYS,
    )


def _oldest(row: SourceAge) -> int:
    return max(row.age_days or 0, row.edition_days or 0)


def _days_between(written: str, day: str) -> int | None:
    if not written:
        return None
    return (date.fromisoformat(day) - date.fromisoformat(parse_date(written).earliest)).days


class DatasetAnswer(ResponseModel):
    """A dataset: what an ingest loads at once.

    `parts` is 0 unless a load in parts is not done: then `part` is the last that is there, of so
    many.
    """

    id: str
    title: str
    description: str
    claims: int
    closed: int
    refused: int
    loaded_at: str
    part: int = 0
    parts: int = 0


class RefusedAnswer(ResponseModel):
    """A row that was left out, and why; never what it says."""

    dataset: str
    file: str
    row: int
    field: str
    reason: str


def list_datasets(store: Store) -> tuple[DatasetAnswer, ...]:
    """Return every loaded dataset: what it is, its claims, the last load that changed it."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (d:Dataset) OPTIONAL MATCH (c:Claim)-[:LOADED_BY]->(d) "
            "WITH d, count(c) AS claims, "
            "sum(CASE WHEN c.state <> $current THEN 1 ELSE 0 END) AS closed "
            "RETURN properties(d) AS d, claims, closed ORDER BY d.id",
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
            refused=row["d"].get("refused", 0),
            loaded_at=row["d"].get("loaded_at", ""),
            part=row["d"].get("part", 0),
            parts=row["d"].get("parts", 0),
        )
        for row in rows
    )


def list_refused(store: Store) -> tuple[RefusedAnswer, ...]:
    """Return rows that the door or the gate refused: where and why, never their content."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (r:Refusal) RETURN properties(r) AS r ORDER BY r.dataset, r.file, r.row, r.field"
        )
    )
    return tuple(
        RefusedAnswer.model_validate({name: row["r"][name] for name in RefusedAnswer.model_fields})
        for row in rows
    )


class Kept(ResponseModel):
    """What the record keeps of what it cites, in claims.

    `said` say something of the world, `filed` only what a thing is called or filed under. Of all of
    them, `words` keep the source's own words, and of `archived` a copy of the source itself is kept
    or linked; of the others the place in the source is given.
    """

    said: int
    filed: int
    words: int
    archived: int


def get_kept(store: Store) -> Kept:
    """Return how many claims say something of the world, and what is kept of their sources."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (c:Claim)-[:STATED_IN]->(s:Source) RETURN count(c) AS claims, "
            "sum(CASE WHEN c.predicate IN $filed THEN 1 ELSE 0 END) AS filed, "
            "sum(CASE WHEN coalesce(c.quote, '') <> '' THEN 1 ELSE 0 END) AS words, "
            "sum(CASE WHEN coalesce(s.archive_url, '') <> '' OR (coalesce(s.sha256, '') <> '' "
            "AND coalesce(c.archive_sha256, s.sha256) = s.sha256) THEN 1 ELSE 0 END) AS archived",
            filed=list(BOOKKEEPING),
        )
    )
    row = rows[0]
    return Kept(
        said=row["claims"] - row["filed"],
        filed=row["filed"],
        words=row["words"],
        archived=row["archived"],
    )


def get_stats(store: Store) -> Stats:
    """Return counts of what the store holds, and the version of its data."""

    def work(tx: Transaction) -> Stats:
        meta = read_meta(tx)
        kinds = _counts(tx, "MATCH (e:Entity) RETURN e.kinds[0] AS key, count(e) AS n")
        return Stats(
            engine=store.engine,
            version=meta.version if meta else 0,
            record_hash=meta.record_hash if meta else "",
            kinds=kinds,
            fewest=fewest(tx, kinds),
            links=_counts(tx, "MATCH (l:Link) RETURN l.type AS key, count(l) AS n"),
            sources=_counts(tx, "MATCH (c:Claim) RETURN c.source AS key, count(c) AS n"),
            claims=_count(tx, "Claim"),
            origins=_count(tx, "Origin"),
            refused=tx.rows("MATCH (d:Dataset) RETURN sum(d.refused) AS n")[0]["n"] or 0,
            unfinished=_unfinished(tx),
        )

    return store.read(work)


def get_spread(store: Store) -> dict[str, dict[str, int]]:
    """Return, by heading, how many ties publishers state, acts months hold, claims copies give."""
    return store.read(lambda tx: {what: _counts(tx, query) for what, query in _SPREAD.items()})


def _unfinished(tx: Transaction) -> dict[str, str]:
    rows = tx.rows(
        "MATCH (d:Dataset) WHERE d.parts > 0 "
        "RETURN d.id AS id, d.part AS part, d.parts AS parts ORDER BY d.id"
    )
    return {row["id"]: f"part {row['part']} of {row['parts']}" for row in rows}


def _counts(tx: Transaction, cypher: str) -> dict[str, int]:
    return {row["key"]: row["n"] for row in sorted(tx.rows(cypher), key=lambda row: row["key"])}


def _count(tx: Transaction, label: str) -> int:
    return int(tx.rows(f"MATCH (n:{label}) RETURN count(n) AS n")[0]["n"])
