"""The server process: how it ends."""

import os
import threading
from types import FrameType
from typing import Final

import uvicorn
from fastapi import FastAPI

GRACE_S: Final = 5  # for answers that have begun
END_S: Final = 10.0


class ApiServer(uvicorn.Server):
    """Ends on a signal: it ends running queries, and finishes other answers for GRACE_S.

    END_S after the signal, and at once at a second signal, it ends whatever still runs: nothing
    that a request computes is written later.
    """

    def __init__(self, app: FastAPI) -> None:
        # No access log: it would be a map of an investigation.
        super().__init__(
            uvicorn.Config(
                app,
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=GRACE_S,
            )
        )
        self._end_queries = app.state.doors.end_all

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to end, or end at once if that has begun."""
        if self.should_exit:
            os._exit(128 + sig)
        last = threading.Timer(END_S, os._exit, (128 + sig,))
        last.daemon = True
        last.start()
        self._end_queries()
        super().handle_exit(sig, frame)
