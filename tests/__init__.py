"""Tests mirror the packages; tests/engines needs every engine, tests/browser a real browser."""
