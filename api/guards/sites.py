"""What a page elsewhere may not do: send forms here through the reader's browser.

It could not read the answer, but it could keep the store busy and fill the audit log.
"""

from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api.problems import problem

READS: Final = ("GET", "HEAD", "OPTIONS")
OWN: Final = ("same-origin", "none")


class Sites:
    """Refuses requests with content that a browser sends for another site's page."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 403 where the page that sends is not ours; else pass the request on."""
        if (
            scope["type"] == "http"
            and scope["method"] not in READS
            and is_foreign(Headers(scope=scope))
        ):
            refusal = problem(403, "other_site", "A page of another site may not send this here")
            await refusal(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_foreign(headers: Headers) -> bool:
    """Whether a browser says that another site's page is behind a request."""
    # Pages of ours send no referrer, so a browser calls their origin "null": this header, which no
    # page can set, is asked first.
    if site := headers.get("sec-fetch-site"):
        return site not in OWN
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower()
