"""The gate: which claims that name a living person may stand in public."""

from collections.abc import Callable

import pytest

from graph.dataset import RefusedRow
from graph.entities import Clusters
from graph.grounds import naming_grounds
from graph.record import Claim, Judgement, Source
from ingest.gate import (
    LOW_GRADE,
    NAMED_IN_TEXT,
    NO_GROUND,
    NO_PERSON_LEFT,
    SHORTENED,
    check_gate,
    same_account,
    without_names,
)
from ingest.rows import Row
from tests.claims import CAMP, SOURCES, THINGS, claim, same, thing

OFFICIAL = {"basis": "official_record", "copy_read": "official_copy"}
CHECKED = {"entered_by": "Anna Li", "checked_by": "Minh Tran"}
PERSON = thing("fic-p", "Person", "Dara Vong", **OFFICIAL)
CHECKED_PERSON = thing("fic-p", "Person", "Dara Vong", **CHECKED)
LISTING = (
    *thing("fic-act", "GovernmentAction", "Listing 7"),
    claim("fic-act", "action_type", "designation"),
    claim("fic-act", "DIRECTED_AT", "fic-p", locator="entry 7", **OFFICIAL),
)
UNRELIABLE = SOURCES[0].model_copy(update={"id": "src-d", "reliability": "D"})
GRADES: dict[str, Source] = {source.id: source for source in (*SOURCES, UNRELIABLE)}


def gate(
    *claims: Claim,
    judgements: tuple[Judgement, ...] = (),
    may_name: Callable[[str], bool] = lambda _name: False,
) -> tuple[list[Claim], list[RefusedRow]]:
    """The claims that pass, and the rows that do not, with the grounds that the claims hold."""
    rows = [(Row("claims.csv", place, {}), said) for place, said in enumerate(claims, 2)]
    passed, refused = check_gate(
        rows,
        {},
        claims,
        lambda people: naming_grounds(people, claims, GRADES, Clusters(judgements)),
        lambda said: GRADES[said.source].reliability in "ABC",
        may_name,
    )
    return [said for _, said in passed], refused


def kept(*claims: Claim, judgements: tuple[Judgement, ...] = ()) -> tuple[list[Claim], list[str]]:
    """The claims that pass, and the reasons of those that do not."""
    passed, refused = gate(*claims, judgements=judgements)
    return passed, [row.reason for row in refused]


def owns(**more: str) -> Claim:
    """A claim that the person owns the camp."""
    return claim("fic-p", "OWNS", CAMP, locator="p. 7", **more)


def test_an_official_text_that_is_no_ground_names_nobody() -> None:
    passed, reasons = kept(*THINGS, *PERSON, owns(**OFFICIAL))
    assert set(passed) == set(THINGS)
    assert reasons == [NO_GROUND] * 3


def test_a_listed_person_is_named_by_whatever_source_graded_a_to_c_speaks_of_them() -> None:
    reported = owns(basis="reported", copy_read="restated", extent_read="opening")
    unofficial = thing("fic-p", "Person", "Dara Vong", basis="reported")
    passed, reasons = kept(*THINGS, *LISTING, *unofficial, reported)
    assert reported in passed
    assert reasons == []


def test_a_source_graded_d_names_nobody_unless_it_prints_the_authoritys_own_text() -> None:
    said = owns(source="src-d")
    assert kept(*THINGS, *LISTING, *PERSON, said)[1] == [LOW_GRADE]
    assert kept(*THINGS, *LISTING, *PERSON, owns(source="src-d", **OFFICIAL))[1] == []


def test_a_ground_is_shared_by_refs_that_a_judgement_joins_and_never_by_name() -> None:
    namesake = thing("fic-q", "Person", "Dara Vong")
    said = claim("fic-q", "OWNS", CAMP, locator="p. 9")
    reasons = kept(*THINGS, *LISTING, *PERSON, *namesake, said)[1]
    assert reasons == [NO_GROUND] * 3
    joined = (same("fic-p", "fic-q"),)
    assert kept(*THINGS, *LISTING, *PERSON, *namesake, said, judgements=joined)[1] == []


def test_what_is_said_of_two_persons_needs_a_ground_for_both() -> None:
    other = thing("fic-q", "Person", "Sok Vong")
    said = claim("fic-p", "FAMILY_OF", "fic-q")
    passed, refused = gate(*THINGS, *LISTING, *PERSON, *other, said)
    assert said not in passed
    assert (refused[-1].field, refused[-1].reason) == ("object", NO_GROUND)


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
def test_without_a_ground_what_two_people_did_not_check_is_left_out(how: dict[str, str]) -> None:
    passed, reasons = kept(*THINGS, *CHECKED_PERSON, owns(**how))
    assert reasons == [NO_GROUND]
    assert len(passed) == len(THINGS) + len(CHECKED_PERSON)


def test_a_claim_read_whole_entered_by_one_and_checked_by_another_passes() -> None:
    checked = owns(basis="own_knowledge", **CHECKED)
    assert kept(*THINGS, *CHECKED_PERSON, checked)[1] == []


def test_what_is_not_for_the_public_waits_in_the_newsroom() -> None:
    waiting = thing("fic-p", "Person", "Dara Vong", release="newsroom")
    assert kept(*THINGS, *waiting, owns(basis="reported", release="newsroom"))[1] == []


def test_a_person_without_a_ground_is_left_out_with_all_that_mentions_them() -> None:
    unofficial = thing("fic-p", "Person", "Dara Vong")
    reply = claim("fic-p", "response", "says that he owns nothing there", locator="p. 8")
    passed, reasons = kept(*THINGS, *unofficial, owns(**OFFICIAL), reply)
    assert set(passed) == set(THINGS)
    assert reasons == [NO_GROUND, NO_GROUND, NO_GROUND, NO_PERSON_LEFT]


def test_a_reply_passes_beside_what_passed() -> None:
    reply = claim("fic-p", "response", "says that he owns nothing there", locator="p. 8")
    denial = owns(polarity="denies", speaker="Dara Vong")
    assert kept(*THINGS, *LISTING, *PERSON, owns(**OFFICIAL), reply, denial)[1] == []


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
    assert set(reasons) == {NO_GROUND}


def test_a_stand_in_names_nobody_and_passes() -> None:
    standing = (
        *thing("fic-p", "Person", "a senator who is said to own the camp"),
        claim("fic-p", "stands_in", "by_office"),
    )
    assert kept(*THINGS, *standing, owns())[1] == []


def test_a_name_cannot_pass_as_a_stand_in() -> None:
    standing = (*thing("fic-p", "Person", "Dara Vong"), claim("fic-p", "stands_in", "by_office"))
    assert NO_GROUND in kept(*THINGS, *standing, owns())[1]


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
    passed, refused = gate(said, *THINGS)
    assert passed == [*THINGS]
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
    assert gate(said, *THINGS, may_name={"Sopheap Limsamnang"}.__contains__)[1] == []


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
    assert kept(*THINGS, *CHECKED_PERSON, owns(entered_by=one, checked_by=other))[1] == [NO_GROUND]


@pytest.mark.parametrize(
    ("one", "other"),
    [("r1", "r2"), ("A Li", "B Li"), ("EK", "MT"), ("Minh Tran", "Mia Tran"), ("r1", "r12")],
)
def test_two_people_are_two_accounts(one: str, other: str) -> None:
    assert not same_account(one, other)
    assert kept(*THINGS, *CHECKED_PERSON, owns(entered_by=one, checked_by=other))[1] == []


HEADLINE = SOURCES[0].model_copy(
    update={
        "title": "Where Sopheap Limsamnang hid it",
        "url": "https://paper.example/2025/sopheap-limsamnang-hid-it",
    }
)


def test_a_title_that_names_somebody_without_a_ground_is_shortened_and_says_so() -> None:
    shown = without_names(HEADLINE, lambda _name: False)
    assert shown.title == f"Where … hid it [{SHORTENED}]"
    assert shown.url == "https://paper.example/"


def test_a_title_stays_whole_for_whom_the_record_names_and_in_the_newsroom() -> None:
    assert without_names(HEADLINE, {"Sopheap Limsamnang"}.__contains__) == HEADLINE
    waiting = HEADLINE.model_copy(update={"release": "newsroom"})
    assert without_names(waiting, lambda _name: False) == waiting


def test_a_verb_behind_a_long_name_in_a_headline_makes_no_other_person() -> None:
    title = "Firms Tied to US-Sanctioned Tycoon Ly Yong Samnang Vanish"
    source = HEADLINE.model_copy(update={"title": title})
    assert without_names(source, {"Ly Yong Samnang"}.__contains__) == source
    assert "…" in without_names(source, {"Ly Yong"}.__contains__).title


def test_an_abbreviation_in_a_headline_is_nobodys_name() -> None:
    source = HEADLINE.model_copy(update={"title": "Operator Rejects U.S. ‘Criminal’ Designation"})
    assert without_names(source, lambda _name: False) == source


def test_an_address_without_the_name_stays_whole() -> None:
    source = HEADLINE.model_copy(update={"url": "https://paper.example/2025/villa-sealed"})
    assert without_names(source, lambda _name: False).url == source.url
