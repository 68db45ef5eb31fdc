"""First paint, layout shift and weight of pages in Chromium: `python -m benchmarks.paint --home H`.

The record is served on loopback by a process of its own. Each page is opened TIMES times on a desk
and on a phone, in rounds over all of them: as the first page of a visit, with nothing cached, and
within a visit, by a link of another page, with the files of the site kept. `first ms` and
`within ms` are the first contentful paint after the last byte of the page (the best of the runs: a
busy machine only ever adds to it; `plain` is a page of a few words without a style, which takes as
long as machine and browser do). A new window has SETTLED_MS before its first page, since Chromium
loads its own surface into each. `shift` is the worst layout shift (0: nothing moves by itself),
`kB` what came over the wire with nothing cached, `moves` how many things of the page still move
where the reader asks for no motion. It ends with 1 where a page is beyond a limit; that of paint is
for `within ms`.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Browser, sync_playwright

from benchmarks.asking.service import served
from cli.output import show_table
from graph.settings import Settings
from tests.browser.chromium import arguments, find_chromium
from tests.browser.screenshots import DESK, PHONE, pages
from tests.browser.test_every_page import Weight

PAINT_MS, SHIFT, KB, TIMES = 200, 0.0, 200, 5
SETTLED_MS: Final = 700
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


@dataclass(slots=True)
class Painted:
    """One page on one screen: its runs as the first page of a visit, and within one."""

    name: str
    screen: str
    first: list[dict[str, Any]] = field(default_factory=list)
    within: list[dict[str, Any]] = field(default_factory=list)

    def best(self, runs: Sequence[dict[str, Any]]) -> int:
        """Return the least ms from the last byte of a page to its first paint."""
        return round(min(float(run["paint"]) for run in runs))

    def worst(self, what: str) -> float:
        """Return the most of shift, kB or moves in any run."""
        return max(float(run[what]) for run in (*self.first, *self.within))

    @property
    def beyond(self) -> str:
        """Return the limits that it does not keep."""
        kept = {
            "paint": self.best(self.within) <= PAINT_MS,
            "shift": self.worst("shift") <= SHIFT,
            "weight": self.worst("kB") <= KB or self.name in WITH_PICTURE,
            "motion": not self.worst("moves"),
        }
        return ", ".join(name for name, is_kept in kept.items() if not is_kept)

    def row(self) -> list[object]:
        """Return the row of the table."""
        numbers = (round(self.worst("shift"), 4), round(self.worst("kB")), int(self.worst("moves")))
        paints = (self.best(self.first), self.best(self.within))
        return [self.name, self.screen, *paints, *numbers, self.beyond]


def opened(browser: Browser, address: str, screen: str, before: str = "") -> dict[str, Any]:
    """Open a page in a new visit, or after another page; return its paint, shift, kB and moves."""
    width, height = {"desk": DESK, "phone": PHONE}[screen]
    context = browser.new_context(
        viewport={"width": width, "height": height}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.add_init_script(WATCH)
    page.wait_for_timeout(SETTLED_MS)
    if before:
        page.goto(before)
        page.wait_for_load_state("networkidle")
    weight = Weight(context.new_cdp_session(page))
    if before:
        with page.expect_navigation(wait_until="networkidle"):
            page.evaluate("to => location.assign(to)", address)
    else:
        page.goto(address, wait_until="networkidle")
    page.wait_for_function("window.seen.paint")
    run = {**page.evaluate(READ), "kB": weight.bytes / 1000}
    context.close()
    return run


def every_page(browser: Browser, site: str, times: int) -> list[Painted]:
    """Return each page, on a desk and on a phone."""
    there = {**dict(pages(site)), PLAIN: "/healthz", "explore": "/explore?picture=osmach"}
    entities = sorted(name for name in there if name.startswith("entity-"))
    every = [
        Painted(name, screen)
        for name in (*NAMES, *entities[:1], "explore")
        for screen in ("desk", "phone")
    ]
    for _ in range(times):
        for it in every:
            address = site + there[it.name]
            before = site + there["queries" if it.name == "start" else "start"]
            it.first.append(opened(browser, address, it.screen))
            it.within.append(opened(browser, address, it.screen, before))
    return every


def main() -> int:
    """Print the table; return 1 where a page is beyond a limit."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.paint", description=__doc__)
    parser.add_argument("--home", type=Path, default=Path(".scamgraph"))
    parser.add_argument("--times", type=int, default=TIMES)
    chosen = parser.parse_args()
    with (
        served(Settings(neo4j_uri=None, home=chosen.home.absolute())) as (port, _),
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=arguments())
        found = every_page(browser, f"http://127.0.0.1:{port}", chosen.times)
        browser.close()
    show_table(
        ["page", "screen", "first ms", "within ms", "shift", "kB", "moves", "beyond"],
        [it.row() for it in found],
    )
    return int(any(it.beyond for it in found))


if __name__ == "__main__":
    raise SystemExit(main())
