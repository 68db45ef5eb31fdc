"""An answer names the edition of the data it follows from, and is not computed or sent again."""

import gzip
import re
from collections.abc import Callable, Iterator

import brotli
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.dataset import Dataset
from graph.settings import Settings
from graph.store import Store
from graph.store.load import load
from tests.api.server import holding
from tests.claims import CAMP, claim, dataset, thing
from tests.fictional_record import FICTIONAL

PERSON = "fic-edition"
READ_AGAIN = (
    "/api/stats", "/api/claims", "/api/compounds", "/api/timeline", "/api/ledger",
    "/api/pictures/complicity.json", "/api/pictures/complicity.svg", "/api/export/graphml",
    "/api/entities/fic-edition", "/api/search?q=sarn", "/compounds.csv", "/timeline.csv",
    "/corrections.atom",
)  # fmt: skip
# What follows from the program alone.
OF_THE_PROGRAM = (
    "/api/queries", "/api/queries/links-of-compound", "/api/pictures",
    "/api/reconcile/suggest/type", "/api/reconcile/properties",
)  # fmt: skip
# What follows from more than the data: a page's nonce, the key, the program alone.
WITHOUT = ("/", "/entity/fic-edition", "/api/pictures/complicity.html", "/api/saved", "/healthz")
UNPACK: dict[str, Callable[[bytes], bytes]] = {"br": brotli.decompress, "gzip": gzip.decompress}
SITE = "https://graphics.example.org"


@pytest.fixture
def store(embedded_session: Settings) -> Iterator[Store]:
    """The invented record and a person whom no other test knows."""
    with holding(embedded_session, (FICTIONAL, _told("denies it"))) as held:
        yield held


def _told(words: str) -> Dataset:
    said = claim(PERSON, "response", words)
    return dataset(*thing(PERSON, "Person", "Viktor Sarn"), *thing(CAMP, "Compound"), said)


@pytest.fixture
def client(store: Store) -> TestClient:
    """A client of the application on that record."""
    return TestClient(create_app(store), base_url="http://localhost:8000")


def test_what_a_program_has_is_not_sent_again_until_the_data_changes(
    store: Store, client: TestClient
) -> None:
    tags = {}
    for path in READ_AGAIN:
        first = client.get(path)
        assert first.status_code == 200, path
        tags[path] = first.headers["etag"]
        again = client.get(path, headers={"If-None-Match": f'"other", {tags[path]}'})
        assert (again.status_code, again.content) == (304, b""), path
        assert again.headers["etag"] == tags[path]
        assert "content-security-policy" in again.headers
    load(store, _told("denies it in court"))
    for path in READ_AGAIN:
        after = client.get(path, headers={"If-None-Match": tags[path]})
        assert after.status_code == 200, path
        assert after.headers["etag"] != tags[path]


@pytest.mark.parametrize("path", OF_THE_PROGRAM)
def test_what_the_program_says_of_itself_is_not_sent_again(client: TestClient, path: str) -> None:
    tag = client.get(path).headers["etag"]
    assert client.get(path, headers={"If-None-Match": tag}).status_code == 304


def test_what_follows_from_more_than_the_data_has_no_edition(client: TestClient) -> None:
    for path in WITHOUT:
        answer = client.get(path)
        assert answer.status_code == 200, path
        assert "etag" not in answer.headers, path
    assert "etag" not in client.get("/api/entities/nothing").headers


LONG = ("/api/pictures/complicity.json", "/api/export/graphml", "/timeline.csv", "/sources")


@pytest.mark.parametrize("path", LONG)
@pytest.mark.parametrize("coding", UNPACK)
def test_long_answers_are_compressed_for_who_can_read_that(
    client: TestClient, path: str, coding: str
) -> None:
    def packed(accepted: str) -> tuple[str, str, bytes]:
        with client.stream("GET", path, headers={"Accept-Encoding": accepted}) as answer:
            sent = b"".join(answer.iter_raw())
        return answer.headers.get("content-encoding", ""), answer.headers["vary"], sent

    plain, packed_as = packed("identity"), packed(f"deflate, {coding};q=0.5")
    assert (plain[0], packed_as[0]) == ("", coding)
    assert "Accept-Encoding" in packed_as[1]
    unpacked = UNPACK[coding](packed_as[2])
    nonce = re.compile(rb'nonce="[^"]*"')
    assert nonce.sub(b"", unpacked) == nonce.sub(b"", plain[2])
    assert len(packed_as[2]) * 2 < len(plain[2]) or len(plain[2]) < 1_000


def test_brotli_is_sent_to_who_reads_both(client: TestClient) -> None:
    answer = client.get(LONG[0], headers={"Accept-Encoding": "gzip, deflate, br, zstd"})
    assert answer.headers["content-encoding"] == "br"
    for short in ("/healthz", "/api/pictures/complicity.png"):  # nothing to gain
        answer = client.get(short, headers={"Accept-Encoding": "br"})
        assert "content-encoding" not in answer.headers


def test_pages_of_a_named_site_may_read_the_answers_and_no_others(store: Store) -> None:
    open_to = TestClient(create_app(store, origins=[SITE]), base_url="http://localhost:8000")
    shown = open_to.get("/api/stats", headers={"Origin": SITE}).headers
    assert shown["access-control-allow-origin"] == SITE
    assert "ETag" in shown["access-control-expose-headers"]
    other = open_to.get("/api/stats", headers={"Origin": "https://other.example.org"}).headers
    assert "access-control-allow-origin" not in other
    for method in ("POST", "DELETE"):
        asked = {"Origin": SITE, "Access-Control-Request-Method": method}
        assert open_to.options("/api/saved", headers=asked).status_code == 400
    closed = TestClient(create_app(store), base_url="http://localhost:8000")
    answer = closed.get("/api/stats", headers={"Origin": SITE})
    assert "access-control-allow-origin" not in answer.headers
