"""Ten tasks in the explorer by a reporter, with the mouse and with the keyboard alone."""

import io
import re

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Tally
from tests.browser.explorer import WATCH, Reader, focused, name, names, open_at
from tests.browser.test_every_page import AXE, violations

TASKS = (
    "find a name", "expand twice", "drop a source", "hide", "undo", "pin", "chain", "save",
    "share", "print",
)  # fmt: skip
TITLE = "Who is named beside Redwood Gate"
KEPT = re.compile(r"/explore\?view=[0-9a-f]{16}$")
# A headless browser prints nothing by itself: the page notes that it was told to.
NOTE_PRINT = "window.print = () => { window.printed = true; }"


def test_ten_tasks_by_keyboard_alone(  # noqa: PLR0915
    explorer: Page, browser: Browser, tally: Tally, capsys: pytest.CaptureFixture[str]
) -> None:
    page, reader = explorer, Reader(explorer)
    with reader.task("find a name"):
        reader.key("/")
        reader.type("Crown Harbour")
        page.get_by_role("option").first.wait_for()
        reader.key("ArrowDown", "Enter")
        expect(name(page, "Crown Harbour Resort")).to_be_focused()
    with reader.task("expand twice"):
        before = names(page)
        reader.key("e")
        expect(page.locator("#said")).to_contain_text("added around Crown Harbour Resort")
        assert names(page) > before
        reader.key("Home")
        reader.walk("ArrowDown", "Viktor Sarn")
        before = names(page)
        reader.key("e")
        expect(page.locator("#said")).to_contain_text("added around Viktor Sarn")
        assert "Case 12 of 2025" in names(page) - before
    with reader.task("drop a source"):
        reader.key("l")
        while WATCH not in (page.locator("#rows tr", has_text=focused(page)).text_content() or ""):
            reader.key("l")
        reader.key("w")
        expect(page.locator("#banner")).to_contain_text(re.compile(rf"Without {WATCH}, \d+ of \d+"))
        expect(page.locator("#card .fallen")).to_contain_text("Viktor Sarn is said to manage")
        reader.key("w")
        expect(page.locator("#banner")).to_be_hidden()
    with reader.task("hide"):
        reader.key("Home")
        reader.walk("ArrowDown", "Case 12 of 2025")
        reader.key("h")
        expect(name(page, "Case 12 of 2025")).to_have_count(0)
    with reader.task("undo"):
        reader.key("z")
        expect(name(page, "Case 12 of 2025")).to_have_count(1)
    with reader.task("pin"):
        reader.key("Home")
        reader.walk("ArrowDown", "Viktor Sarn")
        reader.key("p")
        expect(page.locator("#said")).to_contain_text("Viktor Sarn pinned")
        reader.key("Alt+ArrowDown")
    with reader.task("chain"):
        reader.key("m", "Home")
        reader.walk("ArrowDown", "Redwood Gate")
        reader.key("m", "c")
        reader.walk("Tab", "The shortest")
        reader.key("Enter")
        expect(page.locator("#said")).to_contain_text("chain")
    with reader.task("save"):
        page.locator("#add").focus()
        reader.walk("Tab", "Save view")
        reader.key("Enter")
        reader.type(TITLE)
        reader.key("Enter")
        address = page.get_by_label("Address of this view")
        expect(address).to_have_value(KEPT)
        expect(page.locator("#said")).to_contain_text("Saved as")
    with reader.task("share"):
        reader.key("Escape")
        reader.walk("Tab", "Share")
        reader.key("Enter")
        _is_seen_by_another(browser, page, address.input_value())
        reader.key("Escape")
    with reader.task("print"):
        reader.key("Control+p")  # the browser's own
        _is_printed(page)
    _end(page, reader, "keyboard", tally, capsys)


def test_ten_tasks_by_mouse(  # noqa: PLR0915
    explorer: Page, browser: Browser, tally: Tally, capsys: pytest.CaptureFixture[str]
) -> None:
    page, reader = explorer, Reader(explorer)
    card = page.locator("#card")

    def button(words: str) -> None:
        reader.press(page.get_by_role("button", name=words, exact=True).first)

    with reader.task("find a name"):
        reader.press(page.get_by_label("Add a name to the picture"))
        reader.type("Crown Harbour")
        reader.press(page.get_by_role("option", name="Crown Harbour Resort"))
        expect(card.locator("h2")).to_have_text("Crown Harbour Resort")
    with reader.task("expand twice"):
        for words in ("Crown Harbour Resort", "Viktor Sarn"):
            if card.locator("h2").text_content() != words:
                reader.press_name(words)
            before = names(page)
            reader.press(card.get_by_role("button", name="Expand", exact=True))
            expect(page.locator("#said")).to_contain_text(f"added around {words}")
            assert names(page) > before
    with reader.task("drop a source"):
        button("Filters") if page.locator("#publishers").is_hidden() else None
        reader.press(page.locator("#publishers button", has_text=WATCH))
        expect(page.locator("#banner h2")).to_contain_text(re.compile(r"\d+ of \d+ lines fall"))
        fallen = card.locator(".fallen li").count()
        assert fallen > 0 and page.locator("#rows tr.falls").count() == fallen
        reader.press(page.locator("#banner").get_by_role("button", name="Put it back"))
        expect(page.locator("#banner")).to_be_hidden()
    with reader.task("hide"):
        reader.press_name("Viktor Sarn")
        reader.press(card.get_by_role("button", name="Hide"))
        expect(name(page, "Viktor Sarn")).to_have_count(0)
    with reader.task("undo"):
        button("Undo")
        expect(name(page, "Viktor Sarn")).to_have_count(1)
    with reader.task("pin"):
        reader.drag("Viktor Sarn", 90, 60)
        expect(page.locator("#said")).to_contain_text("Viktor Sarn pinned")
    with reader.task("chain"):
        reader.press(card.get_by_role("button", name="Mark for a chain"))
        reader.press_name("Redwood Gate")
        reader.press(card.get_by_role("button", name="Mark for a chain"))
        button("Chain")
        button("The surest")
        expect(card.locator(".kicker")).to_have_text("The surest chain")
    with reader.task("save"):
        button("Save view")
        reader.type(TITLE)
        button("Keep")
        address = page.get_by_label("Address of this view")
        expect(address).to_have_value(KEPT)
    with reader.task("share"):
        button("Close")
        button("Share")
        _is_seen_by_another(browser, page, address.input_value())
        button("Close")
    with reader.task("print"):
        page.evaluate(NOTE_PRINT)
        button("Take away")
        button("Print or PDF")
        assert page.evaluate("window.printed")
        _is_printed(page)
    _end(page, reader, "mouse", tally, capsys)


def _is_seen_by_another(browser: Browser, page: Page, address: str) -> None:
    """A second browser opens the address and shows the same, without what is private."""
    assert KEPT.search(address) and page.url == address
    other = browser.new_context(service_workers="block").new_page()
    open_at(other, address)
    expect(other.locator("h1")).to_have_text(TITLE)
    expect(other.locator("#kept")).to_contain_text("The record has not changed since")
    assert other.url == address
    assert names(other) == names(page) - {"Quiet Tin Trading"}
    places = [p.evaluate("JSON.stringify(history.state.view.pins)") for p in (page, other)]
    assert places[0] == places[1] != "{}"
    other.context.close()


def _is_printed(page: Page) -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    text = document[0].get_textpage().get_text_bounded()
    assert TITLE in text and "Redwood Gate" in text and "Quiet Tin" not in text


def _end(
    page: Page, reader: Reader, means: str, tally: Tally, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tuple(words for words, _, _ in reader.rows) == TASKS
    with capsys.disabled():
        print(f"\nby {means}\n{reader.report()}")
    for words, steps, _ in reader.rows:
        tally(f"in the explorer by {means}, steps: {words}", steps)
    page.evaluate(AXE)
    assert violations(page.evaluate("axe.run(document, {resultTypes: ['violations']})")) == []
