"""More than a hundred texts that try to run, in every field, on every page and picture: none runs.

The browser's own guard is off here (`bypass_csp`): it is our escaping that is tried, and a text
that got through would run. Pages of one text each are read many at once, in frames of one page.
"""

import json
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import httpx2 as httpx
import pytest
from playwright.sync_api import Browser, Dialog, Page, Request

from api.pictures.build import build
from api.pictures.catalogue import PictureSpec
from api.pictures.html import to_html
from api.pictures.svg import to_svg
from api.reports.document import document
from api.reports.story import ReportContents, gather_story
from api.snapshot import Snapshots
from graph.dataset import Dataset, RefusedRow
from graph.record import Reply, State
from graph.settings import Settings
from graph.store import Store
from graph.store.judgements import record_reply
from tests.api.pictures.fictional_network import claim as drawn_claim
from tests.api.pictures.fictional_network import entity, link, network
from tests.api.server import holding
from tests.browser.chromium import is_here
from tests.browser.conftest import Tally
from tests.browser.explorer import PACKED
from tests.browser.hostile_texts import hostile_texts
from tests.fictional_record import hostile

TEXTS = hostile_texts()
AT_ONCE = 40  # pages in one
CLAIM = next(c.id for c in hostile(TEXTS[0], 0).claims if c.predicate == "OPERATES")
SHEETS = re.compile(r'<link rel="(?:stylesheet|icon)"[^>]*>')
EVERYTHING = PictureSpec(
    name="everything", about=TEXTS[0], note=TEXTS[1], most=400, rows=200, site_rows=200,
    lines=1_000, crossings=1_000_000, high=1e9,
)  # fmt: skip
LISTS = (
    "/", "/sources", "/compounds", "/ledger", "/queries", "/search?kind=Person",
    "/picture/complicity", "/picture/map", "/picture/around?id=hostile-0-site",
    "/embed/complicity", "/path?from=hostile-0-group&to=hostile-0-site", "/console", "/method",
    "/queries/operators-and-standing", "/timeline", "/map", "/corrections",
)  # fmt: skip


@dataclass
class Watched:
    """A page whose dialogs and requests are noted; `ran` is what it should not have done."""

    page: Page
    ran: list[str]

    def check(self, expected_frames: int = 0) -> None:
        """Nothing ran, nothing was asked for elsewhere, and the frames are there."""
        self.page.wait_for_function(f"() => window.frames.length >= {expected_frames}")
        assert self.page.evaluate("() => window.ran") is None
        assert self.ran == []


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """One dataset of every text, each in all fields of a source, an origin and 20 claims."""
    each = [hostile(text, place) for place, text in enumerate(TEXTS)]
    whole = Dataset(
        id="hostile",
        title=TEXTS[0],
        description=TEXTS[1],
        rows_gone=State.OUR_ERROR,
        sources=tuple(source for one in each for source in one.sources),
        origins=tuple(origin for one in each for origin in one.origins),
        claims=tuple(claim for one in each for claim in one.claims),
        refused=tuple(RefusedRow(text, 1, text, text) for text in TEXTS),
    )
    with holding(embedded_session, [whole]) as held:
        replied = next(c for c in each[0].claims if c.predicate == "OPERATES")
        every = "\n".join(TEXTS)
        record_reply(
            held,
            Reply(
                claim=replied.id, outcome="answered", asked_by=every, words=every, answer=every,
                channel="letter", asked_on="2026-01-01", deadline="2026-01-10",
                answered_on="2026-01-02", entered_on="2026-01-03",
            ),
        )  # fmt: skip
        yield held


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    context = browser.new_context(bypass_csp=True, service_workers="block")
    made = Watched(context.new_page(), [])

    # Watched, not intercepted: that would switch the browser's cache off.
    def note(request: Request) -> None:
        if not is_here(request.url):
            made.ran.append(request.url)

    def dismiss(dialog: Dialog) -> None:
        made.ran.append(dialog.message)
        dialog.dismiss()

    context.on("request", note)
    context.on("dialog", dismiss)
    yield made
    context.close()


def shown(watched: Watched, site: str, pages: Sequence[str]) -> None:
    """Whole documents, each parsed as one, in frames of a page of this site."""
    for start in range(0, len(pages), AT_ONCE):
        some = pages[start : start + AT_ONCE]
        watched.page.goto(f"{site}/healthz")
        watched.page.evaluate(
            "(pages) => Promise.all(pages.map((text) => new Promise((done) => {"
            "const frame = document.createElement('iframe');"
            "frame.onload = done; frame.srcdoc = text; document.body.append(frame); })))",
            [SHEETS.sub("", text) for text in some],
        )
        watched.check(len(some))


def test_the_canary_sings_where_a_text_runs(watched: Watched, site: str) -> None:
    shown(watched, site, ["<p>quiet</p>"])
    with pytest.raises(AssertionError):
        shown(watched, site, [f"<p>{TEXTS[0]}</p>"])


def test_no_text_runs_on_its_own_pages(watched: Watched, site: str, tally: Tally) -> None:
    assert len(TEXTS) >= 100
    with httpx.Client(base_url=site, timeout=60) as client, ThreadPoolExecutor(4) as pool:
        found = pool.map(lambda place: pages_of(client, place), range(len(TEXTS)))
        pages = [page for some in found for page in some]
    shown(watched, site, pages)
    tally(f"{len(TEXTS)} hostile texts in every field, on pages: none ran", len(pages))


def pages_of(client: httpx.Client, place: int) -> list[str]:
    """The pages of a source, of the thing with most claims, and of a claim of each sort."""
    key = f"hostile-{place}"
    claims = {claim.predicate: claim.id for claim in hostile(TEXTS[place], place).claims}
    of_claims = [f"/claim/{claims[name]}" for name in ("OPERATES", "announced")]
    answers = [client.get(at) for at in (f"/source/{key}", f"/entity/{key}-site", *of_claims)]
    assert {answer.status_code for answer in answers} == {200}
    return [answer.text for answer in answers]


@pytest.mark.parametrize("path", LISTS)
def test_no_text_runs_on_pages_of_many(
    watched: Watched, site: str, path: str, tally: Tally
) -> None:
    watched.page.goto(site + path)
    watched.page.mouse.move(200, 300)
    watched.check()
    tally(f"{len(TEXTS)} hostile texts in every field, on pages: none ran")


def test_no_text_runs_while_names_are_offered(watched: Watched, site: str) -> None:
    page = watched.page
    page.goto(f"{site}/")
    for place in range(0, len(TEXTS), 7):
        page.locator("#start-q").fill(f"hostile-{place}-group")
        page.get_by_role("option").first.wait_for()
        assert page.locator("[role=option] :not(bdi, small)").count() == 0
        page.locator("#start-q").fill("")
        page.get_by_role("option").first.wait_for(state="detached")
    watched.check()


def test_no_text_runs_when_it_is_asked(watched: Watched, site: str, tally: Tally) -> None:
    """What a reader types, or an address that somebody sends: each text in one of six places."""
    with httpx.Client(base_url=site, timeout=60) as client:
        asks = (
            lambda text: client.get("/search", params={"q": text}),
            lambda text: client.get("/path", params={"from": text, "to": text}),
            lambda text: client.get(f"/entity/{quote(text, safe='')}"),
            lambda text: client.post("/console", data={"query": text}),
            lambda text: client.get("/compounds", params={"country": text, "status": text}),
            lambda text: client.get("/queries/operators-and-standing", params={text: text}),
        )
        pages = [asks[place % len(asks)](text).text for place, text in enumerate(TEXTS)]
    shown(watched, site, pages)
    tally("hostile texts typed or sent in an address: none ran", len(pages))


def test_no_text_runs_in_the_explorer(watched: Watched, site: str, tally: Tally) -> None:
    """Each text as a name, a line, a publisher, a title, a note, a step; printed and taken away."""
    page, ids = watched.page, [f"hostile-{place}-site" for place in range(len(TEXTS))]
    page.set_viewport_size({"width": 1600, "height": 900})
    ids += [f"hostile-{place}-group" for place in range(len(TEXTS))]
    # "ran" is a word that convicts, and would be refused; to a script the two say the same.
    own = [text.replace(".ran", r".\u0072an") for text in TEXTS]
    for start in range(0, len(own), 40):
        some = own[start : start + 40]
        view: dict[str, object] = {
            "names": ids, "title": some[0],
            "notes": [[60 * i, 60 * i, text] for i, text in enumerate(some)],
            "steps": [{"text": text, "claims": [CLAIM], "view": {"names": ids, "title": text}}
                      for text in some],
        }  # fmt: skip
        open_view(page, site, view)
        assert page.locator("#keys button.name").count() >= len(TEXTS)
        page.keyboard.press("PageDown")
        page.locator("#told").wait_for()
        page.get_by_role("button", name="Steps").click()
        assert page.locator("#dialog li").count() == len(some)
        page.keyboard.press("Escape")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.locator("#printed svg text").count() > len(TEXTS)
        assert page.locator("#printed :is(script, image, img, foreignObject, a)").count() == 0
        assert page.locator("main script:not(#explore-data)").count() == 0
        watched.check()
        kept = page.request.post(f"{site}/api/views", data=view)
        assert kept.status == 201, kept.text()
        page.goto(f"{site}/explore?view={kept.json()['id']}")
        page.wait_for_selector("html[data-ready]", state="attached")
        page.locator("#kept").wait_for()
        watched.check()
        page.goto(f"{site}/saved")
        assert page.locator(".found li a").count() > 0
        watched.check()
        open_view(page, site, view)
    for button in page.locator("#rows button").all()[:20]:
        button.click()
        page.wait_for_selector("#card .claims[data-ready]")
    page.locator("#publishers button").first.click()
    page.locator("#banner").wait_for()
    page.get_by_role("button", name="Share").click()
    page.get_by_label("Markup for a page elsewhere").wait_for()
    page.keyboard.press("Escape")
    watched.check()
    tally(
        "hostile texts in the explorer, its notes, steps, kept views, print: none ran", len(TEXTS)
    )


def open_view(page: Page, site: str, view: dict[str, object]) -> None:
    """Open the explorer at an address that somebody sent."""
    page.goto("about:blank")
    page.goto(f"{site}/explore#v={page.evaluate(PACKED, json.dumps(view))}")
    page.wait_for_selector("html[data-ready]", state="attached")


def test_no_text_runs_while_a_name_is_added_or_a_view_saved(watched: Watched, site: str) -> None:
    page = watched.page
    page.goto(f"{site}/explore?id=hostile-0-site")
    page.wait_for_selector("html[data-ready]", state="attached")
    for text in TEXTS:
        with page.expect_response("**/api/suggest*"):
            page.locator("#add").fill(f"{text[:190]} ..")
    page.locator("#add").fill("")
    for text in TEXTS[::10]:
        page.get_by_role("button", name="Save view").click()
        page.get_by_label("Its name").fill(text.replace(".ran", r".\u0072an"))
        page.get_by_role("button", name="Keep in this browser alone").click()
        page.locator("#dialog").wait_for(state="hidden")
    page.get_by_role("button", name="Save view").click()
    assert page.locator("#dialog li bdi").count() >= len(TEXTS[::10]) - 1
    assert page.locator("#dialog li bdi *").count() == 0
    watched.check()


def test_no_text_runs_in_a_picture_its_cards_or_its_drawing(
    watched: Watched, tmp_path: Path, tally: Tally
) -> None:
    """A name, a line and claims of every text in one picture; each card opened."""
    persons = [entity(f"x-p{i}", "Person", text) for i, text in enumerate(TEXTS)]
    sites = [entity(f"x-c{i}", "Compound", text) for i, text in enumerate(TEXTS)]
    ties = [
        link("OWNS", persons[i], sites[i], [
            drawn_claim("OWNS", persons[i], sites[i], words=text, url=text, publisher=text,
                        speaker=text)
        ])
        for i, text in enumerate(TEXTS)
    ]  # fmt: skip
    said = {
        it.id: [drawn_claim("summary", it, text, words=text, url=text)]
        for it, text in zip(persons, TEXTS, strict=True)
    }
    picture = build(EVERYTHING, network([*persons, *sites], ties), said)
    assert len(picture.nodes) > len(TEXTS)
    (tmp_path / "picture.html").write_text(to_html(picture), "utf-8")
    watched.page.goto((tmp_path / "picture.html").as_uri())
    watched.page.wait_for_selector("html[data-ready=yes]", state="attached")
    opened = watched.page.evaluate(
        "() => { let opened = 0; for (const key of document.querySelectorAll('#keys button')) {"
        "key.focus(); key.click(); opened += !document.querySelector('#card').hidden; }"
        "return opened; }"
    )
    assert opened > len(TEXTS)
    watched.check()
    (tmp_path / "picture.svg").write_text(to_svg(picture), "utf-8")
    watched.page.goto((tmp_path / "picture.svg").as_uri())
    assert watched.page.locator("text").count() > len(TEXTS)
    watched.check()
    tally("hostile texts in a picture, its cards and drawing: none ran", opened)


def test_no_text_runs_in_a_report(
    watched: Watched, store: Store, tmp_path: Path, tally: Tally
) -> None:
    claims = [c.id for place in range(len(TEXTS)) for c in hostile(TEXTS[place], place).claims
              if c.predicate == "OPERATES" or c.polarity == "denies"][:500]  # fmt: skip
    asked = ReportContents(claims=tuple(dict.fromkeys(claims)), title="“" + TEXTS[0] + "”")
    (tmp_path / "report.html").write_text(
        document(gather_story(store, Snapshots(store), asked)), "utf-8"
    )
    watched.page.goto((tmp_path / "report.html").as_uri())
    assert watched.page.locator(".notes li").count() == len(set(claims))
    watched.check()
    tally("hostile texts in a report: none ran", len(set(claims)))
