"""Numbers, addresses, pictures and slugs that lead to a person, and the reasons of a refusal."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise

from graph.package_data import read_toml
from graph.text import unaccented
from ingest.door.passages import MarkKind, passages
from ingest.door.persons import Persons
from ingest.door.text import Field, any_of, known_names, pattern, words


class RefusalReason(StrEnum):
    """What would make somebody recognisable."""

    VICTIM_NAMED = "victim_named"
    VICTIM_DESCRIBED = "victim_described"
    SMALL_GROUP = "small_group"
    DOCUMENT_NUMBER = "document_number"
    BIRTH_DATE = "birth_date"
    PHONE_NUMBER = "phone_number"
    ROOM_OR_BED = "room_or_bed"
    VEHICLE_PLATE = "vehicle_plate"
    FACE_IMAGE = "face_image"
    PERSONAL_CONTACT = "personal_contact"
    HOME_POSITION = "home_position"
    CONFIDENTIAL_SOURCE_NAMED = "confidential_source_named"


SENTENCES: dict[RefusalReason, str] = {
    RefusalReason(reason): sentence
    for reason, sentence in read_toml("ingest.door", "reasons.toml").items()
}


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A field and a reason, never any content of the field."""

    field: str
    reason: RefusalReason

    def __str__(self) -> str:
        return f"{self.field} {SENTENCES[self.reason]}"


_IMAGE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|hei[cf]|bmp|tiff?|avif|mp4|mov|pdf)(?![a-z0-9])", re.IGNORECASE
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PART = re.compile(r"[^\W_]+")
# Quick tests before slow patterns: most text has neither long numbers nor addresses. A pattern that
# is not listed here is always searched.
_NUMBERS = re.compile(r"\d(?:[ ().-]{0,3}\d){4}|<<")
HINTS: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(("document", "national", "phone", "plus", "national_phone"), _NUMBERS),
    **dict.fromkeys(("birth", "room", "room_cjk", "plate"), re.compile(r"\d")),
    "mail": re.compile(r"@|at[\])]"),
    "profile": re.compile("[/:]"),
}

# An organisation may have rooms, plates and addresses.
OF_AN_ORGANISATION = frozenset(
    {RefusalReason.ROOM_OR_BED, RefusalReason.VEHICLE_PLATE, RefusalReason.PERSONAL_CONTACT}
)
# So may an office, an advert and an accused or listed person, with telephones and papers.
OF_PUBLIC_LIFE = OF_AN_ORGANISATION | {RefusalReason.PHONE_NUMBER, RefusalReason.DOCUMENT_NUMBER}


def _has(text: str, *names: str) -> bool:
    return any(_may_have(text, n) and pattern("identifiers", n).search(text) for n in names)


def _may_have(text: str, name: str) -> bool:
    return name not in HINTS or _hinted(HINTS[name], text)


@lru_cache(maxsize=16)  # several patterns share a hint
def _hinted(hint: re.Pattern[str], text: str) -> bool:
    return hint.search(text) is not None


def _face(field: Field) -> bool:
    if not _IMAGE.search(field.text):
        return False
    faces = words("slug.face")
    for piece in re.split(r"[\s\"'<>|]+", field.text):
        if not _IMAGE.search(piece):
            continue
        parts = [part.casefold() for part in _PART.findall(_CAMEL.sub(" ", piece))]
        parts += [f"{first}-{second}" for first, second in pairwise(parts)]
        plain = (part.rstrip("0123456789").removesuffix("s") for part in parts)
        if not faces.isdisjoint(parts) or not faces.isdisjoint(plain):
            return True
        if not piece.isascii() and any(face in piece for face in faces if not face.isascii()):
            return True
    return False


def _private_mail(low: str) -> bool:
    role = pattern("identifiers", "role_mail")
    return _may_have(low, "mail") and any(
        not role.match(m.group()) for m in pattern("identifiers", "mail").finditer(low)
    )


def _private_number(field: Field) -> bool:
    """Return whether a text has a telephone number that is not that of a hotline."""
    hotline = pattern("identifiers", "hotline")
    low, prose = hotline.sub("", field.low), hotline.sub("", field.prose.casefold())
    return _has(low, "phone", "plus") or _has(prose, "national_phone")


def identifying(field: Field) -> Iterator[RefusalReason]:
    """Yield the reasons in one field."""
    low = field.low
    if _has(low, "document", "national") and not _of_the_listed(field):
        yield RefusalReason.DOCUMENT_NUMBER
    if _private_number(field):
        yield RefusalReason.PHONE_NUMBER
    if _face(field):
        yield RefusalReason.FACE_IMAGE
    if _has(low, "birth") and (
        any(any_of(s, "victim", "victims", "strong") for s in field.sentences)
        or any(
            p.holds(MarkKind.PRONOUN, MarkKind.HARM) and not p.of_rank and not p.tells("act")
            for p in passages(field)
        )
    ):
        yield RefusalReason.BIRTH_DATE
    if _has(low, "room", "room_cjk"):
        yield RefusalReason.ROOM_OR_BED
    if _has(low, "plate"):
        yield RefusalReason.VEHICLE_PLATE
    if _private_mail(low) or _has(low, "handle", "profile", "player") or _account_of_one(field):
        yield RefusalReason.PERSONAL_CONTACT


def _of_the_listed(field: Field) -> bool:
    """Return whether a paper is that of somebody whom a list of sanctions names."""
    if _has(field.low, "list_entry"):
        return True
    return any(p.tells("act") and p.of_rank for p in passages(field)) and not any(
        p.holds(MarkKind.VICTIM, MarkKind.PRONOUN, MarkKind.KIN) or p.harmful
        for p in passages(field)
    )


def _account_of_one(field: Field) -> bool:
    """Return whether a text has a name on a network that may be a private person's."""
    account = pattern("identifiers", "account").search(field.low)
    if not account:
        return False
    if "@" in account.group() and field.name != "url":
        return not any(p.of_rank or p.tells("public_life") for p in passages(field))
    return any(
        passage.holds(*_OF_ONE) or passage.tells("first")
        for passage in passages(field)
        if not passage.holds(MarkKind.RANK, MarkKind.RANKED)
    )


_OF_ONE = (MarkKind.PRONOUN, MarkKind.SINGLE, MarkKind.KIN, MarkKind.VICTIM, MarkKind.HARM)
_WORD = re.compile(r"[^\W_]+")


@cache
def _names_in_links() -> frozenset[str]:
    return (words("surname") | known_names("latin")) - words("slug.also_words")


def _names(words_of: tuple[str, ...]) -> bool:
    """Return whether a URL or file name joins a word for a victim with a common name."""
    names = _names_in_links()
    for at, word in enumerate(words_of):
        near = words_of[at + 1 : at + 4]
        if word in words("slug.victim") and any(n in names for n in near[:2]):
            return True
        if word in names and len(near) > 1:
            follow = near[1:3] if near[0] not in words("slug.done") else near[:1]
            if any(n in words("slug.done") for n in follow) and near[0] not in words("standing"):
                return True
    return False


def link_reasons(field: Field) -> Iterator[RefusalReason]:
    """Yield the reasons in the links of a field."""
    for link in field.links:
        lows = tuple(_WORD.findall(unaccented(link)))
        if _names(lows):
            yield RefusalReason.VICTIM_NAMED
        if any(
            Persons(p).tells_one_apart(public=False) for p in passages(Field("", " ".join(lows)))
        ):
            yield RefusalReason.VICTIM_DESCRIBED
