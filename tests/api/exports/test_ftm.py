"""What their own library says of the FollowTheMoney export, read back entity by entity."""

import csv
import json
from typing import Any

import pycountry
import pytest

from api.exports.formats import format_of, sent
from api.exports.ftm import fitted
from api.exports.graph_data import GraphRows
from tests.requirements import absent

_LONGEST = csv.field_size_limit()
try:
    from followthemoney import model
    from followthemoney.exc import InvalidData
    from followthemoney.types import registry
except ImportError:
    absent("followthemoney")
csv.field_size_limit(_LONGEST)  # theirs would hold for every reader of this process


@pytest.fixture(scope="module")
def exported(found: GraphRows) -> list[dict[str, Any]]:
    """The entities of the export, hostile texts and all."""
    text = "".join(
        part if isinstance(part, str) else part.decode() for part in sent(format_of("ftm"), found)
    )
    entities = [json.loads(line) for line in text.splitlines()]
    assert len(entities) > 20
    return entities


def test_their_library_finds_no_fault_in_any_entity(exported: list[dict[str, Any]]) -> None:
    faults: list[tuple[str, dict[str, str]]] = []
    for entity in exported:
        schema = model.get(entity["schema"])
        assert schema is not None and not schema.abstract
        try:
            schema.validate(entity)
        except InvalidData as fault:
            faults.append((entity["id"], fault.errors))
    assert faults == []


def test_their_library_loses_no_value(exported: list[dict[str, Any]]) -> None:
    for entity in exported:
        kept = model.get_proxy(entity, cleaned=False)  # strips quotation marks around a name
        assert (kept.id, kept.schema.name) == (entity["id"], entity["schema"])
        given = {name: len(values) for name, values in entity["properties"].items()}
        assert {name: len(values) for name, values in kept.to_dict()["properties"].items()} == given


def test_every_end_of_a_link_is_an_entity_of_the_file(exported: list[dict[str, Any]]) -> None:
    proxies = {entity["id"]: model.get_proxy(entity) for entity in exported}
    links = [proxy for proxy in proxies.values() if proxy.schema.edge]
    assert links
    for proxy in links:
        for _, end in proxy.edgepairs():
            assert end in proxies


@pytest.mark.parametrize(
    ("name", "value", "fit"),
    [
        ("sourceUrl", "https://sarenga.example/a b", None),
        ("sourceUrl", "https://3.4/", None),
        ("sourceUrl", "https://example.org:99999/", None),
        ("sourceUrl", "https://-./", None),
        ("sourceUrl", "https://192.0.2.7/list", "https://192.0.2.7/list"),
        ("jurisdiction", "Cambodia", "kh"),
        ("jurisdiction", "Sarenga", None),
        ("name", "''", None),
        ("registrationNumber", "7" * 70, "7" * 63 + "…"),
    ],
)
def test_what_they_would_refuse_stands_in_words(name: str, value: str, fit: str | None) -> None:
    read = fitted({name: [value]}, "notes")
    assert read.get(name) == ([fit] if fit else None)
    assert read.get("notes") == (None if fit in (value, "kh") else [f"{name}: {value}"])
    schema = model.get("Company" if name == "jurisdiction" else "LegalEntity")
    assert schema is not None
    schema.validate({"properties": read})


def test_they_know_every_country_that_we_would_name() -> None:
    for country in pycountry.countries:
        assert registry.country.validate(
            fitted({"jurisdiction": [country.name]}, "notes")["jurisdiction"][0]
        ), country.name
