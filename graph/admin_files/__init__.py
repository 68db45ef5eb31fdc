"""A whole store as files for `neo4j-admin database import`: the fastest way into an empty Neo4j."""

from graph.admin_files.exporting import Exported, export_whole

__all__ = ["Exported", "export_whole"]
