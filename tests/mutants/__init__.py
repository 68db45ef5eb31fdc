"""Faults put into the rules of evidence one at a time, each to be caught by the test it names."""
