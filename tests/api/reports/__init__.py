"""Tests of frozen reports."""
