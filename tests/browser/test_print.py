"""On paper: four sheets at most, however much is said; a picture on one, with its sources."""

import io
import math
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from playwright.sync_api import Browser

from api.app import create_app
from graph.record import Claim, Polarity
from graph.settings import Settings
from tests.api.server import holding, served
from tests.browser.conftest import Tally
from tests.fictional_record import FICTIONAL, claim, source, thing

SHEETS = 4
LEAST_PT = 6
WORDS = "In our own words, at the length that a paraphrase of one passage of a report often has."
PAPERS = tuple(
    source(f"paper-{n}", publisher=f"Paper {n} of Sarenga", title=f"Page {n} on the parks")
    for n in range(12)
)
MANY = 140
PAGES = (
    "/", "/entity/hub", "/entity/owner", "/entity/park-0", "/entity/hub?subject=owned",
    "/entity/hub?subject=claims", "/entity/hub?subject=days", "/compounds",
    "/compounds?sort=claims", "/ledger", "/ledger?of=park-0", "/map", "/timeline",
    "/timeline?sort=earliest", "/search?kind=Company", "/search?q=park",
    "/path?from=owner&to=park-0", "/corrections", "/freshness",
    "/queries/operators-of-several?at_least=2", "/queries", "/sources", "/method", "/recipes",
)  # fmt: skip


def said(subject: str, predicate: str, target: str, papers: int = 1, **more: object) -> list[Claim]:
    """The same by several papers."""
    return [
        claim(subject, predicate, target, of=paper.id, paraphrase=WORDS, **more)
        for paper in PAPERS[:papers]
    ]


def crowd() -> Iterable[Claim]:
    """A company said to own all parks, with an owner in twelve cases, and an act for each park."""
    yield from (*thing("hub", "Company", "Heron Jade Holdings"), *thing("owner", "Person", "Leng"))
    yield from said("owner", "OWNS", "hub", 12)
    yield from said("owner", "response", "has never owned any such place", 3)
    for n in range(12):
        yield from thing(f"case-{n}", "Proceeding", f"Case {n} of 2025")
        yield from said("owner", "PARTY_TO", f"case-{n}", stage="charged")
        yield from said("hub", "summary", f"a developer of parks, in the words of paper {n}")
    for n in range(MANY):
        park, act = f"park-{n}", f"act-{n}"
        yield from (
            *thing(park, "Compound", f"Heron Park {n}"),
            *thing(act, "GovernmentAction", f"Raid {n} of the joint command"),
            *thing(f"firm-{n}", "Company", f"Firm {n} of Port Mekal"),
            *said(park, "coordinates", f"{11 + n / 100:.2f},103.5"),
            *said(park, "status", "operating", 3),
            *said("hub", "OWNS", park, 6),
            *said("hub", "OWNS", park, 2, polarity=Polarity.DENIES),
            *said(act, "date", f"20{10 + n % 15}-05-01"),
            *said(act, "announced", "all parks closed for good within a month", 4),
            *said(act, "seen_afterwards", "lights on again in every block", 4),
            *said(act, "DIRECTED_AT", park, 2),
            *said(act, "DIRECTED_AT", "hub"),
        )


@pytest.fixture(scope="module")
def crowded(embedded_session: Settings) -> Iterator[str]:
    """The address of a record in which each page has far more to show than four sheets hold."""
    full = replace(
        FICTIONAL,
        sources=(*FICTIONAL.sources, *PAPERS),
        claims=(*FICTIONAL.claims, *crowd()),
    )
    with (
        holding(embedded_session, [full]) as store,
        served(create_app(store)) as address,
    ):
        yield address


def sheets(pdf: bytes) -> list[str]:
    """The text of each sheet."""
    return [
        sheet.get_textpage().get_text_bounded() for sheet in pypdfium2.PdfDocument(io.BytesIO(pdf))
    ]


def smallest(pdf: bytes) -> float:
    """The size of the smallest letter on any sheet, in points."""
    sizes: list[float] = []
    for sheet in pypdfium2.PdfDocument(io.BytesIO(pdf)):
        text, matrix = sheet.get_textpage(), pdfium.FS_MATRIX()
        for place in range(text.count_chars()):
            if pdfium.FPDFText_IsGenerated(text.raw, place) == 1:
                continue  # a space or an end of line that nothing prints
            pdfium.FPDFText_GetMatrix(text.raw, place, matrix)
            scale = math.hypot(matrix.b, matrix.d)
            sizes.append(pdfium.FPDFText_GetFontSize(text.raw, place) * scale)
    return min(sizes)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_prints_on_four_sheets(
    browser: Browser, crowded: str, path: str, tally: Tally
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    answer = page.goto(crowded + path)
    assert answer and answer.status == 200
    assert len(answer.body()) <= 200_000
    printed = sheets(page.pdf(prefer_css_page_size=True, format="A4"))
    context.close()
    assert len(printed) <= SHEETS
    first, last = ("".join(printed[place].split()) for place in (0, -1))
    assert first.startswith("scamgraph") and len(first) > 200
    assert "Howclaimsareweighed" in last  # what a claim is, on paper too
    tally("printed: four sheets of A4 at most")


def test_the_routes_print_on_four_sheets(browser: Browser, crowded: str) -> None:
    page = browser.new_page()
    page.goto(f"{crowded}/docs")
    page.locator(".opblock").first.wait_for()
    routes = page.locator(".opblock-summary-path").all_text_contents()
    printed = sheets(page.pdf(prefer_css_page_size=True, format="A4"))
    page.close()
    assert len(printed) <= SHEETS
    on_paper = "".join("".join(printed).split()).replace("\u200b", "")
    assert routes and all(route.replace("\u200b", "") in on_paper for route in routes)


@pytest.mark.parametrize(
    "name", ["complicity", "around?id=hub", "around?id=owner", "map", "timeline", "ledger"]
)
def test_a_picture_prints_on_one_sheet_with_its_sources_and_its_claims_on_demand(
    browser: Browser, crowded: str, name: str, tally: Tally
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{crowded}/picture/{name}")
    printed = page.pdf(prefer_css_page_size=True, format="A4")
    (sheet,) = sheets(printed)
    assert smallest(printed) >= LEAST_PT
    words = "".join(sheet.split())
    assert "sources" in words.lower() and "graded" in words and "para3" not in words
    page.get_by_label("Print these claims too").check()
    annex = sheets(page.pdf(prefer_css_page_size=True, format="A4"))
    assert len(annex) > 1 and "para3" in "".join("".join(annex[1:]).split())
    context.close()
    tally("a picture printed: one sheet, with its sources")
