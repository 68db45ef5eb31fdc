"""Who asks: a key's id where one is shown, else this machine itself; and the log of it."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from queries.audit import Audit

LOOPBACK = "loopback"


def _audit(request: Request) -> Audit:
    found: Audit = request.app.state.audit
    return found


def _asker(request: Request) -> str:
    return str(getattr(request.state, "key", LOOPBACK))


AuditHere = Annotated[Audit, Depends(_audit)]
AskerHere = Annotated[str, Depends(_asker)]
