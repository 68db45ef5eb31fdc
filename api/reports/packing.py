"""Files into one zip, the same bytes for the same files, with a manifest of their sha256."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

MANIFEST = "manifest.json"
FORMAT = "scamgraph-report/1"
THEN = (1980, 1, 1, 0, 0, 0)  # the first day that a zip can name


def pack(contents: Mapping[str, bytes], about: Mapping[str, Any]) -> bytes:
    """The zip: files by name, and a manifest that says what they are."""
    manifest = {
        "format": FORMAT,
        **about,
        "files": {
            name: {"sha256": digest(content), "bytes": len(content)}
            for name, content in sorted(contents.items())
        },
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        for name, content in sorted({**contents, MANIFEST: text.encode()}.items()):
            entry = zipfile.ZipInfo(name, THEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)
    return held.getvalue()


def digest(content: bytes) -> str:
    """The sha256 of a file's content."""
    return hashlib.sha256(content).hexdigest()
