"""What leads a process of its own to the store of these settings, and to no other."""

import os

from graph.settings import Settings

OWN = ("NEO4J_", "SCAMGRAPH_")


def environment(settings: Settings) -> dict[str, str]:
    """The whole environment of such a process: ours, without what names any store of the user's."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(OWN)}
    given = {
        "NEO4J_URI": settings.neo4j_uri,
        "NEO4J_USERNAME": settings.neo4j_username,
        "NEO4J_PASSWORD": settings.neo4j_password.get_secret_value(),
        "NEO4J_DATABASE": settings.neo4j_database,
        "SCAMGRAPH_HOME": str(settings.home),
        "SCAMGRAPH_PART_CLAIMS": str(settings.part_claims),
    }
    return ours | {name: value for name, value in given.items() if value}
