"""Run the Cypher library, one file per question, and a user's own Cypher, both read-only."""
