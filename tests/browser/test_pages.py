"""Pages in a real browser with the network cut off: the walk to a source's words, search, docs."""

import re

import pytest
from playwright.sync_api import Browser, expect

from api.pictures.catalogue import PICTURES
from tests.browser.conftest import OfflinePage


def test_from_the_picture_to_the_words_of_a_source_and_back(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.goto(f"{site}/")
    page.get_by_role("main").locator("a[href='/picture/complicity']").click()
    page.locator("#keys button", has_text=re.compile("^Redwood Gate —")).focus()
    page.keyboard.press("Enter")
    page.locator("#card a[href='/entity/demo-gate']").click()
    expect(page.locator("h1")).to_have_text("Redwood Gate")
    line = page.locator("li.claim", has_text="exploité par Heron Jade")
    page.locator("li.said-line", has=line).get_by_text("The words", exact=True).click()
    line.get_by_role("link", name="claim").click()
    expect(page.locator("h1")).to_contain_text("According to Le Courrier")
    expect(page.locator("blockquote")).to_contain_text("exploité par Heron Jade")
    page.locator(".cite a").first.click()
    expect(page.locator("h1")).to_have_text("Une page")
    for heading in ("According to Le Courrier", "Redwood Gate"):
        page.go_back()
        expect(page.locator("h1")).to_contain_text(heading)
    page.go_back()
    assert re.search("/picture/complicity$", page.url)


def test_search_finds_by_keyboard_alone(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.goto(f"{site}/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("redwood")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?*")
    page.get_by_role("main").get_by_role("link", name="Redwood Gate", exact=True).first.click()
    expect(page.locator("h1")).to_have_text("Redwood Gate")


def test_names_are_offered_while_one_types_and_chosen_by_keyboard(
    quiet: OfflinePage, site: str
) -> None:
    page = quiet.page
    page.goto(f"{site}/")
    field = page.get_by_role("combobox", name="Find a name, place or code, in any script")
    field.press_sequentially("redwood")
    page.get_by_role("option").first.wait_for()
    assert field.get_attribute("aria-expanded") == "true"
    field.press("ArrowDown")
    chosen = field.get_attribute("aria-activedescendant") or ""
    assert page.locator(f"#{chosen}[aria-selected=true]").count() == 1
    field.press("Escape")
    assert page.get_by_role("option").count() == 0 and field.input_value() == "redwood"
    field.press_sequentially(" g")
    page.get_by_role("option", name="Redwood Gate compound").wait_for()
    while field.get_attribute("aria-activedescendant") is None or "compound" not in (
        page.locator("[role=option][aria-selected=true]").inner_text()
    ):
        field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url(f"{site}/entity/demo-gate")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("Who is connected")
    page.go_forward()
    expect(page.locator("h1")).to_have_text("Redwood Gate")


def test_a_name_offered_stands_in_its_field_and_its_id_is_sent(
    quiet: OfflinePage, site: str
) -> None:
    page = quiet.page
    page.goto(f"{site}/entity/demo-heron")
    field = page.get_by_role("combobox", name="Connect to")
    field.press_sequentially("redwood gate")
    page.get_by_role("option", name="Redwood Gate compound").click()
    assert field.input_value() == "Redwood Gate"
    page.get_by_role("button", name="Connect").click()
    page.wait_for_url("**to=demo-gate*")
    expect(page.get_by_label("From")).to_have_value("Heron Jade Group")
    page.get_by_label("To", exact=True).fill("Viktor Sarn")
    page.get_by_role("button", name="Connect").click()
    page.wait_for_url("**to=Viktor+Sarn*")
    page.go_back()
    for name in ("Heron Jade Group", "Redwood Gate"):
        expect(page.locator("h1")).to_contain_text(name)


def test_without_javascript_the_search_is_a_form(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/")
    page.locator("#start-q").fill("redwood")
    page.locator("#start-q").press("Enter")
    page.wait_for_url("**/search?*")
    page.get_by_role("main").get_by_role("link", name="Redwood Gate", exact=True).first.click()
    page.locator("details.behind > summary").click()
    assert "MATCH (x:Entity {id: $entity})" in page.locator("details.behind pre").inner_text()
    context.close()


def test_back_and_forward_keep_what_was_chosen(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.goto(f"{site}/compounds")
    page.get_by_label("Country").select_option("Sarenga")
    page.get_by_role("main").get_by_role("button", name="Show").click()
    page.wait_for_url("**country=Sarenga*")
    page.get_by_role("link", name="Redwood Gate", exact=True).click()
    page.wait_for_url("**/entity/demo-gate")
    page.go_back()
    expect(page.get_by_label("Country")).to_have_value("Sarenga")
    page.go_back()
    expect(page.get_by_label("Country")).to_have_value("")
    page.go_forward()
    page.wait_for_url("**country=Sarenga*")


def test_docs_try_a_route_out(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{site}/docs")
    stats = page.get_by_text("/api/stats", exact=True).first
    stats.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    stats.click()
    page.get_by_role("button", name="Try it out").click()
    page.get_by_role("button", name="Execute").click()
    page.get_by_text('"record_hash"').first.wait_for()
    behind = "getComputedStyle(document.documentElement).backgroundColor"
    by_day = page.evaluate(behind)
    page.emulate_media(color_scheme="dark")
    expect(page.locator("html.dark-mode")).to_be_attached()
    assert page.evaluate(behind) != by_day


def test_the_map_is_moved_by_keyboard_and_its_points_lead_to_their_pages(
    quiet: OfflinePage, site: str
) -> None:
    page = quiet.page
    page.goto(f"{site}/map?since=2025-07")
    box = page.locator("[data-move][data-ready=yes]")
    whole = box.locator("svg > g")
    expect(box).to_have_attribute("data-only", '["demo-gate"]')
    page.get_by_role("button", name="Closer").click()
    expect(whole).to_have_attribute("transform", re.compile(r"scale\(1\.6\)"))
    box.locator("svg").focus()
    before = whole.get_attribute("transform")
    page.keyboard.press("ArrowRight")
    assert whole.get_attribute("transform") != before
    page.keyboard.press("0")
    expect(whole).to_have_attribute("transform", "translate(0 0) scale(1)")
    assert box.locator("a[href='/entity/demo-gate']").count() == 1
    expect(page.locator("main table")).to_contain_text("Joint raid at Redwood Gate")


def test_the_timeline_is_stretched_and_lists_the_days_in_sight(
    quiet: OfflinePage, site: str
) -> None:
    page = quiet.page
    page.goto(f"{site}/timeline")
    box = page.locator("[data-move][data-ready=yes]")
    assert box.locator("[data-id]").count() == 1
    page.get_by_role("button", name="Closer").click()
    page.get_by_role("button", name=re.compile("^List 2025")).click()
    page.wait_for_url("**since=2025-0*")
    expect(page.get_by_role("main")).to_contain_text("Joint raid at Redwood Gate")


def test_map_and_timeline_stand_still_without_javascript(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/map?since=2025-08")
    assert page.locator("figure.map img").is_visible()
    assert page.locator("main tbody tr").count() == 0
    page.goto(f"{site}/timeline")
    assert page.locator(".strip-of-days rect").is_visible()
    assert page.get_by_role("button", name="Closer").count() == 0
    context.close()


@pytest.mark.parametrize("wide", [390, 700, 1280, 1500])
def test_no_headline_of_a_picture_stands_under_its_buttons(
    quiet: OfflinePage, site: str, wide: int
) -> None:
    page = quiet.page
    page.set_viewport_size({"width": wide, "height": 900})
    for name in PICTURES:
        page.goto(f"{site}/picture/{name}")
        clear = page.evaluate(
            """() => {
            const words = document.createRange();
            words.selectNodeContents(document.querySelector("h1"));
            const buttons = document.querySelector(".tools").getBoundingClientRect();
            return [...words.getClientRects()].every((line) => line.right <= buttons.left
                || line.bottom <= buttons.top || buttons.bottom <= line.top);
            }"""
        )
        assert clear, name
