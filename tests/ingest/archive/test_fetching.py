"""A fetch is whole, conditional and within bounds, or it changes nothing."""

from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from graph.errors import MalformedSource
from ingest.archive import captures
from ingest.archive.fetching import fetch
from ingest.archive.keeping import original_of
from tests.ingest.archive.publisher import Answer, file, publishing

BODY = b"1,ARDENT HOLDINGS\n" * 500


def content(home: Path, sha256: str) -> bytes:
    return original_of(home, sha256).read_bytes()


def test_a_file_is_captured_with_the_address_that_answered(tmp_path: Path) -> None:
    with publishing(file(BODY)) as other:
        with publishing(file(b"", status=302, Location=other.address)) as publisher:
            capture = fetch(tmp_path, publisher.address, dataset="fic_list")
        assert capture.address == publisher.address
        assert capture.final_address == other.address
    assert content(tmp_path, capture.sha256) == BODY
    assert capture.name == "list.csv"


def test_what_has_not_changed_is_not_sent_again(tmp_path: Path) -> None:
    with publishing(file(BODY, ETag='"one"', Last_Modified="Tue, 24 Nov 2026 00:00:00 GMT")) as p:
        first = fetch(tmp_path, p.address, dataset="fic_list")
        p.answer = file(b"", status=304)
        assert fetch(tmp_path, p.address, dataset="fic_list") == first
        assert p.asked[1]["If-None-Match"] == '"one"'
        assert p.asked[1]["If-Modified-Since"] == "Tue, 24 Nov 2026 00:00:00 GMT"
        assert len(list(captures(tmp_path))) == 1
        # Whoever lost the original is sent it whole.
        original_of(tmp_path, first.sha256).unlink()
        p.answer = file(BODY)
        fetch(tmp_path, p.address, dataset="fic_list")
        assert "If-None-Match" not in p.asked[2]


def test_a_fetch_that_breaks_off_captures_nothing_and_is_resumed(tmp_path: Path) -> None:
    def rest(request: BaseHTTPRequestHandler) -> None:
        start = int(request.headers["Range"].removeprefix("bytes=").removesuffix("-"))
        file(BODY[start:], status=206, ETag='"one"')(request)

    with publishing(file(BODY, cut=4_000, ETag='"one"')) as publisher:
        with pytest.raises(MalformedSource, match="could not be fetched whole"):
            fetch(tmp_path, publisher.address, dataset="fic_list")
        assert not list(captures(tmp_path))
        publisher.answer = rest
        capture = fetch(tmp_path, publisher.address, dataset="fic_list")
        assert publisher.asked[1]["If-Range"] == '"one"'
    assert content(tmp_path, capture.sha256) == BODY


def test_a_file_that_changed_meanwhile_is_taken_from_its_beginning(tmp_path: Path) -> None:
    with publishing(file(BODY, cut=4_000, ETag='"one"')) as publisher:
        with pytest.raises(MalformedSource):
            fetch(tmp_path, publisher.address, dataset="fic_list")
        publisher.answer = file(b"2,OTHER\n", ETag='"two"')
        capture = fetch(tmp_path, publisher.address, dataset="fic_list")
    assert content(tmp_path, capture.sha256) == b"2,OTHER\n"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (file(BODY, status=503), "answers 503"),
        (file(b"<html>", Content_Type="text/html; charset=utf-8"), "a web page instead"),
        (file(BODY + BODY), "is larger than 9,000 bytes"),
        (file(b"", status=302, Location="http://example.org/list"), "begins with https://"),
        (file(b"", status=302, Location="/list.csv"), "more than 5 redirects"),
    ],
)
def test_anything_but_the_whole_file_is_refused_with_nothing_captured(
    tmp_path: Path, answer: Answer, said: str
) -> None:
    with publishing(answer) as publisher, pytest.raises(MalformedSource, match=said):
        fetch(tmp_path, publisher.address, dataset="fic_list", largest=9_000)
    assert not list(captures(tmp_path))


@pytest.mark.parametrize(
    "address", ["http://example.org/list", "file:///etc/passwd", "ftp://example.org/x", "list.csv"]
)
def test_only_addresses_under_tls_are_asked(tmp_path: Path, address: str) -> None:
    with pytest.raises(MalformedSource, match="https://"):
        fetch(tmp_path, address, dataset="fic_list")
