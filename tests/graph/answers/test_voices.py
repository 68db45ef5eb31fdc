"""One document speaks once: a reprint of a release is the release's voice."""

from graph.answers.models import ClaimAnswer, OriginAnswer
from graph.answers.voices import MAX_PLACES, copied_by, first_places, voice_of, voices
from tests.api.pictures.fictional_network import claim, entity

FIRM, CAMP = entity("v-firm", "Company"), entity("v-camp", "Compound")
RELEASE = OriginAnswer(
    id="o-release", title="Release 7", kind="press_release", by="Office of Lists"
)
REPORT = OriginAnswer(id="o-report", title="A report", kind="report", by="Rights Watch")


def said(
    publisher: str, copy_read: str, *origins: OriginAnswer, speaker: str = "", side: str = "asserts"
) -> ClaimAnswer:
    made = claim(
        "OPERATES", FIRM, CAMP, publisher=publisher, copy_read=copy_read, speaker=speaker,
        polarity=side,
    )  # fmt: skip
    return made.model_copy(update={"origins": origins})


def test_reprints_join_the_release_and_are_listed_as_where_else_it_was_read() -> None:
    first = said("The Herald", "restated", RELEASE)
    release = said("Office of Lists", "official_copy", RELEASE)
    second = said("The Courier", "restated", RELEASE)
    (voice,) = voices([first, release, second])
    assert voice.claim == release and voice.reprints == (first, second)


def test_a_lone_reprint_speaks_with_the_voice_of_the_release() -> None:
    lone = said("The Herald", "restated", RELEASE)
    assert voice_of(lone) == "Office of Lists"
    assert voice_of(said("The Herald", "restated", RELEASE, speaker="the head")) == "the head"
    assert voice_of(said("The Herald", "original")) == "The Herald"
    assert voice_of(said("The Herald", "restated", REPORT)) == "The Herald"


def test_another_side_another_document_and_two_speakers_of_one_paper_stay_apart() -> None:
    claims = [
        said("The Herald", "restated", RELEASE),
        said("The Herald", "restated", RELEASE, side="denies"),
        said("The Courier", "restated", REPORT),
        said("The Courier", "restated"),
        said("The Courier", "original", RELEASE, speaker="one guard"),
        said("The Courier", "original", RELEASE, speaker="another guard"),
    ]
    assert [len(voice.reprints) for voice in voices(claims)] == [1, 0, 0, 0, 0]
    assert sum(1 + len(voice.reprints) for voice in voices(claims)) == len(claims)


def test_a_publisher_that_calls_itself_a_reprint_is_one_whatever_it_prints() -> None:
    name = "Scoop (reprint of a release of the Office of Lists)"
    reprint = said(name, "official_copy", RELEASE)
    assert voice_of(reprint) == "Office of Lists"
    assert copied_by(reprint) == "read in a reprint by Scoop"
    assert copied_by(said("The Herald", "restated", RELEASE)) == "as restated by The Herald"
    assert voice_of(said(name, "official_copy", REPORT)) == "Rights Watch"
    # An office's own page is no reprint, even if it spells its name in another way.
    own = said("The Office of Lists", "official_copy", RELEASE)
    assert copied_by(own) == ""
    (voice,) = voices([reprint, own])
    assert voice.claim == own and voice.reprints == (reprint,)


def test_of_many_places_in_one_source_the_first_are_listed_and_the_rest_counted() -> None:
    many = [said("The Herald", "original") for _ in range(MAX_PLACES + 4)]
    denial = said("The Herald", "original", side="denies")
    assert first_places([*many, denial]) == ([*many[:MAX_PLACES], denial], 4)
