"""Answers across the graph, from a store."""
