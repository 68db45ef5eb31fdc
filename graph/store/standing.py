"""What the store holds beside a dataset's rows that a verdict on them can hang on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from graph.store.store import Transaction


@dataclass(frozen=True, slots=True)
class Standing:
    """A dataset's last load (`card`), the claims of every source by one hash, and redactions.

    Claims come, are revised and are closed only with the hash of their source; they go only with a
    redaction; a dataset brings them or brings them no more only with its card.
    """

    card: str
    sources: Mapping[str, str]
    redactions: tuple[str, ...]

    def values(self) -> dict[str, object]:
        """Plain values, for keeping."""
        return {
            "card": self.card,
            "sources": dict(self.sources),
            "redactions": list(self.redactions),
        }

    @classmethod
    def of(cls, values: Mapping[str, object]) -> Self | None:
        """What was kept, or None where it is not that."""
        card, sources = values.get("card"), values.get("sources")
        redactions = values.get("redactions")
        if not (
            isinstance(card, str) and isinstance(sources, dict) and isinstance(redactions, list)
        ):
            return None
        return cls(card, sources, tuple(redactions))

    def changed(self, now: "Standing") -> set[str]:
        """Sources of which something has been loaded since."""
        return {key for key, found in now.sources.items() if self.sources.get(key) != found}


def read_standing(tx: Transaction, dataset: str) -> Standing:
    """How the store stands now."""
    card = tx.one(
        "MATCH (d:Dataset {id: $id}) RETURN d.hash AS hash, d.loaded_at AS at", id=dataset
    )
    sources = tx.rows("MATCH (s:Source) RETURN s.id AS id, coalesce(s.claims_hash, '') AS hash")
    return Standing(
        f"{card['hash']} {card['at']}" if card and card["hash"] else "",
        {row["id"]: row["hash"] for row in sources},
        redactions(tx),
    )


def redactions(tx: Transaction) -> tuple[str, ...]:
    """The ids of what was taken out."""
    return tuple(sorted(row["id"] for row in tx.rows("MATCH (r:Redaction) RETURN r.id AS id")))


def kinds_told_by(tx: Transaction, sources: Iterable[str]) -> set[str]:
    """Refs of which these sources say what kind of thing they are."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {source: id}) WHERE c.predicate = 'kind' "
        "RETURN DISTINCT c.subject AS ref",
        sorted(sources),
    )
    return {row["ref"] for row in rows}
