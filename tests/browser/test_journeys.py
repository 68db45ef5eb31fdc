"""Journeys, not clicks: what a reporter, a reader and an editor come here to do."""

import io
import zipfile
from pathlib import Path

import pypdfium2
from playwright.sync_api import Browser, Page, expect

from api.reports.archive import freeze
from api.reports.story import ReportContents, gather_story
from api.reports.verification import verify
from api.snapshot import Snapshots
from graph.store import Store
from tests.browser.conftest import OfflinePage, Tally
from tests.browser.test_every_page import AXE, violations
from tests.fictional_record import OPERATES

SAID = "Heron Jade Group is said to operate Redwood Gate"


def reach(page: Page, key: str, words: str = ".") -> None:
    """Press a key until a name or line of the drawing with these words has the focus."""
    for _ in range(60):
        page.keyboard.press(key)
        if page.evaluate(
            "(words) => document.activeElement.matches('#keys button') && "
            "new RegExp(words).test(document.activeElement.textContent)",
            words,
        ):
            return
    raise AssertionError(f"{key} never led to {words!r}")


def printed(page: Page) -> str:
    """The page as it comes out of the printer, read back."""
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4")))
    text = "\n".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    return " ".join(text.split())


def test_find_a_name_read_who_says_so_follow_a_chain_print_it(
    quiet: OfflinePage, site: str, tally: Tally
) -> None:
    page = quiet.page
    page.goto(site)
    page.locator("#start-q").fill("heron jade")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?*")
    page.get_by_role("main").get_by_role("link", name="Heron Jade Group").first.click()
    expect(page.locator("h1")).to_have_text("Heron Jade Group")
    link = page.locator(".said-line", has_text="Redwood Gate").first
    for words in ("former guards", "Le Courrier", "Ministry of Sarenga denies it"):
        expect(link).to_contain_text(words)
    link.get_by_text("The words", exact=True).click()
    link.get_by_role("link", name="claim").first.click()
    expect(page.locator("main")).to_contain_text("p. 14, para 3")
    page.goto(f"{site}/path")
    page.get_by_label("From").fill("Heron Jade Group")
    page.get_by_label("To", exact=True).fill("Redwood Gate")
    page.get_by_role("button", name="Connect").click()
    expect(page.locator(".chain").first).to_contain_text("Redwood Gate")
    text = printed(page)
    for words in ("Chain 1", SAID, "p. 14, para 3", "Ministry of Sarenga", OPERATES.id, "ab" * 32):
        assert words in text, words
    assert "Find" not in text.split("Chain 1")[0]  # no form on paper
    tally("find a name, read who says so, follow a chain to a compound, print it")


def test_open_the_picture_walk_it_by_keyboard_read_the_contested_links_two_sides(
    quiet: OfflinePage, site: str, tally: Tally
) -> None:
    page = quiet.page
    page.goto(f"{site}/picture/complicity")
    page.wait_for_selector("html[data-ready=yes]", state="attached")
    reach(page, "Tab")
    reach(page, "ArrowDown", "^Redwood Gate")
    reach(page, "l", "operate Redwood Gate")
    page.keyboard.press("Enter")
    card = page.locator("#card")
    expect(card).to_be_visible()
    for words in ("former guards", "Ministry of Sarenga", "p. 14, para 3", "not asked by us"):
        expect(card).to_contain_text(words)
    assert card.locator(".denied").count() >= 1
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("(document.activeElement.href || '').includes('/claim/')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/claim/*")
    expect(page.locator("h1")).to_contain_text("According to former guards")
    expect(page.get_by_text("Recorded as:")).to_contain_text("Redwood Gate")
    page.go_back()
    page.wait_for_selector("html[data-ready=yes]", state="attached")
    tally("open the picture, walk it by keyboard, read the contested link's two sides")


def test_on_a_phone_a_thumb_gets_from_the_start_to_the_words_of_a_source(
    quiet: OfflinePage, site: str, tally: Tally
) -> None:
    page = quiet.page
    page.set_viewport_size({"width": 360, "height": 760})
    page.goto(site)
    page.locator("#start-q").fill("PM01")
    page.get_by_role("main").get_by_role("button", name="Find").click()
    page.get_by_role("main").get_by_role("link", name="Redwood Gate").first.click()
    line = page.locator("li.claim", has_text="exploité")
    page.locator("li.said-line", has=line).get_by_text("The words", exact=True).click()
    claim = line.get_by_role("link", name="claim").first
    claim.scroll_into_view_if_needed()
    claim.click()
    expect(page.locator("blockquote")).to_contain_text("exploité par Heron Jade")
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    small = page.evaluate(
        "[...document.querySelectorAll('header a, header button, main button')]"
        ".filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 24)"
        ".map((e) => e.outerHTML.slice(0, 80))"
    )
    assert [it for it in small if "skip" not in it] == []
    tally("on a phone, 360 px: from a code to the words of a source")


def test_without_javascript_a_name_is_found_and_a_chain_is_followed(
    browser: Browser, site: str, tally: Tally
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    page.locator("#start-q").fill("redwood")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?*")
    page.get_by_role("main").get_by_role("link", name="Redwood Gate", exact=True).first.click()
    expect(page.locator("main")).to_contain_text("Heron Jade Group")
    page.goto(f"{site}/picture/complicity")
    expect(page.locator("#still svg")).to_be_visible()
    assert page.locator("#claims tbody tr").count() > 5
    page.goto(f"{site}/queries/actions-on-compound?compound=demo-gate")
    expect(page.locator("main table")).to_contain_text("Joint raid at Redwood Gate")
    context.close()
    tally("without JavaScript: find a name, read the picture's table, ask a question")


def test_without_javascript_a_form_makes_a_report(
    browser: Browser, site: str, tmp_path: Path, tally: Tally
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/entity/demo-gate")
    page.get_by_role("link", name="Add to a report").click()
    page.get_by_label("Title", exact=True).fill("A complicit state")
    page.get_by_label("Acts and events by day").check()
    page.get_by_label("From, chain 1").fill("Heron Jade Group")
    page.get_by_label("to, chain 1").fill("demo-gate")
    page.get_by_label("With a PDF").uncheck()
    page.get_by_role("button", name="Make the report").click()
    expect(page.get_by_role("alert")).to_contain_text("“complicit” convicts")
    page.get_by_label("Title", exact=True).fill("Redwood Gate, as sources have it")
    with page.expect_download() as coming:
        page.get_by_role("button", name="Make the report").click()
    coming.value.save_as(tmp_path / "report.zip")
    assert verify(tmp_path / "report.zip", None).differing == ()
    with zipfile.ZipFile(tmp_path / "report.zip") as packed:
        names = set(packed.namelist())
    assert {"pictures/timeline.svg", "pictures/around.svg", "chains/1.json"} <= names
    context.close()
    tally("without JavaScript: a form makes a report")


def test_with_the_network_cut_what_was_saved_still_opens(
    browser: Browser, site: str, store: Store, tmp_path: Path, tally: Tally
) -> None:
    """A picture saved from the browser, and a report unpacked, opened without any network."""
    context = browser.new_context()
    saved = context.request.get(f"{site}/api/pictures/complicity.html").text()
    (tmp_path / "picture.html").write_text(saved, "utf-8")
    asked = ReportContents.model_validate(
        {"pictures": ["complicity"], "chains": [{"from": "demo-heron", "to": "demo-gate"}]}
    )
    packed = freeze(gather_story(store, Snapshots(store), asked))
    zipfile.ZipFile(io.BytesIO(packed)).extractall(tmp_path)
    context.set_offline(True)
    page = context.new_page()
    asked_for: list[str] = []
    page.on("request", lambda request: asked_for.append(request.url))
    for file in ("picture.html", "pictures/complicity.html"):
        page.goto((tmp_path / file).as_uri())
        page.wait_for_selector("html[data-ready=yes]", state="attached")
        page.locator("#keys button", has_text="operate Redwood Gate").first.focus()
        page.keyboard.press("Enter")
        expect(page.locator("#card")).to_contain_text("Ministry of Sarenga")
    page.goto((tmp_path / "report.html").as_uri())
    expect(page.locator("#notes")).to_contain_text("p. 14, para 3")
    for width in (360, 1200):
        page.set_viewport_size({"width": width, "height": 760})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.evaluate(AXE)
    assert violations(page.evaluate("axe.run()")) == []
    page.locator(".said a, .chains a").first.click()
    assert "#note-" in page.url
    assert all(url.startswith(("file://", "data:", "blob:")) for url in asked_for)
    text = " ".join(
        sheet.get_textpage().get_text_bounded()
        for sheet in pypdfium2.PdfDocument(tmp_path / "report.pdf")
    )
    for words in ("Notes: every claim", "p. 14, para 3", "record ", "1 / "):
        assert words in text, words
    context.close()
    tally("with the network cut: a saved picture and a report")
