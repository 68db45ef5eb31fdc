"""Reports: a story frozen as one zip, and whether a copy of it is what it was.

story (what a report holds) → document (its page and PDF) → archive (the same bytes every time, with
a manifest) → report_file (a zip opened safely) → verification (which file differs; what has changed
in the record since).
"""
