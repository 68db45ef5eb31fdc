"""The gate: which claims that name a living person may stand in public."""

import pytest

from graph.record import Claim
from ingest.gate import NAMED_IN_TEXT, NO_PERSON_LEFT, NOT_OFFICIAL, check_gate, same_account
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


BOOKKEEPER = "Its bookkeeper, Sopheap Limsamnang, hid the money."


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("paraphrase", BOOKKEEPER),
        ("quote", "her cousin Grace Wambetura kept the books"),
        ("translation", "The driver, Budi Santosora, carried the cash."),
        ("speaker", "Dara Vong"),
        ("paraphrase", "The owner, Zhang Weimin, pays the guards."),
        ("paraphrase", "Kế toán Nguyễn Thị Lan giấu tiền."),
        ("paraphrase", "会计张美丽藏匿资金。"),
        ("paraphrase", "会計の山本花さんが資金を隠した。"),
        ("paraphrase", "경리 김미정 씨가 돈을 숨겼다."),
        ("paraphrase", "น.ส.มาลี สมมุติ ซ่อนเงิน"),
        ("paraphrase", "लेखाकार श्रीमती सुनीता शर्मा ने पैसा छिपाया।"),
    ],
)
def test_a_text_that_names_a_private_person_is_left_out(field: str, text: str) -> None:
    said = claim(THINGS[0].subject, "OWNS", CAMP, **{"paraphrase": "so", field: text})
    rows = [(Row("claims.csv", 2, {}), said)]
    passed, refused = check_gate(rows, {}, THINGS)
    assert passed == []
    assert [(r.file, r.row, r.field, r.reason) for r in refused] == [
        ("claims.csv", 2, field, NAMED_IN_TEXT)
    ]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("paraphrase", "Interior Ministry spokesman Touk Vichetra denied it."),
        ("paraphrase", "Prime Minister Chhay Rithiron opened the zone."),
        ("paraphrase", "The group leased Golden Phoenix Hotel from Jin Bei Investment."),
        ("paraphrase", "The site lies between Mae Sot and Myawaddy, near the Moei river."),
        ("speaker", "Jonas Simmel, author of the report"),
        ("speaker", "Marta Ferrolan, regional research director"),
        ("speaker", "Cyber Scam Monitor"),
        ("paraphrase", "Công ty thuê khách sạn gần cửa khẩu Mộc Bài."),
        ("paraphrase", "园区由一家公司承租。"),
        ("paraphrase", "法院说金边的公司被调查。"),
        ("speaker", "外务省报道官"),
    ],
)
def test_offices_authors_firms_and_places_in_a_text_pass(field: str, text: str) -> None:
    said = claim(THINGS[0].subject, "OWNS", CAMP, **{"paraphrase": "so", field: text})
    assert kept(*THINGS, said)[1] == []


def test_a_text_may_name_whom_the_record_names() -> None:
    said = claim(THINGS[0].subject, "OWNS", CAMP, paraphrase=BOOKKEEPER)
    rows = [(Row("claims.csv", 2, {}), said)]
    assert check_gate(rows, {}, THINGS, {"Sopheap Limsamnang"}.__contains__)[1] == []


def test_a_private_person_in_a_text_passes_on_official_paper_or_in_the_newsroom() -> None:
    official = claim(THINGS[0].subject, "OWNS", CAMP, paraphrase=BOOKKEEPER, **OFFICIAL)
    newsroom = claim(
        THINGS[0].subject, "OWNS", CAMP, paraphrase=BOOKKEEPER, release="newsroom", locator="p. 9"
    )
    assert kept(*THINGS, official, newsroom)[1] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("r1", "r 1"),
        ("r1", "R1."),
        ("R. One", "r one"),
        ("R. One", "r 1"),
        ("rl", "r1"),
        ("Anna Li", "A. Li"),
        ("Li, Anna", "Anna LI"),
        ("\u0415\u041a", "EK"),
        ("anna@desk.example", "Anna"),
        ("José Pan", "jose pan"),
        ("A", "."),
    ],
)
def test_another_spelling_is_not_another_account(one: str, other: str) -> None:
    assert same_account(one, other) and same_account(other, one)
    assert kept(*THINGS, *PERSON, owns(entered_by=one, checked_by=other))[1] == [NOT_OFFICIAL]


@pytest.mark.parametrize(
    ("one", "other"),
    [("r1", "r2"), ("A Li", "B Li"), ("EK", "MT"), ("Minh Tran", "Mia Tran"), ("r1", "r12")],
)
def test_two_people_are_two_accounts(one: str, other: str) -> None:
    assert not same_account(one, other)
    assert kept(*THINGS, *PERSON, owns(entered_by=one, checked_by=other))[1] == []
