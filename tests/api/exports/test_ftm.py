"""What their own library says of the FollowTheMoney export, read back entity by entity."""

import csv
import io
import json
from collections import defaultdict
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
    from followthemoney.dataset import Dataset
    from followthemoney.exc import InvalidData
    from followthemoney.statement import Statement, StatementEntity
    from followthemoney.statement.serialize import read_json_statements
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


@pytest.fixture(scope="module")
def by_id(exported: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The entities of the export by their ids."""
    return {entity["id"]: entity for entity in exported}


@pytest.fixture(scope="module")
def told(found: GraphRows) -> dict[str, list[Statement]]:
    """The statements of the export, as their library reads them, by entity."""
    parts = sent(format_of("ftm-statements"), found)
    text = b"".join(part.encode() if isinstance(part, str) else part for part in parts)
    read: dict[str, list[Statement]] = defaultdict(list)
    for statement in read_json_statements(io.BytesIO(text)):
        read[statement.entity_id].append(statement)
    return dict(read)


def links_to(exported: list[dict[str, Any]], start: str, end: str) -> list[dict[str, Any]]:
    """The links of the export between two entities, in this direction."""
    return [
        entity for entity in exported
        if entity["id"].startswith("scamgraph-")
        and [start] in entity["properties"].values()
        and [end] in entity["properties"].values()
    ]  # fmt: skip


def test_every_act_and_event_is_an_event(
    found: GraphRows, by_id: dict[str, dict[str, Any]]
) -> None:
    acts = [node for node in found.nodes if node["kind"] in {"GovernmentAction", "Event"}]
    assert len(acts) > 10
    assert {by_id[act["id"]]["schema"] for act in acts} == {"Event"}
    raid = by_id["demo-raid"]["properties"]
    assert (raid["date"], raid["keywords"]) == (["2025-07"], ["raid"])
    said = "all gates of Port Mekal closed for good (said by Ministry of Sarenga, 2025-06-12)"
    assert f"Announced: {said}" in raid["notes"]


def test_an_entry_on_a_list_is_a_sanction(exported: list[dict[str, Any]]) -> None:
    (listing,) = [
        e for e in exported
        if e["schema"] == "Sanction" and e["properties"]["entity"] == ["demo-chen"]
    ]  # fmt: skip
    properties = listing["properties"]
    assert properties["description"] == ["Listing 7 by Arvania"]
    assert properties["publisher"] == ["Treasury of Arvania"]
    assert "Said by: " in properties["summary"][0]


def test_a_site_has_its_position_and_what_is_said_of_it(by_id: dict[str, dict[str, Any]]) -> None:
    gate = by_id["demo-gate"]["properties"]
    assert (gate["latitude"], gate["longitude"]) == (["10.61"], ["103.52"])
    said = "Status: operating (said by Sarenga Rights Watch, 2025-06-12)"
    assert said in gate["notes"]


def test_what_is_alleged_or_disputed_is_no_plain_fact(
    exported: list[dict[str, Any]], by_id: dict[str, dict[str, Any]]
) -> None:
    assert any(
        note.startswith("Status: emptied (not confirmed by Le Courrier")
        for note in by_id["demo-gate"]["properties"]["notes"]
    )
    for start, end, words in (
        ("demo-heron", "demo-gate", "operates (denied by Ministry of Sarenga, 2025-06-12)"),
        ("demo-viktor", "demo-gate", "manages (the source says it is possible)"),
        ("demo-viktor", "demo-case", "party to (a charge, not a conviction)"),
    ):
        (link,) = links_to(exported, start, end)
        assert (link["schema"], link["properties"]["role"]) == ("UnknownLink", [words])


def test_what_is_only_denied_or_has_no_counterpart_is_left_out_and_counted(
    found: GraphRows, exported: list[dict[str, Any]], by_id: dict[str, dict[str, Any]]
) -> None:
    assert links_to(exported, "demo-heron", "demo-crown") == []
    assert links_to(exported, "demo-chen", "demo-crown") == []
    left = exported[0]["scamgraph"]["left_out"]
    assert left["links_not_asserted"] == len(found.denied)
    assert left["entities_without_counterpart"] == sum(n["id"] not in by_id for n in found.nodes)
    things, links = len(found.nodes), len(found.links)
    assert len(exported) == (
        things + links
        - left["entities_without_counterpart"] - left["links_without_counterpart"]
    )  # fmt: skip


def test_their_library_makes_the_same_entities_of_the_statements(
    exported: list[dict[str, Any]], told: dict[str, list[Statement]]
) -> None:
    dataset = Dataset.make({"name": "scamgraph", "title": "scamgraph"})
    assert told.keys() == {entity["id"] for entity in exported}
    for entity in exported:
        made = StatementEntity.from_statements(dataset, told[entity["id"]])
        assert made.schema.name == entity["schema"]
        read = made.to_dict()["properties"]
        assert {name: sorted(values) for name, values in read.items()} == {
            name: sorted(values) for name, values in entity["properties"].items()
        }


def test_each_statement_names_its_source_and_its_claims(
    found: GraphRows, told: dict[str, list[Statement]]
) -> None:
    sources = {claim.id: claim.source for claims in found.values.values() for claim in claims}
    sources |= {c.id: c.source.id for link in found.answers.values() for c in link.claims}
    every = [statement for statements in told.values() for statement in statements]
    assert len({statement.id for statement in every}) == len(every)
    for statement in every:
        assert statement.id == statement.generate_key()
        if statement.prop not in {"notes", "summary", "description"}:
            assert statement.origin and statement.first_seen
            for claim in statement.origin.split():
                assert sources[claim] == statement.dataset


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
