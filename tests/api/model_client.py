"""The official MCP client, asking the tools of a store; and what is in their answers."""

import json
import re
from pathlib import Path
from typing import Any

from mcp import Client

from api.model_tools import NOTICE, ModelTools
from cli.mcp import server_of
from graph.store import Store
from queries.audit import Audit
from tests.apart import run_apart

Call = tuple[str, dict[str, Any]]


def asked(store: Store, folder: Path, *calls: Call) -> list[tuple[bool, str]]:
    """Whether each call failed, and its text; the audit log is written in `folder`."""

    async def ask() -> list[tuple[bool, str]]:
        async with Client(server_of(ModelTools(store, Audit(folder)))) as client:
            found = []
            for name, arguments in calls:
                result = await client.call_tool(name, arguments)
                found.append((bool(result.is_error), result.content[0].text))  # type: ignore[union-attr]
            return found

    return run_apart(ask)


def data(text: str) -> dict[str, Any]:
    """The JSON in the one fence of an answer."""
    fence = re.fullmatch(re.escape(NOTICE) + r"\n```json\n([^`]*)\n```", text)
    assert fence, text[:300]
    read: dict[str, Any] = json.loads(fence[1])
    return read
