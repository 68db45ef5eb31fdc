"""Pictures: part of the graph drawn so that an editor could print it.

catalogue (which pictures there are) → selection (what stands in one) → build (marks, words and
positions as one value) → html and svg (the same positions and marks, each in a file of its own).
"""
