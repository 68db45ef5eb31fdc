"""Where a running engine answers, as it stands in its folder."""

import json
from dataclasses import asdict, dataclass

from graph.embedded.folder import Folder, write_private

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Address:
    """Ports on loopback of the engine `pid`, and the token (hex) that proves both ends."""

    pid: int
    bolt_port: int
    http_port: int
    lease_port: int
    token: str


def write_address(folder: Folder, address: Address) -> None:
    """Publish the address: from here on others attach."""
    write_private(folder.address, json.dumps(asdict(address)))


def read_address(folder: Folder) -> Address | None:
    """The published address, which may be that of an engine long dead; None if there is none."""
    try:
        return Address(**json.loads(folder.address.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None
