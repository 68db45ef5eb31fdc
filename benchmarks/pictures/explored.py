"""Drawings of the explorer measured in a browser: `python -m benchmarks.pictures.explored`.

Each picture of the record is opened in /explore of a running server at 1,280 pixels, in every
layout; the SVG that a reader would print is laid out by the browser, and its words and lines are
compared there: names whose words touch those of another, lines through words, and how large the
smallest words are on the stage.
"""

import argparse
from collections.abc import Iterator
from typing import Any, Final

from playwright.sync_api import Page, sync_playwright

from api.pictures.catalogue import PICTURES
from cli.output import show_table
from tests.browser.chromium import arguments, find_chromium, is_here

LAYOUTS: Final = {"role": "By role", "time": "By time", "map": "On the map", "free": "Free"}
# Words are boxes from the height of small letters' tops to below the baseline; a line is sampled
# every four pixels. A line that ends at a name may touch its words by two pixels.
MEASURE: Final = """() => {
  dispatchEvent(new Event("beforeprint"));
  const svg = document.querySelector("#printed svg").cloneNode(true);
  dispatchEvent(new Event("afterprint"));
  document.body.append(svg);
  const names = new Map();
  for (const text of svg.querySelectorAll("text.name")) {
    const { x, width } = text.getBBox();
    const size = Number(text.getAttribute("font-size")), y = Number(text.getAttribute("y"));
    const own = names.get(text.dataset.of) ?? [];
    own.push([x, y - 0.75 * size, x + width, y + 0.2 * size]);
    names.set(text.dataset.of, own);
  }
  const all = [...names];
  const touch = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const pairs = [];
  all.forEach(([one, boxes], i) => all.slice(i + 1).forEach(([other, others]) => {
    if (boxes.some((a) => others.some((b) => touch(a, b)))) pairs.push([one, other]);
  }));
  const through = [], lines = [...svg.querySelectorAll("path.line")];
  for (const line of lines) {
    const long = line.getTotalLength(), points = [];
    for (let at = 0; at <= long; at += 4) points.push(line.getPointAtLength(at));
    for (const [name, boxes] of all) {
      const within = ({ x, y }) => boxes.some(
        ([l, t, r, b]) => x > l + 2 && x < r - 2 && y > t + 2 && y < b - 2);
      if (points.some(within)) through.push([line.dataset.of, name]);
    }
  }
  svg.remove();
  return { names: all.length, lines: lines.length, pairs, through,
    px: Number(document.querySelector("#stage").dataset.words) };
}"""


def drawings(page: Page, address: str, pictures: list[str]) -> Iterator[dict[str, Any]]:
    """Yield what was found in each picture and layout."""
    for name in pictures:
        page.goto(f"{address}/explore?picture={name}")
        page.wait_for_selector("html[data-ready]", state="attached")
        for layout, words in LAYOUTS.items():
            page.get_by_role("button", name=words, exact=True).click()
            page.wait_for_selector(f"[data-layout={layout}][aria-pressed=true]")
            page.wait_for_timeout(500)  # until names have moved to their places
            yield {"picture": name, "layout": layout, **page.evaluate(MEASURE)}


def main() -> None:
    """Print a row for each picture and layout."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.pictures.explored", description=__doc__
    )
    parser.add_argument("--address", default="http://127.0.0.1:8000")
    parser.add_argument("--pictures", nargs="+", default=[n for n in PICTURES if n != "map"])
    asked = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=arguments())
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.route(lambda url: not is_here(url), lambda route: route.abort())
        rows = [
            [
                *(found[column] for column in ("picture", "layout", "names", "lines")),
                len(found["pairs"]), len(found["through"]), found["px"],
            ]
            for found in drawings(page, asked.address, asked.pictures)
        ]  # fmt: skip
        browser.close()
    show_table(["picture", "layout", "names", "lines", "overlaps", "through", "px"], rows)


if __name__ == "__main__":
    main()
