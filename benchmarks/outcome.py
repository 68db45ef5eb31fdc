"""What stands in a store after a side has run, in one line that equal results share."""

from benchmarks.bench import Bench
from graph.hashing import digest_of_all
from graph.store.connection import Transaction

NODES = ("Claim", "Source", "Origin", "Judgement", "Dataset", "Entity", "Link")
RECORD = ("STATED_IN", "RESTS_ON", "LOADED_BY")
POINTERS = ("ABOUT", "TOWARDS")


def record_outcome(bench: Bench) -> str:
    """Counts of nodes, claims by their hash, and relationships of the record by their ends."""
    return bench.store.read(lambda tx: _outcome(tx, RECORD))


def whole_outcome(bench: Bench) -> str:
    """The same with entities, links by their hash, and where claims point."""
    record = bench.store.read(lambda tx: _outcome(tx, (*RECORD, *POINTERS)))
    return f"{record}, graph {graph_outcome(bench)}"


def graph_outcome(bench: Bench) -> str:
    """Entities with their labels, and links by their hash."""

    def work(tx: Transaction) -> str:
        links = tx.rows("MATCH (a:Entity)-[l]->(b:Entity) RETURN a.id + type(l) + b.id AS link")
        links += tx.rows("MATCH (l:Link) RETURN l.id + l.hash AS link")
        entities = tx.rows("MATCH (e:Entity) UNWIND labels(e) AS label RETURN e.hash + label AS e")
        parts = [*(row["link"] for row in links), *(row["e"] for row in entities)]
        return f"{len(parts)} parts, {digest_of_all(parts)[:12]}"

    return bench.store.read(work)


def _outcome(tx: Transaction, relations: tuple[str, ...]) -> str:
    counts = [
        f"{label} {tx.rows(f'MATCH (n:{label}) RETURN count(n) AS n')[0]['n']}" for label in NODES
    ]
    claims = tx.rows("MATCH (c:Claim) RETURN c.hash AS hash")
    ends = [
        row["pair"]
        for name in relations
        for row in tx.rows(f"MATCH (c:Claim)-[r:{name}]->(n) RETURN c.id + type(r) + n.id AS pair")
    ]
    hashes = digest_of_all([row["hash"] for row in claims] + ends)
    return f"{', '.join(counts)}, record {hashes[:12]}"
