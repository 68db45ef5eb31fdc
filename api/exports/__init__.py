"""The graph for other tools: a file a format, each with its evidence, day, version and hash."""
