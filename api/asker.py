"""Who asks: a key's id where one is shown, else this machine itself; and what is kept for them."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from queries.audit import Audit
from queries.saved import HERE, SavedQuestions


async def _audit(request: Request) -> Audit:
    found: Audit = request.app.state.audit
    return found


async def _saved(request: Request) -> SavedQuestions:
    found: SavedQuestions = request.app.state.saved
    return found


async def _asker(request: Request) -> str:
    return str(getattr(request.state, "key", HERE))


AuditHere = Annotated[Audit, Depends(_audit)]
SavedHere = Annotated[SavedQuestions, Depends(_saved)]
AskerHere = Annotated[str, Depends(_asker)]
