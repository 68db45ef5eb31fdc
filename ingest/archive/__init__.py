"""The archive: every file that was read, kept as it came, and who brought it, when, from where.

It stands beside the store (`home/archive`), readable by its owner alone: an original may hold what
the door keeps out of the record. `originals/ab/<sha256>` are the files, `captures.jsonl` says of
each how it came; the same file brought twice is kept once and captured twice. `names/` are links
to fetched originals, by which readers know them.
"""

from ingest.archive.originals import ArchiveCheck, Capture, captures, folder_of, keep, verify

__all__ = ["ArchiveCheck", "Capture", "captures", "folder_of", "keep", "verify"]
