"""The bundled record names nobody without an official ground, and merges nobody by a name."""

from collections import Counter

import pytest

from graph.answers.persons import check_persons
from graph.entities import Entity
from graph.settings import Settings
from graph.store import open_store
from graph.store.connection import Transaction
from graph.store.rows import entity_of
from ingest.dataset_folder import folder_of, folders
from ingest.pipeline import ingest_folder

pytestmark = pytest.mark.long


def persons(tx: Transaction) -> list[Entity]:
    """Every person of the record."""
    rows = tx.rows("MATCH (e:Entity:Person) RETURN properties(e) AS e, labels(e) AS labels")
    return [entity_of(row["e"], row["labels"]) for row in rows]


def test_every_person_has_a_ground_or_is_a_stand_in_and_stays_one_person(
    embedded_settings: Settings,
) -> None:
    with open_store(embedded_settings) as store:
        for dataset in folders():
            ingest_folder(store, folder_of(dataset))
        check = store.read(check_persons)
        everybody = store.read(persons)

    assert check.groundless == ()
    assert check.hidden == ()
    named = sum(check.by_ground.values())
    assert named + check.stand_ins == len(everybody)
    assert named >= 80
    assert all(check.why.values())

    # A number of the American list, of digits alone, is one person's: whoever shares the name and
    # has another number is somebody else.
    numbers = [
        [n for n in person.properties.get("list_entry", ()) if n.isdecimal()]
        for person in everybody
    ]
    assert max(map(len, numbers)) == 1
    assert max(Counter(number for given in numbers for number in given).values()) == 1
