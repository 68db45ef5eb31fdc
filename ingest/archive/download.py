"""Download into the archive: conditional, resumable, with a size limit."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from filelock import FileLock

from graph.errors import MalformedSource
from ingest.archive.originals import (
    Capture,
    archive_of,
    captures,
    keep,
    latest_of,
    note,
    original_of,
    tool,
)

MAX_BYTES = 2 << 30
ANSWER_WITHIN_S = 60.0
REDIRECTS = 5
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def fetch(home: Path, address: str, *, dataset: str, max_bytes: int = MAX_BYTES) -> Capture:
    """Download an address into the archive and return its capture.

    If the publisher says that the file has not changed, that is the last capture. A download that
    broke off is resumed if the publisher says that the file is still the same. Two downloads of one
    address run one after the other.
    Raises MalformedSource for anything but the whole file; then nothing is captured.
    """
    _check(address)
    partial = _partial(home, address)
    with FileLock(partial.with_name("lock")):
        return _download(home, address, dataset, max_bytes, partial)


def _download(home: Path, address: str, dataset: str, max_bytes: int, partial: Path) -> Capture:
    known = latest_of(home, address)
    if known and not original_of(home, known.sha256).exists():
        known = None
    try:
        with _request(address, _conditions(known, partial)) as answer:
            if answer.status_code == httpx.codes.NOT_MODIFIED and known:
                return _captured_for(home, known, dataset)
            if answer.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                # The partial file is not a beginning of the published one: start over next time.
                partial.unlink(missing_ok=True)
            _check_answer(address, answer)
            if answer.status_code == httpx.codes.PARTIAL_CONTENT:
                _check_part(address, answer, partial)
            _receive(answer, partial, max_bytes)
            received = {
                "address": address,
                "final_address": str(answer.url),
                "status": answer.status_code,
                "etag": answer.headers.get("etag", ""),
                "last_modified": answer.headers.get("last-modified", ""),
            }
    except httpx.HTTPError as error:
        raise MalformedSource(
            f"{address}: could not be fetched whole ({_why(error)}). Nothing was loaded or closed. "
            "Try again, or download the file and pass it with --file"
        ) from None
    whole = partial.with_name(Path(urlsplit(address).path).name or "fetched")
    try:
        partial.replace(whole)
    except FileNotFoundError:
        raise MalformedSource(
            f"{address}: a redaction deleted the download while it ran. Nothing was loaded or "
            "closed. Try again"
        ) from None
    try:
        return keep(home, whole, dataset=dataset, **received)
    finally:
        whole.unlink(missing_ok=True)
        _etag_file(partial).unlink(missing_ok=True)


def _captured_for(home: Path, known: Capture, dataset: str) -> Capture:
    """Return the capture under this dataset, noting it if new: redactions seal by dataset."""
    capture = known.model_copy(update={"dataset": dataset})
    if all((c.sha256, c.dataset) != (capture.sha256, dataset) for c in captures(home)):
        note(home, capture)
    return capture


def _check(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK):
        return
    raise MalformedSource(f"{address}: use an address that begins with https://")


@contextmanager
def _request(address: str, headers: dict[str, str]) -> Iterator[httpx.Response]:
    """Yield the answer, after redirects that all stay on TLS."""
    headers = {"User-Agent": tool(), "Accept-Encoding": "identity", **headers}
    with httpx.Client(timeout=ANSWER_WITHIN_S, headers=headers, trust_env=True) as client:
        for _ in range(REDIRECTS + 1):
            with client.stream("GET", address) as answer:
                if not answer.has_redirect_location:
                    yield answer
                    return
                address = str(answer.url.join(answer.headers["location"]))
                _check(address)
        raise httpx.TooManyRedirects(f"more than {REDIRECTS} redirects")


def _conditions(known: Capture | None, partial: Path) -> dict[str, str]:
    etag_file = _etag_file(partial)
    if partial.exists() and partial.stat().st_size and etag_file.exists():
        return {
            "Range": f"bytes={partial.stat().st_size}-",
            "If-Range": etag_file.read_text("utf-8"),
        }
    conditions = {}
    if known and known.etag:
        conditions["If-None-Match"] = known.etag
    if known and known.last_modified:
        conditions["If-Modified-Since"] = known.last_modified
    return conditions


def _check_answer(address: str, answer: httpx.Response) -> None:
    if answer.status_code not in {httpx.codes.OK, httpx.codes.PARTIAL_CONTENT}:
        raise MalformedSource(
            f"{address}: the publisher answers {answer.status_code} {answer.reason_phrase}. "
            "Nothing was loaded or closed"
        )
    if packed := answer.headers.get("content-encoding", "identity").replace("identity", ""):
        raise MalformedSource(
            f"{address}: the publisher sends it compressed ({packed[:20]}), although "
            "uncompressed was requested. Nothing was loaded or closed. Download the file and pass "
            "it with --file"
        )
    if answer.headers.get("content-type", "").partition(";")[0].strip() == "text/html":
        raise MalformedSource(
            f"{address}: the publisher answers with a web page instead of the file. Nothing was "
            "loaded or closed"
        )


def _check_part(address: str, answer: httpx.Response, partial: Path) -> None:
    """Check that a part continues the partial file, in the same edition; else delete that file.

    Two editions in one file would look like a complete one.
    """
    etag_file = _etag_file(partial)
    expected = f"bytes {partial.stat().st_size if partial.exists() else 0}-"
    if (
        "range" in answer.request.headers
        and etag_file.exists()
        and answer.headers.get("etag", "") == etag_file.read_text("utf-8")
        and answer.headers.get("content-range", "").startswith(expected)
    ):
        return
    partial.unlink(missing_ok=True)
    raise MalformedSource(
        f"{address}: the publisher sends a part that does not continue the first download. Nothing "
        "was loaded or closed. Try again: the download starts from the beginning"
    )


def _receive(answer: httpx.Response, partial: Path, max_bytes: int) -> None:
    """Write the answer into the partial file, which a cut connection leaves for later."""
    resumed = answer.status_code == httpx.codes.PARTIAL_CONTENT
    if not resumed:
        # Before its etag is replaced: the partial file is of another edition.
        partial.unlink(missing_ok=True)
    strong = answer.headers.get("etag", "")
    if strong and not strong.startswith("W/"):
        _etag_file(partial).write_text(strong, encoding="utf-8")
    else:
        _etag_file(partial).unlink(missing_ok=True)
    size = partial.stat().st_size if resumed and partial.exists() else 0
    with partial.open("ab" if resumed else "wb") as file:
        for piece in answer.iter_raw():
            size += len(piece)
            if size > max_bytes:
                break
            file.write(piece)
    if size > max_bytes:
        partial.unlink()
        raise MalformedSource(
            f"{answer.url}: is larger than {max_bytes:,} bytes. Nothing was loaded or closed"
        )


def _partial(home: Path, address: str) -> Path:
    folder = archive_of(home) / "incoming" / hashlib.sha256(address.encode()).hexdigest()[:24]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder / "partial"


def _etag_file(partial: Path) -> Path:
    return partial.with_name("etag")


def _why(error: httpx.HTTPError) -> str:
    text = str(error) or type(error).__name__
    return text.splitlines()[0]
