"""Response models and pagination."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from graph.errors import BadRequest
from graph.record import ASKED, Outcome

T = TypeVar("T")
NOT_ASKED = "not asked by us"
NOT_PUBLIC: Final = {
    "private": "private: not for publication",
    "newsroom": "newsroom: not for publication",
}


class ResponseModel(BaseModel):
    """An answer; written once, never changed."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Self:
        """Return the answer that a node's properties give; empty ones are left out."""
        return cls.model_validate({name: row[name] for name in cls.model_fields if row.get(name)})


class Page(ResponseModel, Generic[T]):
    """Part of a list: `next` is the cursor of the part that follows, null at the end."""

    items: tuple[T, ...]
    total: int
    next: str | None = None


class EntityRef(ResponseModel):
    """An entity, named."""

    id: str
    name: str
    kind: str


class LeftOpen(EntityRef):
    """An entity that another may be one with: a judgement left it open, for the reason `why`."""

    why: str


class SourceBrief(ResponseModel):
    """A source beside a claim: what it is, and `reliability`, its Admiralty grade A-F."""

    id: str
    title: str
    publisher: str
    kind: str
    url: str = ""
    reliability: str


class OriginAnswer(ResponseModel):
    """Where words come from."""

    id: str
    title: str
    kind: str
    by: str
    day: str = ""
    url: str = ""


class ReplyAnswer(ResponseModel):
    """What a named party answered to us, or that it did not, or why it was not asked.

    `outcome` is `waiting` for an open request. `party` is who was asked, where that is recorded.
    `mark` says that it is not for publication, "" where it is.
    """

    id: str
    outcome: str
    party: EntityRef | None = None
    asked_by: str = ""
    words: str = ""
    channel: str = ""
    asked_on: str = ""
    deadline: str = ""
    answer: str = ""
    answered_on: str = ""
    entered_on: str
    mark: str = ""

    @property
    def waiting(self) -> bool:
        """Return whether it is an open request."""
        return self.outcome == Outcome.WAITING

    @property
    def asked(self) -> bool:
        """Return whether we asked the party."""
        return Outcome(self.outcome) in ASKED


class WordingAnswer(ResponseModel):
    """How a claim was put until `replaced_at`; beside these, whatever else of it was other then."""

    model_config = ConfigDict(frozen=True, extra="allow")

    id: str
    replaced_at: str
    quote: str = ""
    paraphrase: str = ""
    translation: str = ""
    modality: str = "states"
    state: str = "current"


class ClaimAnswer(ResponseModel):
    """What one source says of one subject, with everything needed to check it.

    `stage` is how far the case had come in which it is alleged ("": in none, or not known).
    `archive_of` says of which file `archive_sha256` is the hash: `source` (the source's own file),
    `sheet` (a table in which somebody wrote down what the source says), `other` (another file than
    the one that its source names: an earlier edition, or such a table), "" where none is kept.
    `archived`: a copy of the source itself is kept here or linked.
    `state_since` is the day since which it no longer stands, where one is recorded. As of a day,
    `state` is that of the day, and `state_now` what became of it since.
    `mark` says that it is not for publication, as its own release and that of its source have it;
    it is "" for what is public.
    """

    id: str
    polarity: str
    modality: str
    predicate: str
    subject: EntityRef
    object: EntityRef | None = None
    value: str | None = None
    sentence: str
    quote: str = ""
    language: str = ""
    paraphrase: str = ""
    translation: str = ""
    translator: str = ""
    locator: str
    source: SourceBrief
    archive_sha256: str = ""
    archive_of: str = ""
    archived: bool = False
    origins: tuple[OriginAnswer, ...] = ()
    copy_read: str
    extent_read: str
    basis: str
    speaker: str = ""
    credibility: str
    stage: str = ""
    state: str
    state_now: str = ""
    state_since: str = ""
    state_recorded_at: str = ""
    valid_from: str = ""
    valid_to: str = ""
    stated_on: str
    recorded_at: str
    wordings: tuple[WordingAnswer, ...] = ()
    reply: str = NOT_ASKED
    replies: tuple[ReplyAnswer, ...] = ()
    release: str
    mark: str = ""

    @property
    def rests_on(self) -> tuple[str, ...]:
        """Return the ids of the origins that the claim states."""
        return tuple(origin.id for origin in self.origins)

    @property
    def asked(self) -> bool:
        """Return whether we asked the party that it names."""
        return any(reply.asked for reply in self.replies)


class LinkAnswer(ResponseModel):
    """What the claims that join two entities add up to; `standing` in words for a reader.

    `score` (0 to 1) orders evidence; it is no probability of guilt.
    """

    type: str
    from_: EntityRef = Field(alias="from")
    to: EntityRef
    sentence: str
    asserts: int
    denies: int
    not_confirmed: int
    independent_min: int
    independent_max: int
    score: float
    standing: str
    contested: bool
    step: bool
    first_day: str
    last_day: str
    claims: tuple[ClaimAnswer, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """Return the ids of its two ends around its type: what identifies it."""
        return self.from_.id, self.type, self.to.id

    @property
    def ends(self) -> tuple[str, str]:
        """Return the ids of the two entities that it joins."""
        return self.from_.id, self.to.id

    @property
    def current(self) -> bool:
        """Return whether a claim for or against it, or one that does not confirm it, stands now."""
        return bool(self.asserts or self.denies or self.not_confirmed)


class ValueAnswer(ResponseModel):
    """One value of a property, with the claims for and against it that stand now."""

    value: str
    asserts: int
    denies: int
    not_confirmed: int
    claims: tuple[str, ...]


class PropertyAnswer(ResponseModel):
    """A property with every value that anybody gives it: none wins silently."""

    name: str
    label: str
    values: tuple[ValueAnswer, ...]


class GroundAnswer(ResponseModel):
    """An official ground for naming a person: what it is, whose text was read, and where.

    `other` is the act, case or body; `authority` who acted; `day` a partial date; `entry` the
    number on a list; `copy_read` which copy of the authority's text was read (a mirror is a
    stranger's copy of a list); `words` says all of it in a sentence.
    """

    kind: str
    words: str
    authority: str = ""
    day: str = ""
    entry: str = ""
    copy_read: str
    other: EntityRef
    claim: str
    locator: str
    source: SourceBrief


class EntityAnswer(ResponseModel):
    """One entity, and everything said about it. `kinds` lists the kinds that sources give it.

    `grounds`: why a person may be named, the first to show first. `may_be_one`: with what else.

    As of a day (`as_of`, and what is asked of it, `as`): what counts for that day. Kind and name,
    and what is judged to be one entity, are as they are now. `not_known`: what no claim says of a
    compound; the bundled sources were read until `read_until`.
    """

    id: str
    kind: str
    kinds: tuple[str, ...]
    roles: tuple[str, ...]
    name: str
    names: tuple[str, ...]
    refs: tuple[str, ...]
    grounds: tuple[GroundAnswer, ...] = ()
    may_be_one: tuple[LeftOpen, ...] = ()
    properties: tuple[PropertyAnswer, ...]
    links: tuple[LinkAnswer, ...]
    claims: tuple[ClaimAnswer, ...]
    not_known: tuple[str, ...] = ()
    read_until: str = ""
    as_of: str = ""
    as_: str = Field("", alias="as")


class SourceAnswer(SourceBrief):
    """One publication or document, and how many claims it makes; `mark` as that of a claim."""

    published: str = ""
    retrieved: str = ""
    language: str = ""
    licence: str = ""
    graded_by: str
    graded_why: str
    sha256: str = ""
    archive_url: str = ""
    description: str = ""
    release: str
    claims: int
    mark: str = ""


class Stats(ResponseModel):
    """Counts of what the store holds, and which version of it.

    `fewest`: how many of a kind there are at least, where some may be one. `unfinished` names
    datasets whose load in parts is not finished, with its progress.
    """

    engine: str
    version: int
    record_hash: str
    kinds: dict[str, int]
    fewest: dict[str, int] = {}
    links: dict[str, int]
    sources: dict[str, int]
    claims: int
    origins: int
    refused: int
    unfinished: dict[str, str] = {}


MAX_PAGE: Final = 500
_PLACE = re.compile(r"[0-9]{1,9}")


def check_limit(limit: int, most: int = MAX_PAGE) -> None:
    """Raise BadRequest for a limit that is not 1 to `most`."""
    if not 1 <= limit <= most:
        raise BadRequest(f"limit {limit}: expected 1 to {most}")


def start_of(after: str, total: int | None = None) -> int:
    """Return the place in its list that a cursor of `next_place` names; 0 for "".

    Raise BadRequest for a text that is no such cursor, or one beyond `total` where it is given.
    """
    start = int(after or 0) if not after or _PLACE.fullmatch(after) else -1
    if start < 0 or (total is not None and start > total):
        raise _no_cursor(after)
    return start


def next_place(start: int, shown: int, total: int) -> str | None:
    """Return the cursor of what follows `shown` items from `start`; None at the end, or past it."""
    return str(start + shown) if shown and start + shown < total else None


def numbered_part(items: Sequence[T], limit: int, after: str) -> Page[T]:
    """Return the items from the place of a cursor of `next_place` on. Raise BadRequest for another.

    They are not copied: a page may be of what is no response model.
    """
    start = start_of(after, len(items))
    shown = tuple(items[start : start + limit])
    return Page.model_construct(
        items=shown, total=len(items), next=next_place(start, len(shown), len(items))
    )


def part(items: Sequence[T], key: Callable[[T], str], limit: int, after: str) -> Page[T]:
    """Return the items that follow the one whose key is `after` ("": from the first).

    Raise BadRequest for a cursor that no item has.
    """
    keys = [key(item) for item in items] if after else []
    if after and after not in keys:
        raise _no_cursor(after)
    start = keys.index(after) + 1 if after else 0
    shown = tuple(items[start : start + limit])
    more = start + limit < len(items)
    return Page(items=shown, total=len(items), next=key(shown[-1]) if more and shown else None)


def _no_cursor(after: str) -> BadRequest:
    return BadRequest(f"cursor {after[:60]!r}: expected the `next` of an earlier answer")
