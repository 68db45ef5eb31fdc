"""Download into the archive: conditional, resumable, with a size limit."""

import hashlib
import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
from filelock import FileLock

from graph.embedded.folder import make_private, owner_only, write_private
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
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def fetch(
    home: Path, address: str, *, dataset: str, max_bytes: int = MAX_BYTES, mirror: bool = False
) -> Capture:
    """Download an address into the archive and return its capture.

    Nothing is asked of the local network: neither the address nor one that it redirects to may lead
    there, by its name or by what the name resolves to. With `mirror` the address is a copy of the
    caller's own on this machine: loopback is then allowed, under plain http too, and nothing else.

    If the publisher says that the file has not changed, that is the last capture. A download that
    broke off is resumed if the publisher says that the file is still the same. Two downloads of one
    address run one after the other.
    Raises MalformedSource for anything but the whole file; then nothing is captured.
    """
    _check(address, mirror=mirror)
    partial = _partial(home, address)
    with FileLock(partial.with_name("lock"), mode=0o600):
        return _download(home, address, dataset, max_bytes, partial, mirror=mirror)


def _download(
    home: Path, address: str, dataset: str, max_bytes: int, partial: Path, *, mirror: bool
) -> Capture:
    known = latest_of(home, address)
    if known and not original_of(home, known.sha256).exists():
        known = None
    try:
        with _request(address, _conditions(known, partial), mirror=mirror) as answer:
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
                "final_address": answer.extensions["address"],
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


def _check(address: str, *, mirror: bool) -> None:
    """Raise MalformedSource unless the address is under TLS, or the caller's own mirror."""
    parts = urlsplit(address)
    if mirror and parts.scheme in {"http", "https"} and parts.hostname in LOOPBACK:
        return
    if parts.scheme != "https" or not parts.hostname:
        raise MalformedSource(f"{address}: use an address that begins with https://")


def _public_addresses(address: str, *, mirror: bool) -> list[str]:
    """Return the IP addresses of the host, which all lie outside the local network.

    Empty if a proxy resolves the name. Raises MalformedSource for a host that leads, or may lead,
    into the local network; httpx.ConnectError for a name that does not resolve.
    """
    parts = urlsplit(address)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    proxied = parts.scheme in getproxies() and not proxy_bypass(host)
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        if proxied:
            return []
        raise httpx.ConnectError(f"its name does not resolve: {error}") from None
    found = [str(answer[4][0]).partition("%")[0] for answer in answers]
    allowed = _is_loopback if mirror and host in LOOPBACK else _is_public
    if not found or not all(map(allowed, found)):
        raise MalformedSource(
            f"{address}: leads into the local network, where no publisher is. Nothing was fetched, "
            "loaded or closed. Download the file and pass it with --file"
        )
    return [] if proxied else sorted(found, key=lambda ip: ":" in ip)  # IPv4 works everywhere


def _is_loopback(address: str) -> bool:
    return _plain(address).is_loopback


def _is_public(address: str) -> bool:
    plain = _plain(address)
    return plain.is_global and not plain.is_multicast


def _plain(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """Return the address; the IPv4 address that an IPv6 one maps, embeds or translates."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv4Address):
        return ip
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    teredo = ip.teredo[1] if ip.teredo else None
    return ip.ipv4_mapped or ip.sixtofour or teredo or ip


@contextmanager
def _request(address: str, headers: dict[str, str], *, mirror: bool) -> Iterator[httpx.Response]:
    """Yield the answer, after redirects that all stay on TLS and outside the local network.

    Its address is in `extensions["address"]`. The connection goes to an IP address that was
    checked: a name could resolve otherwise the second time.
    """
    headers = {"User-Agent": tool(), "Accept-Encoding": "identity", **headers}
    with httpx.Client(timeout=ANSWER_WITHIN_S, headers=headers, trust_env=True) as client:
        for _ in range(REDIRECTS + 1):
            url = httpx.URL(address)
            checked = _public_addresses(address, mirror=mirror)
            with client.stream(
                "GET",
                url.copy_with(host=checked[0]) if checked else url,
                headers={"Host": url.netloc.decode("ascii")},
                extensions={"sni_hostname": url.raw_host.decode("ascii")},
            ) as answer:
                if not answer.has_redirect_location:
                    answer.extensions["address"] = address
                    yield answer
                    return
                address = str(url.join(answer.headers["location"]))
                _check(address, mirror=mirror)
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
        write_private(_etag_file(partial), strong)
    else:
        _etag_file(partial).unlink(missing_ok=True)
    size = partial.stat().st_size if resumed and partial.exists() else 0
    with open(partial, "ab" if resumed else "wb", opener=owner_only) as file:
        for piece in answer.iter_raw():
            size += len(piece)
            if size > max_bytes:
                break
            file.write(piece)
    if size > max_bytes:
        partial.unlink()
        raise MalformedSource(
            f"{answer.extensions['address']}: is larger than {max_bytes:,} bytes. Nothing was "
            "loaded or closed"
        )


def _partial(home: Path, address: str) -> Path:
    folder = archive_of(home) / "incoming" / hashlib.sha256(address.encode()).hexdigest()[:24]
    make_private(folder)
    return folder / "partial"


def _etag_file(partial: Path) -> Path:
    return partial.with_name("etag")


def _why(error: httpx.HTTPError) -> str:
    text = str(error) or type(error).__name__
    return text.splitlines()[0]
