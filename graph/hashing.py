"""Canonical JSON and its hashes."""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

SCORE_PLACES = 6


# A number that rounding would change is written with seven digits or a negative exponent. Text can
# look so too: it is then rounded for nothing, which changes nothing.
_LONG = re.compile(r"\.\d{7}", re.ASCII)
_SMALL = re.compile(r"\de-\d", re.ASCII)
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def canonical_json(value: Any) -> str:
    """JSON with sorted keys, no spaces, and numbers rounded to six places."""
    text = _encode(value)
    # Two searches that each begin with a text: one for either would look at every character.
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
    """sha256 (hex) of the canonical JSON of a value."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()


def digest_of_all(parts: Iterable[str]) -> str:
    """One hash of many, whatever their order."""
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()


def shifted(total: str, come: Iterable[str], gone: Iterable[str] = ()) -> str:
    """A hash of many hashes (hex, "" of none) after some came and some went, whatever their order.

    The sum modulo 2^256: it needs only what changed, and tells equal lots from others that came
    about by chance (it is no proof against somebody who may choose what is summed).
    """
    found = int(total or "0", 16) + sum(int(part, 16) for part in come)
    found = (found - sum(int(part, 16) for part in gone)) % (1 << 256)
    return f"{found:064x}" if found else ""
