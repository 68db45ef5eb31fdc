"""The archive: every file that was read, kept as it came, with who brought it, when and from where.

It is the folder `archive` of the home folder, readable by its owner only: an original may hold what
the door keeps out of the record. `originals/ab/<sha256>` holds the files, `captures.jsonl` one line
for each time a file came; a file that comes twice is kept once. `names/` holds links to downloaded
originals under their own file names.
"""

from ingest.archive.originals import ArchiveCheck, Capture, captures, folder_of, keep, verify

__all__ = ["ArchiveCheck", "Capture", "captures", "folder_of", "keep", "verify"]
