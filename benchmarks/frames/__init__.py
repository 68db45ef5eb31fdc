"""Frames a second of the explorer beside stock pyvis, sigma and cytoscape.js."""
