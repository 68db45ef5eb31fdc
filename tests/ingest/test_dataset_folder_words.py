"""The words of the bundled record: each claim has its own, and no act is aimed at its country."""

from collections import Counter, defaultdict
from functools import cache

import pytest

from graph.record import Claim
from ingest.dataset_folder import folder_of, folders, get_rows
from ingest.description import read_description
from ingest.rows import make_claims

SENTENCES_OF_THEIR_OWN = sorted(folders())
# What is done in a place: the country is where, not what it is about. (An omission is about it.)
DONE_SOMEWHERE = {
    "operation", "raid", "arrest", "release", "deportation", "repatriation", "hand_back",
    "seizure", "extradition",
}  # fmt: skip
TEMPLATES = (
    "The source speaks of ", "Called here: ", " acted: ", "it was aimed at ",
    " on this very listing", " as the agency prints it",
)  # fmt: skip


@cache
def claims_of(dataset: str) -> tuple[Claim, ...]:
    folder = folder_of(dataset)
    made, faults = make_claims(read_description(folder), get_rows(folder))
    assert faults == []
    return tuple(claim for _, claim in made)


@pytest.mark.parametrize("dataset", SENTENCES_OF_THEIR_OWN)
def test_no_paraphrase_stands_on_claims_of_two_kinds(dataset: str) -> None:
    predicates = defaultdict(set)
    for claim in claims_of(dataset):
        if claim.paraphrase:
            predicates[claim.paraphrase].add(claim.predicate)
    assert {words for words, several in predicates.items() if len(several) > 1} == set()


@pytest.mark.parametrize("dataset", SENTENCES_OF_THEIR_OWN)
def test_no_two_claims_of_a_dataset_share_a_paraphrase(dataset: str) -> None:
    times = Counter(claim.paraphrase for claim in claims_of(dataset) if claim.paraphrase)
    assert len(times) > 30
    assert {words for words, count in times.items() if count > 1} == set()


@pytest.mark.parametrize("dataset", SENTENCES_OF_THEIR_OWN)
def test_no_paraphrase_is_a_template(dataset: str) -> None:
    names = defaultdict(set)
    for claim in claims_of(dataset):
        if claim.predicate == "name":
            names[claim.subject].add(claim.value)
    assert [
        claim.paraphrase
        for claim in claims_of(dataset)
        if any(claim.paraphrase.startswith(f"{name}:") for name in names[claim.subject])
        or any(words in claim.paraphrase for words in TEMPLATES)
    ] == []


def test_no_body_has_its_country_behind_a_comma() -> None:
    claims = [claim for dataset in folders() for claim in claims_of(dataset)]
    countries = {c.subject for c in claims if (c.predicate, c.value) == ("place_type", "country")}
    names = {c.value for c in claims if c.predicate == "name" and c.subject in countries}
    bodies = {c.subject for c in claims if (c.predicate, c.value) == ("kind", "StateBody")}
    assert countries and names and bodies
    assert [
        c.value
        for c in claims
        if c.predicate in {"name", "short_name"}
        and c.subject in bodies
        and c.value.rpartition(", ")[2] in names
    ] == []


def test_no_act_is_aimed_at_a_country_in_which_it_took_place() -> None:
    claims = [claim for dataset in folders() for claim in claims_of(dataset)]
    countries = {c.subject for c in claims if (c.predicate, c.value) == ("place_type", "country")}
    done = {c.subject for c in claims if c.predicate == "action_type" and c.value in DONE_SOMEWHERE}
    assert countries and done
    assert [
        (c.source, c.locator)
        for c in claims
        if c.predicate == "DIRECTED_AT" and c.subject in done and c.object in countries
    ] == []
