"""Stand-ins that hide somebody with a ground, and persons who are named without one."""

from dataclasses import replace

import pytest

from graph.answers.persons import Hidden, PersonNames, check_persons, checked_persons
from graph.record import Claim, Judgement, Source
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.claims import SOURCES, THINGS, claim, dataset, same, thing

HEADLINE: Source = SOURCES[0].model_copy(
    update={"id": "src-9", "title": "Dara Vongsamut’s casino raided", "url": "https://x.example/1"}
)
LISTED = thing("fic-p", "Person", "VONGSAMUT, Dara", source="src-2")
STAND_IN = (
    *thing("fic-s", "Person", "a senator who owns a casino", source="src-9"),
    claim("fic-s", "stands_in", "by_office", source="src-9"),
)


def hidden(
    *claims: Claim, source: Source = HEADLINE, judgements: tuple[Judgement, ...] = ()
) -> tuple[Hidden, ...]:
    """The stand-ins that hide the listed person, whose source is this one."""
    return checked_persons(claims, {"fic-p": "listing"}, {"src-9": source}, judgements).hidden


def test_a_stand_in_is_named_whose_own_headline_names_somebody_with_a_ground() -> None:
    assert hidden(*LISTED, *STAND_IN) == (Hidden("fic-s", "src-9", "fic-p"),)


@pytest.mark.parametrize(
    ("title", "url", "found"),
    [
        ("A raid", "https://x.example/2025/dara-vongsamut-casino-raided", True),
        ("A raid on the senator’s casino", "https://x.example/1", False),
        ("Vongsamut raided", "https://x.example/1", False),
        ("大树王的赌场", "https://x.example/1", True),
        ("คาสิโนของดาราวงศ์สมุทรถูกค้น", "https://x.example/1", True),
    ],
)
def test_title_and_address_are_searched_for_every_name_in_any_script(
    title: str, url: str, *, found: bool
) -> None:
    names = (claim("fic-p", "alias", "大树王"), claim("fic-p", "alias", "ดารา วงศ์สมุทร"))
    source = HEADLINE.model_copy(update={"title": title, "url": url})
    assert bool(hidden(*LISTED, *names, *STAND_IN, source=source)) is found


def test_what_a_judgement_joined_or_keeps_apart_hides_nobody() -> None:
    joined = same("fic-p", "fic-s")
    for verdict in ("same", "different", "undecided"):
        judged = joined.model_copy(update={"verdict": verdict})
        assert hidden(*LISTED, *STAND_IN, judgements=(judged,)) == ()


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("LI, An", "An Li was here", False),
        ("Sun", "the sun rose", False),
        ("Vongsamut", "the Vongsamut family", True),
    ],
)
def test_names_that_are_words_of_a_language_are_not_searched_for(
    name: str, text: str, *, found: bool
) -> None:
    assert bool(PersonNames([(name, "fic-p")]).in_text(text)) is found


def test_the_record_is_checked_for_persons_without_a_ground(embedded_settings: Settings) -> None:
    official = {"basis": "official_record"}
    listing = (
        *thing("fic-act", "GovernmentAction"),
        claim("fic-act", "action_type", "designation"),
        claim("fic-act", "DIRECTED_AT", "fic-p", **official),
    )
    checked = thing("fic-c", "Person", "Two Readers", entered_by="EK", checked_by="MT")
    nobody = thing("fic-q", "Person", "Kian Tamse")
    waiting = thing("fic-w", "Person", "Waits Here", release="newsroom")
    said = (*THINGS, *listing, *LISTED, *STAND_IN, *checked, *nobody, *waiting)
    with open_store(embedded_settings) as store:
        load(store, replace(dataset(*said), sources=(*SOURCES, HEADLINE)))
        found = store.read(check_persons)
    assert (found.by_ground, found.stand_ins) == ({"listing": 1}, 1)
    assert found.why == {"fic-s": f"by office: {STAND_IN[-1].paraphrase}"}
    assert found.hidden == (Hidden("fic-s", "src-9", "fic-p"),)
    assert found.groundless == ("fic-q",)
