"""Clients that others' generators make of /openapi.json: compiled, and ten calls by each."""
