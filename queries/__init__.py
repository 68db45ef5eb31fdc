"""The Cypher library, one file a question, and what runs it, or anybody's own Cypher, safely."""
