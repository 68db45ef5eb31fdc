"""Every recipe, run as it stands on the page: shell and Python in one folder, JavaScript here."""

import csv
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser, Page

from api.app import create_app
from api.reports.verification import verify
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.dataset_folder import folder_of
from ingest.pipeline import ingest_folder
from tests.api.server import served
from tests.browser.conftest import Tally
from tests.servers.stores import empty

SOURCES = ("founding_article", "compounds", "routes")
D3 = Path(__file__).parent / "vendor" / "d3-selection.min.js"


@dataclass
class Kitchen:
    """The folder in which the recipes run, and the page that they were read from."""

    folder: Path
    site: str
    page: Page
    blocks: list[tuple[str, str]]
    said: dict[str, str]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    empty(embedded_session)
    with open_store(embedded_session) as held:
        for name in SOURCES:
            ingest_folder(held, folder_of(name), progress=lambda _: None)
        yield held


@pytest.fixture(scope="module")
def kitchen(
    store: Store, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Kitchen]:
    """Runs every block of the page, in their order; what cannot be run fails here."""
    folder = tmp_path_factory.mktemp("recipes")
    (folder / "d3.min.js").write_bytes(D3.read_bytes())
    context = browser.new_context()
    page = context.new_page()
    with served(create_app(store)) as site:
        page.goto(f"{site}/recipes")
        blocks = page.evaluate(
            "() => [...document.querySelectorAll('pre code')].map("
            "c => [c.className.replace('language-', ''), c.textContent])"
        )
        made = Kitchen(folder, site, page, [(kind, text) for kind, text in blocks], {})
        for kind, text in made.blocks:
            made.said[text] = _run(made, kind, text)
        yield made
    context.close()


def _run(kitchen: Kitchen, kind: str, text: str) -> str:
    if kind == "html":
        named = re.match(r"<!-- (\w+\.html) -->", text)
        assert named, text
        (kitchen.folder / named[1]).write_text(text, "utf-8")
        return named[1]
    if kind == "js":
        kitchen.page.goto(f"{kitchen.site}/docs")
        return json.dumps(kitchen.page.evaluate(f"async () => {{ {text} }}"))
    command = {"sh": ["bash", "-euc", text], "python": [sys.executable, "-c", text]}[kind]
    done = subprocess.run(command, cwd=kitchen.folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{text}\n{done.stderr}"
    return done.stdout


@pytest.fixture
def beside(kitchen: Kitchen, browser: Browser) -> Iterator[tuple[str, Page]]:
    """The folder behind an address of its own: another site than the server's."""
    handler = partial(_Quiet, directory=str(kitchen.folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context()
    yield f"http://127.0.0.1:{server.server_port}", context.new_page()
    context.close()
    server.shutdown()
    server.server_close()


def test_every_tool_has_its_recipe_and_every_block_ran(kitchen: Kitchen, tally: Tally) -> None:
    kitchen.page.goto(f"{kitchen.site}/recipes")
    text = kitchen.page.inner_text("main")
    for tool in ("D3", "Observable", "Datawrapper", "Flourish", "Illustrator", "QGIS", "frame"):
        assert tool in text
    assert len(kitchen.said) >= 15
    assert all(kitchen.site in t for k, t in kitchen.blocks if k == "sh")
    tally("recipes: blocks of the page, run as they stand", len(kitchen.said))


def test_d3_draws_the_picture(kitchen: Kitchen, beside: tuple[str, Page]) -> None:
    site, page = beside
    page.goto(f"{site}/complicity.html")
    page.wait_for_function("document.querySelector('figcaption').textContent")
    drawn = json.loads((kitchen.folder / "complicity.json").read_text("utf-8"))
    assert page.locator("svg circle").count() == len(drawn["nodes"]) > 10
    assert page.locator("svg line").count() == len(drawn["links"]) > 10
    assert drawn["title"] in page.inner_text("figcaption")


def test_tables_have_their_columns_and_rows(kitchen: Kitchen) -> None:
    for name, first, least in (
        ("compounds.csv", "id", 100), ("by-country.csv", "Country", 2),
        ("routes.csv", "Source", 20), ("answer.csv", "name", 100),
    ):  # fmt: skip
        with (kitchen.folder / name).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[0][0] == first
        assert len(rows) > least, name


def test_the_drawing_opens_and_its_names_are_text(kitchen: Kitchen) -> None:
    root = ET.fromstring((kitchen.folder / "complicity.svg").read_bytes())  # noqa: S314
    assert root.tag.endswith("svg")
    assert (kitchen.folder / "complicity.png").read_bytes().startswith(b"\x89PNG")
    assert any("texts, the first: " in said for said in kitchen.said.values())


@pytest.mark.parametrize("name", ["compounds.geojson", "styled.geojson"])
def test_geojson_is_as_its_standard_has_it(kitchen: Kitchen, name: str) -> None:
    layer = json.loads((kitchen.folder / name).read_text("utf-8"))
    assert layer["type"] == "FeatureCollection" and len(layer["features"]) > 100
    for feature in layer["features"]:
        lon, lat = feature["geometry"]["coordinates"]
        assert feature["type"] == "Feature" and feature["geometry"]["type"] == "Point"
        assert 90 < lon < 110 and 5 < lat < 25
        assert feature["properties"]["name"]


def test_the_frame_shows_the_picture_on_another_site_and_nothing_else_may_stand_in_one(
    kitchen: Kitchen, beside: tuple[str, Page]
) -> None:
    site, page = beside
    page.goto(f"{site}/story.html")
    frame = page.frame_locator("iframe")
    frame.locator("img").first.wait_for(state="visible")
    assert "Superseded" in frame.locator("body").inner_text()
    (kitchen.folder / "other.html").write_text(f'<iframe src="{kitchen.site}/"></iframe>')
    page.goto(f"{site}/other.html")
    page.wait_for_timeout(300)
    inside = page.frames[1]
    assert "scamgraph" not in inside.evaluate("document.body ? document.body.innerText : ''")


def test_the_report_is_what_it_was(kitchen: Kitchen, store: Store) -> None:
    found = verify(kitchen.folder / "report.zip", store)
    assert found.differing == () and found.changed == ()
    said = next(said for said in kitchen.said.values() if "as it was" in said)
    assert "ALTERED" not in said


def test_the_browsers_console_answers(kitchen: Kitchen) -> None:
    (rows,) = [json.loads(s) for t, s in kitchen.said.items() if "Object.fromEntries" in t]
    assert len(rows) == 3
