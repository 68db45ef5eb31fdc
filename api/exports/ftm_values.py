"""Values as FollowTheMoney takes them; what it would refuse stands in words in the notes.

Lengths and rules are those of followthemoney 4.11 (`followthemoney/types`, `rigour/urls`), whose
own validation reads every entity of the export in a test.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

import pycountry

from api.addresses import web_address

# In characters; every property the export writes has its type's.
LONGEST: Final = {
    "name": 384,
    "alias": 384,
    "address": 250,
    "registrationNumber": 64,
    "position": 1024,
    "program": 1024,
    "publisher": 1024,
    "recordId": 1024,
    "role": 1024,
    "sourceUrl": 4096,
    "summary": 65_000,
    "notes": 65_000,
}
_LABEL = re.compile(r"(?=.*[^\W_])[\w-]{1,63}")
_QUOTES: Final = "\"'"


def fitted(properties: Mapping[str, Sequence[str]], prose: str) -> dict[str, list[str]]:
    """The properties with values that are valid; the others go into `prose`, named and whole.

    `prose` is the property that takes any text: `notes` of a thing, `summary` of a link. What is
    too long even for it ends in "…".
    """
    fits: dict[str, list[str]] = {}
    left: list[str] = []
    for name, values in properties.items():
        for value in values:
            fit = _fit(name, value)
            if fit:
                fits.setdefault(name, []).append(fit)
            if fit is None or (fit.endswith("…") and fit != value):
                left.append(f"{name}: {value}")
    if left:
        fits.setdefault(prose, []).extend(_cut(text, LONGEST[prose]) for text in left)
    return {name: list(dict.fromkeys(values)) for name, values in fits.items()}


def _fit(name: str, value: str) -> str | None:
    """A value as it may stand, cut where it is too long; None where it cannot."""
    if name == "jurisdiction":
        return _country(value)
    if name == "sourceUrl":
        return value if _is_address(value) and len(value) <= LONGEST[name] else None
    if not value.strip().strip(_QUOTES).strip():
        return None
    return _cut(value, LONGEST[name]) if name in LONGEST else value


def _cut(value: str, most: int) -> str:
    return value if len(value) <= most else f"{value[: most - 1]}…"


def _country(value: str) -> str | None:
    """Their code of a country: ISO 3166's two letters, small."""
    with suppress(LookupError):
        return str(pycountry.countries.lookup(value).alpha_2).lower()
    return None


def _is_address(url: str) -> bool:
    """Whether it is one of the web at a plausible host."""
    if not web_address(url) or re.search(r"\s", url):
        return False
    try:
        host, _ = urlsplit(url).hostname or "", urlsplit(url).port
        with suppress(ValueError):
            return bool(ip_address(host))
    except ValueError:
        return False
    labels = host.rstrip(".").split(".")
    last = labels[-1]
    return all(map(_LABEL.fullmatch, labels)) and (
        len(labels) == 1 or (len(last) > 1 and not last.isdigit())
    )
