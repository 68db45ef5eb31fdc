"""Why the door refuses: a closed list of reasons, with a sentence for each."""

from dataclasses import dataclass
from enum import StrEnum


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


SENTENCES = {
    RefusalReason.VICTIM_NAMED: (
        "seems to name somebody held in, escaped from or arrested in a compound"
    ),
    RefusalReason.VICTIM_DESCRIBED: (
        "seems to describe one such person closely enough to be recognised"
    ),
    RefusalReason.SMALL_GROUP: (
        "seems to give day, place and nationality of fewer than five such people"
    ),
    RefusalReason.DOCUMENT_NUMBER: "seems to hold the number of a passport or identity paper",
    RefusalReason.BIRTH_DATE: "seems to hold the birth date of such a person",
    RefusalReason.PHONE_NUMBER: "seems to hold a telephone number",
    RefusalReason.ROOM_OR_BED: "seems to say in which room or bed somebody is or was kept",
    RefusalReason.VEHICLE_PLATE: "seems to hold a number plate",
    RefusalReason.FACE_IMAGE: "seems to point to a picture of a face or an identity paper",
    RefusalReason.PERSONAL_CONTACT: "seems to hold a private mail or messenger address",
    RefusalReason.HOME_POSITION: (
        "seems to say where people in hiding are or where their families live"
    ),
    RefusalReason.CONFIDENTIAL_SOURCE_NAMED: "seems to name a confidential source or a witness",
}


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A field and a reason, never any content of the field."""

    field: str
    reason: RefusalReason

    def __str__(self) -> str:
        return f"{self.field} {SENTENCES[self.reason]}"
