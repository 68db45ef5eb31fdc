"""What has become of a report's claims, links, persons and cases in the record since."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from api.overview import Overview
from api.reports.standing import LinkStood, Standing, standing_among
from graph.answers.claims import claims_by_id
from graph.answers.models import ClaimAnswer, Shape
from graph.store import Store
from graph.store.redaction_marks import taken_out

# What may be revised under a claim's id.
WORDING = (
    "quote", "paraphrase", "translation", "modality", "credibility", "stage", "basis", "copy_read",
    "extent_read", "valid_from", "valid_to", "archive_sha256", "release",
)  # fmt: skip
REDACTED = "was redacted: taken out of the record to protect somebody"
GONE = "is not in this record: taken out, or never loaded here"
UNLINKED = "stands no longer as a link in this record"


class Changed(Shape):
    """What a report says and the record no longer does, or not so.

    `claim` is a claim's id, or "" for a link, a person or a case.
    """

    claim: str
    sentence: str
    what: str


def changes_of(
    store: Store,
    overview: Overview,
    claims: Sequence[Mapping[str, Any]],
    standing: Mapping[str, Any],
) -> Iterator[Changed]:
    """Every change, claims first; `claims` and `standing` as the report's files hold them."""
    ids = [str(claim["id"]) for claim in claims]
    now = store.read(lambda tx: claims_by_id(tx, ids))
    out = taken_out(store, [claim for claim in ids if claim not in now])
    for claim in claims:
        yield from _of_claim(claim, now.get(claim["id"]), out)
    if standing:
        yield from _of_standing(Standing.model_validate(standing), overview)


def _of_claim(
    then: Mapping[str, Any], now: ClaimAnswer | None, out: frozenset[str]
) -> Iterator[Changed]:
    said = {"claim": str(then["id"]), "sentence": str(then["sentence"])}
    if now is None:
        yield Changed(**said, what=REDACTED if then["id"] in out else GONE)
        return
    for differs, words in _WAYS:
        if differs(then, now):
            yield Changed(**said, what=words(then, now))


def _of_standing(then: Standing, overview: Overview) -> Iterator[Changed]:
    keys = {(link.from_id, link.type, link.to_id) for link in then.links}
    now = standing_among(overview, keys, {thing.id for thing in then.things})
    links = {(link.from_id, link.type, link.to_id): link for link in now.links}
    for was in then.links:
        found = links.get((was.from_id, was.type, was.to_id))
        if found is None:
            yield Changed(claim="", sentence=was.sentence, what=UNLINKED)
        else:
            yield from (
                Changed(claim="", sentence=was.sentence, what=what) for what in _moved(was, found)
            )
    things = {thing.id: thing for thing in now.things}
    for thing in then.things:
        words = things[thing.id].words if thing.id in things else "not in this record"
        if words != thing.words:
            yield Changed(claim="", sentence=thing.name, what=f"{thing.words}, now {words}")


def _moved(was: LinkStood, found: LinkStood) -> Iterable[str]:
    if found.denies != was.denies:
        yield f"denied by {was.denies}, now by {found.denies}"
    if found.asserts != was.asserts:
        yield f"said by {was.asserts}, now by {found.asserts}"
    if found.standing != was.standing:
        yield f"standing: {was.standing}, now {found.standing}"


def _revised(then: Mapping[str, Any], now: ClaimAnswer) -> list[str]:
    return [name for name in WORDING if then.get(name, "") != getattr(now, name)]


Differs = Callable[[Mapping[str, Any], ClaimAnswer], object]
Words = Callable[[Mapping[str, Any], ClaimAnswer], str]
_WAYS: tuple[tuple[Differs, Words], ...] = (
    (
        lambda then, now: then["state"] != now.state,
        lambda then, now: f"state: {_plain(then['state'])}, now {_plain(now.state)}",
    ),
    (
        lambda then, now: then["reply"] != now.reply,
        lambda then, now: f"reply: {then['reply']}, now {now.reply}",
    ),
    (_revised, lambda then, now: f"revised: {', '.join(map(_plain, _revised(then, now)))}"),
)


def _plain(token: str) -> str:
    return token.replace("_", " ")
