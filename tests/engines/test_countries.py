"""The country of an entity follows the places around it, whatever changes first."""

from dataclasses import replace

import pytest

from graph.dataset import Dataset
from graph.record import Claim
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from graph.store.rebuild import compare
from tests.claims import claim, dataset, thing


def place(ref: str, type_: str, within: str = "") -> list[Claim]:
    """A place of a type, in another where one is named."""
    claims = [*thing(ref, "Place"), claim(ref, "place_type", type_)]
    return [*claims, claim(ref, "LOCATED_IN", within)] if within else claims


CAMP = [*thing("the-camp", "Compound"), claim("the-camp", "LOCATED_IN", "the-town")]
RAID = [*thing("the-raid", "Event"), claim("the-raid", "TOOK_PLACE_AT", "the-camp")]
TOWN, ALONE = place("the-town", "town", "the-land"), place("the-town", "town")
LAND, OTHER = place("the-land", "country"), place("the-other", "country")
STEPS: list[tuple[list[Claim], str | None]] = [
    ([*CAMP, *RAID], None),
    ([*CAMP, *RAID, *ALONE], None),
    ([*CAMP, *RAID, *TOWN], None),
    ([*CAMP, *RAID, *TOWN, *LAND], "Name of the-land"),
    ([*CAMP, *RAID, *TOWN, *LAND, *OTHER, claim("the-camp", "LOCATED_IN", "the-other")], None),
    ([*CAMP, *RAID, *TOWN, *LAND, *OTHER], "Name of the-land"),
    ([*CAMP, *RAID, *place("the-town", "town", "the-other"), *LAND, *OTHER], "Name of the-other"),
    ([*CAMP, *RAID, *TOWN, *place("the-land", "province")], None),
    ([*CAMP, *RAID, *TOWN, *LAND], "Name of the-land"),
    ([*CAMP, *RAID, *ALONE, *LAND], None),
]


def loaded(claims: list[Claim], number: int) -> Dataset:
    return replace(dataset(*claims), fingerprint=f"file {number}")


def countries(store: Store) -> set[str | None]:
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (e:Entity) WHERE e.id IN ['the-camp', 'the-raid'] RETURN e.country AS country"
        )
    )
    return {row["country"] for row in rows}


@pytest.mark.parametrize("restoring", [False, True])
def test_a_country_follows_every_change_around_an_entity(
    settings: Settings, *, restoring: bool
) -> None:
    with open_store(settings) as store:
        for number, (claims, country) in enumerate(STEPS):
            load(store, loaded(claims, number), restoring=restoring)
            assert countries(store) == {country}, number
            assert compare(store).problems == (), number
