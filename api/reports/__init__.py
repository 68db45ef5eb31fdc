"""Reports: a story frozen as one zip, and whether a copy of it is what it was.

freezing (pictures and claims into files) → packing (files into the same bytes every time, with a
manifest) → verifying (which file differs; what has changed in the record since).
"""
