"""What keeps anybody's own Cypher to reading: layers, of which each refuses what it can see.

tokens and escapes undo comments, quoting and Unicode; clauses refuses words, procedures and
functions; caps, nested and growth refuse what a server could not end; planner asks Neo4j's own
planner what a text would do. A refusal says which word, and why.
"""
