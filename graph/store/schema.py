"""Constraints and indexes, made idempotently on both engines and checked at each start."""

from graph.errors import StoreUnavailable
from graph.store.store import Store

KEYED = (
    "Entity",
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
)
# Neo4j's usual index refuses a value above 8 kB, its index of texts one above 32 kB.
LONG = frozenset({("Entity", "name")})
# One name answers on both engines: ArcadeDB calls the index of a property Type[property], and on
# Neo4j an index may simply be named so.
FULL_TEXT = "Entity[search]"


def ensure_schema(store: Store) -> None:
    """Make what is missing. Raises StoreUnavailable where an index will not come up."""
    have = _constraints(store)
    for label in KEYED:
        if f"{label.lower()}_id" not in have:
            store.define(
                f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS "
                f"FOR (n:{label}) REQUIRE n.id IS UNIQUE"
            )
    for label, name in INDEXED:
        sort = "TEXT INDEX" if (label, name) in LONG and not store.embedded else "INDEX"
        store.define(
            f"CREATE {sort} {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
        )
    if store.embedded:
        store.embedded.sql("CREATE PROPERTY Entity.search IF NOT EXISTS STRING")
        store.embedded.sql("CREATE INDEX IF NOT EXISTS ON Entity (search) FULL_TEXT")
        return
    store.define(
        f"CREATE FULLTEXT INDEX `{FULL_TEXT}` IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]"
    )
    store.define("CALL db.awaitIndexes(60)")
    failed = store.read(
        lambda tx: tx.rows("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")
    )
    if failed:
        raise StoreUnavailable(f"index {failed[0]['name']} of the store is not usable")


def _constraints(store: Store) -> set[str]:
    """Names of the constraints of a Neo4j store; empty where the engine does not tell."""
    if store.embedded:
        return set()
    return {
        row["name"]
        for row in store.read(lambda tx: tx.rows("SHOW CONSTRAINTS YIELD name RETURN name"))
    }
