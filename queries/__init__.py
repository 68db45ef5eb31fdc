"""The Cypher library: one .cypher a question, and what reads and runs it, and anybody's own, safely."""
