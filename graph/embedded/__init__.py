"""The embedded default engine: one ArcadeDB process a home folder, shared by all that use it."""

from graph.embedded.attach import attach
from graph.embedded.held import Engine
from graph.embedded.server import public_files

__all__ = ["Engine", "attach", "public_files"]
