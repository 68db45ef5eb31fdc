"""The lease of an engine's user, a loopback socket, and the published address.

The operating system closes the socket however the user ends. Before a lease counts, each end proves
with an HMAC that it knows the token of the address file: another program on the port is neither
counted as a user nor taken for the engine.
"""

import hmac
import json
import secrets
import socket
import threading
import time
from dataclasses import asdict, dataclass

from graph.embedded.folder import Folder, write_private

HOST = "127.0.0.1"
HANDSHAKE_S = 1.0
GRACE_S = 1.5  # the engine outlives its last user by this: two commands in a row share it
_NONCE = 32
_OK = b"+"


@dataclass(frozen=True)
class Address:
    """Ports on loopback of the engine `pid`, and the token (hex) that proves both ends.

    `folder` is the identity of the folder that the engine serves: a copy of the folder holds this
    address too, and must not reach the engine of the original.
    """

    pid: int
    folder: str
    bolt_port: int
    http_port: int
    lease_port: int
    token: str


def write_address(folder: Folder, address: Address) -> None:
    """Publish the address, to which others attach from now on."""
    write_private(folder.address, json.dumps(asdict(address)))


def read_address(folder: Folder) -> Address | None:
    """Return the published address, which may be that of a dead engine; None if there is none."""
    try:
        return Address(**json.loads(folder.address.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def take_lease(address: Address) -> socket.socket | None:
    """Return a lease on the engine at `address`; None if it is gone or another program answers."""
    link: socket.socket | None = None
    try:
        link = socket.create_connection((HOST, address.lease_port), timeout=HANDSHAKE_S)
        nonce = secrets.token_bytes(_NONCE)
        link.sendall(nonce)
        theirs = _read(link, _NONCE)
        if hmac.compare_digest(_read(link, 32), _proof(address.token, b"engine", nonce)):
            link.sendall(_proof(address.token, b"user", theirs))
            if _read(link, 1) == _OK:
                link.settimeout(None)
                return link
    except OSError:
        pass
    if link is not None:
        link.close()
    return None


class Leases:
    """The engine's end: it counts users, and tells when the last one has been gone for GRACE_S."""

    def __init__(self, first_grace_s: float) -> None:
        """Listen on a free loopback port; the first user has `first_grace_s` seconds to come."""
        self.token = secrets.token_hex(32)
        self._listener = socket.create_server((HOST, 0))
        self.port: int = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._count = 0
        self._leaving = False
        self._leave_after = time.monotonic() + first_grace_s
        threading.Thread(target=self._accept, daemon=True).start()

    def end_if_idle(self) -> bool:
        """Return True once no user is left and the grace is over; none is accepted after that."""
        with self._lock:
            if self._count == 0 and time.monotonic() > self._leave_after:
                self._leaving = True
            return self._leaving

    def end(self) -> None:
        """Accept no more users, and free the port."""
        with self._lock:
            self._leaving = True
        self._listener.close()

    def _accept(self) -> None:
        while not self._leaving:
            try:
                link, _ = self._listener.accept()
            except OSError:
                time.sleep(0.05)  # closed, or out of descriptors: do not spin
                continue
            threading.Thread(target=self._serve, args=(link,), daemon=True).start()

    def _serve(self, link: socket.socket) -> None:
        with link:
            try:
                nonce = secrets.token_bytes(_NONCE)
                link.sendall(nonce + _proof(self.token, b"engine", _read(link, _NONCE)))
                if not hmac.compare_digest(_read(link, 32), _proof(self.token, b"user", nonce)):
                    return
            except OSError:
                return
            with self._lock:
                if self._leaving:
                    return
                self._count += 1
            try:
                link.sendall(_OK)
                link.settimeout(None)
                while link.recv(64):
                    pass
            except OSError:
                pass
            finally:
                with self._lock:
                    self._count -= 1
                    self._leave_after = time.monotonic() + GRACE_S


def _proof(token: str, side: bytes, nonce: bytes) -> bytes:
    return hmac.digest(token.encode(), side + nonce, "sha256")


def _read(link: socket.socket, size: int) -> bytes:
    """Return exactly `size` bytes. Raise OSError if the other end closes or is too slow."""
    deadline = time.monotonic() + HANDSHAKE_S
    data = b""
    while len(data) < size:
        link.settimeout(max(0.001, deadline - time.monotonic()))
        part = link.recv(size - len(data))
        if not part:
            raise ConnectionError("closed")
        data += part
    return data
