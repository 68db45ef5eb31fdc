"""Parameters in an address: each is one that its route reads, and given once, or it is refused.

What is not understood is not left out in silence: the answer would be to another question. The
parameters are those that the route declares. A route whose parameters are those of a question of
the library declares `QUESTION_PARAMS`; the question itself refuses what it does not know.
"""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from typing import Any, Final

from fastapi import Depends
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic.fields import FieldInfo
from starlette.requests import Request

from graph.errors import BadRequest

# What newsletters and social networks add to a link to a page; it asks for nothing.
ADDED_BY_OTHERS: Final = ("utm_", "fbclid", "gclid", "mc_")
# In the permanent address of every page: which version of the data was cited.
OF_EVERY_PAGE: Final = "version"
# Other names for our own parameters.
MEANT: Final = {
    "cursor": "after", "next": "after", "page": "after", "offset": "after", "page_size": "limit",
    "per_page": "limit", "size": "limit", "query": "q", "search": "q", "date": "as_of",
    "on": "as_of", "exclude": "without",
}  # fmt: skip


async def _read_by_the_route() -> None:
    """Do nothing: it marks a route that checks its parameters itself."""


QUESTION_PARAMS: Final[Any] = Depends(_read_by_the_route)


async def check_params(request: Request) -> None:
    """Raise BadRequest for a parameter that the route does not read, or that is given twice."""
    route = request.scope.get("route")
    if not request.url.query or not isinstance(route, APIRoute):
        return
    if any(depends.dependency is _read_by_the_route for depends in route.dependencies):
        return
    declared = _declared(route)
    is_page = not route.path.startswith("/api/")
    names = [name for name, _ in request.query_params.multi_items()]
    for name in names:
        if name not in declared:
            if not (is_page and name.startswith((*ADDED_BY_OTHERS, OF_EVERY_PAGE))):
                raise BadRequest(_unknown(name, list(declared)))
        elif names.count(name) > 1 and not declared[name]:
            raise BadRequest(f"{name}: is given twice; expected it once")


# By the function of the route, of which there are as many as routes.
_DECLARED: Final[dict[Callable[..., Any], dict[str, bool]]] = {}


def _declared(route: APIRoute) -> dict[str, bool]:
    """Return the names of a route's parameters, each with whether it may be given several times."""
    if route.endpoint not in _DECLARED:
        _DECLARED[route.endpoint] = dict(_params_of(route.dependant))
    return _DECLARED[route.endpoint]


def _params_of(dependant: Dependant) -> Iterator[tuple[str, bool]]:
    for field in dependant.query_params:
        yield field.alias, _is_list(field.field_info)
    for inner in dependant.dependencies:
        yield from _params_of(inner)


def _is_list(info: FieldInfo) -> bool:
    return getattr(info.annotation, "__origin__", info.annotation) is list


def _unknown(name: str, known: list[str]) -> str:
    shown = name[:40]
    close = get_close_matches(shown.casefold(), known, n=1, cutoff=0.6)
    meant = MEANT.get(shown.casefold(), "")
    near = meant if meant in known else next(iter(close), "")
    if near:
        return f"{shown!r} is not a parameter here. Did you mean {near}?"
    expected = f"expected {', '.join(sorted(known))}" if known else "there are none"
    return f"{shown!r} is not a parameter here; {expected}"
