"""How others write a graph: their patterns, in our own words, given rows that are ready."""
