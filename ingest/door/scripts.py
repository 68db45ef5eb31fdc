"""The same questions for Japanese, Chinese, Thai, Khmer and Korean, by bounded patterns."""

import re
from collections.abc import Iterator

from ingest.door.patterns import pattern
from ingest.door.reasons import Reason
from ingest.door.text import Field

_BREAK = re.compile(r"[。!?;\n|]")
_LONGEST, _OVERLAP = 400, 60


def _find(name: str, part: str) -> bool:
    return bool(pattern("scripts", name).search(part))


def _parts(field: Field) -> Iterator[str]:
    for part in _BREAK.split(field.prose):
        if not part.isascii():
            for at in range(0, len(part), _LONGEST - _OVERLAP):
                yield part[at : at + _LONGEST]


def _a_person(name: str, part: str) -> bool:
    site = pattern("scripts", "site")
    return any(not site.search(m.group()) for m in pattern("scripts", name).finditer(part))


def _named(part: str) -> bool:
    if _a_person("named_victim", part) or _find("other_named", part):
        return True
    return _find("event", part) and not _find("standing", part) and _a_person("named", part)


def _described(part: str) -> bool:
    if _find("other_described", part):
        return True
    if _find("standing", part):
        return False
    if _find("age", part) and _find("about", part):
        return True
    return _find("sexed", part) and _find("secret", part) and _find("event", part)


def script_reasons(field: Field) -> Iterator[Reason]:
    """Reasons found in text that is not in Latin letters."""
    for part in _parts(field):
        if _named(part):
            yield Reason.VICTIM_NAMED
        if _described(part):
            yield Reason.VICTIM_DESCRIBED


def script_small_group(field: Field) -> bool:
    """Whether fewer than five are counted with their nationality."""
    return any(
        _find(f"{of}few", part) and _find(f"{of}event", part) and not _find(f"{of}standing", part)
        for part in _parts(field)
        for of in ("", "other_")
    )
