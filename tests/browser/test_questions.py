"""The page of a question: its table, with a chart or a map above it."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import OfflinePage
from tests.browser.test_every_page import AXE, SCHEMES, violations_in

CHARTED = "/queries/links-by-type"
BY_TIME = "/queries/stated-since?since=2000"
MAPPED = "/queries/compounds-on-the-map"
# Notes how far what is on the page moves, from before its first paint.
MOVED = """window.moved = 0;
new PerformanceObserver((list) => list.getEntries().forEach((it) => { window.moved += it.value; }))
  .observe({ type: "layout-shift", buffered: true });"""


@pytest.mark.parametrize("width", [360, 1280])
def test_a_chart_stands_above_the_table_and_moves_nothing(
    quiet: OfflinePage, site: str, width: int
) -> None:
    page = quiet.page
    page.set_viewport_size({"width": width, "height": 900})
    page.add_init_script(MOVED)
    page.goto(site + CHARTED)
    bars = page.locator(".charted rect")
    rows = page.locator("table.rows tbody tr")
    expect(bars).to_have_count(min(20, rows.count()))
    first = rows.first.locator("td").nth(1).inner_text()
    expect(page.locator(".charted text.value").first).to_have_text(first)
    assert page.evaluate("window.moved") < 0.01
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_label("show").select_option("number of rows")
    expect(page.locator(".charted text.value").first).to_have_text("1")
    page.evaluate(AXE)
    for scheme in SCHEMES:
        assert violations_in(page, scheme) == []
    page.emulate_media(media="print")
    expect(bars.first).to_be_visible()
    expect(page.locator(".choices")).to_be_hidden()


def test_rows_are_counted_by_month_or_year_and_ids_and_claims_are_not_charted(
    quiet: OfflinePage, site: str
) -> None:
    page = quiet.page
    page.goto(site + BY_TIME)
    rows = page.locator("table.rows tbody tr")
    points = page.locator(".charted circle title").all_text_contents()
    assert sum(int(point.rpartition(": ")[2]) for point in points) == rows.count() > 1
    assert all(re.match(r"([A-Z][a-z]+ )?\d{4}: ", point) for point in points)
    offered = page.get_by_label("Of").locator("option").all_text_contents()
    assert "Claim" not in offered and offered


def test_a_line_of_months_leaves_out_what_has_none(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.goto(f"{site}/queries/operators-and-standing")
    page.evaluate(
        """() => {
        const box = document.querySelector(".chart-of");
        const table = document.querySelector("table.rows");
        const row = (month, acts) =>
          `<tr><td data-day="${month}">${month}</td><td>${acts}</td></tr>`;
        table.tHead.innerHTML =
          '<tr><th data-chart="day">Month</th><th data-chart="number">Acts</th></tr>';
        table.tBodies[0].innerHTML = row("2025-01", 3) + row("", 7) + row("2025-04", 5);
        Object.assign(box.dataset, { label: 0, value: 1 });
        box.open = true;
        }"""
    )
    points = page.locator(".charted circle title")
    expect(points).to_have_text(["2025-01: 3", "2025-04: 5"])


def test_a_picture_leaves_the_chart_closed_until_it_is_asked_for(
    quiet: OfflinePage, site: str
) -> None:
    page = quiet.page
    page.goto(f"{site}/queries/operators-and-standing")
    expect(page.locator("figure.answer img")).to_be_visible()
    expect(page.locator(".charted")).to_be_hidden()
    page.locator(".chart-of summary").click()
    expect(page.locator(".charted rect").first).to_be_visible()
    # A row that somebody denies has a dotted outline.
    expect(page.locator(".charted rect.denied")).to_have_count(1)


def test_an_answer_with_positions_is_a_map_that_can_be_made_larger(
    quiet: OfflinePage, site: str
) -> None:
    page = quiet.page
    page.goto(site + MAPPED)
    named = {link.inner_text() for link in page.locator("table.rows td:first-child a").all()}
    box = page.locator(".drawing[data-ready=yes]")
    expect(box).to_be_visible()
    marks = box.locator("svg [data-id]")
    assert marks.count() == len(named) > 0
    expect(box.locator("svg")).to_contain_text(next(iter(named)))
    expect(page.locator("figure.map figcaption")).to_contain_text("Natural Earth")
    page.get_by_role("button", name="Closer").click()
    expect(box).to_have_attribute("data-zoomed", "true")
    for option in page.locator(".choices option").all_text_contents():
        assert option not in ("Latitude", "Longitude", "Claim")


def test_without_a_script_there_is_no_empty_chart(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + CHARTED)
    expect(page.locator("table.rows")).to_be_visible()
    expect(page.locator(".chart-of")).to_be_hidden()
    context.close()
