"""Why the door refuses: a closed list, and the sentence that stands for each."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
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
    Reason.VICTIM_NAMED: "seems to name somebody held in, escaped from or arrested in a compound",
    Reason.VICTIM_DESCRIBED: "seems to describe one such person closely enough to be recognised",
    Reason.SMALL_GROUP: "seems to give day, place and nationality of fewer than five such people",
    Reason.DOCUMENT_NUMBER: "seems to hold the number of a passport or identity paper",
    Reason.BIRTH_DATE: "seems to hold the birth date of such a person",
    Reason.PHONE_NUMBER: "seems to hold a telephone number",
    Reason.ROOM_OR_BED: "seems to say in which room or bed somebody is or was kept",
    Reason.VEHICLE_PLATE: "seems to hold a number plate",
    Reason.FACE_IMAGE: "seems to point to a picture of a face or an identity paper",
    Reason.PERSONAL_CONTACT: "seems to hold a private mail or messenger address",
    Reason.HOME_POSITION: "seems to say where people in hiding are or where their families live",
    Reason.CONFIDENTIAL_SOURCE_NAMED: "seems to name a confidential source or a witness",
}


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A field and a reason; never anything of what the field held."""

    field: str
    reason: Reason

    def __str__(self) -> str:
        return f"{self.field} {SENTENCES[self.reason]}"
