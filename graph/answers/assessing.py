"""Links answered as they are weighed anew: without some sources, or as of a day."""

from collections.abc import Iterable, Mapping, Sequence

from graph.answers.claims import claims_by_id
from graph.answers.links import LINK_ROW, link_answer
from graph.answers.shapes import ClaimAnswer, LinkAnswer
from graph.evidence.facts import ClaimFacts, bounds
from graph.evidence.history import Said
from graph.evidence.network import Key
from graph.evidence.scoring import Assessment, assess
from graph.evidence.wording import standing
from graph.store.store import Transaction


def assessed_links(
    tx: Transaction, histories: Mapping[Key, Sequence[Said]], keys: Iterable[Key]
) -> dict[Key, tuple[LinkAnswer, Assessment]]:
    """These links with the claims of their histories, weighed anew from them."""
    rows = tx.gather(
        "UNWIND $rows AS row "
        "MATCH (a:Entity {id: row[0]})-[l:EVIDENCE]->(b:Entity {id: row[2]}) "
        f"WHERE l.type = row[1] RETURN {LINK_ROW}",
        [list(key) for key in sorted(set(keys))],
    )
    own = {(row["a_id"], row["type"], row["b_id"]): row for row in rows}
    claims = claims_by_id(tx, (said.claim for key in own for said in histories[key]))
    found = {}
    for key, row in own.items():
        history = [said for said in histories[key] if said.claim in claims]
        result = assess(
            [facts_of_answer(claims[said.claim], said) for said in history],
            frozenset(origin for said in history for origin in said.judged),
        )
        days = [bounds(claims[said.claim].stated_on) for said in history]
        told = {
            "asserts": len(result.asserting),
            "denies": len(result.denying),
            "not_confirmed": len(result.unconfirmed),
            "independent_min": result.independent_min,
            "independent_max": result.independent_max,
            "score": result.score,
            "standing": standing(result),
            "contested": result.contested,
            "first": min(day.earliest for day in days),
            "last": max(day.latest for day in days),
            "claims": [said.claim for said in history],
        }
        found[key] = link_answer({**row, **told}, claims), result
    return found


def facts_of_answer(claim: ClaimAnswer, said: Said) -> ClaimFacts:
    """What scoring needs of an answered claim, resting on the origins that are left to it."""
    return ClaimFacts(
        claim=claim.id,
        polarity=claim.polarity,
        modality=claim.modality,
        state=claim.state,
        basis=claim.basis,
        reliability=claim.source.reliability,
        credibility=claim.credibility,
        copy_read=claim.copy_read,
        origins=said.origins,
        source=claim.source.id,
        publisher=claim.source.publisher,
        source_kind=claim.source.kind,
        speaker=claim.speaker,
        stated=claim.stated_on,
        recorded=claim.recorded_at,
        valid_from=claim.valid_from,
        valid_to=claim.valid_to,
    )
