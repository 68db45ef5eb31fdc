"""Numbers, addresses and pictures that lead to one person, in any language."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.door.near import any_of
from ingest.door.patterns import pattern
from ingest.door.reasons import Reason
from ingest.door.text import Field
from ingest.door.words import words

_IMAGE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|hei[cf]|bmp|tiff?|avif|mp4|mov|pdf)(?![a-z0-9])", re.IGNORECASE
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PART = re.compile(r"[^\W_]+")


def _has(text: str, *names: str) -> bool:
    return any(pattern("identifiers", name).search(text) for name in names)


def _face(field: Field) -> bool:
    faces = words("slug.face")
    for piece in re.split(r"[\s\"'<>|]+", field.text):
        if not _IMAGE.search(piece):
            continue
        parts = [part.casefold() for part in _PART.findall(_CAMEL.sub(" ", piece))]
        parts += [f"{one}-{two}" for one, two in pairwise(parts)]
        plain = (part.rstrip("0123456789").removesuffix("s") for part in parts)
        if not faces.isdisjoint(parts) or not faces.isdisjoint(plain):
            return True
        if not piece.isascii() and any(face in piece for face in faces if not face.isascii()):
            return True
    return False


def _private_mail(low: str) -> bool:
    role = pattern("identifiers", "role_mail")
    return any(not role.match(m.group()) for m in pattern("identifiers", "mail").finditer(low))


def identifying(field: Field, *, of_an_organisation: bool) -> Iterator[Reason]:
    """Reasons found in one field; an organisation may have rooms, plates and addresses."""
    low = field.low
    if _has(low, "document", "national"):
        yield Reason.DOCUMENT_NUMBER
    if _has(low, "phone", "plus") or _has(field.prose.casefold(), "national_phone"):
        yield Reason.PHONE_NUMBER
    if _face(field):
        yield Reason.FACE_IMAGE
    if _has(low, "birth") and any(
        any_of(s, "victim", "victims", "strong") for s in field.sentences
    ):
        yield Reason.BIRTH_DATE
    if of_an_organisation:
        return
    if _has(low, "room", "room_cjk"):
        yield Reason.ROOM_OR_BED
    if _has(low, "plate"):
        yield Reason.VEHICLE_PLATE
    if _private_mail(low) or _has(low, "handle", "profile"):
        yield Reason.PERSONAL_CONTACT
