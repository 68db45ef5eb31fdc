"""Files for neo4j-admin: cells and tables; whole stores are tried in `tests.engines`."""
