"""Tests of graph/store that need no running store."""
