"""GET /api/paths and /api/cut: chains of evidence between two names, and what breaks them."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query

from api.dependencies import StoreHere
from api.examples import CLAIM, LINK, OPERATOR, SITE, SOURCE
from api.openapi import answers
from graph.answers.lookup import id_of
from graph.answers.path_query import MOST_K, Bounds
from graph.answers.paths import CutAnswer, PathsAnswer, get_cut, get_paths
from graph.evidence.claim_weights import MEANING

router = APIRouter(prefix="/api", tags=["evidence"])
End = Annotated[str, Query(max_length=300, description="An id, any ref of it, or an exact name.")]
From = Annotated[
    str, Query(alias="from", max_length=300, description="An id, any ref of it, or an exact name.")
]
Several = Annotated[list[str], Query(max_length=50)]

PATHS: dict[str, Any] = {
    "from": OPERATOR,
    "to": SITE,
    "paths": [
        {
            "score": LINK["score"],
            "explanation": (
                "stated as a whole by Behind the gates of Port Mekal; weakest step: Heron Jade "
                "Group is said to operate Redwood Gate (one source)"
            ),
            "weakest": 0,
            "steps": [LINK],
            "stated_whole_by": [SOURCE],
            "characterised_by": [],
            "answers": [],
            "falls_with": CLAIM["origins"],
        }
    ],
    "considered": {"nodes": 2, "links": 1, "complete": True, "within": 5},
    "aside": [],
    "explanation": (
        "one chain of at most five links; 1 link among 2 names; everything within these bounds was "
        "considered"
    ),
    "meaning": MEANING,
}
CUT: dict[str, Any] = {
    "from": OPERATOR,
    "to": SITE,
    "connected": True,
    "origins": CLAIM["origins"],
    "sources": [SOURCE],
    "claims": [CLAIM],
    "size": 1,
    "at_least": 1,
    "exact": True,
    "considered": {"nodes": 2, "links": 1, "complete": True, "within": 5},
}


def bounds_asked(
    max_length: Annotated[int, Query(description="At most so many links (1 to 8).")] = 5,
    types: Annotated[Several, Query(description="Only by these link types.")] = [],  # noqa: B006
    without: Annotated[Several, Query(description="Sources or origins to do without.")] = [],  # noqa: B006
    contested: Annotated[str, Query(description="include or exclude steps denied.")] = "include",
    any_time: Annotated[bool, Query(description="Steps need not share a possible day.")] = False,
    context: Annotated[bool, Query(description="Ties that are context may be steps.")] = False,
    as_of: Annotated[str, Query(max_length=40, description="A day, e.g. 2025-10-14.")] = "",
    question: Annotated[
        str, Query(alias="as", description="known, recorded or true on that day.")
    ] = "known",
) -> Bounds:
    """How far and by what a chain may go; what cannot be is refused where it is asked."""
    return Bounds(
        max_length=max_length, types=tuple(types), without=tuple(without),
        contested=contested,  # type: ignore[arg-type]
        any_time=any_time, context=context, as_of=as_of,
        question=question,  # type: ignore[arg-type]
    )  # fmt: skip


BoundsAsked = Annotated[Bounds, Depends(bounds_asked)]


@router.get("/paths", responses=answers(PATHS, missing=True))
def paths(
    store: StoreHere,
    start: From,
    to: End,
    bounds: BoundsAsked,
    k: Annotated[int, Query(description=f"At most so many chains (1 to {MOST_K}).")] = 5,
) -> PathsAnswer:
    """Ranked chains between two names: who states them whole, the weakest step, for and against."""
    return get_paths(store, id_of(store, start), id_of(store, to), k=k, bounds=bounds)


@router.get("/cut", responses=answers(CUT, missing=True))
def cut(store: StoreHere, start: From, to: End, bounds: BoundsAsked) -> CutAnswer:
    """The fewest origins whose loss would break every chain within the bounds."""
    return get_cut(store, id_of(store, start), id_of(store, to), bounds=bounds)
