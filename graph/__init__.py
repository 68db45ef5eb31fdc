"""The record of what sources said, and the graph that follows from it."""
