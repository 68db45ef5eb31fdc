"""Bibliographies read back by readers of others: as many sources, with the same titles and days."""

import html
import io
import json
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from fastapi.testclient import TestClient

from api.app import create_app
from api.exports.citations import CITATIONS, to_bibtex, to_csl, to_ris
from graph.answers.models import SourceAnswer
from graph.answers.sources import list_sources
from graph.store import Store
from tests.fictional_record import source

MADE = source("made-1")


def answer(**fields: object) -> SourceAnswer:
    """A source as the interface gives it, with these fields."""
    return SourceAnswer.model_validate({**MADE.content(), "claims": 1, **fields})


def bibtex_titles(text: str) -> dict[str, str]:
    """The titles that a reader of BibTeX finds, by key."""
    library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    return {entry.key: entry["title"] for entry in library.entries}


def ris_titles(text: str) -> dict[str, str]:
    """The titles that a reader of RIS finds, by id."""
    return {record["id"]: record["title"] for record in rispy.loads(text)}


def csl_titles(text: str) -> dict[str, str]:
    """The titles that a processor of CSL cites, by id; each is set in a bibliography."""
    items = json.loads(text)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    works = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        works.register(Citation([CitationItem(item["id"])]))
    assert len(works.bibliography()) == len(items)
    return {item["id"]: item["title"] for item in items}


READERS: list[tuple[str, Callable[[str], dict[str, str]]]] = [
    ("bibtex", bibtex_titles), ("ris", ris_titles), ("csl", csl_titles),
]  # fmt: skip


@pytest.fixture(scope="module")
def client(store: Store) -> TestClient:
    return TestClient(create_app(store), base_url="http://localhost:8000")


def bare(text: str) -> str:
    """Letters and digits alone: readers differ in spaces and quotation marks."""
    return "".join(filter(str.isalnum, text))


@pytest.mark.parametrize(("form", "read"), READERS)
def test_every_source_comes_back_with_its_title(
    client: TestClient, store: Store, form: str, read: Callable[[str], dict[str, str]]
) -> None:
    sources = list_sources(store).items
    assert len(sources) > 12
    answer = client.get("/api/sources", params={"format": form})
    assert answer.headers["content-type"].startswith(CITATIONS[form].media)
    found = read(answer.text)
    assert found.keys() == {one.id for one in sources}
    for one in sources:
        assert bare(found[one.id]) == bare(one.title)


@pytest.mark.parametrize(("form", "read"), READERS)
@pytest.mark.parametrize(
    "address",
    [
        "/api/entities/demo-gate/sources",
        "/api/entities/demo-gate/sources?as_of=2025-08-01",
        "/api/pictures/complicity/sources",
        "/api/pictures/around/sources?id=demo-gate&depth=1",
        "/api/sources?text=courrier",
    ],
)
def test_a_file_cites_what_the_list_counts(
    client: TestClient, address: str, form: str, read: Callable[[str], dict[str, str]]
) -> None:
    listed = client.get(address).json()
    assert listed["total"] == len(listed["items"]) > 0
    joined = "&" if "?" in address else "?"
    found = read(client.get(f"{address}{joined}format={form}").text)
    assert set(found) == {one["id"] for one in listed["items"]}


@pytest.mark.parametrize(("form", "read"), READERS)
def test_chains_and_a_report_bring_the_sources_of_their_claims(
    client: TestClient, form: str, read: Callable[[str], dict[str, str]]
) -> None:
    ends = {"from": "demo-heron", "to": "demo-gate"}
    chains = client.get("/api/paths", params=ends).json()
    expected = {
        claim["source"]["id"]
        for path in chains["paths"]
        for claims in (
            *(step["claims"] for step in path["steps"]), path["characterised_by"], path["answers"]
        )
        for claim in claims
    }  # fmt: skip
    assert set(read(client.get("/api/paths", params={**ends, "format": form}).text)) == expected
    packed = client.post("/api/reports", json={"chains": [ends], "pdf": False})
    with zipfile.ZipFile(io.BytesIO(packed.content)) as report:
        in_report = read(report.read(CITATIONS[form].file).decode())
    assert set(in_report) == expected


def test_pages_lead_to_the_sources_that_they_rest_on(client: TestClient) -> None:
    for page, address in {
        "/entity/demo-gate": "/api/entities/demo-gate/sources?format=ris",
        "/source/demo-paper": "/api/sources/demo-paper?format=ris",
        "/picture/complicity": "/api/pictures/complicity/sources?format=ris",
        "/picture/around?id=demo-gate": (
            "/api/pictures/around/sources?id=demo-gate&amp;depth=1&amp;format=ris"
        ),
    }.items():
        assert f'href="{address}"' in client.get(page).text
        assert rispy.loads(client.get(address.replace("&amp;", "&")).text)


@pytest.mark.parametrize(
    ("published", "csl", "ris"),
    [
        ("2025", [[2025]], "2025///"),
        ("2025-07", [[2025, 7]], "2025/07//"),
        ("2025-07-12", [[2025, 7, 12]], "2025/07/12/"),
        ("2018/2026-11-24", [[2018], [2026, 11, 24]], "2018///or until 2026-11-24"),
    ],
)
def test_a_day_is_as_exact_as_it_is_known(published: str, csl: list[Any], ris: str) -> None:
    one = answer(published=published)
    assert json.loads(to_csl([one]))[0]["issued"] == {"date-parts": csl}
    (record,) = rispy.loads(to_ris([one]))
    assert (record["date"], record["year"]) == (ris, published[:4])
    (entry,) = parse_string(to_bibtex([one])).entries
    assert (entry["date"], entry["year"]) == (published, published[:4])


def test_what_is_not_for_publication_says_so_in_each_format() -> None:
    mark = "newsroom: not for publication"
    one = answer(release="newsroom", mark=mark)
    assert mark in json.loads(to_csl([one]))[0]["note"]
    assert mark in rispy.loads(to_ris([one]))[0]["notes"]
    (entry,) = parse_string(to_bibtex([one])).entries
    assert mark in entry["note"]


@pytest.mark.parametrize(
    "title",
    ["}, author = {Nobody", "a\r\nER  - \r\nTY  - CASE", "50 % of $ & #_^~\\ {", "@misc{x,"],
)
def test_a_title_stays_a_title(title: str) -> None:
    one = answer(title=title, publisher=title, url="https://example.org/{a}?b=\\")
    library = parse_string(to_bibtex([one]))
    assert not library.failed_blocks
    (entry,) = library.entries
    assert set(entry.fields_dict) == {
        "title", "author", "institution", "year", "date", "urldate", "url", "language",
    }  # fmt: skip
    assert len(rispy.loads(to_ris([one]))) == 1
    assert len(csl_titles(to_csl([one]))) == 1


CITED = (
    "/api/compounds", "/api/timeline", "/api/ledger", "/api/paths?from=demo-heron&to=demo-gate",
    "/api/queries/links-of-compound/run?compound=demo-gate",
    "/api/queries/compounds-without-operator/run",
)  # fmt: skip


@pytest.mark.parametrize("address", CITED)
@pytest.mark.parametrize("form", ["csl", "bibtex", "ris"])
def test_what_rests_on_sources_cites_them(client: TestClient, address: str, form: str) -> None:
    sign = "&" if "?" in address else "?"
    answer = client.get(f"{address}{sign}format={form}")
    assert answer.status_code == 200, answer.text
    assert "demo-report" in answer.text
    assert answer.headers["content-disposition"].startswith("attachment")


@pytest.mark.parametrize(
    "page",
    [
        "/compounds", "/map", "/timeline", "/ledger", "/path?from=demo-heron&to=demo-gate",
        "/queries/links-of-compound?compound=demo-gate", "/entity/demo-heron", "/sources",
        "/picture/complicity",
    ],
)  # fmt: skip
def test_a_page_leads_to_the_files_that_cite_its_sources(client: TestClient, page: str) -> None:
    links = re.findall(r'href="([^"]*format=bibtex)"', client.get(page).text)
    (link,) = set(links)
    assert client.get(html.unescape(link)).text.startswith("@")
