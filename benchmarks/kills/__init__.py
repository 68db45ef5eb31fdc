"""Loads killed at random moments, and what is left: `python -m benchmarks.kills --kills 50`."""
