"""The scamgraph command: thin, one file a command group."""
