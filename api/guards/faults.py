"""The last catch: an error that nobody foresaw is answered without a word of its insides."""

import logging
import traceback

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import answer

log = logging.getLogger(__name__)


class Faults:
    """Turns an unexpected exception into a 500 in the shape of every other error."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; answer for what it raises, unless an answer has already begun."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watched)
        except Exception as error:
            # Neither the address asked for nor the exception's words: they may hold query text.
            where = "".join(traceback.format_tb(error.__traceback__))
            log.error("unexpected %s\n%s", type(error).__name__, where)  # noqa: TRY400
            if begun or scope["type"] != "http":
                raise
            words = "Something went wrong here that should not have. It was noted in the log."
            await answer(Request(scope), 500, "unexpected", words)(scope, receive, send)
