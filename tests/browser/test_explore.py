"""The explorer in a real browser: ten tasks by pointer and by keyboard, sharing, private lines."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from api.app import create_app
from benchmarks.pictures.explored import MEASURE
from graph.dataset import Dataset
from graph.record import Release, State
from graph.settings import Settings
from tests.api.server import holding, served
from tests.browser.conftest import OfflinePage
from tests.browser.test_every_page import AXE, violations
from tests.fictional_record import FICTIONAL, claim, source, thing

START = "/explore?id=demo-gate"
WATCH = "Sarenga Rights Watch"
HERE = Release.PRIVATE
PRIVATE = Dataset(
    id="desk",
    title="What the desk was told",
    description="Invented.",
    rows_gone=State.OUR_ERROR,
    sources=(source("desk-talk", publisher="The desk", release=HERE),),
    claims=(
        *thing(
            "desk-firm", "Company", "Quiet Tin Trading", of="desk-talk", release=Release.PRIVATE
        ),
        claim("desk-firm", "OWNS", "demo-gate", of="desk-talk", release=HERE),
    ),
)


@pytest.fixture(scope="module")
def site(embedded_session: Settings) -> Iterator[str]:
    """The address of the invented record, with something private in it."""
    sets = [FICTIONAL, PRIVATE]
    with holding(embedded_session, sets) as store, served(create_app(store)) as address:
        yield address


@pytest.fixture
def page(quiet: OfflinePage, site: str) -> Page:
    """The explorer around one site; nothing elsewhere is asked for, nothing complains."""
    quiet.page.set_viewport_size({"width": 1500, "height": 900})
    open_at(quiet.page, site + START)
    return quiet.page


def open_at(page: Page, address: str) -> None:
    page.goto("about:blank")
    page.goto(address)
    page.wait_for_selector("html[data-ready]", state="attached")


def name(page: Page, words: str) -> Locator:
    """The key of a name in the picture."""
    return page.locator("#keys button.name", has_text=re.compile(f"^{words}"))


def names(page: Page) -> set[str]:
    return {text.split(";")[0] for text in page.locator("#keys button.name").all_text_contents()}


def test_ten_tasks_by_keyboard_alone(page: Page, browser: Browser) -> None:  # noqa: PLR0915
    keys = page.keyboard
    # 1. find
    page.locator("body").press("/")
    keys.type("Crown Harbour")
    page.get_by_role("option").first.wait_for()
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(name(page, "Crown Harbour Resort")).to_be_focused()
    # 2. expand twice
    before = names(page)
    keys.press("e")
    expect(page.locator("#said")).to_contain_text("added around Crown Harbour Resort")
    assert names(page) > before
    name(page, "Viktor Sarn").focus()
    before = names(page)
    keys.press("e")
    expect(page.locator("#said")).to_contain_text("added around Viktor Sarn")
    assert "Case 12 of 2025" in names(page) - before
    # 3. drop a source and see what falls: along the lines of a name, W on one of them
    keys.press("l")
    while WATCH not in (page.locator("#rows tr", has_text=focused(page)).text_content() or ""):
        keys.press("l")
    keys.press("w")
    expect(page.locator("#banner")).to_contain_text(re.compile(rf"Without {WATCH}, \d+ of \d+"))
    expect(page.locator("#card .fallen")).to_contain_text("Viktor Sarn is said to manage")
    keys.press("w")
    expect(page.locator("#banner")).to_be_hidden()
    # 4. hide
    name(page, "Case 12 of 2025").focus()
    keys.press("h")
    expect(name(page, "Case 12 of 2025")).to_have_count(0)
    # 5. undo
    keys.press("z")
    expect(name(page, "Case 12 of 2025")).to_have_count(1)
    # 6. pin, and move what is pinned
    name(page, "Viktor Sarn").focus()
    keys.press("p")
    expect(page.locator("#said")).to_contain_text("Viktor Sarn pinned")
    keys.press("Alt+ArrowDown")
    # 7. a chain between two marked names
    name(page, "Viktor Sarn").focus()
    keys.press("m")
    name(page, "Redwood Gate").focus()
    keys.press("m")
    keys.press("c")
    page.get_by_role("button", name="The shortest").focus()
    keys.press("Enter")
    expect(page.locator("#said")).to_contain_text(re.compile("chain"))
    # 8. save under a name
    page.get_by_role("button", name="Save view").focus()
    keys.press("Enter")
    keys.type("Who is named beside Redwood Gate")
    keys.press("Enter")
    expect(page.locator("#said")).to_contain_text("Saved as")
    expect(page.locator("h1")).to_have_text("Who is named beside Redwood Gate")
    # 9. share with a second browser
    page.get_by_role("button", name="Share").focus()
    keys.press("Enter")
    address = page.get_by_label("Address of this view").input_value()
    keys.press("Escape")
    other = browser.new_context(service_workers="block").new_page()
    open_at(other, address)
    expect(other.locator("h1")).to_have_text("Who is named beside Redwood Gate")
    assert names(other) == names(page) - {"Quiet Tin Trading"}
    other.context.close()
    # 10. print: Control+P is the browser's own
    assert b"/Page" in page.pdf(prefer_css_page_size=True)


def focused(page: Page) -> str:
    text: str = page.evaluate("document.activeElement.textContent")
    return text.split(";", maxsplit=1)[0]


def test_ten_tasks_by_pointer(page: Page, tmp_path: Path) -> None:
    page.get_by_label("Add a name to the picture").click()
    page.get_by_label("Add a name to the picture").press_sequentially("Crown Harbour")
    page.get_by_role("option", name="Crown Harbour Resort").click()
    expect(page.locator("#card h2")).to_have_text("Crown Harbour Resort")
    for _ in range(2):
        before = names(page)
        page.locator("#card").get_by_role("button", name="Expand", exact=True).click()
        expect(page.locator("#said")).to_contain_text("added around")
        if names(page) == before:
            break
        page.locator("#rows button", has_text="Viktor Sarn is said").first.click()
        page.locator("#card .acts button", has_text="Viktor Sarn").first.click()
    page.locator("#publishers button", has_text=WATCH).click()
    expect(page.locator("#banner h2")).to_contain_text(re.compile(r"\d+ of \d+ lines fall"))
    fallen = page.locator("#card .fallen li").count()
    assert fallen > 0 and page.locator("#rows tr.falls").count() == fallen
    page.locator("#banner").get_by_role("button", name="Put it back").click()
    expect(page.locator("#banner")).to_be_hidden()
    press_on_drawing(page, "Viktor Sarn")
    page.locator("#card").get_by_role("button", name="Hide").click()
    expect(name(page, "Viktor Sarn")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(name(page, "Viktor Sarn")).to_have_count(1)
    drag(page, "Viktor Sarn", 90, 60)
    expect(page.locator("#said")).to_contain_text("Viktor Sarn pinned")
    page.locator("#card").get_by_role("button", name="Mark for a chain").click()
    press_on_drawing(page, "Redwood Gate")
    page.locator("#card").get_by_role("button", name="Mark for a chain").click()
    page.get_by_role("button", name="Chain", exact=True).click()
    page.get_by_role("button", name="The surest").click()
    expect(page.locator("#card .kicker")).to_have_text("The surest chain")
    page.get_by_role("button", name="Take away").click()
    with page.expect_download() as taken:
        page.get_by_role("button", name="SVG").click()
    file = tmp_path / "view.svg"
    taken.value.save_as(file)
    text = file.read_text("utf-8")
    assert "Viktor Sarn" in text and "Quiet Tin" not in text
    with page.expect_download() as taken:
        page.get_by_role("button", name="JSON").click()
    taken.value.save_as(tmp_path / "view.json")
    held = json.loads((tmp_path / "view.json").read_text("utf-8"))
    assert {"asserts", "denies"} <= {line["side"] for line in held["lines"]}
    assert held["left_out_private"] == 1 and "desk-firm" not in json.dumps(held)
    with page.expect_download() as taken:
        page.get_by_role("button", name="PNG").click()
    taken.value.save_as(tmp_path / "view.png")
    assert (tmp_path / "view.png").read_bytes().startswith(b"\x89PNG")


def place(page: Page, words: str) -> tuple[float, float]:
    """Where a name's mark is drawn: its key stands on it while it has the focus."""
    key = name(page, words)
    key.focus()
    page.wait_for_timeout(400)  # until names have moved to their places
    key.blur()
    key.focus()
    box = key.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def press_on_drawing(page: Page, words: str) -> None:
    page.mouse.click(*place(page, words))
    expect(page.locator("#card h2")).to_have_text(words)


def drag(page: Page, words: str, dx: float, dy: float) -> None:
    x, y = place(page, words)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + dx / 2, y + dy / 2)
    page.mouse.move(x + dx, y + dy)
    page.mouse.up()


def test_what_is_private_is_marked_and_stays_here(page: Page) -> None:
    assert "Quiet Tin Trading" in names(page)
    expect(page.locator("#counts .private")).to_contain_text("1 private line")
    assert "desk-firm" not in unpacked(page)
    page.reload()
    page.wait_for_selector("html[data-ready]", state="attached")
    expect(name(page, "Quiet Tin Trading")).to_have_count(1)
    page.get_by_role("button", name="Share").click()
    expect(page.locator("#dialog .private")).to_contain_text("stay here")


UNPACKED = """async () => {
  const raw = atob(location.hash.slice(3).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(raw, (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}"""
PACKED = """async (text) => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const raw = btoa(String.fromCharCode(...bytes));
  return raw.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}"""


def unpacked(page: Page) -> str:
    """What the address of the page holds."""
    text: str = page.evaluate(UNPACKED)
    return text


def packed(page: Page, view: dict[str, object]) -> str:
    text: str = page.evaluate(PACKED, json.dumps(view))
    return text


def test_words_of_an_address_that_convict_are_not_shown(page: Page, site: str) -> None:
    view: dict[str, object] = {
        "names": ["demo-gate", "demo-viktor"], "title": "Viktor Sarn is guilty",
        "notes": [[0, 0, "he ran it"], [0, 60, "ask again in May"]],
        "steps": [{"text": "He is a criminal", "claims": [], "view": {"names": ["demo-gate"]}}],
    }  # fmt: skip
    address = f"{site}/explore#v={packed(page, view)}"
    open_at(page, address)
    expect(page.locator("#said")).to_contain_text("3 texts of this view are left out")
    assert "is guilty" not in page.content() and "criminal" not in page.content()
    assert "ask again in May" in unpacked(page)


@pytest.mark.parametrize("text", ["%%%", "AAAA", quote("<script>alert(1)</script>"), "e30"])
def test_an_address_that_holds_no_view_says_so_and_breaks_nothing(
    quiet: OfflinePage, site: str, text: str
) -> None:
    open_at(quiet.page, f"{site}/explore#v={text}")
    expect(quiet.page.get_by_label("Add a name to the picture")).to_be_visible()
    expect(quiet.page.locator("#empty")).to_be_visible()


@pytest.mark.parametrize("layout", ["By time", "On the map", "Free", "By role"])
def test_each_layout_places_every_name(page: Page, layout: str) -> None:
    page.get_by_role("button", name=layout, exact=True).click()
    expect(page.get_by_role("button", name=layout, exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    assert len(names(page)) >= 6
    page.wait_for_timeout(500)  # until names have moved to their places
    drawn = page.evaluate(MEASURE)
    assert drawn["names"] == len(names(page)) - 1 and drawn["lines"] >= 6  # one name is private
    assert (drawn["pairs"], drawn["through"]) == ([], [])


def test_words_stay_large_enough_to_read_however_small_the_drawing_is(page: Page) -> None:
    for _ in range(8):
        page.get_by_role("button", name="Farther").click()
    page.wait_for_function("Number(document.querySelector('#stage').dataset.words) >= 11")
    page.get_by_role("button", name="Whole").click()
    page.wait_for_function("Number(document.querySelector('#stage').dataset.words) >= 11")


def test_filters_stand_behind_a_button_on_a_narrow_screen(page: Page) -> None:
    expect(page.locator("#filters")).to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(page.locator("#filters")).to_be_hidden()
    page.get_by_role("button", name="Filters", exact=True).first.click()
    expect(page.locator("#filters")).to_be_visible()
    expect(page.locator("#filters-open")).to_have_attribute("aria-expanded", "true")


def test_filters_hide_and_a_denial_stays_beside_the_line_it_denies(page: Page) -> None:
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


def test_a_story_is_played_with_its_claims(page: Page) -> None:
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


def test_a_step_whose_words_convict_is_refused(page: Page) -> None:
    page.get_by_role("button", name="Steps").click()
    page.get_by_role("button", name="Keep what is shown as a step").click()
    page.get_by_label("Its sentence").fill("Viktor Sarn is complicit")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("#dialog .fault")).to_contain_text("convicts")


def test_a_frame_shows_the_view_alone(page: Page) -> None:
    page.get_by_role("button", name="Share").click()
    markup = page.get_by_label("Markup for a page elsewhere").input_value()
    open_at(page, src(markup))
    expect(page.locator("#stage")).to_be_visible()
    expect(page.locator("header.site")).to_be_hidden()
    assert "Redwood Gate" in names(page)


def test_on_a_phone_it_is_a_list(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.set_viewport_size({"width": 390, "height": 800})
    open_at(page, site + START)
    expect(page.locator("#rows tbody tr").first).to_be_visible()
    expect(page.locator("#stage")).to_be_hidden()
    page.get_by_role("button", name="Picture").click()
    expect(page.locator("#stage")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_axe_finds_nothing_with_a_card_and_without_a_source(page: Page) -> None:
    page.locator("#rows button", has_text="Viktor Sarn is said").first.click()
    page.wait_for_selector("#card .claims[data-ready]")
    page.locator("#publishers button", has_text=WATCH).click()
    expect(page.locator("#banner")).to_be_visible()
    page.evaluate(AXE)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(50)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        assert violations(found) == []
