"""The embedded default engine: one ArcadeDB process a home folder, shared by all that use it."""

from graph.embedded.client import Engine, attach_engine
from graph.embedded.engine import public_files

__all__ = ["Engine", "attach_engine", "public_files"]
