"""The Cypher library: one file a question, and what reads and runs it safely."""
