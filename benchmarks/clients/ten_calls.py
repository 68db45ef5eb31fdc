"""Ten calls by a client that openapi-python-client made: `ten_calls.py FOLDER ADDRESS`.

It runs in the generator's own environment, for its needs conflict with ours.
"""

import importlib
import pkgutil
import sys
from typing import Any


def main(folder: str, address: str) -> None:
    """Import every module of the client, and ask ten of its functions."""
    sys.path.insert(0, folder)
    package = importlib.import_module("scamgraph_client.api")
    names = [m.name for m in pkgutil.walk_packages(package.__path__, "scamgraph_client.api.")]
    found = {name.rpartition(".")[2]: importlib.import_module(name) for name in names}
    client = importlib.import_module("scamgraph_client").Client(
        base_url=address, raise_on_unexpected_status=True
    )
    calls = 0

    def asked(operation: str, *path: str, **query: Any) -> Any:
        nonlocal calls
        answer = found[operation].sync(*path, client=client, **query)
        if answer is None or type(answer).__name__ == "Problem":
            raise SystemExit(f"{operation}: {answer}")
        calls += 1
        return answer

    entity = asked("search_names", kind="Compound", limit=1).items[0].id
    for operation in ("get_entity", "links_of_entity", "claims_of_entity", "timeline_of_entity"):
        asked(operation, entity)
    claims = asked("list_claims", entity=entity)
    asked("get_claim", claims.items[0].id)
    asked("get_source", asked("list_sources").items[0].id)
    asked("stats")
    sys.stdout.write(f"{calls} calls answered; {len(names)} modules imported\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
