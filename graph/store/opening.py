"""Opening a store: on NEO4J_URI, or on the shared embedded engine of the home folder."""

from collections.abc import Iterator
from contextlib import contextmanager

from graph.embedded import attach, public_files
from graph.errors import StoreUnavailable
from graph.settings import Settings
from graph.store.connecting import driver_to
from graph.store.faults import as_sentences
from graph.store.imported import finish_import
from graph.store.meta import PUBLIC, RECORD, begin_meta, check_ours
from graph.store.parts import ToldPart, quiet
from graph.store.rebuilding import rebuild
from graph.store.schema import ensure_schema
from graph.store.store import Store

SCHEMES = ("bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc")


@contextmanager
def open_store(
    settings: Settings, *, public: bool = False, told: ToldPart = quiet
) -> Iterator[Store]:
    """A store that is ours, with its schema in place and its graph worked out by this vocabulary.

    The record's, or the `public` one. Where a large graph has to be worked out anew first, `told`
    hears of each lot.

    Raises StoreUnavailable, ForeignStore or NewerSchema, each with one sentence.
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
        elif meta.stale:
            rebuild(store, if_stale=True, told=told)
        yield store
    finally:
        store.close()


def connect(settings: Settings, *, public: bool = False) -> Store:
    """A connection that answers; nothing is checked or made yet."""
    name = "NEO4J_PUBLIC_URI" if public else "NEO4J_URI"
    settings = settings.public if public else settings
    if not settings.neo4j_uri:
        engine = attach(settings.home)
        if public:
            engine.use_public()
        return _connected(engine.uri, engine.username, engine.password, engine.database, engine)
    if settings.neo4j_uri.partition("://")[0] not in SCHEMES:
        raise StoreUnavailable(
            f"{name} is no address of a Neo4j server: expected {', '.join(SCHEMES)}://host"
        )
    password = settings.neo4j_password.get_secret_value()
    return _connected(
        settings.neo4j_uri, settings.neo4j_username, password, settings.neo4j_database, None
    )


def _connected(
    uri: str, username: str, password: str, database: str | None, engine: object
) -> Store:
    where = "the embedded engine" if engine else f"the store at {uri}"
    with as_sentences(where):
        driver = driver_to(uri, (username, password))
    store = Store(driver, database, engine)  # type: ignore[arg-type]
    try:
        with as_sentences(where):
            driver.verify_connectivity()
            store.engine = driver.get_server_info().agent
    except BaseException:
        store.close()
        raise
    return store


def has_public_store(settings: Settings) -> bool:
    """Whether anything can have been published: its address is set, or its database there."""
    return bool(settings.neo4j_public_uri) or public_files(settings.home).exists()
