"""Texts that pass the console's guard and would compute for minutes to years on a real record.

Each asks for too much in another way: more rows than anybody reads, sums over all of them, sorting,
grouping, paths, and work within a single row, between whose steps no engine stops.
"""

from typing import Final

# The first four show four of these ways; the ordinary tests send them.
BOMBS: Final = (
    "MATCH (a), (b), (c), (d) RETURN a, b, c, d",
    (
        "MATCH (x:Entity), (y:Entity), (z:Entity), (w:Entity) "
        "WHERE x.claims + y.claims + z.claims < w.claims RETURN count(*) AS n"
    ),
    "MATCH p = (a:Entity)-[*1..15]-(b:Entity) RETURN count(p) AS n",
    (
        "MATCH (a:Claim), (b:Entity) WHERE b.claims > 50 WITH collect(a.id + b.id) AS l "
        "RETURN size([x IN l WHERE x + 'x' IN l]) AS n"
    ),
    # Rows
    "MATCH p = (a:Person)-[*1..4]-(b:Compound) RETURN p",
    "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) RETURN a.id, b.id, c.id, d.id",
    "MATCH (a:Claim), (b:Claim), (c:Claim) RETURN a.paraphrase, b.paraphrase, c.paraphrase",
    "MATCH p = (a:Entity)-[*1..12]-(b:Entity) RETURN nodes(p)",
    "MATCH p = (a:Entity)-[*1..12]-(b:Entity) UNWIND nodes(p) AS n RETURN n.id",
    "MATCH (a)-[x]-(b), (c)-[y]-(d), (e)-[z]-(f) RETURN x, y, z",
    "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) RETURN a.id AS x SKIP 90000000000",
    # Sums and filters over all rows
    "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) RETURN sum(a.claims * d.claims) AS n",
    "MATCH (a), (b), (c), (d) WHERE a.id > b.id AND c.id > d.id RETURN count(*) AS n",
    "MATCH (a:Claim), (b:Claim), (c:Claim) WHERE a.id + b.id = c.id RETURN a.id",
    "MATCH (a:Claim), (b:Claim), (c:Claim) WHERE a.paraphrase CONTAINS b.id + c.id RETURN a.id",
    "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) RETURN avg(a.claims + d.claims) AS n",
    "MATCH p = (a:Entity)-[*1..15]-(b:Entity) WHERE a.id = 'none' OR length(p) > 14 RETURN a.id",
    "MATCH (a:Compound)((x)--(y)){1,12}(b:Entity) RETURN count(*) AS n",
    "MATCH (a:Entity)--(b)--(c)--(d)--(e)--(f)--(g) RETURN count(*) AS n",
    "MATCH (a:Entity)-[*8]-(b:Entity), (b)-[*8]-(c:Entity) RETURN count(*) AS n",
    # Sorting, grouping, collecting
    (
        "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) "
        "RETURN collect(a.name + b.name + c.name + d.name) AS n"
    ),
    (
        "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) "
        "RETURN a.id, b.id, c.id, d.id ORDER BY a.name + b.name + c.name + d.name"
    ),
    "MATCH (a:Entity), (b:Entity), (c:Entity) RETURN DISTINCT a.id + b.id + c.id AS n",
    "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) RETURN a.claims AS k, count(*) AS n",
    "MATCH (a:Entity), (b:Entity), (c:Entity) WITH a, b, c ORDER BY c.id RETURN max(a.id) AS n",
    # Work within one row
    (
        "MATCH (a:Claim), (b:Entity) WHERE b.claims > 30 WITH collect(a.id + b.id) AS l "
        "RETURN reduce(s = 0, x IN l | s + CASE WHEN x + 'x' IN l THEN 1 ELSE 0 END) AS n"
    ),
    (
        "MATCH (a:Claim), (b:Entity) WHERE b.claims > 30 WITH collect(a.id + b.id) AS l "
        "RETURN none(x IN l WHERE x + 'x' IN l) AS n"
    ),
    (
        "MATCH (a:Claim) WITH collect(a.id) AS l MATCH (b:Claim), (c:Entity) "
        "WHERE b.id + c.id IN l RETURN count(*) AS n"
    ),
    "MATCH p = allShortestPaths((a:Entity)-[*..15]-(b:Entity)) RETURN count(p) AS n",
    # Subqueries
    (
        "MATCH (a:Entity) WHERE EXISTS { MATCH (b:Entity), (c:Entity), (d:Entity) "
        "WHERE b.claims + c.claims + d.claims < a.claims - 100000 } RETURN a.id"
    ),
    "MATCH (a:Entity) RETURN a.id, COUNT { MATCH (b:Entity), (c:Entity), (d:Entity) } AS n",
    (
        "MATCH (a:Entity) CALL (a) { MATCH (b:Entity), (c:Entity), (d:Entity) "
        "RETURN count(*) AS n } RETURN sum(n) AS n"
    ),
)
