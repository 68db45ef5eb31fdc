"""Chains and cuts as programs get them, from a store."""

from collections.abc import Iterator
from typing import Any

import pytest

from graph.answers import path_query
from graph.answers.links import AsOf
from graph.answers.path_query import Bounds
from graph.answers.paths import get_cut, get_paths, get_paths_and_cut
from graph.dataset import Dataset
from graph.errors import BadRequest, NotFound
from graph.evidence.candidates import Candidates, read_candidates
from graph.record import Claim, Origin, Polarity, Source, State
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load

OFFICIAL, COUSIN, FIRM, CAMP = "fic-official", "fic-cousin", "fic-firm", "fic-camp"
TOWN = "fic-town"
KINDS = {OFFICIAL: "Person", COUSIN: "Person", FIRM: "Company", CAMP: "Compound", TOWN: "Place"}


def paper(name: str) -> Source:
    return Source(
        id=name,
        title=f"Story of {name}",
        publisher=name,
        kind="article",
        reliability="B",
        graded_by="us",
        graded_why="a test",
    )


def told(subject: str, predicate: str, source: str = "daily", **more: object) -> Claim:
    given_: dict[str, object] = {
        "source": source,
        "subject": subject,
        "predicate": predicate,
        "locator": "p. 1",
        "polarity": Polarity.ASSERTS,
        "paraphrase": "It is said.",
        "copy_read": "original",
        "extent_read": "whole",
        "stated_on": "2025-03-01",
        "credibility": "3",
    }
    return Claim.model_validate(given_ | more)


CLAIMS = (
    *(told(ref, "kind", value=kind) for ref, kind in KINDS.items()),
    *(told(ref, "name", value=ref.removeprefix("fic-").title()) for ref in KINDS),
    told(OFFICIAL, "FAMILY_OF", object=COUSIN),
    told(COUSIN, "OPERATES", object=CAMP),
    told(OFFICIAL, "OWNS", object=FIRM, rests_on=("wire",)),
    told(OFFICIAL, "OWNS", "courier", object=FIRM, rests_on=("wire",), stated_on="2025-04-01"),
    told(FIRM, "LANDLORD_OF", object=CAMP),
    told(FIRM, "LANDLORD_OF", "courier", object=CAMP, polarity=Polarity.DENIES, speaker="the firm"),
)


@pytest.fixture
def store(embedded_settings: Settings) -> Iterator[Store]:
    wire = Origin(id="wire", kind="wire_story", title="A wire story", by="An agency")
    with open_store(embedded_settings) as opened:
        load(
            opened,
            Dataset(
                id="fic",
                title="Made up",
                description="",
                rows_gone=State.WITHDRAWN,
                sources=(paper("daily"), paper("courier")),
                origins=(wire,),
                claims=CLAIMS,
            ),
        )
        yield opened


def test_a_chain_says_who_states_it_whole_what_is_weakest_and_who_denies_it(store: Store) -> None:
    found = get_paths(store, OFFICIAL, CAMP)
    (path,) = found.paths
    assert [(s.from_.id, s.type, s.to.id) for s in path.steps] == [
        (OFFICIAL, "OWNS", FIRM),
        (FIRM, "LANDLORD_OF", CAMP),
    ]
    assert [source.id for source in path.stated_whole_by] == ["daily"]
    assert path.explanation.startswith(
        "all steps stand in one text: “Story of daily”; weakest step: "
    )
    assert path.steps[1].contested
    assert path.score is not None
    assert path.score <= path.steps[path.weakest].score
    assert found.considered.complete
    back = get_paths(store, CAMP, OFFICIAL).paths
    assert [s.type for s in back[0].steps] == ["LANDLORD_OF", "OWNS"]
    (owned,) = get_paths(store, OFFICIAL, FIRM).paths
    assert owned.explanation.endswith("(one source; one newspaper repeats it)")


def test_a_cousin_is_no_step_unless_context_is_asked_for(store: Store) -> None:
    def by(bounds: Bounds) -> set[str]:
        paths = get_paths(store, OFFICIAL, CAMP, bounds=bounds).paths
        return {step.type for path in paths for step in path.steps}

    assert "FAMILY_OF" not in by(Bounds())
    assert {"FAMILY_OF", "OPERATES"} <= by(Bounds(context=True))
    assert by(Bounds(contested="exclude")) == set()


def test_what_is_left_without_a_source_and_on_an_earlier_day(store: Store) -> None:
    (path,) = get_paths(store, OFFICIAL, CAMP, bounds=Bounds(without=("courier",))).paths
    assert not path.steps[1].contested
    assert [c.source.id for c in path.steps[0].claims] == ["daily"]
    assert not get_paths(store, OFFICIAL, CAMP, bounds=Bounds(without=("wire",))).paths
    (then,) = get_paths(store, OFFICIAL, CAMP, bounds=Bounds(as_of=AsOf("2025-03"))).paths
    assert len(then.steps[0].claims) == 1
    none = get_paths(store, OFFICIAL, CAMP, bounds=Bounds(as_of=AsOf("2024")))
    assert none.explanation.startswith("no chain of at most five links; 0 links")


def test_a_place_at_an_end_is_said_to_connect_nobody(store: Store) -> None:
    to_town = get_paths(store, OFFICIAL, TOWN)
    assert not to_town.paths
    said = "; Town: a place connects nobody, so ask for a site or a firm there"
    assert to_town.explanation.endswith(said)
    assert "were left out: ask with context" in to_town.explanation
    widely = get_paths(store, OFFICIAL, TOWN, bounds=Bounds(context=True)).explanation
    assert "were left out" not in widely and widely.endswith(said)
    assert "connects nobody" not in get_paths(store, OFFICIAL, CAMP).explanation


def test_the_cut_names_origins_sources_and_claims(store: Store) -> None:
    found = get_cut(store, OFFICIAL, CAMP)
    assert (found.connected, found.size, found.exact) == (True, 1, True)
    (origin,) = found.origins
    assert origin.id in {"wire", "source:daily"}
    assert found.claims
    assert not get_cut(store, OFFICIAL, COUSIN, bounds=Bounds(max_length=1)).connected


def test_one_reading_gives_the_chains_and_their_cut(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = []

    def read(*args: Any, **more: Any) -> Candidates:
        readings.append(args[1:])
        return read_candidates(*args, **more)

    monkeypatch.setattr(path_query, "read_candidates", read)
    for bounds in (Bounds(), Bounds(context=True), Bounds(without=("courier",))):
        both = get_paths_and_cut(store, OFFICIAL, CAMP, bounds=bounds)
        assert len(readings) == 1
        assert both[0].paths
        assert both == (
            get_paths(store, OFFICIAL, CAMP, bounds=bounds),
            get_cut(store, OFFICIAL, CAMP, bounds=bounds),
        )
        readings.clear()
    apart, none = get_paths_and_cut(store, OFFICIAL, COUSIN, bounds=Bounds(max_length=1))
    assert (apart.paths, none) == ((), None)


@pytest.mark.parametrize(
    "bounds",
    [
        Bounds(max_length=0),
        Bounds(max_length=99),
        Bounds(as_of=AsOf("2025-02-30")),
        Bounds(types=("BEFRIENDED",)),
        Bounds(types=("FAMILY_OF",)),
    ],
)
def test_what_cannot_be_is_refused(store: Store, bounds: Bounds) -> None:
    with pytest.raises(BadRequest):
        get_paths(store, OFFICIAL, CAMP, bounds=bounds)


def test_unknown_names_and_sources_are_not_found_and_one_name_is_no_pair(store: Store) -> None:
    with pytest.raises(NotFound):
        get_paths(store, OFFICIAL, "fic-nobody")
    with pytest.raises(NotFound):
        get_paths(store, OFFICIAL, CAMP, bounds=Bounds(without=("gazette",)))
    with pytest.raises(BadRequest):
        get_paths(store, OFFICIAL, OFFICIAL)
    for k in (0, -1, 10**6):
        with pytest.raises(BadRequest):
            get_paths(store, OFFICIAL, CAMP, k=k)
