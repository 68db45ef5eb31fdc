"""The console in a real browser: write, complete, ask, look; the text is never lost."""

import re
import threading
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from api.app import create_app
from graph.store import Store
from tests.api.server import served
from tests.browser.conftest import OfflinePage, Tally
from tests.browser.test_every_page import AXE, violations
from tests.fictional_record import HOSTILE

OPERATORS = "MATCH (o:Entity)-[l:OPERATES|MANAGES]->(c:Compound) RETURN o, l, c.id, l.asserts"
ENDS = "Heron Jade|Redwood Gate"  # the answer holds the node of the first alone
LONG = (
    "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b "
    "MATCH (x:Entity), (y:Entity), (z:Entity) WHERE x.claims + y.claims + z.claims < a - b "
    "RETURN count(*) AS n"
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def site(store: Store, home: Path) -> Iterator[str]:
    """The pages of the invented record, with a home whose audit log can be read."""
    with served(create_app(store, home=home)) as address:
        yield address


@pytest.fixture
def console(quiet: OfflinePage, site: str) -> Page:
    """The console, its editor ready."""
    quiet.page.goto(f"{site}/console")
    editor(quiet.page).wait_for()
    return quiet.page


@pytest.fixture
def refusals(quiet: OfflinePage) -> Iterator[None]:
    """A refused text is answered 400, which the browser reports as an error of its own."""
    yield
    quiet.complaints[:] = [said for said in quiet.complaints if "400" not in said]


def editor(page: Page) -> Locator:
    return page.locator(".cm-content")


def status(page: Page) -> Locator:
    """What the console says of the question that was asked."""
    return page.locator(".console [role=status]")


def written(page: Page) -> str:
    """The text in the editor."""
    lines: list[str] = page.locator(".cm-line").all_inner_texts()
    return "\n".join(line.rstrip("\n") for line in lines)


def write(page: Page, text: str) -> None:
    """Replace the text, as if pasted: nothing is completed."""
    editor(page).click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(text)
    page.keyboard.press("Escape")


def drawn(page: Page) -> str:
    """The words of the drawing in the tab Graph."""
    drawing = page.get_by_role("tabpanel", name="Graph").locator("img")
    expect(drawing).to_be_visible()
    return b64decode(str(drawing.get_attribute("src")).partition(",")[2]).decode("utf-8")


def ask(page: Page, text: str) -> None:
    write(page, text)
    page.keyboard.press("Control+Enter")
    expect(status(page).filter(has_text="nswered")).to_be_visible(timeout=30_000)


def test_write_complete_ask_and_look_in_three_ways(console: Page, tally: Tally) -> None:
    write(console, "")
    console.keyboard.type("MATCH (x:Comp", delay=20)
    option = console.get_by_role("option")
    expect(option.filter(has_text="Compound")).to_be_visible()
    console.wait_for_timeout(150)  # the list takes no key at once, so that none is taken unseen
    console.keyboard.press("ArrowDown")
    console.keyboard.press("Enter")
    expect(editor(console)).to_contain_text("(x:Compound)")
    ask(console, OPERATORS)
    table = console.get_by_role("tabpanel", name="Table")
    expect(table.get_by_role("link", name="Heron Jade Group")).to_have_attribute(
        "href", "/entity/demo-heron"
    )
    expect(table.get_by_role("link", name="demo-gate").first).to_be_visible()
    expect(table.locator("tr.denied-row")).to_have_count(1)
    console.get_by_role("tab", name="Graph").click()
    expect(table).to_be_hidden()
    assert {"Heron Jade", "Redwood Gate"} == set(re.findall(ENDS, drawn(console)))
    console.keyboard.press("ArrowRight")
    chart = console.get_by_role("tabpanel", name="Chart")
    expect(chart.locator("rect")).to_have_count(2)
    expect(chart.locator("rect.denied")).to_have_count(1)
    chart.locator("select").nth(2).select_option("a line")
    expect(chart.locator("circle")).to_have_count(2)
    expect(console.locator(".beside-answer")).to_contain_text("denied by somebody")
    tally("the console: type, complete, ask, table, graph, chart")


OFFERS = (  # typed, offered, not offered
    ("MATCH (a)-[:OPER", "OPERATES", "Operator"),
    ("MATCH (a:Oper", "Operator", "OPERATES"),
    ("MATCH (a:Compound) RETURN a.coord", "coordinates", "action_type"),
    ("MATCH (a:Compound {coo", "coordinates", "COUNT"),
    ("RETURN $ninety + $", "ninety", "MATCH"),
    ("MATCH (abacus) RETURN aba", "abacus", "Compound"),
    ("RETURN coll", "collect", "Compound"),
    ("// operate comp", "Who is said to operate compounds", "MATCH"),
    ("MATCH (a {id: 'heron", "Heron Jade Group", "Redwood Gate"),
)


def test_what_fits_is_offered(console: Page) -> None:
    options = console.get_by_role("option")
    for typed, offered, not_offered in OFFERS:
        write(console, "")
        expect(options).to_have_count(0)
        console.keyboard.type(typed, delay=15)
        expect(options.filter(has_text=offered).first).to_be_visible()
        assert not_offered not in [text.split("\n")[0] for text in options.all_inner_texts()]


def test_an_id_is_put_in_for_a_name(console: Page) -> None:
    write(console, "")
    console.keyboard.type("MATCH (a {id: 'heron jade", delay=15)
    console.get_by_role("option").filter(has_text="Heron Jade Group").click()
    expect(editor(console)).to_contain_text("{id: 'demo-heron'}")


def test_a_question_of_the_library_comes_with_its_parameters(console: Page) -> None:
    write(console, "RETURN 'mine' AS mine")
    console.get_by_text(re.compile(r"\d+ ready questions")).click()
    console.locator("[data-question='links-of-compound']").click()
    expect(editor(console)).to_contain_text("$compound")
    expect(console.locator(".params label").first).to_contain_text("$compound")
    console.keyboard.press("Control+z")
    assert written(console) == "RETURN 'mine' AS mine"
    write(console, "RETURN $n AS n, $words AS words, $some AS some")
    for name, value in (("$n", "2"), ("$words", "Redwood Gate"), ("$some", '["a", 1]')):
        console.locator(".params label", has_text=name).locator("input").fill(value)
    console.get_by_role("button", name="Ask", exact=True).click()
    expect(console.locator("#answer")).to_contain_text("Redwood Gate")
    expect(console.locator("#answer")).to_contain_text("a; 1")


def test_a_word_of_the_schema_is_put_in(console: Page) -> None:
    write(console, "MATCH (a")
    console.get_by_role("button", name="Compound", exact=True).click()
    assert written(console).startswith("MATCH (a:Compound")


@pytest.mark.usefixtures("refusals")
def test_the_text_stays_after_an_error_a_reload_and_back(console: Page, site: str) -> None:
    ask(console, "MATCH (n) DELETE n")
    expect(console.get_by_role("alert")).to_contain_text("Refused at DELETE")
    assert written(console) == "MATCH (n) DELETE n"
    ask(console, "MATCH (c:Compund) RETURN c.name")
    expect(console.locator(".notes")).to_contain_text("Did you mean Compound?")
    console.reload()
    editor(console).wait_for()
    assert written(console) == "MATCH (c:Compund) RETURN c.name"
    console.goto(f"{site}/queries")
    console.go_back()
    editor(console).wait_for()
    assert written(console) == "MATCH (c:Compund) RETURN c.name"
    kept = console.locator(".asked")
    kept.locator("summary").click()
    kept.get_by_role("button", name="MATCH (n) DELETE n").click()
    assert written(console) == "MATCH (n) DELETE n"
    kept.get_by_role("button", name="Forget them").click()
    assert console.evaluate("localStorage.length") == 0


def test_a_text_that_was_there_before_another_came_is_kept(console: Page, site: str) -> None:
    write(console, "RETURN 'draft' AS draft")
    console.goto(f"{site}/console#q=RETURN+1+AS+one&params=")
    console.reload()
    editor(console).wait_for()
    assert written(console) == "RETURN 1 AS one"
    console.locator(".asked summary").click()
    expect(console.locator(".asked")).to_contain_text("RETURN 'draft' AS draft")


def test_the_address_holds_the_question_and_the_server_does_not_see_it(
    console: Page, quiet: OfflinePage, site: str
) -> None:
    write(console, "RETURN $n AS n")
    console.locator(".params input").fill("7")
    console.get_by_role("button", name="Address").click()
    expect(status(console)).to_contain_text("sent to no server")
    address = console.url
    assert address.startswith(f"{site}/console#q=RETURN")
    asked: list[str] = []
    console.goto("about:blank")
    console.on("request", lambda request: asked.append(request.url))
    console.goto(address)
    editor(console).wait_for()
    assert written(console) == "RETURN $n AS n"
    expect(console.locator(".params input")).to_have_value("7")
    expect(console.locator("#count")).to_have_count(0)  # it is not asked before the reader asks
    assert not [url for url in asked if "RETURN" in url.partition("#")[0]]
    assert quiet.elsewhere == []


def test_a_cancelled_query_is_ended(console: Page, store: Store, home: Path) -> None:
    write(console, LONG)
    console.keyboard.press("Control+Enter")
    cancel = console.get_by_role("button", name="Cancel")
    expect(cancel).to_be_visible()
    console.wait_for_timeout(500)
    cancel.click()
    expect(status(console)).to_contain_text("Cancelled")
    assert written(console) == LONG
    ended = threading.Event()
    for _ in range(40):
        if '"verdict": "left"' in (home / "audit.log").read_text("utf-8"):
            break
        ended.wait(0.25)
    else:
        raise AssertionError("the query went on")
    assert store.read(lambda tx: tx.rows("RETURN 1 AS one")) == [{"one": 1}]


def test_files_of_the_answer(console: Page, tmp_path: Path) -> None:
    write(console, "RETURN $n AS n, '=1' AS formula")
    console.locator(".params input").fill("7")
    for form, content in (("CSV", "\ufeffn,formula\n7,'=1\n"), ("JSON", '"rows":[[7,"=1"]]')):
        with console.expect_download() as download:
            console.get_by_role("button", name=form).click()
        file = tmp_path / form
        download.value.save_as(file)
        assert content in file.read_text("utf-8")
    assert written(console) == "RETURN $n AS n, '=1' AS formula"


def test_the_plan_is_shown_and_nothing_is_run(console: Page) -> None:
    write(console, OPERATORS)
    console.get_by_role("button", name="Plan").click()
    expect(console.get_by_role("group", name="The plan")).to_contain_text("OPERATES")
    expect(console.locator("#count")).to_have_count(0)


def test_the_keyboard_gets_out_of_the_editor_and_axe_finds_nothing(
    console: Page, tally: Tally
) -> None:
    write(console, "")
    console.keyboard.type("MATCH (x:Com", delay=20)
    expect(console.get_by_role("option").first).to_be_visible()
    console.evaluate(AXE)
    assert violations(console.evaluate("axe.run(document)")) == []
    console.keyboard.press("Escape")
    console.keyboard.press("Tab")
    assert not console.evaluate("document.activeElement.matches('.cm-content')")
    console.keyboard.press("Shift+Tab")
    assert console.evaluate("document.activeElement.matches('.cm-content')")
    ask(console, OPERATORS)
    for scheme in ("light", "dark"):
        console.emulate_media(color_scheme=scheme)
        for view in ("Table", "Graph", "Chart"):
            console.get_by_role("tab", name=view).click()
            console.wait_for_timeout(50)
            assert violations(console.evaluate("axe.run(document)")) == []
            tally("the console, axe-core: no violation")


def test_hostile_texts_in_answers_and_questions_stay_text(console: Page, site: str) -> None:
    node = "{labels: ['Entity'], properties: {id: $text, name: $text}}"
    write(console, f"RETURN $text AS a, {node} AS b, 1 AS n")
    for text in HOSTILE:
        words = " ".join(text.split())[:5000]
        console.locator(".params input").fill(words)
        console.get_by_role("button", name="Ask", exact=True).click()
        expect(console.locator("#answer td").first).to_contain_text(words[:200])
        made = "document.querySelectorAll('#answer :is(script, iframe, svg, [onload])').length"
        assert console.evaluate(made) == 0
        assert not console.evaluate("document.querySelector('#answer img')?.src === 'x'")
    console.evaluate(
        "(texts) => localStorage.setItem('scamgraph-console-history', "
        "JSON.stringify(texts.map((text) => ({query: text, params: text, at: text}))))",
        list(HOSTILE),
    )
    console.goto(f"{site}/console")
    editor(console).wait_for()
    expect(console.locator(".asked li")).to_have_count(len(HOSTILE))
    assert console.locator(".asked :is(img, script, svg, b)").count() == 0


def test_without_a_script_the_form_answers(
    context_without_script: BrowserContext, site: str
) -> None:
    page = context_without_script.new_page()
    page.goto(f"{site}/console")
    page.locator("textarea[name=query]").fill(OPERATORS)
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator("textarea[name=query]")).to_have_value(OPERATORS)
    for words in ("Heron Jade Group", "denied", "What stands beside this answer"):
        expect(page.locator("#answer")).to_contain_text(words)
    expect(page.locator("#answer img")).to_be_visible()


@pytest.fixture
def context_without_script(quiet: OfflinePage) -> Iterator[BrowserContext]:
    browser = quiet.page.context.browser
    assert browser
    context = browser.new_context(java_script_enabled=False)
    yield context
    context.close()
