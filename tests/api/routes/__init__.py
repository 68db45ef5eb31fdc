"""Tests of the routes: their JSON and their pages."""
