"""Every fact of the founding article stands in the record, and is found by what a reader types."""

from collections.abc import Iterator

import pytest

from graph.answers.claims import list_claims
from graph.answers.contradictions import find_contradictions
from graph.answers.ledger import get_ledger
from graph.answers.models import MAX_PAGE, ClaimAnswer
from graph.answers.search import search
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.dataset_folder import folder_of
from ingest.pipeline import ingest_folder
from tests.servers.stores import empty

CODES = ("BA01", "KA02", "SI03", "SI08", "SI15", "SI37", "SI38")
DIRECTOR = "Montse Ferrer, regional research director of Amnesty International"
AMNESTY, PAPER, STATE = "Amnesty International", "Gavroche", "Government of Cambodia"
LEFT, ALONE = "People leaving at least ten sites", "People left to themselves in Cambodia"
BEATING, RETURNS = "Beating of people at a gate in Bavet", "Returns by force in the past"
ROUTE, OPERATION = "From outside Cambodia into its compounds", "Nationwide operation announced"
NO_INQUIRY, INACTION = "Failure to investigate", "Inaction or insufficient response"
NOT_PREVENTED, AUTHORITIES = "Failure to prevent abuses", "Cambodian authorities"

# Paragraph, what a reader types, predicate, part of the value or the other end, speaker, modality.
FACTS = (
    ("P1", LEFT, "event_type", "release", DIRECTOR, "appears"),
    ("P1", LEFT, "event_type", "escape", DIRECTOR, "appears"),
    ("P1", LEFT, "TOOK_PLACE_AT", "Cambodia", DIRECTOR, "appears"),
    ("P1", LEFT, "summary", "gravely worried", DIRECTOR, "appears"),
    ("P2", ALONE, "people_left_without_support", "1000s", DIRECTOR, "appears"),
    ("P2", ALONE, "abuses_reported", "trafficking and torture", DIRECTOR, "possible"),
    ("P2", ALONE, "risk", "trafficked again", DIRECTOR, "states"),
    ("P2", "Cambodia", "characterisation", "urgent humanitarian crisis", PAPER, "states"),
    ("P3", STATE, "demand", "support at once", AMNESTY, "states"),
    ("P3", STATE, "demand", "still held in compounds", AMNESTY, "states"),
    ("P3", STATE, "demand", "justice and redress", AMNESTY, "states"),
    ("P3", STATE, "demand", "no victim back by force", AMNESTY, "states"),
    ("P3", STATE, "demand", "international law", PAPER, "states"),
    ("P3", RETURNS, "event_type", "forced_return", AMNESTY, "states"),
    ("P4", "Cambodia", "characterisation", "alarming scale", AMNESTY, "states"),
    ("P4", NO_INQUIRY, "characterisation", "investigate seriously", AMNESTY, "states"),
    ("P4", AUTHORITIES, "TOOK_ACTION", NO_INQUIRY, AMNESTY, "states"),
    ("P4", INACTION, "characterised_as", "helped", PAPER, "states"),
    ("P4", INACTION, "characterisation", "thrive for years", PAPER, "states"),
    ("P4", "Cambodia", "demand", "firm, coordinated and transparent", PAPER, "states"),
    ("P5", LEFT, "images_geolocated", "15", AMNESTY, "states"),
    ("P5", "CyberScamMonitor", "summary", "supplied many of the videos", AMNESTY, "states"),
    ("P5", LEFT, "material_from", "CyberScamMonitor", AMNESTY, "states"),
    ("P5", LEFT, "material_from", "social media", AMNESTY, "states"),
    ("P5", LEFT, "sites_affected", "10+", AMNESTY, "appears"),
    ("P5", LEFT, "time_span", "36 hours", AMNESTY, "appears"),
    ("P5", LEFT, "sites_documented_before", "7", AMNESTY, "states"),
    *(("P5", code, "code", code, AMNESTY, "states") for code in CODES),
    *(("P5", code, "status", "documented", AMNESTY, "states") for code in CODES),
    *(("P5", LEFT, "TOOK_PLACE_AT", f"amnesty-{c.lower()}", AMNESTY, "appears") for c in CODES),
    ("P6", LEFT, "summary", "already outside", AMNESTY, "states"),
    ("P6", BEATING, "event_type", "beating", AMNESTY, "appears"),
    ("P6", BEATING, "TOOK_PLACE_AT", "Bavet", AMNESTY, "appears"),
    ("P6", BEATING, "abuses_reported", "security guards", AMNESTY, "appears"),
    ("P6", "Cambodia", "abuses_reported", "violent and coercive", PAPER, "states"),
    ("P6", "Cambodia", "characterisation", "systematic brutality", PAPER, "states"),
    ("P7", ROUTE, "people_interviewed", ">100", AMNESTY, "states"),
    ("P7", ROUTE, "means", "recruited outside", AMNESTY, "states"),
    ("P7", ROUTE, "means", "abducted outside", AMNESTY, "states"),
    ("P7", ROUTE, "LEADS_TO", "Cambodia", AMNESTY, "states"),
    ("P7", ROUTE, "purpose", "defraud", AMNESTY, "states"),
    ("P7", ROUTE, "purpose", "recruit", AMNESTY, "states"),
    ("P7", ROUTE, "abuses_reported", "enslavement", AMNESTY, "states"),
    ("P7", ROUTE, "abuses_reported", "loss of liberty", AMNESTY, "states"),
    ("P7", ROUTE, "abuses_reported", "torture of those who refuse", AMNESTY, "states"),
    ("P8", OPERATION, "date", "2025-07", STATE, "states"),
    ("P8", OPERATION, "announced", "nationwide operation", STATE, "states"),
    ("P8", OPERATION, "people_freed", ">3000", STATE, "states"),
    ("P8", OPERATION, "characterised_as", "disputed", PAPER, "states"),
    ("P8", OPERATION, "characterisation", "more than fifty compounds", PAPER, "states"),
    ("P8", OPERATION, "characterisation", "did not prevent", PAPER, "states"),
    ("P8", OPERATION, "characterisation", "possible complicity", PAPER, "possible"),
    ("P8", "Cambodia", "compounds_documented", ">50", AMNESTY, "states"),
    ("P8", "Cambodia", "abuses_reported", "slavery, forced labour, torture", AMNESTY, "states"),
    ("P8", AUTHORITIES, "TOOK_ACTION", NOT_PREVENTED, AMNESTY, "states"),
    ("P8", NOT_PREVENTED, "characterised_as", "helped", AMNESTY, "possible"),
    ("P8", NOT_PREVENTED, "characterisation", "possible complicity", AMNESTY, "possible"),
)


@pytest.fixture(scope="module")
def store(engine_settings: Settings) -> Iterator[Store]:
    empty(engine_settings)
    with open_store(engine_settings) as held:
        assert ingest_folder(held, folder_of("founding_article")).refused == 0
        yield held


def claims_of(store: Store, words: str) -> tuple[ClaimAnswer, ...]:
    """Return the claims of the first thing that the words find."""
    return list_claims(store, entity=search(store, words)[0].id, limit=MAX_PAGE).items


def test_every_fact_is_found_in_its_paragraph_with_its_speaker(store: Store) -> None:
    missing = []
    for fact in FACTS:
        paragraph, words, predicate, told, speaker, modality = fact
        fitting = [
            claim
            for claim in claims_of(store, words)
            if (claim.locator, claim.predicate, claim.speaker, claim.modality)
            == (paragraph, predicate, speaker, modality)
            and told
            in (f"{claim.object.id} {claim.object.name}" if claim.object else claim.value or "")
        ]
        if not fitting:
            missing.append(fact)
    assert missing == []


@pytest.mark.parametrize("name", [AMNESTY, "CyberScamMonitor", PAPER])
def test_those_who_speak_in_the_article_can_be_found(store: Store, name: str) -> None:
    first = search(store, name)[0]
    assert (first.name, first.kind) == (name, "Group")


def test_the_announced_3000_stand_beside_the_however_of_the_article(store: Store) -> None:
    (entry,) = get_ledger(store, search(store, OPERATION)[0].id).items
    assert [claim.value for claim in entry.counts] == [">3000"]
    said = {(claim.value or "").partition(": ")[2][:20]: claim.speaker for claim in entry.called}
    for words in ("more than fifty comp", "abuses that the auth", "signs of possible co"):
        assert said[words] == PAPER
    (effect,) = find_contradictions(store, entity=entry.act.id, kind="called").items
    assert {(c.speaker, c.value) for c in effect.claims} == {
        (STATE, "against"),
        (PAPER, "disputed"),
    }
    assert effect.contradicts
    counted = find_contradictions(store, entity=entry.act.id, contradicts=True)
    assert effect in counted.items and effect.why.startswith("what it did is contradicted")
