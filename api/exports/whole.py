"""JSON, with everything: things, links, sources, and apart from them what is only denied."""

import json
from collections.abc import Sequence

from api.exports.gathering import Format, Gathered, Parts, Row


def parts(found: Gathered) -> Parts:
    """One JSON object: about, nodes, links, not_asserted, sources."""
    yield f'{{"about": {json.dumps(found.about, ensure_ascii=False)}'
    for name, rows in (
        ("nodes", found.nodes),
        ("links", found.links),
        ("not_asserted", found.denied),
        ("sources", found.sources),
    ):
        yield from _array(name, rows)
    yield "\n}\n"


def _array(name: str, rows: Sequence[Row]) -> Parts:
    yield f',\n"{name}": ['
    for place, row in enumerate(rows):
        yield f"{',' if place else ''}\n{json.dumps(row, ensure_ascii=False)}"
    yield "\n]"


WHOLE = Format("json", "application/json", {"scamgraph.json": parts})
