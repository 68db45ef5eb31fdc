"""The explorer in a real browser: sharing, private lines, layouts, filters, steps, a phone."""

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from benchmarks.pictures.explored import MEASURE
from tests.browser.conftest import OfflinePage
from tests.browser.explorer import START, WATCH, name, names, open_at, packed, unpacked
from tests.browser.test_every_page import AXE, SCHEMES, violations_in


def test_what_is_taken_away_holds_what_is_shown_and_nothing_private(
    explorer: Page, tmp_path: Path
) -> None:
    page = explorer
    page.get_by_role("button", name="Take away").click()
    for form in ("SVG", "JSON", "PNG"):
        with page.expect_download() as taken:
            page.get_by_role("button", name=form).click()
        taken.value.save_as(tmp_path / f"view.{form.lower()}")
    text = (tmp_path / "view.svg").read_text("utf-8")
    assert "Viktor Sarn" in text and "Quiet Tin" not in text
    held = json.loads((tmp_path / "view.json").read_text("utf-8"))
    assert {"asserts", "denies"} <= {line["side"] for line in held["lines"]}
    assert held["left_out_private"] == 1 and "desk-firm" not in json.dumps(held)
    assert (tmp_path / "view.png").read_bytes().startswith(b"\x89PNG")


def test_what_is_private_is_marked_and_stays_here(explorer: Page) -> None:
    page = explorer
    assert "Quiet Tin Trading" in names(page)
    expect(page.locator("#counts .private")).to_contain_text("1 private line")
    assert "desk-firm" not in unpacked(page)
    page.reload()
    page.wait_for_selector("html[data-ready]", state="attached")
    expect(name(page, "Quiet Tin Trading")).to_have_count(1)
    page.get_by_role("button", name="Share").click()
    expect(page.locator("#dialog .private")).to_contain_text("stay here")


def test_words_of_an_address_that_convict_are_not_shown(explorer: Page, explored: str) -> None:
    page = explorer
    view: dict[str, object] = {
        "names": ["demo-gate", "demo-viktor"], "title": "Viktor Sarn is guilty",
        "notes": [[0, 0, "he ran it"], [0, 60, "ask again in May"]],
        "steps": [{"text": "He is a criminal", "claims": [], "view": {"names": ["demo-gate"]}}],
    }  # fmt: skip
    address = f"{explored}/explore#v={packed(page, view)}"
    open_at(page, address)
    expect(page.locator("#said")).to_contain_text("3 texts of this view are left out")
    assert "is guilty" not in page.content() and "criminal" not in page.content()
    assert "ask again in May" in unpacked(page)


@pytest.mark.parametrize("text", ["%%%", "AAAA", quote("<script>alert(1)</script>"), "e30"])
def test_an_address_that_holds_no_view_says_so_and_breaks_nothing(
    quiet: OfflinePage, explored: str, text: str
) -> None:
    open_at(quiet.page, f"{explored}/explore#v={text}")
    expect(quiet.page.get_by_label("Add a name to the picture")).to_be_visible()
    expect(quiet.page.locator("#empty")).to_be_visible()


@pytest.mark.parametrize("layout", ["By time", "On the map", "Free", "By role"])
def test_each_layout_places_every_name(explorer: Page, layout: str) -> None:
    page = explorer
    page.get_by_role("button", name=layout, exact=True).click()
    expect(page.get_by_role("button", name=layout, exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    assert len(names(page)) >= 6
    page.wait_for_timeout(500)  # until names have moved to their places
    drawn = page.evaluate(MEASURE)
    assert drawn["names"] == len(names(page)) - 1 and drawn["lines"] >= 6  # one name is private
    assert (drawn["pairs"], drawn["through"]) == ([], [])


def test_words_stay_large_enough_to_read_however_small_the_drawing_is(explorer: Page) -> None:
    page = explorer
    for _ in range(8):
        page.get_by_role("button", name="Farther").click()
    page.wait_for_function("Number(document.querySelector('#stage').dataset.words) >= 11")
    page.get_by_role("button", name="Whole").click()
    page.wait_for_function("Number(document.querySelector('#stage').dataset.words) >= 11")


def test_filters_stand_behind_a_button_on_a_narrow_screen(explorer: Page) -> None:
    page = explorer
    expect(page.locator("#filters")).to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(page.locator("#filters")).to_be_hidden()
    page.get_by_role("button", name="Filters", exact=True).first.click()
    expect(page.locator("#filters")).to_be_visible()
    expect(page.locator("#filters-open")).to_have_attribute("aria-expanded", "true")


def test_filters_hide_and_a_denial_stays_beside_the_line_it_denies(explorer: Page) -> None:
    page = explorer
    expect(page.locator("#rows tr.denies")).to_have_count(1)
    page.get_by_label("official record").check()
    expect(page.locator("#rows tr.denies")).to_have_count(0)
    page.get_by_label("everything said").check()
    expect(page.locator("#rows tr.denies")).to_have_count(1)
    page.locator("#kinds label", has_text="persons").click()
    expect(name(page, "Viktor Sarn")).to_have_count(0)


# A headless browser prints nothing by itself: the page is told that it does.
KEEP_PRINTED = """() => { window.print = () => {
  dispatchEvent(new Event('beforeprint'));
  window.printed = [...document.querySelectorAll('#printed figure')]
    .filter((figure) => figure.querySelector('svg text'))
    .map((figure) => figure.querySelector('figcaption').textContent);
}; }"""


def src(markup: str) -> str:
    """The address in the markup of a frame."""
    found = re.search(r'src="([^"]+)"', markup)
    assert found
    return found[1]


def test_a_story_is_played_with_its_claims(explorer: Page) -> None:
    page = explorer
    page.locator("#rows button", has_text="Viktor Sarn is said").first.click()
    for sentence in ("Who is named beside Redwood Gate", "What the ministry says"):
        page.get_by_role("button", name="Steps").click()
        page.get_by_role("button", name="Keep what is shown as a step").click()
        page.get_by_label("Its sentence").fill(sentence)
        page.get_by_role("button", name="Keep", exact=True).click()
        expect(page.locator("#dialog")).to_be_hidden()
    page.keyboard.press("PageDown")
    expect(page.locator("#told")).to_contain_text("1 of 2 Who is named beside Redwood Gate")
    page.keyboard.press("PageDown")
    expect(page.locator("#told")).to_contain_text("2 of 2 What the ministry says")
    assert page.locator("#told a[href^='/claim/']").count() >= 1
    page.get_by_role("button", name="Steps").click()
    page.evaluate(KEEP_PRINTED)
    page.get_by_role("button", name="Print all steps").click()
    page.wait_for_function("window.printed")
    assert page.evaluate("window.printed") == [
        "1 of 2: Who is named beside Redwood Gate",
        "2 of 2: What the ministry says",
    ]
    page.get_by_role("button", name="Share").click()
    markup = page.get_by_label("Markup for a page elsewhere").input_value()
    open_at(page, src(markup))
    expect(page.locator("#scroller section")).to_have_count(2)
    page.locator("#scroller section").last.scroll_into_view_if_needed()
    expect(page.locator("#scroller section").last).to_contain_text("What the ministry says")


def test_a_step_whose_words_convict_is_refused(explorer: Page) -> None:
    page = explorer
    page.get_by_role("button", name="Steps").click()
    page.get_by_role("button", name="Keep what is shown as a step").click()
    page.get_by_label("Its sentence").fill("Viktor Sarn is complicit")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("#dialog .fault")).to_contain_text("convicts")


def test_a_frame_shows_the_view_alone(explorer: Page) -> None:
    page = explorer
    page.get_by_role("button", name="Share").click()
    markup = page.get_by_label("Markup for a page elsewhere").input_value()
    open_at(page, src(markup))
    expect(page.locator("#stage")).to_be_visible()
    expect(page.locator("header.site")).to_be_hidden()
    assert "Redwood Gate" in names(page)


def test_on_a_phone_it_is_a_list(quiet: OfflinePage, explored: str) -> None:
    page = quiet.page
    page.set_viewport_size({"width": 390, "height": 800})
    open_at(page, explored + START)
    expect(page.locator("#rows tbody tr").first).to_be_visible()
    expect(page.locator("#stage")).to_be_hidden()
    page.get_by_role("button", name="Picture").click()
    expect(page.locator("#stage")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_axe_finds_nothing_with_a_card_and_without_a_source(explorer: Page) -> None:
    page = explorer
    page.locator("#rows button", has_text="Viktor Sarn is said").first.click()
    page.wait_for_selector("#card .claims[data-ready]")
    page.locator("#publishers button", has_text=WATCH).click()
    expect(page.locator("#banner")).to_be_visible()
    page.evaluate(AXE)
    for scheme in SCHEMES:
        assert violations_in(page, scheme) == []


def test_a_view_that_is_changed_is_no_longer_the_one_that_was_kept(explorer: Page) -> None:
    page = explorer
    page.get_by_role("button", name="Save view").click()
    expect(page.locator("#dialog .private").first).to_contain_text("stay here")
    page.get_by_label("Its name").fill("Beside the gate")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.get_by_label("Address of this view")).to_have_value(re.compile("view="))
    page.keyboard.press("Escape")
    kept = page.url
    assert "/explore?view=" in kept
    expect(page.locator("#kept")).to_contain_text("from version")
    page.get_by_role("button", name="By time").click()
    page.wait_for_url("**/explore#v=*")
    expect(page.locator("#kept")).to_be_hidden()
    page.get_by_role("button", name="Undo").click()
    page.wait_for_url(kept)
    open_at(page, kept.replace("/explore?", "/embed/explore?"))
    expect(page.locator("#kept")).to_contain_text("The record has not changed since")
    assert "Redwood Gate" in names(page) and "Quiet Tin Trading" not in names(page)


def test_a_view_is_kept_in_this_browser_where_it_is_for_nobody_else(explorer: Page) -> None:
    page = explorer
    page.get_by_role("button", name="Save view").click()
    page.get_by_label("Its name").fill("With the desk's own")
    page.get_by_role("button", name="Keep in this browser alone").click()
    expect(page.locator("#said")).to_contain_text("in this browser")
    page.get_by_role("button", name="By time").click()
    page.get_by_role("button", name="Save view").click()
    page.locator("#dialog li button").first.click()
    expect(page.locator("[data-layout=role]")).to_have_attribute("aria-pressed", "true")
    assert "Quiet Tin Trading" in names(page)
