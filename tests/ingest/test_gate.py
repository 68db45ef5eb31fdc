"""The gate: which claims that name a living person may stand in public."""

import pytest

from graph.record import Claim
from ingest.gate import NO_PERSON_LEFT, NOT_OFFICIAL, check_gate
from ingest.rows import Row
from tests.claims import CAMP, THINGS, claim, thing

OFFICIAL = {"basis": "official_record", "copy_read": "official_copy"}
PERSON = thing("fic-p", "Person", "Dara Vong", **OFFICIAL)


def kept(*claims: Claim) -> tuple[list[Claim], list[str]]:
    """The claims that pass, and the reasons of those that do not."""
    rows = [(Row("claims.csv", place, {}), said) for place, said in enumerate(claims, 2)]
    passed, refused = check_gate(rows, {}, claims)
    return [said for _, said in passed], [r.reason for r in refused]


def owns(**more: str) -> Claim:
    """A claim that the person owns the camp."""
    return claim("fic-p", "OWNS", CAMP, locator="p. 7", **more)


def test_an_official_listing_in_the_issuers_own_text_passes() -> None:
    passed, reasons = kept(*THINGS, *PERSON, owns(**OFFICIAL))
    assert owns(**OFFICIAL) in passed
    assert reasons == []


@pytest.mark.parametrize(
    "how",
    [
        {"basis": "reported", "copy_read": "original"},
        {"basis": "official_record", "copy_read": "restated"},
        {"basis": "own_knowledge", "copy_read": "original", "entered_by": "A", "checked_by": "A"},
        {
            "basis": "own_knowledge",
            "copy_read": "original",
            "entered_by": "A Li",
            "checked_by": "a. li",
        },
        {"basis": "own_knowledge", "copy_read": "restated", "entered_by": "A", "checked_by": "B"},
        {
            "basis": "reported",
            "copy_read": "original",
            "extent_read": "part",
            "entered_by": "A",
            "checked_by": "B",
        },
    ],
)
def test_what_is_not_official_or_checked_by_two_is_left_out(how: dict[str, str]) -> None:
    passed, reasons = kept(*THINGS, *PERSON, owns(**how))
    assert reasons == [NOT_OFFICIAL]
    assert len(passed) == len(THINGS) + len(PERSON)


def test_a_claim_read_whole_entered_by_one_and_checked_by_another_passes() -> None:
    checked = owns(basis="own_knowledge", entered_by="A", checked_by="B")
    assert kept(*THINGS, *PERSON, checked)[1] == []


def test_what_is_not_for_the_public_waits_in_the_newsroom() -> None:
    assert kept(*THINGS, *PERSON, owns(basis="reported", release="newsroom"))[1] == []


def test_a_person_whom_nothing_official_names_is_left_out_with_all_that_speaks_of_them() -> None:
    unofficial = thing("fic-p", "Person", "Dara Vong")
    passed, reasons = kept(*THINGS, *unofficial, owns(**OFFICIAL))
    assert set(passed) == set(THINGS)
    assert reasons == [NOT_OFFICIAL, NOT_OFFICIAL, NO_PERSON_LEFT]


def test_a_reply_passes_beside_what_passed() -> None:
    reply = claim("fic-p", "response", "says that he owns nothing there", locator="p. 8")
    denial = owns(polarity="denies", speaker="Dara Vong")
    assert kept(*THINGS, *PERSON, owns(**OFFICIAL), reply, denial)[1] == []


@pytest.mark.parametrize(
    "called",
    [
        "a senator, Dara Vongsamut, who owns the camp",
        "a senator named 陈小样",
        "a man called Nguyen",
    ],
)
def test_what_stands_in_for_somebody_and_names_them_is_no_stand_in(called: str) -> None:
    named = (*thing("fic-p", "Person", called), claim("fic-p", "stands_in", "by_office"))
    passed, reasons = kept(*THINGS, *named, owns(basis="reported"))
    assert set(passed) == set(THINGS)
    assert set(reasons) == {NOT_OFFICIAL}


def test_a_stand_in_names_nobody_and_passes() -> None:
    standing = (
        *thing("fic-p", "Person", "a senator who is said to own the camp"),
        claim("fic-p", "stands_in", "by_office"),
    )
    assert kept(*THINGS, *standing, owns())[1] == []


def test_a_name_cannot_pass_as_a_stand_in() -> None:
    standing = (*thing("fic-p", "Person", "Dara Vong"), claim("fic-p", "stands_in", "by_office"))
    assert NOT_OFFICIAL in kept(*THINGS, *standing, owns())[1]
