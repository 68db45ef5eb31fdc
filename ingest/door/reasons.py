"""Why the door refuses: a closed list of reasons, with a sentence for each."""

from dataclasses import dataclass
from enum import StrEnum

from graph.package_data import read_toml


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
