"""Exploring a picture in a real browser: by keyboard and pointer, kept in the address."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from api.app import create_app
from graph.settings import Settings
from tests.api.server import holding, served
from tests.browser.conftest import OfflinePage
from tests.fictional_record import FICTIONAL

START = "/picture/around?id=demo-viktor&depth=1"


@pytest.fixture(scope="module")
def site(embedded_session: Settings) -> Iterator[str]:
    """The address of the invented record's pages."""
    with holding(embedded_session, [FICTIONAL]) as store, served(create_app(store)) as address:
        yield address


@pytest.fixture
def page(offline_page: OfflinePage, site: str) -> Iterator[Page]:
    """The picture around one name; nothing elsewhere is asked for, nothing complains."""
    offline_page.page.set_viewport_size({"width": 1300, "height": 900})
    go(offline_page.page, site + START)
    yield offline_page.page
    assert (offline_page.elsewhere, offline_page.complaints) == ([], [])


def go(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("html[data-settled]", state="attached")


def key(page: Page, name: str) -> Any:
    return page.locator("#keys button.node", has_text=re.compile(f"^{name}")).first


def places(page: Page) -> dict[str, str]:
    """Where each name stands that is shown."""
    found: dict[str, str] = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('#keys li:not([hidden]) .node')]
        .map(b => [b.textContent, Math.round(b.getBoundingClientRect().left) + ','
        + Math.round(b.getBoundingClientRect().top + scrollY
        - document.querySelector('#stage').getBoundingClientRect().top - scrollY)]))"""
    )
    return found


def near(one: dict[str, str], other: dict[str, str]) -> bool:
    """Whether every name stands where it stood, to the pixel that rounding may add."""
    return one.keys() == other.keys() and all(
        abs(int(a) - int(b)) <= 1
        for name in one
        for a, b in zip(one[name].split(","), other[name].split(","), strict=True)
    )


def test_a_name_opens_and_closes_by_keyboard_and_what_stands_stays(page: Page) -> None:
    before = places(page)
    rows = page.locator("#claims tbody tr").count()
    key(page, "Redwood Gate").focus()
    page.keyboard.press("o")
    expect(page.locator("#openings li")).to_have_count(1)
    expect(page.locator("#said")).to_contain_text("added around Redwood Gate")
    after = places(page)
    assert len(after) > len(before)
    assert near({name: after[name] for name in before}, before)
    assert page.locator("#claims tbody tr").count() > rows
    assert "open=demo-gate" in page.url
    assert "Redwood Gate" in page.evaluate("document.activeElement.textContent")
    page.go_back()
    expect(page.locator("#openings li")).to_have_count(0)
    assert near(places(page), before) and page.locator("#claims tbody tr").count() == rows
    page.go_forward()
    expect(page.locator("#openings li")).to_have_count(1)
    assert places(page) == after
    page.locator("#openings").get_by_role("button", name="Close").click()
    expect(page.locator("#openings li")).to_have_count(0)


def test_arrows_go_from_name_to_name_and_l_along_their_lines(page: Page) -> None:
    page.locator("#scroll").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#keys') !== null")
    key(page, "Viktor Sarn").focus()
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    page.keyboard.press("ArrowLeft")
    assert "Redwood Gate" in page.evaluate("document.activeElement.textContent")
    assert page.evaluate(outline) == "solid"
    shown = page.locator("#keys li:not([hidden]) .node").all_text_contents()
    walked = set()
    for _ in shown:
        page.keyboard.press("ArrowDown")
        walked.add(page.evaluate("document.activeElement.textContent"))
    assert walked == set(shown)
    page.keyboard.press("l")
    assert "is said to manage Redwood Gate" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Backspace")
    assert "Redwood Gate" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#keys') === null")


def test_kinds_types_and_days_hide_and_say_how_much(page: Page, site: str) -> None:
    go(page, f"{site}/picture/complicity")
    whole = page.inner_text("#said")
    page.get_by_text("Show and hide").click()
    page.get_by_label("persons").uncheck()
    expect(page.locator("#said")).to_contain_text("hidden")
    assert "nokind=Person" in page.url and key(page, "Viktor Sarn").is_hidden()
    page.get_by_label("is said to operate").uncheck()
    assert "notype=OPERATES" in page.url
    page.get_by_role("button", name="As it was drawn").click()
    expect(page.locator("#said")).to_have_text(whole)
    page.locator("#day").focus()
    page.keyboard.press("Home")
    expect(page.locator("#said")).to_contain_text("What had been said by 2025-06-12")
    assert "said_by=2025-06-12" in page.url
    exact = page.get_by_role("link", name="draw it as of that day")
    assert exact.get_attribute("href") == "/picture/complicity?as_of=2025-06-12"
    assert page.locator("#day").get_attribute("aria-valuetext") == "said by 2025-06-12"


def test_a_day_draws_the_picture_anew_and_stays_in_its_address(page: Page, site: str) -> None:
    go(page, f"{site}/picture/around?id=demo-gate&depth=2")
    page.get_by_text("As of a day").click()
    page.get_by_role("textbox", name="Day").fill("2025-06-30")
    page.get_by_role("button", name="Draw", exact=True).click()
    expect(page.locator(".subtitle")).to_contain_text("As known on 30 June 2025.")
    for part in ("as_of=2025-06-30", "as=known", "id=demo-gate", "depth=2"):
        assert part in page.url
    expect(page.get_by_role("textbox", name="Day")).to_have_value("2025-06-30")
    expect(page.locator("#day-said")).to_have_text("2025-06-30")


def test_find_lights_what_matches_and_enter_goes_there(page: Page) -> None:
    page.get_by_label("Find in the picture").fill("redwood")
    expect(page.locator("#said")).to_contain_text("found")
    page.keyboard.press("Enter")
    assert "Redwood Gate" in page.evaluate("document.activeElement.textContent")
    page.get_by_label("Find in the picture").fill("nobody of this name")
    expect(page.locator("#said")).to_have_text("No name in this picture matches.")


def test_a_name_that_is_drawn_away_or_moved_by_key_is_pinned(page: Page) -> None:
    box = key(page, "Viktor Sarn").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 30, y + 20)
    page.mouse.move(x + 60, y + 40)
    page.mouse.up()
    expect(page.locator("#said")).to_contain_text("pinned where you put it")
    moved = key(page, "Viktor Sarn").bounding_box()
    assert moved and abs(moved["x"] - box["x"] - 60) <= 1 and "pin=demo-viktor%40" in page.url
    page.reload()
    page.wait_for_selector("html[data-settled]", state="attached")
    again = key(page, "Viktor Sarn").bounding_box()
    assert again and abs(again["x"] - moved["x"]) <= 1
    key(page, "Redwood Gate").focus()
    here = places(page)
    for pressed in ("m", "ArrowLeft", "Escape"):
        page.keyboard.press(pressed)
    assert places(page) == here
    for pressed in ("m", "ArrowDown", "Enter"):
        page.keyboard.press(pressed)
    assert places(page) != here and "pin=demo-gate%40" in page.url


def test_the_strongest_chain_is_lit_and_told_with_its_weakest_step_and_denials(
    page: Page,
) -> None:
    key(page, "Redwood Gate").focus()
    page.keyboard.press("o")
    expect(page.locator("#openings li")).to_have_count(1)
    page.get_by_text("Chain", exact=True).click()
    page.locator("#chain-from").select_option(label="Viktor Sarn")
    page.locator("#chain-to").select_option(label="Heron Jade Group")
    page.get_by_role("button", name="Show the chain").click()
    told = page.locator("#chain")
    expect(told).to_contain_text("the weakest step")
    assert "not a finding of guilt" in told.inner_text()
    assert "denied that Heron Jade Group operates" in told.locator(".denied").inner_text()
    assert "chain_from=demo-viktor&chain_to=demo-heron" in page.url
    told.get_by_role("button", name="Clear the chain").click()
    expect(told).to_be_hidden()


def test_fold_takes_away_what_hangs_on_a_name_alone(page: Page) -> None:
    key(page, "Viktor Sarn").focus()
    page.keyboard.press("f")
    expect(page.locator("#said")).to_contain_text("1 name and")
    assert key(page, "Redwood Gate").is_hidden()
    page.keyboard.press("f")
    expect(key(page, "Redwood Gate")).to_be_visible()


def test_a_saved_copy_says_what_it_cannot_do(
    offline_page: OfflinePage, site: str, tmp_path: Path
) -> None:
    page = offline_page.page
    file = tmp_path / "copy.html"
    file.write_bytes(page.request.get(f"{site}/api/pictures/complicity.html").body())
    go(page, file.as_uri())
    expect(page.locator("#saved")).to_contain_text("saved copy")
    expect(page.locator("#ends")).to_be_hidden()
    key(page, "Redwood Gate").focus()
    page.keyboard.press("Enter")
    assert page.locator("#card").get_by_role("button", name="Open").count() == 0
    page.keyboard.press("Escape")
    page.keyboard.press("f")
    assert "fold=demo-gate" in page.url
    assert (offline_page.elsewhere, offline_page.complaints) == ([], [])


def test_without_javascript_the_lines_are_sentences(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/picture/complicity")
    assert page.locator("#still svg").is_visible() and page.locator("#find").is_hidden()
    assert page.get_by_text("As of a day").is_visible()
    said = page.locator("#lines li", has_text="denied that Heron Jade Group operates")
    said.get_by_role("link", name="who says so").first.click()
    assert page.locator("tr:target").count() == 1
    context.close()


def test_a_step_of_somebody_who_answered_is_not_said_to_be_undenied(page: Page) -> None:
    page.get_by_text("Chain", exact=True).click()
    page.locator("#chain-from").select_option("demo-viktor")
    page.locator("#chain-to").select_option("demo-gate")
    page.locator("#ends").evaluate("form => form.requestSubmit()")
    told = page.locator("#chain")
    expect(told).to_contain_text("What is said to join")
    expect(told).to_contain_text("calls it an invention")
    steps = told.locator("ol > li")
    of_him = steps.filter(has_text="Viktor")
    assert of_him.count() > 0
    for place in range(of_him.count()):
        expect(of_him.nth(place)).not_to_contain_text("No source in this record denies")
