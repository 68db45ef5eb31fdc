"""Beside a hash stands of which file it is, and beside claims what is kept of their sources."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.settings import Settings
from tests.api.html_reader import read
from tests.api.server import holding
from tests.claims import SOURCES, claim, dataset, thing

LIST, SHEET, EARLIER = "ab" * 32, "cd" * 32, "ef" * 32
CLAIMS = {
    "sheet": claim("f-camp", "status", "closed", source="src-1", archive_sha256=SHEET),
    "source": claim("f-camp", "status", "emptied", source="src-2", archive_sha256=LIST),
    "other": claim("f-camp", "status", "reopened", source="src-2", archive_sha256=EARLIER),
    "": claim("f-camp", "status", "operating", source="src-3", quote="It is at work."),
}
WORDS = {
    "sheet": "the table in which somebody wrote down what the source says, not the source itself",
    "source": "the source’s own file",
    "other": "another file than the source’s own",
}


@pytest.fixture(scope="module")
def client(embedded_session: Settings) -> Iterator[TestClient]:
    with_file = tuple(
        s.model_copy(update={"sha256": LIST}) if s.id == "src-2" else s for s in SOURCES
    )
    made = replace(dataset(*thing("f-camp", "Compound"), *CLAIMS.values()), sources=with_file)
    with holding(embedded_session, [made]) as store:
        yield TestClient(create_app(store), base_url="http://localhost:8000")


@pytest.mark.parametrize("file", CLAIMS)
def test_a_hash_says_of_which_file_it_is(client: TestClient, file: str) -> None:
    answer = client.get(f"/api/claims/{CLAIMS[file].id}").json()
    assert (answer["archive_of"], answer["archived"]) == (file, file == "source")
    text = read(client.get(f"/claim/{CLAIMS[file].id}")).text
    assert ("sha256" in text) == bool(file)
    if file:
        assert f"This is the hash of {WORDS[file]}" in text
        assert f"sha256 of {WORDS[file]}" in text


def test_a_page_counts_what_is_kept_of_its_sources(client: TestClient) -> None:
    text = read(client.get("/entity/f-camp")).text
    assert (
        "6 claims here, each with its place in the source, 1 in the source’s own words, 5 in "
        "ours; 1 with an archived copy." in text
    )
