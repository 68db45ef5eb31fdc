"""Whether something that is asked for was taken out: then its tombstone is the answer."""

from graph.errors import Gone
from graph.fingerprints import mark
from graph.store import Store
from graph.store.key_file import key_id, read_key


def check_redacted(store: Store, ref: str) -> None:
    """Raise Gone where a ref or a claim's id named something that was redacted here.

    It tells what kind of thing that was, when it went and why, and nothing of the content.
    """
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (r:Redaction) RETURN r.what AS what, r.why AS why, r.redacted_on AS day, "
            "r.key_id AS key, r.fingerprints AS marks ORDER BY day, r.id"
        )
    )
    key = read_key(store.home) if rows and store.home else None
    if key is None:
        return
    own = {mark(key, "ref", ref), mark(key, "claim", ref)}
    for row in rows:
        if row["key"] == key_id(key) and own.intersection(row["marks"]):
            raise Gone(row["what"], row["why"], row["day"])
