"""The embedded engine: one ArcadeDB process per home folder, shared by all its users."""

from graph.embedded.client import Engine, attach_engine
from graph.embedded.engine import public_files

__all__ = ["Engine", "attach_engine", "public_files"]
