"""The Cypher behind a page."""

from collections.abc import Iterable
from typing import Any, Final

AMONG: Final = """\
MATCH (e:Entity)
WHERE e.id IN $names
OPTIONAL MATCH (e)-[l:EVIDENCE]->(o:Entity)
WHERE o.id IN $names AND l.type IN $types
RETURN e.id AS from_id, e.name AS from_name, l.type AS link, o.id AS to_id, o.name AS to_name,
       l.standing AS standing, l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY from_id, link, to_id"""


def among(names: Iterable[str], types: Iterable[str]) -> dict[str, Any]:
    """Parameters of AMONG. A name that no link leaves has one row, without a link."""
    return {"names": sorted(set(names)), "types": sorted(set(types))}
