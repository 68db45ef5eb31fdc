"""Pictures of every page and picture of a record, to be looked at: desktop, phone, print, report.

`python -m tests.browser.screenshots --home .scamgraph --out out/shots` opens the record of that
home and leaves one PNG a page and a width, one a printed sheet, those of a report's PDF, and in
weights.csv how many bytes each page brought and how long its main thread was at work (its own time,
in ms).
"""

import argparse
import io
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import httpx2 as httpx
import pypdfium2
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from api.app import create_app
from api.pictures.catalogue import PICTURES
from api.reports.archive import freeze
from api.reports.story import ReportContents, gather_story
from api.snapshot import Snapshots
from graph.settings import Settings
from graph.store import Store, open_store
from tests.api.server import served
from tests.browser.chromium import arguments, find_chromium
from tests.browser.test_every_page import Weight

DESK, PHONE = (1280, 900), (390, 844)
TALLEST = 6_000  # pixels of a page that are looked at
SHEETS = 6  # of a page that is printed
NAMED = ("O'Smach Resort", "Ly Yong Phat", "Prince Group")
CHAIN = {"from": "Senate of Cambodia", "to": "O'Smach Resort"}
REPORT = ReportContents.model_validate(
    {"title": "O'Smach, as sources have it", "pictures": ["osmach", "map"], "chains": [CHAIN],
     "tables": [{"query": "operators-of-several"}]}
)  # fmt: skip


def pages(site: str) -> Iterator[tuple[str, str]]:
    """(a file's name, an address) of every page; ids are those of the record that is served."""
    with httpx.Client(base_url=site, timeout=60) as client:
        claim = client.get("/api/claims?polarity=denies&limit=1").json()["items"][0]
        refs = [client.get("/api/search", params={"q": name}).json()["items"][0]["id"]
                for name in NAMED]  # fmt: skip
    for path in ("compounds", "ledger", "map", "timeline", "corrections", "sources", "queries",
                 "console", "saved", "method", "recipes", "docs", "path"):  # fmt: skip
        yield path, f"/{path}"
    yield "start", "/"
    yield "search", "/search?q=prince"
    yield "report-form", "/report/new?picture=osmach"
    yield "nothing", "/entity/nothing"
    yield "claim", f"/claim/{claim['id']}"
    yield "source", f"/source/{claim['source']['id']}"
    yield "question", "/queries/operators-of-several?at_least=2"
    yield "chain", f"/path?from={quote(CHAIN['from'])}&to={quote(CHAIN['to'])}"
    for ref in refs:
        yield f"entity-{ref}", f"/entity/{quote(ref, safe='')}"
    yield "picture-around", f"/picture/around?id={quote(refs[0])}"
    yield "embed", "/embed/complicity?version=0"
    for name in PICTURES:
        yield f"picture-{name}", f"/picture/{name}"


def snap(page: Page, out: Path, dark: bool = False) -> None:
    """The page from its top, at most TALLEST pixels of it."""
    page.emulate_media(color_scheme="dark" if dark else "light")
    page.wait_for_timeout(150)
    wide = page.viewport_size["width"] if page.viewport_size else DESK[0]
    tall = min(TALLEST, int(page.evaluate("document.documentElement.scrollHeight")))
    page.screenshot(path=out, full_page=True, clip={"x": 0, "y": 0, "width": wide, "height": tall})


def sheets(pdf: bytes, out: Path, name: str, most: int = SHEETS) -> None:
    """Each sheet of a PDF as PNG."""
    for number, sheet in enumerate(pypdfium2.PdfDocument(pdf), start=1):
        if number <= most:
            sheet.render(scale=1.3).to_pil().save(out / f"{name}-print-{number}.png")


def look(browser: Browser, site: str, out: Path) -> None:
    """Every page on a desk, on a phone, on a desk in the dark, and printed."""
    weights = ["page,bytes,main_thread_ms"]
    for name, address in pages(site):
        for kind, (width, height) in (("desk", DESK), ("phone", PHONE)):
            context = browser.new_context(viewport={"width": width, "height": height})
            page = context.new_page()
            session = context.new_cdp_session(page)
            weight = Weight(session)
            session.send("Performance.enable", {"timeDomain": "threadTicks"})
            page.goto(site + address)
            if "/picture/" in address:
                page.wait_for_selector("html[data-ready=yes]", state="attached")
            page.wait_for_load_state("networkidle")
            worked = round(1000 * main_thread(session))
            snap(page, out / f"{name}-{kind}.png")
            if kind == "desk":
                weights.append(f"{name},{weight.bytes},{worked}")
                snap(page, out / f"{name}-dark.png", dark=True)
                sheets(page.pdf(prefer_css_page_size=True, format="A4"), out, name)
            context.close()
        print(name, file=sys.stderr)
    (out / "weights.csv").write_text("\n".join([*weights, ""]), "utf-8")


def main_thread(session: CDPSession) -> float:
    """Seconds that the page's main thread was at work."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(it["value"] for it in metrics if it["name"] == "TaskDuration"))


def report(store: Store, out: Path) -> None:
    """The sheets of a report's PDF."""
    packed = freeze(gather_story(store, Snapshots(store), REPORT))
    with zipfile.ZipFile(io.BytesIO(packed)) as held:
        sheets(held.read("report.pdf"), out, "report", most=100)


def main() -> None:
    """Look at everything."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.browser.screenshots", description=__doc__
    )
    parser.add_argument("--home", type=Path, default=Path(".scamgraph"))
    parser.add_argument("--out", type=Path, default=Path("out/shots"))
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with (
        open_store(Settings(neo4j_uri=None, home=chosen.home)) as store,
        served(create_app(store)) as site,
        sync_playwright() as playwright,
    ):
        report(store, chosen.out)
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=arguments())
        look(browser, site, chosen.out)
        browser.close()


if __name__ == "__main__":
    main()
