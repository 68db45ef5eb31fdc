"""GET /healthz and /readyz."""

from fastapi import APIRouter
from pydantic import BaseModel

from api.dependencies import StoreHere
from api.openapi import COMMON
from graph.errors import StoreUnavailable
from graph.store.metadata import read_meta

router = APIRouter(tags=["health"])


class Health(BaseModel):
    """How it stands."""

    status: str


class Ready(Health):
    """The store answers, at this version of its data."""

    version: int


@router.get("/healthz")
async def healthz() -> Health:
    """The process is alive."""
    return Health(status="alive")


@router.get("/readyz", responses={503: COMMON[503]})
def readyz(store: StoreHere) -> Ready:
    """The store answers; 503 where it does not."""
    meta = store.read(read_meta)
    if meta is None:
        raise StoreUnavailable("the store holds no record yet")
    return Ready(status="ready", version=meta.version)
