"""Links answered as they are weighed anew: without some sources, or as of a day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.answers.claims import claims_by_id
from graph.answers.links import LINK_ROW, link_answer
from graph.answers.shapes import ClaimAnswer, LinkAnswer
from graph.evidence.facts import ClaimFacts
from graph.evidence.history import IN_CYPHER, History, read_history
from graph.evidence.left import Left
from graph.evidence.network import Key
from graph.evidence.scoring import Assessment, assess
from graph.links import summed_up
from graph.store.store import Row, Transaction


@dataclass(frozen=True, slots=True)
class Counted:
    """Links as stored, and of those of which any claim counts, the claims that do."""

    rows: Mapping[Key, Row]
    histories: Mapping[Key, History]

    @property
    def claims(self) -> frozenset[str]:
        """Ids of the claims."""
        return frozenset(said.claim for history in self.histories.values() for said in history)


def assessed_links(
    tx: Transaction, left: Left, keys: Iterable[Key]
) -> dict[Key, tuple[LinkAnswer, Assessment]]:
    """These links with those of their claims that count, weighed anew from them."""
    counted = counted_links(tx, left, keys)
    return assessed(counted, claims_by_id(tx, counted.claims))


def counted_links(tx: Transaction, left: Left, keys: Iterable[Key]) -> Counted:
    """These links, and which of their claims count."""
    rows = tx.gather(
        "UNWIND $rows AS row "
        "MATCH (a:Entity {id: row[0]})-[l:EVIDENCE]->(b:Entity {id: row[2]}) "
        f"WHERE l.type = row[1] RETURN {LINK_ROW}, {IN_CYPHER} AS arrays",
        [list(key) for key in sorted(set(keys))],
    )
    own = {(row["a_id"], row["type"], row["b_id"]): row for row in rows}
    histories = {key: left.of(read_history(row.pop("arrays"))) for key, row in own.items()}
    return Counted(own, {key: history for key, history in histories.items() if history})


def assessed(
    counted: Counted, claims: Mapping[str, ClaimAnswer]
) -> dict[Key, tuple[LinkAnswer, Assessment]]:
    """The links with their claims, weighed anew from them; `claims` are those claims at least."""
    found = {}
    for key, history in counted.histories.items():
        known = [said for said in history if said.claim in claims]
        own = {said.claim: in_state(claims[said.claim], said.state) for said in known}
        facts = [facts_of_answer(own[said.claim], said.origins) for said in known]
        judged = frozenset(origin for said in known for origin in said.judged)
        result = assess(facts, judged)
        found[key] = link_answer({**counted.rows[key], **summed_up(result, facts)}, own), result
    return found


def in_state(claim: ClaimAnswer, state: str) -> ClaimAnswer:
    """The claim as it stood on a day that is asked about; what became of it is told beside."""
    if claim.state == state:
        return claim
    return claim.model_copy(update={"state": state, "state_now": claim.state})


def facts_of_answer(claim: ClaimAnswer, origins: Sequence[str] | None = None) -> ClaimFacts:
    """What scoring needs of an answered claim; `origins` where not all are left to it."""
    return ClaimFacts(
        claim=claim.id,
        polarity=claim.polarity,
        modality=claim.modality,
        state=claim.state,
        basis=claim.basis,
        reliability=claim.source.reliability,
        credibility=claim.credibility,
        copy_read=claim.copy_read,
        origins=tuple(o.id for o in claim.origins) if origins is None else tuple(origins),
        source=claim.source.id,
        publisher=claim.source.publisher,
        source_kind=claim.source.kind,
        speaker=claim.speaker,
        stated=claim.stated_on,
        recorded=claim.recorded_at,
        valid_from=claim.valid_from,
        valid_to=claim.valid_to,
        stage=claim.stage,
        state_since=claim.state_since,
        state_recorded=claim.state_recorded_at,
    )
