"""Whatever a source says is text on every page: no element, attribute or address comes of it."""

from urllib.parse import urlsplit

import pytest
from fastapi.testclient import TestClient

from api.wording import MAX_TITLE
from graph.store import Store
from tests.api.html_reader import Read, read
from tests.fictional_record import HOSTILE

FONTS = ("sans-regular", "sans-medium", "serif-regular", "serif-bold")
OURS = {
    "/site.css", "/static/icon.svg", "/static/footnote.js", "/static/suggest.js",
    *(f"/static/fonts/{name}.woff2" for name in FONTS),
}  # fmt: skip
BESIDE = {"alternate", "canonical"}
PLACES = range(len(HOSTILE))


def check_nothing_came_of_it(page: Read) -> None:
    for element in page.elements:
        assert element.tag not in {"img", "iframe", "object", "base", "textarea"}
        assert element.tag != "style" or element.attributes["nonce"]  # only the page knows it
        assert element.tag != "svg" or element.attributes["role"] == "img"  # a drawing of ours
        assert not any(name.startswith("on") or name == "style" for name in element.attributes)
        for name in ("href", "src", "action"):
            address = urlsplit(element.attributes.get(name, ""))
            assert address.scheme in ("", "http", "https")
            assert not (address.netloc and not address.scheme)
    for tag in ("script", "link"):
        for element in page.all(tag):
            asked = element.attributes.get("src") or element.attributes["href"]
            assert urlsplit(asked).path in OURS or element.attributes.get("rel") in BESIDE


def pages_of(client: TestClient, key: str) -> list[str]:
    claims = client.get(f"/api/claims?source={key}&limit=500").json()["items"]
    assert len(claims) == 25
    things = ("group", "person", "site", "act", "place")
    return [
        f"/source/{key}",
        *(f"/entity/{key}-{thing}" for thing in things),
        *(f"/claim/{claim['id']}" for claim in claims),
    ]


@pytest.mark.parametrize("place", PLACES)
def test_hostile_text_stays_text(client: TestClient, place: int) -> None:
    words = " ".join(HOSTILE[place].split())[:MAX_TITLE]
    for path in pages_of(client, f"hostile-{place}"):
        page = read(client.get(path))
        assert words in page.text, path
        check_nothing_came_of_it(page)


@pytest.mark.parametrize(
    "path", ["/", "/sources", "/compounds", "/search?kind=Person", "/corrections"]
)
def test_hostile_text_stays_text_on_lists(client: TestClient, path: str) -> None:
    page = read(client.get(path))
    check_nothing_came_of_it(page)
    if path not in {"/", "/corrections"}:
        assert all(" ".join(text.split())[:MAX_TITLE] in page.text for text in HOSTILE)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_questions_stay_text(client: TestClient, text: str) -> None:
    for params in ({"q": text[:400]}, {"kind": text[:400]}):
        answer = client.get("/search", params=params)
        check_nothing_came_of_it(read(answer, status=answer.status_code))
    answer = client.get("/compounds", params={"country": text, "status": text})
    check_nothing_came_of_it(read(answer))


def test_a_source_s_own_address_is_a_link_only_to_the_web(client: TestClient, store: Store) -> None:
    assert store.engine
    page = read(client.get(f"/source/hostile-{HOSTILE.index('javascript:alert(8)')}"))
    assert "Address javascript:alert(8)" in page.text
    page = read(client.get("/source/demo-report"))
    link = next(
        a for a in page.all("a") if a.attributes["href"] == "https://example.org/demo-report"
    )
    assert "noreferrer" in link.attributes["rel"]
