"""Each published format from file to page: how many claims, and where each value came from."""

import hashlib
from dataclasses import astuple, replace
from pathlib import Path

from fastapi.testclient import TestClient

from api.app import create_app
from cli.formats import ImportOptions, import_format
from graph.answers.entities import get_entity
from graph.answers.models import ClaimAnswer
from graph.answers.search import search
from graph.answers.sources import get_stats
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.rebuild import compare
from ingest.archive import verify
from tests.ingest.bad_input.case import Form
from tests.ingest.bad_input.forms import (
    EU_MARKUP,
    FTM,
    MAP,
    MAPPED,
    MAPPED_JSON,
    OFAC,
    OFAC_XML,
    SHEET_CSV,
    STATED,
    UK_MARKUP,
)

CONSOLIDATED = replace(
    OFAC,
    file="cons_prim.csv",
    beside={f"cons_{name}": text for name, text in OFAC.beside.items()},
)
FORMATS = (
    OFAC_XML, CONSOLIDATED, UK_MARKUP, EU_MARKUP, FTM, STATED, MAPPED, MAPPED_JSON, MAP, SHEET_CSV,
)  # fmt: skip
# What the first engine of this run counted; every other must count the same.
FIRST: dict[str, object] = {}


def bring(store: Store, folder: Path, form: Form, text: str) -> tuple[int, ...]:
    """Bring a form's text in, as the command does; new, revised, unchanged, closed, refused."""
    place = folder / form.how
    place.mkdir(exist_ok=True)
    for name, content in form.files(text).items():
        (place / name).write_bytes(content)
    beside = place / "map.yml"
    asked = ImportOptions(place / form.file, map=beside if beside.exists() else None, shorter=True)
    return astuple(import_format(store, folder / "home", form.how, asked).summary)


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def claims(store: Store, form: Form) -> tuple[ClaimAnswer, ...]:
    """All that is said of whatever bears the name of the form's company."""
    found = [f.id for f in search(store, form.name) if f.name == form.name]
    return tuple(claim for key in found for claim in get_entity(store, key).claims)


def check_page(client: TestClient, claim: ClaimAnswer) -> None:
    """The page of the claim's subject shows its source, and its own page place and file."""
    entity = client.get(f"/entity/{claim.subject.id}").text
    assert claim.source.title in entity and f"/claim/{claim.id}" in entity
    page = client.get(f"/claim/{claim.id}").text
    for said in (claim.locator, claim.archive_sha256, f"/source/{claim.source.id}"):
        assert said in page, said


def test_each_format_comes_in_and_says_where_each_value_came_from(
    settings: Settings, tmp_path: Path
) -> None:
    with open_store(settings) as store:
        counted = {form.file: bring(store, tmp_path, form, form.text) for form in FORMATS}
        assert FIRST.setdefault("counted", counted) == counted
        assert all(new >= 3 and refused == 0 for new, *_, refused in counted.values()), counted
        client = TestClient(create_app(store), base_url="http://localhost:8000")
        for form in FORMATS:
            said = claims(store, form)
            assert sha256(form.text) in {c.archive_sha256 for c in said}, form.file
            assert all(c.source.id and c.locator and c.archive_sha256 for c in said), form.file
            check_page(client, next(c for c in said if c.archive_sha256 == sha256(form.text)))
        stats = get_stats(store).model_dump(exclude={"engine", "version"})
        # A sheet's new things have random keys, and they are in the record's hash.
        stats.pop("record_hash")
        assert FIRST.setdefault("stats", stats) == stats
        assert all(v.well for v in verify(tmp_path / "home"))
        assert compare(store).problems == ()


def test_a_claim_names_the_file_it_was_read_from_though_others_came_since(
    settings: Settings, tmp_path: Path
) -> None:
    later = UK_MARKUP.renamed("Ardent World Ltd").replace("Director", "Chairman")
    with open_store(settings) as store:
        bring(store, tmp_path, UK_MARKUP, UK_MARKUP.text)
        assert bring(store, tmp_path, UK_MARKUP, later)[0] == 2
        held = store.read(
            lambda tx: tx.rows(
                "MATCH (c:Claim) WHERE c.predicate IN ['listed_name', 'office', 'programme'] "
                "RETURN c.value AS value, c.archive_sha256 AS file"
            )
        )
    files = {row["value"]: row["file"] for row in held}
    first, second = sha256(UK_MARKUP.text), sha256(later)
    assert (files["Ardent Holdings Ltd"], files["Ardent World Ltd"]) == (first, second)
    assert (files["Director"], files["Chairman"]) == (first, second)
    assert files["Global Human Rights"] == first
