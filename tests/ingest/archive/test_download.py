"""A fetch is whole, conditional and within bounds, or it changes nothing."""

from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Event
from time import sleep

import httpx
import pytest

from graph.errors import MalformedSource
from graph.text import NameFinder
from ingest.archive import captures
from ingest.archive.download import fetch
from ingest.archive.originals import original_of, seal
from tests.ingest.archive.publisher import Answer, fetch_mirror, file, publishing

BODY = b"1,ARDENT HOLDINGS\n" * 500
MORE = BODY + b"2,HERON JADE\n"


def content(home: Path, sha256: str) -> bytes:
    return original_of(home, sha256).read_bytes()


def test_a_file_is_captured_with_the_address_that_answered(tmp_path: Path) -> None:
    with publishing(file(BODY)) as other:
        with publishing(file(b"", status=302, Location=other.address)) as publisher:
            capture = fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
        assert capture.address == publisher.address
        assert capture.final_address == other.address
    assert content(tmp_path, capture.sha256) == BODY
    assert capture.name == "list.xml"


def test_what_has_not_changed_is_not_sent_again(tmp_path: Path) -> None:
    with publishing(file(BODY, ETag='"one"', Last_Modified="Tue, 24 Nov 2026 00:00:00 GMT")) as p:
        first = fetch_mirror(tmp_path, p.address, dataset="fic_list")
        p.answer = file(b"", status=304)
        assert fetch_mirror(tmp_path, p.address, dataset="fic_list") == first
        assert p.asked[1]["If-None-Match"] == '"one"'
        assert p.asked[1]["If-Modified-Since"] == "Tue, 24 Nov 2026 00:00:00 GMT"
        assert len(list(captures(tmp_path))) == 1
        # Whoever lost the original is sent it whole.
        original_of(tmp_path, first.sha256).unlink()
        p.answer = file(BODY)
        fetch_mirror(tmp_path, p.address, dataset="fic_list")
        assert "If-None-Match" not in p.asked[2]


def test_what_has_not_changed_is_captured_for_each_dataset_that_reads_it(tmp_path: Path) -> None:
    with publishing(file(BODY, ETag='"one"')) as p:
        whole = fetch_mirror(tmp_path, p.address, dataset="fic_list")
        p.answer = file(b"", status=304)
        for dataset in ("fic_list_tco", "fic_list", "fic_list_tco"):
            assert fetch_mirror(tmp_path, p.address, dataset=dataset).dataset == dataset
    assert [c.dataset for c in captures(tmp_path)] == ["fic_list", "fic_list_tco"]
    # What is taken out of either seals the original.
    assert seal(tmp_path, {"fic_list_tco"}, lambda _: False) == (whole.sha256,)


def test_a_fetch_that_breaks_off_captures_nothing_and_is_resumed(tmp_path: Path) -> None:
    def rest(request: BaseHTTPRequestHandler) -> None:
        start = int(request.headers["Range"].removeprefix("bytes=").removesuffix("-"))
        came = f"bytes {start}-{len(BODY) - 1}/{len(BODY)}"
        file(BODY[start:], status=206, ETag='"one"', Content_Range=came)(request)

    with publishing(file(BODY, cut=4_000, ETag='"one"')) as publisher:
        with pytest.raises(MalformedSource, match="could not be fetched whole"):
            fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
        assert not list(captures(tmp_path))
        publisher.answer = rest
        capture = fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
        assert publisher.asked[1]["If-Range"] == '"one"'
    assert content(tmp_path, capture.sha256) == BODY


def test_of_two_fetches_at_once_the_second_waits_and_both_are_whole(tmp_path: Path) -> None:
    asked_twice, more = Event(), Event()

    def slowly(request: BaseHTTPRequestHandler) -> None:
        if len(publisher.asked) > 1:
            asked_twice.set()
        request.send_response(200)
        request.send_header("Content-Length", str(len(BODY)))
        request.end_headers()
        request.wfile.write(BODY[:4_000])
        more.wait(20)
        request.wfile.write(BODY[4_000:])

    def fetched(_: int) -> str:
        return fetch_mirror(tmp_path, publisher.address, dataset="fic_list").sha256

    with publishing(slowly) as publisher, ThreadPoolExecutor(2) as both:
        answers = both.map(fetched, range(2))
        assert not asked_twice.wait(0.5)
        more.set()
        assert {content(tmp_path, sha256) for sha256 in answers} == {BODY}
    left = [file for file in (tmp_path / "archive" / "incoming").rglob("*") if file.is_file()]
    assert {file.name for file in left} <= {"lock"}


def test_a_file_that_changed_meanwhile_is_taken_from_its_beginning(tmp_path: Path) -> None:
    with publishing(file(BODY, cut=4_000, ETag='"one"')) as publisher:
        with pytest.raises(MalformedSource):
            fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
        publisher.answer = file(b"2,OTHER\n", ETag='"two"')
        capture = fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
    assert content(tmp_path, capture.sha256) == b"2,OTHER\n"


def test_a_cut_second_fetch_is_resumed_and_then_known_by_its_own_mark(tmp_path: Path) -> None:
    def rest(request: BaseHTTPRequestHandler) -> None:
        file(MORE[5_000:], status=206, ETag='"two"', Content_Range=f"bytes 5000-/{len(MORE)}")(
            request
        )

    with publishing(file(BODY, ETag='"one"')) as p:
        first = fetch_mirror(tmp_path, p.address, dataset="fic_list")
        p.answer = file(MORE, ETag='"two"', cut=5_000)
        with pytest.raises(MalformedSource, match="could not be fetched whole"):
            fetch_mirror(tmp_path, p.address, dataset="fic_list")
        p.answer = rest
        second = fetch_mirror(tmp_path, p.address, dataset="fic_list")
        p.answer = file(b"", status=304)
        assert fetch_mirror(tmp_path, p.address, dataset="fic_list") == second != first
    assert [asked.get("If-None-Match") for asked in p.asked] == [None, '"one"', None, '"two"']
    assert [asked.get("Range") for asked in p.asked] == [None, None, "bytes=5000-", None]
    assert content(tmp_path, second.sha256) == MORE
    assert content(tmp_path, first.sha256) == BODY


@pytest.mark.parametrize(
    ("etag", "came"),
    [
        ('"two"', "bytes 4000-8999/9000"),
        ('"one"', "bytes 0-8999/9000"),
        ('"one"', ""),
        ("", "bytes 4000-8999/9000"),
    ],
)
def test_a_part_of_another_edition_is_never_put_behind_what_we_hold(
    tmp_path: Path, etag: str, came: str
) -> None:
    with publishing(file(BODY, cut=4_000, ETag='"one"')) as publisher:
        with pytest.raises(MalformedSource):
            fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
        publisher.answer = file(MORE[4_000:], status=206, ETag=etag, Content_Range=came)
        with pytest.raises(MalformedSource, match="does not continue the first download"):
            fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
        assert not list(captures(tmp_path))
        publisher.answer = file(MORE)
        assert (
            content(tmp_path, fetch_mirror(tmp_path, publisher.address, dataset="x").sha256) == MORE
        )
        assert "Range" not in publisher.asked[2]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            file(BODY[:50], status=206, Content_Range="bytes 0-49/9000"),
            "does not continue the first",
        ),
        (file(BODY, Content_Encoding="gzip"), r"sends it compressed \(gzip\)"),
        (file(BODY, status=503), "answers 503"),
        (file(b"<html>", Content_Type="text/html; charset=utf-8"), "a web page instead"),
        (file(BODY + BODY), "is larger than 9,000 bytes"),
        (file(b"", status=302, Location="http://example.org/list"), "begins with https://"),
        (file(b"", status=302, Location="/list.xml"), "more than 5 redirects"),
    ],
)
def test_anything_but_the_whole_file_is_refused_with_nothing_captured(
    tmp_path: Path, answer: Answer, said: str
) -> None:
    with publishing(answer) as publisher, pytest.raises(MalformedSource, match=said):
        fetch_mirror(tmp_path, publisher.address, dataset="fic_list", max_bytes=9_000)
    assert not list(captures(tmp_path))


@pytest.mark.parametrize(
    "address", ["http://example.org/list", "file:///etc/passwd", "ftp://example.org/x", "list.csv"]
)
def test_only_addresses_under_tls_are_asked(tmp_path: Path, address: str) -> None:
    with pytest.raises(MalformedSource, match="https://"):
        fetch(tmp_path, address, dataset="fic_list")


def test_a_redaction_that_clears_away_what_comes_is_told(tmp_path: Path) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", str(len(BODY)))
        request.end_headers()
        request.wfile.write(BODY[:4_000])
        request.wfile.flush()
        while not (found := list((tmp_path / "archive" / "incoming").rglob("partial"))):
            sleep(0.01)
        seal(tmp_path, set(), NameFinder([]).in_text)
        assert not found[0].exists()
        request.wfile.write(BODY[4_000:])

    with publishing(answer) as publisher:
        with pytest.raises(MalformedSource, match="a redaction deleted the download"):
            fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
        publisher.answer = file(BODY)
        assert fetch_mirror(tmp_path, publisher.address, dataset="fic_list").size == len(BODY)


LOCAL = (
    "https://127.0.0.1/list", "https://127.1/list", "https://localhost/list", "https://[::1]/list",
    "https://[::ffff:127.0.0.1]/list", "https://[::ffff:10.0.0.7]/list", "https://10.0.0.7/list",
    "https://192.168.1.1/list", "https://172.16.0.9/list", "https://169.254.169.254/latest",
    "https://[fe80::1]/list", "https://[fd00::1]/list", "https://0.0.0.0/list", "https://[::]/list",
    "https://2130706433/list", "https://0x7f000001/list", "https://100.64.0.1/list",
    "https://[64:ff9b::a00:7]/list", "https://[2002:a00:7::]/list", "https://224.0.0.1/list",
)  # fmt: skip


@pytest.mark.parametrize("address", LOCAL)
def test_nothing_is_fetched_from_the_local_network(tmp_path: Path, address: str) -> None:
    with pytest.raises(MalformedSource, match="into the local network"):
        fetch(tmp_path, address, dataset="fic_list")
    assert not list(captures(tmp_path))


def test_a_publisher_may_not_be_on_this_machine_unless_it_is_a_mirror(tmp_path: Path) -> None:
    with publishing(file(BODY)) as publisher:
        with pytest.raises(MalformedSource, match="https://"):
            fetch(tmp_path, publisher.address, dataset="fic_list")
        assert not publisher.asked


@pytest.mark.parametrize("address", LOCAL[5:])
def test_no_redirect_leads_into_the_local_network(tmp_path: Path, address: str) -> None:
    with publishing(file(b"", status=302, Location=address)) as publisher:
        with pytest.raises(MalformedSource, match="into the local network"):
            fetch_mirror(tmp_path, publisher.address, dataset="fic_list")
        assert len(publisher.asked) == 1


def test_a_name_that_resolves_into_the_local_network_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [(2, 1, 6, "", ("93.184.216.34", 443)), (2, 1, 6, "", ("10.0.0.7", 443))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: answers)
    with pytest.raises(MalformedSource, match="into the local network"):
        fetch(tmp_path, "https://lists.example.org/list", dataset="fic_list")


def test_the_connection_goes_to_the_address_that_was_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    answers = iter([[(2, 1, 6, "", ("93.184.216.34", 443))], [(2, 1, 6, "", ("10.0.0.7", 443))]])
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: next(answers))

    def sent(_: object, request: httpx.Request) -> httpx.Response:
        asked.append((request.url.host, request.headers["host"], request.extensions))
        raise httpx.ConnectError("no network in tests")

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", sent)
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(MalformedSource, match="could not be fetched whole"):
        fetch(tmp_path, "https://lists.example.org/list", dataset="fic_list")
    ((host, header, extensions),) = asked
    assert (host, header) == ("93.184.216.34", "lists.example.org")
    assert extensions["sni_hostname"] == "lists.example.org"
