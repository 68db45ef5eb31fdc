"""Who speaks in a claim, which claims are one document read in several places, and who answered.

A reprint of a release is the release's voice, not another one: it is shown once, with where else it
was read. Claims stay what they are; only how they are listed and ascribed follows from this.

An answer to a case, a listing or another act is an answer of everybody whom the act or case names:
where a group answers a charge against its head, the head's page must not say that there is none.
It is always shown with what it was about. What a party answered to us is worded here too.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.answers.models import (
    NOT_ASKED,
    NOT_PUBLIC,
    ClaimAnswer,
    EntityRef,
    OriginAnswer,
    ReplyAnswer,
)
from graph.dates import day_words
from graph.record import LIVE_STATES, Outcome, Release, Reply
from graph.store.connection import Transaction

RESTATED = "restated"
REPRINT = " (reprint of "  # in the name of a publisher, before what it prints again
# What others print word for word; a report or an interview they tell in words of their own.
PRINTED_AGAIN = frozenset({"press_release", "statement", "wire_story", "official_record"})
MAX_PLACES = 3  # claims of one source under one value or link
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


@dataclass(frozen=True, slots=True)
class Voice:
    """A claim, and the claims that read the same document in a reprint."""

    claim: ClaimAnswer
    reprints: tuple[ClaimAnswer, ...] = ()


def voice(speaker: str, publisher: str, copy_read: str, origins: Iterable[OriginAnswer]) -> str:
    """Return whose words a claim reports: its speaker, else the author of a reprinted document.

    Without either, the publisher's.
    """
    printed = document(publisher, copy_read, origins)
    return speaker or (printed.by if printed else publisher)


def voice_of(claim: ClaimAnswer) -> str:
    """Return whose words an answered claim reports."""
    return voice(claim.speaker, claim.source.publisher, claim.copy_read, claim.origins)


def document(
    publisher: str, copy_read: str, origins: Iterable[OriginAnswer]
) -> OriginAnswer | None:
    """Return the document that a text reprints or restates; None where it does neither.

    A publisher that calls itself a reprint prints any document; others restate what is printed
    again, and tell a report or an interview in words of their own.
    """
    known = tuple(origins)
    if len(known) != 1 or known[0].by == publisher:
        return None
    again = copy_read == RESTATED and known[0].kind in PRINTED_AGAIN
    return known[0] if again or REPRINT in publisher else None


def copied_by(claim: ClaimAnswer) -> str:
    """Return where a document was read in place of itself, in words; "" if it was read itself."""
    if document(claim.source.publisher, claim.copy_read, claim.origins) is None:
        return ""
    name, reprint, _ = claim.source.publisher.partition(REPRINT)
    return f"read in a reprint by {name}" if reprint else f"as restated by {name}"


def voices(claims: Iterable[ClaimAnswer]) -> list[Voice]:
    """Return claims on one link or value, each document once, in the order of its first claim.

    A reprint joins the claims of the same side, modality, stage and state that rest on the same
    document. The claim that read the document itself speaks, or else the first reprint.
    """
    groups: dict[tuple[object, ...], list[ClaimAnswer]] = {}
    for claim in claims:
        origins = [origin.id for origin in claim.origins]
        key: tuple[object, ...] = (claim.id,)
        printed = len(origins) == 1 and claim.origins[0].kind in PRINTED_AGAIN
        if printed or copied_by(claim):
            key = (
                *origins, claim.predicate, claim.value, claim.polarity, claim.modality,
                claim.stage, claim.state,
            )  # fmt: skip
        groups.setdefault(key, []).append(claim)
    return [one for group in groups.values() for one in _joined(group)]


def first_places(claims: Iterable[ClaimAnswer]) -> tuple[list[ClaimAnswer], int]:
    """Return at most MAX_PLACES claims of one source on one side, and how many more there are.

    A list that enters 146 names says of their one act 146 times what it is.
    """
    claims, told = list(claims), Counter[tuple[str, ...]]()
    shown = []
    for claim in claims:
        key = (claim.source.id, claim.polarity, claim.modality, claim.state)
        told[key] += 1
        if told[key] <= MAX_PLACES:
            shown.append(claim)
    return shown, len(claims) - len(shown)


def _joined(group: list[ClaimAnswer]) -> Iterable[Voice]:
    firsthand = [claim for claim in group if not copied_by(claim)]
    reprints = [claim for claim in group if copied_by(claim)]
    speaking = firsthand or reprints[:1]
    again = tuple(claim for claim in reprints if claim not in speaking)
    yield Voice(speaking[0], again)
    for claim in speaking[1:]:
        yield Voice(claim)


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
            "MATCH (e:Entity {id: id}) WHERE e.kinds[0] IN $answering "
            "CALL (id) { MATCH (l:Link {from: id}) RETURN l, l.to AS far "
            "UNION MATCH (l:Link {to: id}) RETURN l, l.from AS far } "
            "WITH id, l, far WHERE l.asserts > 0 AND l.type IN $naming "
            "MATCH (a:Entity {id: far})<-[:ABOUT]-(c:Claim) WHERE a.kinds[0] IN $about AND"
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


def replies_answer(
    rows: Sequence[Mapping[str, Any]], parties: Mapping[str, EntityRef]
) -> dict[str, object]:
    """Return `reply` (a sentence for readers) and `replies` (each entry, the latest last).

    `parties` are the entities that may have been asked, by the refs of the claim. The sentence is
    of the latest entry that is no open request, and of every open request.
    """
    replies = sorted(
        (_reply_answer(row, parties) for row in rows),
        key=lambda r: (r.entered_on, r.outcome == Outcome.ANSWERED.value, r.id),
    )
    closed = [reply for reply in replies if not reply.waiting]
    said = [*closed[-1:], *(reply for reply in replies if reply.waiting)]
    return {"reply": "; ".join(map(reply_sentence, said)) or NOT_ASKED, "replies": tuple(replies)}


def _reply_answer(row: Mapping[str, Any], parties: Mapping[str, EntityRef]) -> ReplyAnswer:
    party = row.get("party")
    return ReplyAnswer.of_row(
        {
            **row,
            "party": parties.get(party, EntityRef(id=party, name=party, kind="")) if party else "",
            "mark": reply_mark(Reply.of_row(row)),
        }
    )


def reply_mark(reply: Reply) -> str:
    """Return why a reply is not published with its claim; "" if it is."""
    release = reply.release or ("" if reply.public else Release.NEWSROOM)
    return NOT_PUBLIC.get(release, "")


def reply_sentence(reply: ReplyAnswer) -> str:
    """Return a reply as a sentence for readers."""
    marked = f" ({reply.mark})" if reply.mark else ""
    put_to = f" (put to {reply.party.name})" if reply.party else ""
    match Outcome(reply.outcome):
        case Outcome.WAITING:
            asked, due = day_words(reply.asked_on), day_words(reply.deadline)
            return f"asked by us on {asked}, answer due {due}: no answer yet{put_to}{marked}"
        case Outcome.ANSWERED:
            day = f" on {day_words(reply.answered_on)}" if reply.answered_on else ""
            return f"asked by us; answered{day}: “{reply.answer}”{put_to}{marked}"
        case Outcome.NO_ANSWER:
            asked, due = day_words(reply.asked_on), day_words(reply.deadline)
            return f"asked by us on {asked}; no answer by {due}{put_to}{marked}"
        case Outcome.MUST_NOT_BE_APPROACHED:
            return f"{NOT_ASKED}: must not be approached{marked}"
        case Outcome.NOT_ASKED:
            return f"{NOT_ASKED}{marked}"
