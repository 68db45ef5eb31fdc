"""Tests that must hold on every engine: embedded, Neo4j 5.26 and Neo4j 2026."""
