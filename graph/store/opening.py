"""Open a store: connect, create constraints and indexes, rebuild a graph that is out of date."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from graph.embedded import attach_engine, public_files
from graph.errors import MutilatedRecord, StoreUnavailable
from graph.settings import Settings
from graph.store.connection import Store, as_sentences
from graph.store.integrity import seal_record
from graph.store.load import Progress, quiet
from graph.store.metadata import PUBLIC, RECORD, begin_meta, check_ours
from graph.store.rebuild import rebuild
from graph.store.rows import COUNTRY, COUNTS, DAYS, FULL_TEXT, PLACED

KEYED = (
    "Entity",
    "Link",
    "Claim",
    "Source",
    "Origin",
    "Judgement",
    "Dataset",
    "Wording",
    "Refusal",
    "Reply",
    "Redaction",
)
INDEXED = (
    ("Claim", "subject"),
    ("Claim", "object"),
    ("Claim", "source"),
    ("Entity", "name"),
    ("Refusal", "dataset"),
    ("Link", "from"),
    ("Link", "to"),
)
# What questions filter by, with its type on ArcadeDB: an index that is made before any data takes
# its keys for texts there, and then serves no range.
TYPED_INDEXES: Final = {
    **dict.fromkeys(DAYS, "DATE"),
    **dict.fromkeys((f"{name}_{end}" for name in COUNTS for end in ("min", "max")), "LONG"),
    **dict.fromkeys(PLACED, "DOUBLE"),
    COUNTRY: "STRING",
}
# ArcadeDB keeps 256 kB for each index of each set of labels, and reads all entities of the bundled
# record in the time of a few look-ups: it has only these.
INDEXED_THERE: Final = (DAYS[0], COUNTRY)
# Neo4j's range index refuses values above 8 kB, its text index values above 32 kB.
LONG = frozenset({("Entity", "name"), ("Entity", COUNTRY)})


def ensure_schema(store: Store) -> None:
    """Create missing constraints and indexes. Raise StoreUnavailable if an index does not start."""
    have = _constraints(store)
    for label in KEYED:
        if f"{label.lower()}_id" not in have:
            store.define(
                f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS "
                f"FOR (n:{label}) REQUIRE n.id IS UNIQUE"
            )
    for label, name in INDEXED:
        _create_index(store, label, name)
    for name, type_ in TYPED_INDEXES.items():
        if store.embedded:
            store.embedded.sql(f"CREATE PROPERTY Entity.{name} IF NOT EXISTS {type_}")
        if not store.embedded or name in INDEXED_THERE:
            _create_index(store, "Entity", name)
    if store.embedded:
        store.embedded.sql("CREATE PROPERTY Entity.search IF NOT EXISTS STRING")
        store.embedded.sql("CREATE INDEX IF NOT EXISTS ON Entity (search) FULL_TEXT")
        return
    store.define(
        f"CREATE FULLTEXT INDEX `{FULL_TEXT}` IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]"
    )
    store.define("CREATE POINT INDEX entity_location IF NOT EXISTS FOR (n:Entity) ON (n.location)")
    store.define("CALL db.awaitIndexes(60)")
    failed = store.read(
        lambda tx: tx.rows("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")
    )
    if failed:
        raise StoreUnavailable(f"index {failed[0]['name']} of the store is not usable")


def _create_index(store: Store, label: str, name: str) -> None:
    sort = "TEXT INDEX" if (label, name) in LONG and not store.embedded else "INDEX"
    store.define(
        f"CREATE {sort} {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
    )


def _constraints(store: Store) -> set[str]:
    """Return the names of the constraints of a Neo4j store; none on the embedded engine."""
    if store.embedded:
        return set()
    return {
        row["name"]
        for row in store.read(lambda tx: tx.rows("SHOW CONSTRAINTS YIELD name RETURN name"))
    }


# neo4j-admin drops empty lists. A store can hold these: the names of an entity that no claim names
# now, and the marks of a redaction without names. Every node of the label has the property, so that
# a missing one was an empty list.
WITHOUT_ITEMS: Final = {"Entity": ("names",), "Redaction": ("fingerprints", "lengths")}
_HOLD: Final = frozenset({"held_by", "held_for", "held_until"})


def as_imported(label: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return the properties of a node as they are exported: empty lists are left out.

    The exported :Meta has no lock, and says that the import is unfinished.
    """
    if label == "Meta":
        return {**{k: v for k, v in row.items() if k not in _HOLD}, "imported": True}
    for name in WITHOUT_ITEMS.get(label, ()):
        if not row[name]:
            row = {k: v for k, v in row.items() if k != name}
    return row


def finish_import(store: Store) -> None:
    """Restore the empty lists; data and version are then those that were exported.

    Several processes may do so at once, and again after an interruption.
    """
    for label, names in WITHOUT_ITEMS.items():
        for name in names:
            store.define(f"MATCH (n:{label}) WHERE n.{name} IS NULL SET n.{name} = []")
    store.define("MATCH (m:Meta {id: 'scamgraph'}) REMOVE m.imported")


def _rebuilt(store: Store, progress: Progress, *, mending: bool) -> bool:
    """Rebuild a graph that is out of date; return False if the record was changed (`mending`)."""
    try:
        rebuild(store, if_stale=True, progress=progress)
    except MutilatedRecord:
        if not mending:
            raise
        return False
    return True


SCHEMES = ("bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc")


@contextmanager
def open_store(
    settings: Settings,
    *,
    public: bool = False,
    mending: bool = False,
    progress: Progress = quiet,
) -> Iterator[Store]:
    """Open the record's store, or the `public` one, with its schema and an up-to-date graph.

    If a large graph has to be rebuilt first, `progress` is called for each batch. With `mending`, a
    graph that cannot be rebuilt because the record was changed by another program stays as it is:
    for those who look into the record, or restore it; after that it is tried again.

    Raise StoreUnavailable, ForeignStore, NewerSchema or MutilatedRecord, each with one sentence.
    """
    store = connect(settings, public=public)
    store.home = settings.home
    store.part_claims = settings.part_claims
    holds = PUBLIC if public else RECORD
    try:
        meta = check_ours(store, holds)
        ensure_schema(store)
        if meta and meta.imported:
            finish_import(store)
        if meta is None or not meta.schema:
            begin_meta(store, holds)
        else:
            if not meta.sealed and holds == RECORD:
                seal_record(store)
            waits = meta.stale and not _rebuilt(store, progress, mending=mending)
            yield store
            if waits:
                _rebuilt(store, progress, mending=mending)
            return
        yield store
    finally:
        store.close()


def connect(settings: Settings, *, public: bool = False) -> Store:
    """Return a store whose server answers; nothing is checked or created yet."""
    name = "NEO4J_PUBLIC_URI" if public else "NEO4J_URI"
    settings = settings.public if public else settings
    if not settings.neo4j_uri:
        engine = attach_engine(settings.home)
        if public:
            engine.use_public()
        auth = (engine.username, engine.password)
        return _answering(
            "the embedded engine",
            lambda: Store(engine.uri, auth, engine.database, engine),
        )
    uri = settings.neo4j_uri
    if uri.partition("://")[0] not in SCHEMES:
        raise StoreUnavailable(
            f"{name} is not the address of a Neo4j server: expected {', '.join(SCHEMES)}://host"
        )
    auth = (settings.neo4j_username, settings.neo4j_password.get_secret_value())
    return _answering(
        f"the store at {uri}",
        lambda: Store(uri, auth, settings.neo4j_database, None),
    )


def _answering(where: str, make: Callable[[], Store]) -> Store:
    """Return a store whose server has answered."""
    with as_sentences(where):
        store = make()
    try:
        with as_sentences(where):
            store.greet()
    except BaseException:
        store.close()
        raise
    return store


def has_public_store(settings: Settings) -> bool:
    """Return whether a public store can exist: its address is set, or its database exists."""
    return bool(settings.neo4j_public_uri) or public_files(settings.home).exists()
