"""Real stores for the tests: Neo4j servers from Maven's jars, and the embedded engine."""
