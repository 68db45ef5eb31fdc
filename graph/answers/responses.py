"""Answers that sources report, and whose they are.

An answer to a case, a listing or another act is an answer of everybody whom the act or case names:
where a group answers a charge against its head, the head's page must not say that there is none.
It is always shown with what it was about.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from graph.record import LIVE_STATES
from graph.store.connection import Transaction

RESPONSE = "response"
PARTY, TARGET, AUTHOR = "PARTY_TO", "DIRECTED_AT", "TOOK_ACTION"
NAMING = (PARTY, TARGET, AUTHOR)  # links by which a case or an act names somebody
ANSWERING = ("Person", "Company", "Group")
ABOUT_THEM = ("Proceeding", "GovernmentAction")
_NO_ANSWER = re.compile(
    r"could not be reached|did not (?:immediately )?(?:answer|respond|reply|comment)"
    r"|\bno (?:\w+ )?(?:answer|response|reply|comment)\b|declined to (?:answer|respond|comment)",
    re.IGNORECASE,
)


def is_answer(words: str) -> bool:
    """Return whether a reported response is an answer, and not that there was none."""
    return not _NO_ANSWER.search(words)


def answers_of(tx: Transaction, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the ids of the claims that report answers of these entities.

    Those are their own answers, and of persons, companies and groups the answers to the cases and
    acts that name them.
    """
    wanted = sorted(set(ids))
    live = sorted(LIVE_STATES)
    found: dict[str, set[str]] = defaultdict(set)
    for pattern in (
        "MATCH (e:Entity {id: id})<-[:ABOUT]-(c:Claim) WHERE",
        (
            "MATCH (e:Entity {id: id})-[l:EVIDENCE]-(a:Entity)<-[:ABOUT]-(c:Claim) "
            "WHERE l.asserts > 0 AND l.type IN $naming AND e.kinds[0] IN $answering "
            "AND a.kinds[0] IN $about AND"
        ),
    ):
        rows: Sequence[dict[str, str]] = tx.gather(
            f"UNWIND $rows AS id {pattern} c.predicate = $predicate AND c.state IN $live "
            "RETURN DISTINCT id, c.id AS claim",
            wanted,
            predicate=RESPONSE,
            live=live,
            naming=list(NAMING),
            answering=list(ANSWERING),
            about=list(ABOUT_THEM),
        )
        for row in rows:
            found[row["id"]].add(row["claim"])
    return {entity: tuple(sorted(claims)) for entity, claims in found.items()}
