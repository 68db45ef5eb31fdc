"""The key of the fingerprints: one a home, made with the first redaction, its owner's alone.

It stands apart from the store, so that a copy of the store alone tells nobody what was taken out;
it belongs into every backup, because without it what was taken out could come back unseen.
"""

import hmac
import os
import secrets
from pathlib import Path

OWNER_ONLY, OWNERS_FOLDER = 0o600, 0o700


def key_file(home: Path) -> Path:
    """Where the key stands."""
    return home.expanduser() / "keys" / "redaction.key"


def read_key(home: Path) -> bytes | None:
    """The key, or None where there is none."""
    try:
        return bytes.fromhex(key_file(home).read_text(encoding="ascii").strip())
    except (FileNotFoundError, ValueError):
        return None


def make_key(home: Path) -> bytes:
    """The key, made where there is none."""
    if key := read_key(home):
        return key
    place = key_file(home)
    place.parent.mkdir(mode=OWNERS_FOLDER, parents=True, exist_ok=True)
    key = secrets.token_bytes(32)
    with os.fdopen(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY), "w") as file:
        file.write(key.hex())
        file.flush()
        os.fsync(file.fileno())
    return key


def key_id(key: bytes) -> str:
    """What tells one key from another and helps nobody to guess it."""
    return hmac.digest(key, b"which key", "sha256").hex()[:16]
