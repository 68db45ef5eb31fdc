"""What part of an answer is sent: the members that `fields` names, and the way to the next part.

Every route of a `DataRouter` that answers GET with a model takes `fields`. A list goes on with
`cursor`; the header Link (RFC 8288) holds the whole address, so that a program need not build it.
"""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Annotated, Any, Final, get_args, get_type_hints
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel
from pydantic_core import from_json, to_json
from starlette.datastructures import MutableHeaders, QueryParams
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.dependencies import CURSOR, QUESTION_PARAMS
from graph.errors import BadRequest

Names = Annotated[
    str,
    Query(
        alias="fields",
        max_length=1_000,
        description="Only these members, separated by commas: of each item, where the answer is a "
        "list. The others are left out, also those that the schema calls required. Empty: all.",
    ),
]


def field_names(text: str, known: Mapping[str, Any] | tuple[str, ...]) -> tuple[str, ...]:
    """Return the names in a text such as "id, name". Raise BadRequest for one that is not known."""
    names = tuple(filter(None, map(str.strip, text.split(","))))
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            expected = f"Did you mean {near[0]}?" if near else f"Expected {', '.join(known)}"
            raise BadRequest(f"fields: the answer has no {name[:40]!r}. {expected}")
    return names


async def _note_fields(request: Request, fields: Names = "") -> None:
    if fields:
        if request.query_params.get("format", "json") != "json":
            raise BadRequest("fields: a file has all its fields; leave format out")
        request.state.fields = field_names(fields, members(request.scope["route"].response_model))


FIELDS: Final[Any] = Depends(_note_fields)


def members(model: Any) -> tuple[str, ...]:
    """Return the members of a model's JSON, of its `items` where it has some."""
    fields = model.model_fields
    if "items" in fields:
        return members(get_args(fields["items"].annotation)[0])
    return tuple(info.alias or name for name, info in fields.items())


class DataRouter(APIRouter):
    """A router whose routes take `fields`, if they answer GET with a model and are no question."""

    def add_api_route(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        """Add a route, with `fields` where it fits."""
        answered = options.get("response_model")
        if not isinstance(answered, type):
            answered = get_type_hints(endpoint).get("return")
        is_model = isinstance(answered, type) and issubclass(answered, BaseModel)
        is_file = isinstance(options.get("response_class"), type)
        before = list(options.get("dependencies") or ())
        if is_model and not is_file and options.get("methods") == ["GET"]:
            options["dependencies"] = before if QUESTION_PARAMS in before else [*before, FIELDS]
        super().add_api_route(path, endpoint, **options)


class AnswerPartsMiddleware:
    """Leaves out what `request.state.fields` does not name; adds the link to the next part.

    An answer in JSON that is no list names its cursor in `request.state.next`. What is streamed
    passes as it is.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and send the part of the answer."""
        if scope["type"] != "http" or not scope["path"].startswith("/api/"):
            await self.app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        start: Message | None = None

        async def parted(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start" and _is_whole_json(message):
                start = message
                return
            if start is not None:
                message["body"], following = _part(message["body"], state.get("fields", ()))
                headers = MutableHeaders(scope=start)
                headers["Content-Length"] = str(len(message["body"]))
                if following := following or state.get("next"):
                    headers["Link"] = f'<{_address(scope, following)}>; rel="next"'
                await send(start)
                start = None
            await send(message)

        await self.app(scope, receive, parted)


def _is_whole_json(start: Message) -> bool:
    headers = MutableHeaders(scope=start)
    is_json = headers.get("content-type") == "application/json"
    return start["status"] == 200 and is_json and "content-length" in headers


def _part(body: bytes, names: tuple[str, ...]) -> tuple[bytes, str | None]:
    """Return the part of an answer, and the cursor of the next if it is a list that goes on."""
    if not names and not body.startswith(b'{"items":'):
        return body, None
    answer = from_json(body)
    if "items" not in answer:
        return to_json(_of(answer, names)), None
    if names:
        answer["items"] = [_of(item, names) for item in answer["items"]]
        body = to_json(answer)
    return body, answer.get("next")  # measures are a list that never goes on


def _of(item: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: item[name] for name in names if name in item}


def _address(scope: Scope, cursor: str) -> str:
    """Return the address of the next part, without the host: behind a proxy it is not known."""
    given = QueryParams(scope["query_string"].decode("latin-1")).multi_items()
    kept = [(name, value) for name, value in given if name != CURSOR]
    return f"{scope['path']}?{urlencode([*kept, (CURSOR, cursor)])}"
