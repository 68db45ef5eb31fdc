"""Tests of names: forms, search and comparison."""
