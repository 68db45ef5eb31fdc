"""What a form of ours sent: fields, and the file in one that carries any."""

import json
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from typing import Annotated, Any
from urllib.parse import parse_qs

from fastapi import Depends
from starlette.requests import Request

from graph.errors import BadRequest

MULTIPART = "multipart/form-data"


async def _fields(request: Request) -> dict[str, str]:
    body = await request.body()
    kind = request.headers.get("content-type", "")
    if kind.startswith(MULTIPART):
        return _parts(kind, body)
    return {name: values[-1] for name, values in _listed(body).items()}


async def _lists(request: Request) -> dict[str, list[str]]:
    return _listed(await request.body())


def _listed(body: bytes) -> dict[str, list[str]]:
    return parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)


def _parts(kind: str, body: bytes) -> dict[str, str]:
    head = f"Content-Type: {kind}\r\n\r\n".encode("latin-1", "replace")
    whole = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + body)
    return {
        str(part.get_param("name", "", header="content-disposition")): (
            bytes(part.get_payload(decode=True) or b"").decode("utf-8", "replace")
        )
        for part in whole.iter_parts()
    }


def json_object(text: str) -> dict[str, Any]:
    """Parameters typed into a form; {} for none. Raises BadRequest for what is no JSON object."""
    try:
        found = json.loads(text.strip() or "{}")
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise BadRequest('parameters: expected a JSON object, as {"n": 2}')
    return found


# The last value of each field, or of a form whose fields repeat every one, in their order.
FormHere = Annotated[dict[str, str], Depends(_fields)]
FormListsHere = Annotated[dict[str, list[str]], Depends(_lists)]
