"""Evidence: how sure a link is, chains of links, what breaks them, and how it stood on a day.

Pure functions on plain values: `weighing` and `scoring` (a link from its claims), `chains` (ranked
chains), `cut` (what would break them), `asof` (as of a day), `history` (a link's stored arrays),
`candidates` (the part of the graph that a question is about, read by Cypher).
"""
