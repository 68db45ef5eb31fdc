"""Answers of the record and the graph in the shapes that programs rely on (docs/api.md)."""
