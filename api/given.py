"""The parameters of a question as they stand in an address."""

from typing import Final

from starlette.requests import Request

from graph.errors import BadRequest

# What is not a parameter of the question; `version` is in the permanent address of its page.
OWN: Final = ("format", "limit", "theme", "version")


def given_params(request: Request) -> dict[str, object]:
    """The question's parameters in an address. Raises BadRequest for one given twice."""
    given: dict[str, object] = {}
    for name, value in request.query_params.multi_items():
        if name in given:
            raise BadRequest(f"{name}: is given twice")
        given[name] = value
    return {name: value for name, value in given.items() if name not in OWN}
