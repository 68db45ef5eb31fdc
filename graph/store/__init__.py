"""The store: one interface over Bolt, on Neo4j by URI or on the shared embedded engine."""

from graph.store.connection import Store
from graph.store.opening import open_store

__all__ = ["Store", "open_store"]
