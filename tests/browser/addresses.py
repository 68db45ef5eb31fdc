"""Every page of the invented record, one address a sort."""

from typing import Final

import httpx2 as httpx

from api.pictures.catalogue import PICTURES
from tests.fictional_record import OPERATES

PAGES: Final = (
    "/", "/search?q=redwood", "/search?kind=Person", "/search?q=zzzz",
    "/entity/demo-gate", "/entity/demo-heron", "/entity/demo-viktor", "/entity/demo-raid",
    "/entity/demo-gate?as_of=2025-06-30", "/entity/nothing", "/claim/CLAIM", "/source/demo-report",
    "/sources", "/freshness", "/pictures",
    "/path", "/path?from=demo-heron&to=demo-gate", "/compounds", "/ledger", "/ledger?of=demo-gate",
    "/map", "/timeline", "/corrections", "/requests", "/compounds?country=Sarenga&version=1",
    "/method", "/recipes", "/report/new", "/queries", "/queries/operators-and-standing", "/console",
    "/saved", "/r/q", "/r/ASKED", "/ask", "/ask?q=raids+in+Sarenga",
    "/matches", "/matches/demo-gate/demo-crown", "/explore?id=demo-gate",
)  # fmt: skip
DRAWN: Final = (
    *(f"/picture/{name}" for name in PICTURES),
    "/picture/around?id=demo-gate",
    "/picture/around?id=demo-gate&as_of=2025-06-30",
    "/embed/complicity?version=0",
)
CLAIM: Final = "CLAIM"  # stands for the id of a claim that the record has
ASKED: Final = "ASKED"  # stands for the permalink of a question


def filled(site: str, path: str) -> str:
    """The address of a page of a running server, with what the path leaves open."""
    if ASKED in path:
        asked = httpx.get(f"{site}/api/queries/operators-and-standing/permalink").json()
        return f"{site}{asked['permalink']}"
    return site + path.replace(CLAIM, OPERATES.id)
