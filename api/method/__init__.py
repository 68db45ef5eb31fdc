"""The method page: one text, rendered for docs/method.md and for /method.

`python -m api.method` writes docs/method.md anew; a test fails where it lags behind the table of
weights, the vocabulary or the example.
"""
