"""What stands in each file is what stands in the store, with who says so."""

import csv
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.exports import ftm
from api.exports.formats import FORMATS, format_of, sent, write
from api.exports.graph_data import GraphRows
from graph.answers.sources import get_stats
from graph.errors import BadRequest
from graph.store import Store
from graph.vocabulary import vocabulary


def whole(name: str, found: GraphRows) -> bytes:
    parts = sent(format_of(name), found)
    return b"".join(part.encode() if isinstance(part, str) else part for part in parts)


def rows(found: GraphRows, name: str, file: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(io.BytesIO(whole(name, found))) as archive:
        assert archive.testzip() is None
        return list(csv.DictReader(io.StringIO(archive.read(file).decode("utf-8-sig"))))


def test_what_is_gathered_is_what_the_store_counts(found: GraphRows, store: Store) -> None:
    stats = get_stats(store)
    assert len(found.nodes) == sum(stats.kinds.values())
    assert len(found.links) + len(found.denied) == sum(stats.links.values())
    assert found.about["record_hash"] == stats.record_hash
    assert found.about["version"] == stats.version
    assert found.denied and not any(link["asserts"] for link in found.denied)


@pytest.mark.parametrize(("name", "read"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_networkx_reads_its_formats_back(found: GraphRows, name: str, read: Any) -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(read(io.BytesIO(whole(name, found))))
    assert graph.number_of_nodes() == len(found.nodes)
    assert graph.number_of_edges() == len(found.links)
    for link in found.links:
        data = next(
            d for d in graph.get_edge_data(link["from"], link["to"]).values()
            if d["link"] == link["type"]
        )  # fmt: skip
        for field in ("asserts", "denies", "standing", "independent_min", "independent_max"):
            assert data[field] == link[field]
        assert data["sources"] == "; ".join(link["sources"])


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_each_edge_of_a_file_has_an_id_of_its_own(found: GraphRows, name: str) -> None:
    ids = re.findall(rb'<edge [^>]*\bid="([^"]*)"', whole(name, found))
    assert len(set(ids)) == len(ids) == len(found.links)


def test_graphml_and_gexf_say_what_record_they_are_of(found: GraphRows) -> None:
    for name in ("graphml", "gexf"):
        text = whole(name, found).decode()
        assert found.about["record_hash"] in text
        assert found.about["exported"] in text


def test_gexf_has_colours_positions_and_days(found: GraphRows) -> None:
    graph = nx.read_gexf(io.BytesIO(whole("gexf", found)))
    for node in found.nodes:
        look = graph.nodes[node["id"]]["viz"]
        colour = bytes(look["color"][part] for part in "rgb").hex()
        assert f"#{colour}" == vocabulary().kinds[node["kind"]].colour
        assert set(look["position"]) == {"x", "y", "z"}
    places = {(v["position"]["x"], v["position"]["y"]) for _, v in graph.nodes(data="viz")}
    assert len(places) == len(found.nodes)
    assert {data["start"] for *_, data in graph.edges(data=True)} == {
        link["first_day"] for link in found.links
    }


def test_the_pair_of_tables_holds_everything_and_no_formula(found: GraphRows) -> None:
    nodes, links = rows(found, "csv", "nodes.csv"), rows(found, "csv", "links.csv")
    assert [row["id"] for row in nodes] == [node["id"] for node in found.nodes]
    gate = next(row for row in nodes if row["id"] == "demo-gate")
    assert (gate["latitude"], gate["longitude"]) == ("10.61", "103.52")
    assert (gate["country"], "emptied" in gate["status"]) == ("Sarenga", True)
    assert [row["standing"] for row in links] == [link["standing"] for link in found.links]
    cells = [cell for row in (*nodes, *links) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+"))]


def test_json_keeps_what_is_denied_apart(found: GraphRows) -> None:
    read = json.loads(whole("json", found))
    assert read["about"] == found.about
    assert len(read["links"]) == len(found.links)
    assert len(read["not_asserted"]) == len(found.denied)
    cited = {source for link in read["links"] for source in link["sources"]}
    assert cited <= {source["id"] for source in read["sources"]}


def entities(found: GraphRows) -> list[dict[str, Any]]:
    return [json.loads(line) for line in whole("ftm", found).splitlines()]


def test_followthemoney_has_only_what_has_a_counterpart(found: GraphRows) -> None:
    kinds = {name: kind.ftm for name, kind in vocabulary().kinds.items()}
    read = {entity["id"]: entity for entity in entities(found)}
    for node in found.nodes:
        assert (node["id"] in read) == bool(kinds[node["kind"]])
        if node["id"] in read:
            assert read[node["id"]]["schema"] == kinds[node["kind"]]
    assert len(read) == len(entities(found))


def test_each_followthemoney_link_takes_its_ends_and_says_who_says_so(found: GraphRows) -> None:
    read = {entity["id"]: entity for entity in entities(found)}
    links = [entity for entity in read.values() if entity["id"].startswith("scamgraph-")]
    expected = [
        link for link in found.links
        if link["from"] in read and link["to"] in read and vocabulary().links[link["type"]].ftm
    ]  # fmt: skip
    assert len(links) == len(expected) > 0
    for entity in links:
        for end in ftm.ENDS.get(entity["schema"], ["entity"]):
            (target,) = entity["properties"][end]
            schema = read[target]["schema"]
            assert schema in ftm.TAKES.get(end, {schema})
        summary, *_ = entity["properties"]["summary"]
        assert "Said by: " in summary
        assert "proof" not in entity["properties"]
    denied = [link for link in found.links if link["denies"]]
    assert denied
    assert any("Denied by: " in entity["properties"]["summary"][0] for entity in links)


def test_every_counterpart_of_a_link_is_one_the_export_knows() -> None:
    named = {link.ftm for link in vocabulary().links.values()} - {"", "Occupancy", ftm.SANCTION}
    assert named <= set(ftm.ENDS)


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_sent_as_it_is_written(
    store: Store, found: GraphRows, tmp_path: Path, name: str
) -> None:
    client = TestClient(create_app(store, home=tmp_path / "home"), base_url="http://localhost")
    answer = client.get(f"/api/export/{name}")
    assert answer.status_code == 200
    assert "attachment" in answer.headers["content-disposition"]
    written = write(format_of(name), found, tmp_path / "out")
    if len(written) == 1:
        assert answer.content == written[0].read_bytes()
    else:
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            assert {n: archive.read(n) for n in archive.namelist()} == {
                place.name: place.read_bytes() for place in written
            }


def test_an_unknown_format_and_a_place_that_cannot_be_are_one_sentence(
    store: Store, found: GraphRows, tmp_path: Path
) -> None:
    client = TestClient(create_app(store, home=tmp_path / "home"), base_url="http://localhost")
    assert client.get("/api/export/xlsx").json()["code"] == "not_found"
    assert client.get("/api/export/neo4j-admin").json()["code"] == "not_found"
    (tmp_path / "file").write_text("x")
    with pytest.raises(BadRequest, match="cannot be written"):
        write(format_of("json"), found, tmp_path / "file" / "below.json")


@pytest.mark.parametrize("name", FORMATS)
def test_a_value_that_is_not_put_plainly_says_so_in_every_format(
    found: GraphRows, name: str
) -> None:
    (raid,) = (node for node in found.nodes if node["id"] == "demo-raid")
    assert raid["seen_afterwards"] == ["buses left the night before"]
    said = "buses left the night before (the source says it appears so)"
    assert [text.partition(": ")[2] for text in raid["hedged"]] == [said]
    content = whole(name, found)
    if name == "csv":
        nodes = {row["id"]: row for row in rows(found, "csv", "nodes.csv")}
        assert nodes["demo-raid"]["hedged"].endswith(said)
        assert nodes["demo-gate"]["hedged"] == ""
    else:
        assert said in content.decode()
