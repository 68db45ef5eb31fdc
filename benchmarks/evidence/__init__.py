"""Chains and cuts by size: beside their own raw fetch, at hubs, and as the graph grows.

`python -m benchmarks.evidence --engine embedded --claims 10000` prints a table a figure;
`--store DIR` keeps the countries for the next run, and `--growth` asks small and large in turns.
"""
