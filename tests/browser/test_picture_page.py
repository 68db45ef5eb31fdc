"""A picture's page in a real browser: cut off from the network, by keyboard, on a phone."""

from pathlib import Path

from playwright.sync_api import Browser

from api.pictures.build import build
from api.pictures.catalogue import PICTURES
from api.pictures.html import to_html
from api.pictures.svg import to_svg
from api.pictures.text_metrics import width
from tests.api.pictures.fictional_network import claim, crowd, story
from tests.browser.conftest import OfflinePage

SPEC = PICTURES["complicity"]


def opened(offline: OfflinePage, folder: Path, text: str = "") -> OfflinePage:
    data = story(text)
    said = {e.id: [claim("summary", e, text or "A summary.")] for e in data.entities}
    file = folder / "picture.html"
    file.write_text(to_html(build(SPEC, data, said)), "utf-8")
    offline.page.on("dialog", lambda dialog: offline.complaints.append(dialog.message))
    offline.page.goto(file.as_uri())
    offline.page.wait_for_selector("html[data-ready=yes]", state="attached")
    return offline


def test_it_draws_and_asks_for_nothing(offline_page: OfflinePage, tmp_path: Path) -> None:
    page = opened(offline_page, tmp_path).page
    inked = page.evaluate(
        """() => { const c = document.querySelector('#canvas canvas');
        return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v) }"""
    )
    assert inked
    assert offline_page.elsewhere == [] and offline_page.complaints == []


def test_by_keyboard_alone_a_contested_line_shows_both_sides(
    offline_page: OfflinePage, tmp_path: Path
) -> None:
    page = opened(offline_page, tmp_path).page
    page.locator("#keys button", has_text="Viktor Sarn is said to own").focus()
    page.keyboard.press("Enter")
    card = page.locator("#card")
    assert "Viktor Sarn is said to own Golden Heron Park" in card.inner_text()
    assert card.locator(".denied").count() == 1
    assert "para 3" in card.inner_text() and "not asked by us" in card.inner_text()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#card') !== null")
    page.keyboard.press("Escape")
    assert card.is_hidden()
    assert "Viktor Sarn" in page.evaluate("document.activeElement.textContent")


def test_hovering_over_a_name_opens_its_card(offline_page: OfflinePage, tmp_path: Path) -> None:
    page = opened(offline_page, tmp_path).page
    box = page.locator("#keys button", has_text="Ministry of Rivers").first.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert "Ministry of Rivers" in page.locator("#card h3").inner_text()


def test_on_a_phone_the_table_comes_first_and_nothing_is_cut_off(
    offline_page: OfflinePage, tmp_path: Path
) -> None:
    offline_page.page.set_viewport_size({"width": 360, "height": 760})
    page = opened(offline_page, tmp_path).page
    table, figure = page.locator("#claims").bounding_box(), page.locator("#figure").bounding_box()
    assert table and figure and table["y"] < figure["y"]
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_table_sorts(offline_page: OfflinePage, tmp_path: Path) -> None:
    page = opened(offline_page, tmp_path).page
    page.get_by_role("button", name="Who says so").click()
    who = page.locator("#claims tbody tr td:nth-child(3)").all_inner_texts()
    assert who == sorted(who)
    assert page.locator("th[aria-sort=ascending]").count() == 1


def test_it_runs_under_a_servers_policy_of_nonces(offline_page: OfflinePage) -> None:
    policy = "default-src 'none'; script-src 'nonce-x1'; style-src 'nonce-x1'; img-src data:"
    body = to_html(build(SPEC, story()), nonce="x1", base="")
    offline_page.page.route(
        "http://127.0.0.1/picture",
        lambda route: route.fulfill(
            body=body, content_type="text/html", headers={"Content-Security-Policy": policy}
        ),
    )
    offline_page.page.goto("http://127.0.0.1/picture")
    offline_page.page.wait_for_selector("html[data-ready=yes]", state="attached")
    assert offline_page.complaints == [] and offline_page.elsewhere == []


def test_names_are_no_wider_than_they_were_measured(
    offline_page: OfflinePage, tmp_path: Path
) -> None:
    file = tmp_path / "picture.svg"
    file.write_text(to_svg(build(SPEC, crowd(2, each=9, ties=120))), "utf-8")
    offline_page.page.goto(file.as_uri())
    drawn = offline_page.page.evaluate(
        """() => [...document.querySelectorAll('g > title ~ text')].map(
        t => [t.textContent, +t.getAttribute('font-size'), t.getComputedTextLength()])"""
    )
    assert len(drawn) > 60
    assert [text for text, size, wide in drawn if wide > width(text, size)] == []


def test_without_javascript_the_drawing_stands_still(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "picture.html"
    file.write_text(to_html(build(SPEC, story())), "utf-8")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    assert page.locator("#still svg").is_visible()
    assert page.locator("#claims tbody tr").count() == 11
    context.close()
