"""First paint, layout shift and weight of pages in Chromium: `python -m benchmarks.paint --home H`.

The pages of a record are served on loopback and each is opened TIMES times in a new context, with
nothing cached, on a desk and on a phone. `paint ms` is the first contentful paint after the last
byte of the answer (the best of the runs: a busy machine only ever adds to it; `plain` is a page of
a few words without a style, which takes as long as machine and browser do), `shift` the worst
layout shift (0: nothing moves by itself), `kB` what came over the wire, `moves` how many things of
the page still move where the reader asks for no motion. It ends with 1 where a page is beyond a
limit.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from api.app import create_app
from cli.output import show_table
from graph.settings import Settings
from graph.store import open_store
from tests.api.server import served
from tests.browser.chromium import arguments, find_chromium
from tests.browser.screenshots import DESK, PHONE, pages
from tests.browser.test_every_page import Weight

PAINT_MS, SHIFT, KB, TIMES = 200, 0.0, 200, 5
WITH_PICTURE: Final = ("picture-osmach", "map")  # their drawing is not counted as weight
PLAIN: Final = "plain"  # a few words without a style: what the machine and the browser take anyway
NAMES: Final = (
    PLAIN, "start", "search", "compounds", "sources", "claim", "source", "chain", "question",
    "timeline", "queries", "ledger", "map", "picture-osmach",
)  # fmt: skip
WATCH: Final = """window.seen = { shift: 0, paint: 0 };
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.seen.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    if (entry.name === "first-contentful-paint") window.seen.paint = entry.startTime;
}).observe({ type: "paint", buffered: true });"""
READ: Final = """() => ({ shift: window.seen.shift, moves: document.getAnimations().length,
  paint: window.seen.paint - performance.getEntriesByType("navigation")[0].responseEnd })"""


@dataclass(frozen=True, slots=True)
class Painted:
    """One page on one screen: ms to the first paint, shift, kB, and what moves."""

    name: str
    screen: str
    paint_ms: float
    shift: float
    kb: float
    moves: int

    @property
    def beyond(self) -> str:
        """Return the limits that it does not keep."""
        kept = {
            "paint": self.paint_ms <= PAINT_MS,
            "shift": self.shift <= SHIFT,
            "weight": self.kb <= KB or self.name in WITH_PICTURE,
            "motion": not self.moves,
        }
        return ", ".join(name for name, is_kept in kept.items() if not is_kept)


def painted(browser: Browser, address: str, name: str, screen: str) -> Painted:
    """Open a page TIMES times; return its best paint and its worst of everything else."""
    width, height = {"desk": DESK, "phone": PHONE}[screen]
    runs, weights = [], []
    for _ in range(TIMES):
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce"
        )
        page = context.new_page()
        weight = Weight(context.new_cdp_session(page))
        page.add_init_script(WATCH)
        page.goto(address)
        page.wait_for_load_state("networkidle")
        page.wait_for_function("window.seen.paint")
        runs.append(page.evaluate(READ))
        weights.append(weight.bytes / 1000)
        context.close()
    return Painted(
        name, screen, round(min(run["paint"] for run in runs)),
        round(max(run["shift"] for run in runs), 4), round(max(weights)),
        max(run["moves"] for run in runs),
    )  # fmt: skip


def every_page(browser: Browser, site: str) -> Iterator[Painted]:
    """Yield each page, on a desk and on a phone."""
    there = dict(pages(site))
    there[PLAIN] = "/healthz"
    there["explore"] = "/explore?picture=osmach"
    entities = sorted(name for name in there if name.startswith("entity-"))
    for name in (*NAMES, *entities[:1], "explore"):
        for screen in ("desk", "phone"):
            yield painted(browser, site + there[name], name, screen)


def main() -> int:
    """Print the table; return 1 where a page is beyond a limit."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.paint", description=__doc__)
    parser.add_argument("--home", type=Path, default=Path(".scamgraph"))
    chosen = parser.parse_args()
    with (
        open_store(Settings(neo4j_uri=None, home=chosen.home)) as store,
        served(create_app(store)) as site,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=arguments())
        found = list(every_page(browser, site))
        browser.close()
    show_table(
        ["page", "screen", "paint ms", "shift", "kB", "moves", "beyond"],
        [[p.name, p.screen, p.paint_ms, p.shift, p.kb, p.moves, p.beyond] for p in found],
    )
    return int(any(p.beyond for p in found))


if __name__ == "__main__":
    raise SystemExit(main())
