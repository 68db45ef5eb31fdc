"""Conditional, resumable, size-capped download."""

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


def fetch(home: Path, address: str, *, dataset: str, largest: int = MAX_BYTES) -> Capture:
    """Fetch an address into the archive.

    An answer that it has not changed since gives the capture we have. What came of a fetch that
    broke off is kept and asked for from there on, if the publisher says it is still the same.
    Of two fetches of one address at once the second waits.
    Raises MalformedSource, with nothing captured, for anything but the whole file.
    """
    _check(address)
    partial = _partial(home, address)
    with FileLock(partial.with_name("lock")):
        return _fetched(home, address, dataset, largest, partial)


def _fetched(home: Path, address: str, dataset: str, largest: int, partial: Path) -> Capture:
    known = latest_of(home, address)
    if known and not original_of(home, known.sha256).exists():
        known = None
    try:
        with _asked(address, _conditions(known, partial)) as answer:
            if answer.status_code == httpx.codes.NOT_MODIFIED and known:
                return _captured_for(home, known, dataset)
            if answer.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                # What we hold of it is no beginning of what is there: start over next time.
                partial.unlink(missing_ok=True)
            _check_answer(address, answer)
            if answer.status_code == httpx.codes.PARTIAL_CONTENT:
                _check_part(address, answer, partial)
            _receive(answer, partial, largest)
            came = {
                "address": address,
                "final_address": str(answer.url),
                "status": answer.status_code,
                "etag": answer.headers.get("etag", ""),
                "last_modified": answer.headers.get("last-modified", ""),
            }
    except httpx.HTTPError as error:
        raise MalformedSource(
            f"{address}: could not be fetched whole ({_why(error)}); nothing was loaded or closed. "
            "Try again, or give the file with --file"
        ) from None
    whole = partial.with_name(Path(urlsplit(address).path).name or "fetched")
    try:
        partial.replace(whole)
    except FileNotFoundError:
        raise MalformedSource(
            f"{address}: what came was cleared away by a redaction meanwhile; nothing was loaded "
            "or closed. Try again"
        ) from None
    try:
        return keep(home, whole, dataset=dataset, **came)
    finally:
        whole.unlink(missing_ok=True)
        _mark(partial).unlink(missing_ok=True)


def _captured_for(home: Path, known: Capture, dataset: str) -> Capture:
    """A capture of what is known already that names this dataset: redaction seals by datasets."""
    mine = known.model_copy(update={"dataset": dataset})
    if all((c.sha256, c.dataset) != (mine.sha256, dataset) for c in captures(home)):
        note(home, mine)
    return mine


def _check(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK):
        return
    raise MalformedSource(f"{address}: expected an address that begins with https://")


@contextmanager
def _asked(address: str, headers: dict[str, str]) -> Iterator[httpx.Response]:
    """The answer, after redirects, none of which may leave TLS."""
    asked = {"User-Agent": tool(), "Accept-Encoding": "identity", **headers}
    with httpx.Client(timeout=ANSWER_WITHIN_S, headers=asked, trust_env=True) as client:
        for _ in range(REDIRECTS + 1):
            with client.stream("GET", address) as answer:
                if not answer.has_redirect_location:
                    yield answer
                    return
                address = str(answer.url.join(answer.headers["location"]))
                _check(address)
        raise httpx.TooManyRedirects(f"more than {REDIRECTS} redirects")


def _conditions(known: Capture | None, partial: Path) -> dict[str, str]:
    mark = _mark(partial)
    if partial.exists() and partial.stat().st_size and mark.exists():
        return {"Range": f"bytes={partial.stat().st_size}-", "If-Range": mark.read_text("utf-8")}
    conditions = {}
    if known and known.etag:
        conditions["If-None-Match"] = known.etag
    if known and known.last_modified:
        conditions["If-Modified-Since"] = known.last_modified
    return conditions


def _check_answer(address: str, answer: httpx.Response) -> None:
    if answer.status_code not in {httpx.codes.OK, httpx.codes.PARTIAL_CONTENT}:
        raise MalformedSource(
            f"{address}: the publisher answers {answer.status_code} {answer.reason_phrase}; "
            "nothing was loaded or closed"
        )
    if packed := answer.headers.get("content-encoding", "identity").replace("identity", ""):
        raise MalformedSource(
            f"{address}: the publisher sends it packed ({packed[:20]}), which was not asked for; "
            "nothing was loaded or closed. Give the file with --file"
        )
    if answer.headers.get("content-type", "").partition(";")[0].strip() == "text/html":
        raise MalformedSource(
            f"{address}: the publisher answers with a web page instead of the file; nothing was "
            "loaded or closed"
        )


def _check_part(address: str, answer: httpx.Response, partial: Path) -> None:
    """That a part is the rest of what we hold, of the same edition; else what we hold is dropped.

    Two editions in one file would look like a whole one.
    """
    mark = _mark(partial)
    begins = f"bytes {partial.stat().st_size if partial.exists() else 0}-"
    if (
        "range" in answer.request.headers
        and mark.exists()
        and answer.headers.get("etag", "") == mark.read_text("utf-8")
        and answer.headers.get("content-range", "").startswith(begins)
    ):
        return
    partial.unlink(missing_ok=True)
    raise MalformedSource(
        f"{address}: the publisher sends a part that is not the rest of what came before; nothing "
        "was loaded or closed. Try again: it will be fetched from its beginning"
    )


def _receive(answer: httpx.Response, partial: Path, largest: int) -> None:
    """Write the answer into the partial file. A cut connection leaves what came."""
    goes_on = answer.status_code == httpx.codes.PARTIAL_CONTENT
    if not goes_on:
        # Before another mark is noted: what was held is not of that edition.
        partial.unlink(missing_ok=True)
    strong = answer.headers.get("etag", "")
    if strong and not strong.startswith("W/"):
        _mark(partial).write_text(strong, encoding="utf-8")
    else:
        _mark(partial).unlink(missing_ok=True)
    size = partial.stat().st_size if goes_on and partial.exists() else 0
    with partial.open("ab" if goes_on else "wb") as file:
        for piece in answer.iter_raw():
            size += len(piece)
            if size > largest:
                break
            file.write(piece)
    if size > largest:
        partial.unlink()
        raise MalformedSource(
            f"{answer.url}: is larger than {largest:,} bytes; nothing was loaded or closed"
        )


def _partial(home: Path, address: str) -> Path:
    folder = archive_of(home) / "incoming" / hashlib.sha256(address.encode()).hexdigest()[:24]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder / "partial"


def _mark(partial: Path) -> Path:
    return partial.with_name("etag")


def _why(error: httpx.HTTPError) -> str:
    text = str(error) or type(error).__name__
    return text.splitlines()[0]
