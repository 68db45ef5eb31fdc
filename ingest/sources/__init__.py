"""Bundled datasets: one folder each (see docs/adding-a-source.md)."""
