"""Canonical JSON and its hashes."""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

SCORE_PLACES = 6
# A number that rounding would change is written with seven digits or a negative exponent. Text can
# look the same: rounding then changes nothing.
_LONG = re.compile(r"\.\d{7}", re.ASCII)
_SMALL = re.compile(r"\de-\d", re.ASCII)
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def canonical_json(value: Any) -> str:
    """Return JSON with sorted keys, no spaces, and numbers rounded to six places."""
    text = _encode(value)
    # Two searches that begin with a fixed text: one search for either would try every character.
    too_fine = _LONG.search(text) or ("e-" in text and _SMALL.search(text))
    return _encode(_rounded(value)) if too_fine else text


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, SCORE_PLACES)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value


def digest(value: Any) -> str:
    """Return the sha256 (hex) of the canonical JSON of a value."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()


def digest_of_all(parts: Iterable[str]) -> str:
    """Return one hash of many, in any order."""
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()


def shifted(total: str, come: Iterable[str], gone: Iterable[str] = ()) -> str:
    """Return the hash of a set of hashes (hex, "" for none) after some were added and removed.

    It is the sum modulo 2^256, in any order: it needs only what changed. Different sets have
    different sums except by chance, but it is no proof against somebody who can choose the parts.
    """
    value = int(total or "0", 16) + sum(int(part, 16) for part in come)
    value = (value - sum(int(part, 16) for part in gone)) % (1 << 256)
    return f"{value:064x}" if value else ""
