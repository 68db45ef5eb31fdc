"""Tests of api/pictures: places, marks, words and pages of pictures."""
