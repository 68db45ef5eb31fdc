"""The embedded default engine: one ArcadeDB process a home folder, shared by all that use it."""

from graph.embedded.attach import attach
from graph.embedded.held import Engine

__all__ = ["Engine", "attach"]
