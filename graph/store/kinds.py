"""What kinds the record already gives refs."""

from collections import defaultdict
from collections.abc import Iterable

from graph.record import Polarity
from graph.store.record_reading import kind_claims
from graph.store.store import Store


def known_kinds(store: Store, refs: Iterable[str]) -> dict[str, frozenset[str]]:
    """Ref to the kinds that some source gives it; refs of no known kind are not there."""
    wanted = sorted(set(refs))
    found: dict[str, set[str]] = defaultdict(set)
    for claim in store.read(lambda tx: kind_claims(tx, wanted)):
        if claim.polarity == Polarity.ASSERTS:
            found[claim.subject].add(claim.value)
    return {ref: frozenset(kinds) for ref, kinds in found.items()}
