"""Tests of the embedded engine: a real one each time, never a stand-in."""
