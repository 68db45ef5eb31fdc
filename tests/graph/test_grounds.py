"""Official grounds: what is one, for whom, and which comes first."""

import pytest

from graph.entities import Clusters
from graph.grounds import naming_grounds
from graph.record import Claim, Judgement, Source
from tests.claims import SOURCES, claim, same

OFFICIAL = {"basis": "official_record", "copy_read": "official_copy"}
DESIGNATION = claim("fic-act", "action_type", "designation")
PAPER = SOURCES[0].model_copy(update={"id": "src-paper", "kind": "article", "reliability": "B"})
WEAK_PAPER = PAPER.model_copy(update={"id": "src-weak", "reliability": "C"})
HIDDEN = SOURCES[0].model_copy(update={"id": "src-hidden", "release": "newsroom"})
SHEET = SOURCES[0].model_copy(update={"id": "src-d", "reliability": "D"})
ALL: dict[str, Source] = {s.id: s for s in (*SOURCES, PAPER, WEAK_PAPER, HIDDEN, SHEET)}
ANNOUNCED = {"source": "src-paper", "basis": "official_record", "speaker": "Court of Sarenga"}


def listed(ref: str = "fic-p", **more: str) -> Claim:
    """A claim that the act is aimed at a person."""
    return claim("fic-act", "DIRECTED_AT", ref, **{**OFFICIAL, **more})


def party(stage: str, ref: str = "fic-p", **more: str) -> Claim:
    """A claim that a person is a party to the case, at this stage."""
    return claim(ref, "PARTY_TO", "fic-case", stage=stage, **{**OFFICIAL, **more})


def kinds(*claims: Claim, ref: str = "fic-p", judgements: tuple[Judgement, ...] = ()) -> list[str]:
    """The kinds of the grounds for naming a person."""
    found = naming_grounds([ref], claims, ALL, Clusters(judgements))[ref]
    return [ground.kind for ground in found]


@pytest.mark.parametrize("copy_read", ["original", "official_copy", "mirror"])
def test_a_listing_is_a_ground_in_whichever_copy_the_authoritys_text_was_read(
    copy_read: str,
) -> None:
    assert kinds(DESIGNATION, listed(copy_read=copy_read)) == ["listing"]


@pytest.mark.parametrize(
    "how",
    [
        {"copy_read": "restated"},
        {"basis": "reported"},
        {"polarity": "denies"},
        {"modality": "appears"},
        {"release": "newsroom"},
        {"state": "delisted"},
        {"source": "src-hidden"},
        {"source": "src-d"},
        {"source": "src-nobody-knows"},
        {"source": "src-paper", "copy_read": "original", "speaker": "Office of Lists"},
    ],
)
def test_what_is_no_listing_by_an_authority_that_anybody_can_read_is_no_ground(
    how: dict[str, str],
) -> None:
    assert kinds(DESIGNATION, listed(**how)) == []


@pytest.mark.parametrize("act", ["raid", "arrest", "release", "statement"])
def test_an_act_that_lists_or_charges_nobody_is_no_ground(act: str) -> None:
    assert kinds(claim("fic-act", "action_type", act), listed()) == []


@pytest.mark.parametrize(
    ("stage", "kind"),
    [("warrant", "warrant"), ("charged", "charge"), ("convicted", "judgment"),
     ("final", "judgment"), ("seizure", "court_order")],
)  # fmt: skip
def test_the_stage_that_a_person_has_reached_in_a_case_is_a_ground(stage: str, kind: str) -> None:
    assert kinds(party(stage)) == [kind]


@pytest.mark.parametrize("stage", ["", "inquiry", "acquitted", "dropped", "declined"])
def test_an_inquiry_an_acquittal_and_a_case_without_a_stage_are_none(stage: str) -> None:
    assert kinds(party(stage)) == []


def test_the_stage_of_another_party_or_of_the_case_itself_is_none() -> None:
    case = claim("fic-case", "stage", "convicted", **OFFICIAL)
    assert kinds(case, party("convicted", ref="fic-q"), party("")) == []


def test_who_was_acquitted_is_no_longer_named_for_the_charge() -> None:
    acquitted = party("acquitted", basis="reported", copy_read="restated")
    assert kinds(party("charged"), acquitted) == []


@pytest.mark.parametrize(
    ("how", "counts"),
    [
        ({}, True),
        ({"speaker": ""}, False),
        ({"copy_read": "restated"}, False),
        ({"basis": "reported"}, False),
        ({"source": "src-weak"}, False),
    ],
)
def test_an_announcement_counts_in_a_paper_graded_a_or_b_that_was_read_itself(
    how: dict[str, str], *, counts: bool
) -> None:
    said = party("warrant", **{**ANNOUNCED, "copy_read": "original", **how})
    assert bool(kinds(said)) is counts


def test_a_public_office_is_a_ground_and_stands_after_a_listing() -> None:
    office = claim("fic-p", "HOLDS_OFFICE_IN", "fic-ministry", **OFFICIAL)
    assert kinds(office, DESIGNATION, listed()) == ["listing", "office"]


def test_the_copy_that_stands_nearest_to_the_authority_comes_first() -> None:
    read = [listed(copy_read=copy, locator=copy) for copy in ("mirror", "original")]
    found = naming_grounds(["fic-p"], [DESIGNATION, *read], ALL, Clusters(()))["fic-p"]
    assert [ground.claim.copy_read for ground in found] == ["original", "mirror"]


def test_a_ground_is_shared_through_judgements_alone() -> None:
    joined = (same("fic-p", "fic-q"),)
    assert kinds(DESIGNATION, listed(), ref="fic-q") == []
    assert kinds(DESIGNATION, listed(), ref="fic-q", judgements=joined) == ["listing"]
    undone = (joined[0].model_copy(update={"undone_on": "2026-11-30"}),)
    assert kinds(DESIGNATION, listed(), ref="fic-q", judgements=undone) == []


def test_an_act_that_two_refs_name_is_one_act() -> None:
    other = claim("fic-act2", "action_type", "designation")
    assert kinds(other, listed()) == []
    assert kinds(other, listed(), judgements=(same("fic-act", "fic-act2"),)) == ["listing"]
