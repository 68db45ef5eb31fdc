"""Frames a second and time to the first view: `python -m benchmarks.frames --address URL`.

The explorer of a running `scamgraph serve` beside stock pyvis, sigma and cytoscape.js, in one
Chromium without a graphics card. Names and lines are made up in the browser, so that the store may
hold anything; each library lays them out as its own guide does. A page is opened, and once it
stands it is brought closer and farther at every frame for SECONDS. On a machine that is busy with
other work only the ratios mean anything: `idle_frames` is what the same page reaches while nothing
moves. Node 20 or later and a network fetch sigma and cytoscape.js into --out.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page, Route, sync_playwright
from pyvis.network import Network

from tests.browser.chromium import arguments, find_chromium, is_here

SIZES: Final = (150, 500, 2_000)
SECONDS: Final = 3
PAGES: Final = ("explorer", "sigma", "cytoscape", "pyvis")
HERE: Final = Path(__file__).parent
# sigma draws with WebGL, which Chromium has without a graphics card where it is asked to.
SOFTWARE_WEBGL: Final = ("--use-angle=swiftshader", "--enable-unsafe-swiftshader")
PATIENCE_MS: Final = 600_000
Row = dict[str, Any]
COLUMNS: Final = {
    "state": "StateBody", "actions": "GovernmentAction", "sites": "Compound", "named": "Person",
    "companies": "Company", "routes": "Asset",
}  # fmt: skip
MOVE: Final = """([seconds, what]) => new Promise((done) => {
  const begun = performance.now();
  let frames = 0;
  const stage = document.querySelector(what === "pyvis" ? "#mynetwork" : "body, #stage");
  const box = stage.getBoundingClientRect();
  const tick = () => {
    const past = performance.now() - begun;
    if (past > 1000 * seconds) { done(frames / past * 1000); return; }
    frames += 1;
    const closer = past % 1000 < 500;
    if (what === "pyvis") network.moveTo({ scale: network.getScale() * (closer ? 1.03 : 0.97) });
    else if (what === "peer") window.closer(closer);
    else if (what === "explorer") document.querySelector("#stage").dispatchEvent(
      new WheelEvent("wheel", { deltaY: closer ? -20 : 20, bubbles: true, cancelable: true,
        clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }));
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})"""


def network(count: int) -> dict[str, Any]:
    """Return an answer of /api/explore with so many names and half as many lines again."""
    dice = random.Random(count)
    columns = list(COLUMNS)
    names = [
        {
            "id": f"n{i}", "name": f"Name number {i}", "kind": COLUMNS[columns[i % 6]],
            "column": columns[i % 6], "tone": COLUMNS[columns[i % 6]],
            "label": [f"Name number {i}"], "sub": ["said in 2025"], "note": "said in 2025",
            "day": "", "at": None, "private": False,
        }
        for i in range(count)
    ]  # fmt: skip
    pairs = {(int(i * dice.random() ** 2), i) for i in range(1, count) for _ in range(2)}
    lines = [
        {
            "id": f"n{a}.OWNS.n{b}.asserts", "from": f"n{a}", "to": f"n{b}", "type": "OWNS",
            "side": "asserts", "sentence": f"Name {a} is said to own name {b}", "why": "",
            "score": dice.random(), "stroke": dice.choice(("neutral", "neutral", "helped")),
            "width": dice.randint(1, 3), "dash": dice.random() < 0.5, "sure": 0,
            "standing": "single-source",
            "claims": [
                {
                    "id": f"c{a}-{b}", "publisher": f"Publisher {a % 40}", "origins": [],
                    "known": "2025-06-12", "live": True, "mark": "",
                }
            ],
        }
        for a, b in sorted(pairs)[: count + count // 2]
    ]  # fmt: skip
    return {
        "names": names, "lines": lines, "others": [], "unknown": [], "total": count, "version": 1,
    }  # fmt: skip


def explorer(page: Page, address: str, answer: dict[str, Any]) -> tuple[float, float]:
    """Return seconds to the first view and frames a second of the explorer."""

    def made_up(route: Route) -> None:
        route.fulfill(json=answer)

    page.route("**/api/explore?*", made_up)
    page.route("**/api/pictures/complicity.json", lambda route: route.fulfill(json=PICTURE))
    page.goto(f"{address}/explore")
    page.wait_for_selector("html[data-settled]", state="attached")
    begun = page.evaluate("performance.now()")
    before = page.get_attribute("html", "data-settled")
    page.locator("#empty button", has_text="2,000").click()
    page.wait_for_selector(f"html:not([data-settled='{before}'])", state="attached")
    seconds = (page.evaluate("performance.now()") - begun) / 1000
    page.wait_for_timeout(500)
    return seconds, page.evaluate(MOVE, [SECONDS, "explorer"])


PICTURE: Final = {"title": "", "nodes": []}


def pyvis(page: Page, answer: dict[str, Any]) -> tuple[float, float]:
    """Return the same of stock pyvis, whose first view is the end of its physics."""
    drawn = Network(height="760px", width="100%", directed=True, cdn_resources="in_line")
    for name in answer["names"]:
        drawn.add_node(name["id"], label=name["name"])
    for line in answer["lines"]:
        drawn.add_edge(line["from"], line["to"])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pyvis.html"
        file.write_text(drawn.generate_html(), "utf-8")
        page.add_init_script(
            'Object.defineProperty(window, "network", { configurable: true, get() { return '
            "this.held; }, set(made) { this.held = made; "
            'made.once("stabilizationIterationsDone", () => { window.stands = performance.now(); '
            "}); } });"
        )
        page.goto(file.as_uri())
        page.wait_for_function("window.stands")
        return page.evaluate("window.stands") / 1000, page.evaluate(MOVE, [SECONDS, "pyvis"])


def bundled(folder: Path) -> str:
    """Return the script of the two other libraries, fetched and bundled in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in ("package.json", "peers.js"):
        shutil.copy(HERE / file, folder)
    esbuild = ["npx", "esbuild", "peers.js", "--bundle", "--minify", "--outfile=bundle.js"]
    for command in (["npm", "install", "--silent", "--no-audit", "--no-fund"], esbuild):
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return (folder / "bundle.js").read_text("utf-8")


def peer(page: Page, script: str, library: str, answer: dict[str, Any]) -> tuple[float, float]:
    """Return the same of sigma or cytoscape.js, whose first view is the frame after its layout."""
    page.set_content('<div id="stage" style="width: 1100px; height: 760px"></div>')
    page.add_script_tag(content=script)
    seconds = page.evaluate(
        "async ([library, answer]) => { const begun = performance.now();"
        "window.closer = await peers[library](answer);"
        "return (performance.now() - begun) / 1000; }",
        [library, answer],
    )
    return seconds, page.evaluate(MOVE, [SECONDS, "peer"])


def rows(address: str, pages: Sequence[str], sizes: Sequence[int], out: Path) -> Iterator[Row]:
    """Yield one row for each size and page."""
    script = bundled(out) if {"sigma", "cytoscape"} & set(pages) else ""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=[*arguments(), *SOFTWARE_WEBGL]
        )
        for count in sizes:
            answer = network(count)
            for name in pages:
                page = browser.new_page(viewport={"width": 1500, "height": 950})
                page.set_default_timeout(PATIENCE_MS)
                page.route(lambda url: not is_here(url), lambda route: route.abort())
                match name:
                    case "explorer":
                        first, frames = explorer(page, address, answer)
                    case "pyvis":
                        first, frames = pyvis(page, answer)
                    case _:
                        first, frames = peer(page, script, name, answer)
                idle = page.evaluate(MOVE, [SECONDS, "idle"])
                page.close()
                yield {
                    "page": name, "names": count, "lines": len(answer["lines"]),
                    "first_view_s": round(first, 2), "frames": round(frames, 1),
                    "idle_frames": round(idle, 1),
                }  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.frames", description=__doc__)
    parser.add_argument("--address", default="http://127.0.0.1:8000")
    parser.add_argument("--pages", nargs="+", choices=PAGES, default=PAGES)
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES)
    parser.add_argument("--out", type=Path, default=Path("out/frames"))
    asked = parser.parse_args()
    for row in rows(asked.address, asked.pages, asked.sizes, asked.out.resolve()):
        sys.stdout.write(f"{json.dumps(row)}\n")
        sys.stdout.flush()
