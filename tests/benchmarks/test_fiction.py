"""The fictional country is what it says: so many valid claims, the same each time, and hard."""

import os
import subprocess
import sys
from collections import Counter, defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.fiction import generate, stream
from graph.dataset import Dataset
from graph.hashing import canonical_json, digest
from graph.projection import project
from graph.record import Claim, Polarity, State
from graph.store.judgements import conflicts
from graph.vocabulary import normal_value, vocabulary
from tests.servers.lines import CHECKOUT

MEDIUM = 5_000
PRINT_HASH = """
from benchmarks.fiction import generate
from tests.benchmarks.test_fiction import fingerprint
print(fingerprint(generate(3, 900)))
"""


@pytest.fixture(scope="module")
def medium() -> Dataset:
    return generate(11, MEDIUM)


def fingerprint(dataset: Dataset) -> str:
    """Every byte of a dataset, in its order."""
    values = (*dataset.sources, *dataset.origins, *dataset.claims, *dataset.judgements)
    return digest([canonical_json(value.content()) for value in values])


def links_of(dataset: Dataset) -> dict[tuple[str, str, str], list[Claim]]:
    """Claims by the link that they speak of."""
    links = defaultdict(list)
    for claim in dataset.claims:
        if claim.object:
            links[claim.subject, claim.predicate, claim.object].append(claim)
    return links


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**9), claims=st.integers(1, 700))
def test_exactly_as_many_claims_as_asked_each_valid_and_each_end_of_its_kind(
    seed: int, claims: int
) -> None:
    dataset, words = generate(seed, claims), vocabulary()
    assert len({claim.id for claim in dataset.claims}) == len(dataset.claims) == claims
    sources, origins = {s.id for s in dataset.sources}, {o.id for o in dataset.origins}
    kinds: dict[str, str] = {}
    for claim in dataset.claims:
        assert claim.source in sources and origins.issuperset(claim.rests_on)
        if claim.predicate == "kind":
            kinds[claim.subject] = claim.value
        elif claim.object:
            link = words.links[claim.predicate]
            assert kinds[claim.subject] in link.from_kinds
            assert kinds[claim.object] in link.to_kinds
        if claim.value:
            prop = words.properties[claim.predicate]
            assert prop.fits(kinds[claim.subject])
            assert normal_value(prop, claim.value, words) == claim.value


def test_the_same_seed_gives_the_same_bytes_in_another_process() -> None:
    told = subprocess.run(
        [sys.executable, "-c", PRINT_HASH],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONHASHSEED": "4"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == fingerprint(generate(3, 900))
    assert fingerprint(generate(4, 900)) != told.stdout.strip()


def test_parts_are_the_whole_in_its_order_and_a_smaller_set_is_its_beginning() -> None:
    whole, parts = generate(5, 1_000), list(stream(5, 1_000, part=300))
    assert [len(part.claims) for part in parts] == [300, 300, 300, 100]
    assert [claim for part in parts for claim in part.claims] == list(whole.claims)
    assert [j for part in parts for j in part.judgements] == list(whole.judgements)
    assert len({part.id for part in parts}) == 4
    assert list(generate(5, 400).claims) == list(whole.claims)[:400]


def test_lines_are_contested_denied_only_not_confirmed_and_withdrawn(medium: Dataset) -> None:
    said = [{c.polarity for c in claims} for claims in links_of(medium).values()]
    assert {Polarity.ASSERTS, Polarity.DENIES} in said
    assert {Polarity.DENIES} in said
    assert any(Polarity.NOT_CONFIRMED in polarities for polarities in said)
    assert {State.WITHDRAWN, State.WITHDRAWN_UNDER_THREAT, State.CORRECTED, State.SETTLED} <= {
        claim.state for claim in medium.claims
    }
    ids = {claim.id for claim in medium.claims}
    corrected = [c for c in medium.claims if c.state == State.CORRECTED]
    assert all(claim.superseded_by in ids for claim in corrected)


def test_names_come_in_several_scripts(medium: Dataset) -> None:
    aliases = [c for c in medium.claims if c.predicate == "alias"]
    assert {"zh", "km", "my", "th", "ar", "ru"} <= {claim.language for claim in aliases}
    assert not any(claim.value.isascii() for claim in aliases)


def test_a_wire_story_has_one_origin_in_five_outlets(medium: Dataset) -> None:
    publishers = {source.id: source.publisher for source in medium.sources}
    wires = {origin.id for origin in medium.origins if origin.kind == "wire_story"}
    outlets = defaultdict(set)
    for claim in medium.claims:
        for origin in wires.intersection(claim.rests_on):
            outlets[origin].add(publishers[claim.source])
    assert wires and sum(len(found) == 5 for found in outlets.values()) >= len(wires) - 1


def test_an_official_has_a_cousin_with_a_firm_at_a_compound(medium: Dataset) -> None:
    links = links_of(medium)
    officials = {a for a, link, _ in links if link == "HOLDS_OFFICE_IN"}
    cousins = {a for a, link, b in links if link == "FAMILY_OF" and b in officials}
    firms = {b for a, link, b in links if link == "OWNS" and a in cousins}
    assert any(link == "LANDLORD_OF" and a in firms for a, link, _ in links)
    assert any(link == "PICTURED_WITH" and a in officials and b in cousins for a, link, b in links)


def test_look_alikes_are_judged_every_way_and_no_judgement_contradicts(medium: Dataset) -> None:
    verdicts = Counter(judgement.verdict for judgement in medium.judgements)
    assert set(verdicts) == {"same", "different", "undecided", "ground"}
    assert not conflicts(medium.judgements)


def test_few_things_have_many_ties_and_most_have_few(medium: Dataset) -> None:
    degree: Counter[str] = Counter()
    for a, _, b in links_of(medium):
        degree.update((a, b))
    most = [count for _, count in degree.most_common()]
    middle = most[len(most) // 2]
    assert most[0] > 150 and middle <= 4
    assert sum(most[: len(most) // 20]) > sum(most) / 3


def test_no_hub_has_more_than_five_thousand_ties(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.fiction.world.MOST_LINKS", 40)
    degree: Counter[str] = Counter()
    for a, _, b in links_of(generate(2, 3_000)):
        degree.update((a, b))
    assert max(degree.values()) == 40


def test_the_graph_of_it_has_every_kind_every_link_type_and_every_role(medium: Dataset) -> None:
    graph, words = project(medium.claims, medium.judgements, medium.sources), vocabulary()
    assert {entity.kind for entity in graph.entities.values()} == set(words.kinds)
    assert {link.type for link in graph.links.values()} == set(words.links)
    assert {role for e in graph.entities.values() for role in e.roles} == set(words.roles)
    assert any(link.summary.independent_min > 1 for link in graph.links.values())
