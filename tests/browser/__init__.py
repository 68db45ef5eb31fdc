"""Tests in a real browser, with the network cut off."""
