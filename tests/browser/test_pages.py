"""Pages in a real browser with the network cut off: the walk to a source's words, hostile text."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Dialog

from api.app import create_app
from graph.settings import Settings
from tests.api.serving import holding, served
from tests.browser.conftest import OfflinePage
from tests.fictional import FICTIONAL, HOSTILE, hostile

PAGES = [
    "/", "/search?q=redwood", "/search?kind=Person", "/compounds", "/sources",
    "/entity/demo-heron", "/entity/demo-viktor", "/entity/demo-raid", "/source/demo-report",
    "/map", "/timeline", "/corrections",
]  # fmt: skip


@pytest.fixture(scope="module")
def site(embedded_session: Settings) -> Iterator[str]:
    """The address of the invented record's pages, hostile texts among them."""
    datasets = (FICTIONAL, *(hostile(text, place) for place, text in enumerate(HOSTILE)))
    with holding(embedded_session, datasets) as store, served(create_app(store)) as address:
        yield address


@pytest.fixture
def quiet(offline_page: OfflinePage) -> Iterator[OfflinePage]:
    """A page that must ask for nothing elsewhere, complain of nothing and open no dialog."""
    dialogs: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    offline_page.page.on("dialog", dismiss)
    yield offline_page
    assert offline_page.elsewhere == []
    assert offline_page.complaints == []
    assert dialogs == []


def test_from_the_picture_to_the_words_of_a_source_and_back(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.goto(f"{site}/")
    page.get_by_role("main").locator("a[href='/picture/complicity']").click()
    page.locator("#keys button", has_text=re.compile("^Redwood Gate —")).focus()
    page.keyboard.press("Enter")
    page.locator("#card a[href='/entity/demo-gate']").click()
    assert page.inner_text("h1") == "Redwood Gate"
    line = page.locator("li.claim", has_text="exploité par Heron Jade")
    line.get_by_role("link", name="claim").click()
    assert "According to Le Courrier" in page.inner_text("h1")
    assert "exploité par Heron Jade" in page.inner_text("blockquote")
    page.locator(".cite a").first.click()
    assert page.inner_text("h1") == "Une page"
    for heading in ("According to Le Courrier", "Redwood Gate"):
        page.go_back()
        assert heading in page.inner_text("h1")
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
    page.get_by_role("main").get_by_role("link", name="Redwood Gate", exact=True).click()
    assert page.inner_text("h1") == "Redwood Gate"


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
    assert "Who is connected" in page.inner_text("h1")
    page.go_forward()
    assert page.inner_text("h1") == "Redwood Gate"


def test_a_name_offered_fills_a_field_with_its_id(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.goto(f"{site}/entity/demo-heron")
    field = page.get_by_role("combobox", name="Connect to")
    field.press_sequentially("redwood gate")
    page.get_by_role("option", name="Redwood Gate compound").click()
    assert field.input_value() == "demo-gate"
    page.get_by_role("button", name="Connect").click()
    assert "Heron Jade Group" in page.inner_text("h1") and "Redwood Gate" in page.inner_text("h1")


@pytest.mark.parametrize("place", range(len(HOSTILE)))
def test_hostile_names_that_are_offered_stay_text(
    quiet: OfflinePage, site: str, place: int
) -> None:
    page = quiet.page
    page.goto(f"{site}/")
    page.locator("#q").press_sequentially(f"hostile-{place}-group")
    page.get_by_role("option").first.wait_for()
    assert page.locator("[role=option] :not(bdi, small)").count() == 0


def test_without_javascript_the_search_is_a_form(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/")
    page.locator("#start-q").fill("redwood")
    page.locator("#start-q").press("Enter")
    page.get_by_role("main").get_by_role("link", name="Redwood Gate", exact=True).click()
    page.locator("details.behind > summary").click()
    assert "MATCH (x:Entity {id: $entity})" in page.locator("details.behind pre").inner_text()
    context.close()


def test_back_and_forward_keep_what_was_chosen(quiet: OfflinePage, site: str) -> None:
    page = quiet.page
    page.goto(f"{site}/compounds")
    page.get_by_label("Country").select_option("Sarenga")
    page.get_by_role("main").get_by_role("button", name="Show").click()
    page.get_by_role("link", name="Redwood Gate", exact=True).click()
    page.go_back()
    assert page.get_by_label("Country").input_value() == "Sarenga"
    page.go_back()
    assert page.get_by_label("Country").input_value() == ""
    page.go_forward()
    assert "country=Sarenga" in page.url


@pytest.mark.parametrize("path", PAGES)
def test_pages_fit_a_phone_and_can_be_read(quiet: OfflinePage, site: str, path: str) -> None:
    page = quiet.page
    page.goto(site + path)
    for width in (360, 1200):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.emulate_media(color_scheme="light")
    assert page.evaluate(FAINT) == []
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(FAINT) == []


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


@pytest.mark.parametrize("place", range(len(HOSTILE)))
def test_hostile_text_does_nothing(quiet: OfflinePage, site: str, place: int) -> None:
    page = quiet.page
    key = f"hostile-{place}"
    claim = page.request.get(f"{site}/api/claims?source={key}&predicate=OPERATES&limit=1").json()
    paths = [f"/entity/{key}-group", f"/entity/{key}-person", f"/source/{key}"]
    for path in (*paths, f"/claim/{claim['items'][0]['id']}"):
        page.goto(site + path)
        page.mouse.move(200, 200)
        shown = page.text_content("body") or ""
        assert " ".join(HOSTILE[place].split())[:100] in " ".join(shown.split())


@pytest.mark.parametrize("path", ["/", "/compounds", "/sources", "/picture/complicity"])
def test_hostile_text_does_nothing_on_lists(quiet: OfflinePage, site: str, path: str) -> None:
    quiet.page.goto(site + path)
    assert quiet.page.locator("h1").count() == 1


# Every text whose contrast with what stands behind it is below 4.5 to 1.
FAINT = """() => {
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !element.checkVisibility()) continue;
    const pair = [rgb(getComputedStyle(element).color), behind(element)].map(light).sort();
    const [low, high] = pair[0] < pair[1] ? pair : pair.reverse();
    if ((high + 0.05) / (low + 0.05) < 4.5) faint.push(element.outerHTML.slice(0, 120));
  }
  return faint;
}"""
