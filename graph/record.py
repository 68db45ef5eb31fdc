"""The record as typed values: what sources said, who judged what, and who answered."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from graph.dates import parse_date
from graph.hashing import digest
from graph.vocabulary import vocabulary

QUOTE_WORDS = 25
REF_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"

Ref = Annotated[str, StringConstraints(pattern=rf"^{REF_PATTERN}$", max_length=80)]
Text = Annotated[str, StringConstraints(strip_whitespace=True)]
Filled = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
# Admiralty credibility without 1 ("confirmed by independent sources"): that is worked out from the
# claims, never entered, so that agreement is not counted twice.
Credibility = Literal["2", "3", "4", "5", "6"]


class Polarity(StrEnum):
    """Whether a source asserts something, denies it, or says it could not be confirmed."""

    ASSERTS = "asserts"
    DENIES = "denies"
    NOT_CONFIRMED = "not_confirmed"


class Modality(StrEnum):
    """How firmly the source puts it: "seems to show" is not "shows"."""

    STATES = "states"
    APPEARS = "appears"
    POSSIBLE = "possible"


class State(StrEnum):
    """What became of a claim, by its publisher's words or our own check."""

    CURRENT = "current"
    NOT_REACHABLE = "not_reachable"
    NO_LONGER_LISTED = "no_longer_listed"
    DELISTED = "delisted"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    WITHDRAWN_UNDER_THREAT = "withdrawn_under_threat"
    SETTLED = "settled"
    OUR_ERROR = "our_error"


# How and when we had something: another store of the same record may differ in these.
OURS = frozenset({"recorded_at", "state_recorded_at", "archive_sha256"})
# A page that vanished was not withdrawn: its claims stand.
LIVE_STATES = frozenset({State.CURRENT, State.NOT_REACHABLE})


class Release(StrEnum):
    """Who may see it: nobody beyond its author, the newsroom, everybody."""

    PRIVATE = "private"
    NEWSROOM = "newsroom"
    PUBLIC = "public"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with these fields; its id is worked out anew from what it says."""
        copied = super().model_copy(update=update, deep=deep)
        for cached in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[cached]
        return copied

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Self:
        """Return the value that a node holds; what else the node holds is left out."""
        return cls.model_validate({k: v for k, v in row.items() if k in cls.model_fields})

    def content(self) -> dict[str, Any]:
        """Return plain values for hashing and storing, without empty ones."""
        return {
            key: value
            for key, value in self.model_dump(mode="json").items()
            if value not in (None, "", [], ())
        }


class Source(_Value):
    """One publication or document."""

    id: Ref
    title: Filled
    publisher: Filled
    kind: Literal[
        "report",
        "article",
        "designation_list",
        "court_record",
        "register_extract",
        "video",
        "statement",
        "own_document",
    ]
    url: Text = ""
    published: Text = ""
    retrieved: Text = ""
    language: Text = ""
    licence: Text = ""
    reliability: Reliability
    graded_by: Filled
    graded_why: Filled
    sha256: Text = ""
    archive_url: Text = ""
    description: Text = ""
    release: Release = Release.PUBLIC
    embargo_until: Text = ""

    @model_validator(mode="after")
    def _dates_exist(self) -> "Source":
        for written in (self.published, self.retrieved, self.embargo_until):
            if written:
                parse_date(written)
        return self


class Origin(_Value):
    """Where words come from: a wire story, press release, report, witness, footage, document."""

    id: Ref
    kind: Literal[
        "wire_story",
        "press_release",
        "report",
        "statement",
        "witness",
        "footage",
        "document",
        "measurement",
        "official_record",
        "article",
    ]
    title: Filled
    by: Filled
    date: Text = ""
    url: Text = ""

    @model_validator(mode="after")
    def _date_exists(self) -> "Origin":
        if self.date:
            parse_date(self.date)
        return self


class Claim(_Value):
    """One statement in one source about one subject.

    Either `object` (a ref) or `value` (in the normal form of its property) is filled.
    `stated_on`, `valid_from` and `valid_to` are partial dates as written; `recorded_at` is the UTC
    moment when we first had the claim, `state_recorded_at` the one when we recorded that it stands
    no more, `archive_sha256` the hash of the archived file that its wording was read from; none of
    these is part of what makes two records equal. `state_since` is the day (partial)
    since which it is what `state` says, where somebody gives it. `stage`: how far the case had
    come, by this source, in which it is alleged ("": in none, or not known).
    """

    source: Ref
    locator: Filled
    subject: Ref
    predicate: Filled
    object: Text = ""
    value: Text = ""
    polarity: Polarity
    speaker: Text = ""
    modality: Modality = Modality.STATES
    quote: Text = ""
    paraphrase: Text = ""
    translation: Text = ""
    translator: Text = ""
    language: Text = ""
    basis: Literal["official_record", "court_record", "own_knowledge", "reported"] = "reported"
    copy_read: Literal["original", "official_copy", "mirror", "restated", "self_published"]
    extent_read: Literal["whole", "part", "opening"]
    credibility: Credibility = "6"
    stage: Text = ""
    stated_on: Filled
    valid_from: Text = ""
    valid_to: Text = ""
    rests_on: tuple[Ref, ...] = ()
    entered_by: Text = ""
    checked_by: Text = ""
    release: Release = Release.PRIVATE
    embargo_until: Text = ""
    state: State = State.CURRENT
    state_since: Text = ""
    superseded_by: Text = ""
    recorded_at: Text = ""
    state_recorded_at: Text = ""
    archive_sha256: Text = ""

    @model_validator(mode="after")
    def _makes_sense(self) -> "Claim":
        if bool(self.object) == bool(self.value):
            raise ValueError("needs either an object or a value, and not both")
        if len(self.quote.split()) >= QUOTE_WORDS:
            raise ValueError(f"quote: has {len(self.quote.split())} words; under {QUOTE_WORDS}")
        known = vocabulary().properties.get(self.predicate)
        needs_words = known is None or known.needs_paraphrase
        if needs_words and not (self.quote or self.paraphrase):
            raise ValueError("needs a quote or a paraphrase")
        for name in ("stated_on", "valid_from", "valid_to", "embargo_until", "state_since"):
            if written := getattr(self, name):
                try:
                    parse_date(written)
                except ValueError as error:
                    raise ValueError(f"{name}: {error}") from None
        if (
            self.valid_from
            and self.valid_to
            and parse_date(self.valid_to).latest < parse_date(self.valid_from).earliest
        ):
            raise ValueError("valid_to: is before valid_from")
        return self

    @model_validator(mode="after")
    def _stage_and_state_fit(self) -> "Claim":
        if self.stage and self.stage not in (stages := vocabulary().properties["stage"].choices):
            raise ValueError(f"stage: {self.stage!r} is not one of {', '.join(stages)}")
        if self.state_since and self.state == State.CURRENT:
            raise ValueError("state_since: expected a state other than current with this day")
        if (
            self.state_since
            and parse_date(self.state_since).latest < parse_date(self.stated_on).earliest
        ):
            raise ValueError("state_since: is before stated_on")
        return self

    @cached_property
    def id(self) -> str:
        """Return the id: a hash of what is stated, by whom and where, without the wording."""
        said = [self.subject, self.predicate, self.object or self.value, self.polarity]
        return "c" + digest([self.source, self.locator, *said, self.speaker])[:24]

    def content(self) -> dict[str, Any]:
        """Return what two stores of the same record agree on: all but when and how we had it."""
        return {key: value for key, value in super().content().items() if key not in OURS}

    @property
    def ends(self) -> tuple[str, ...]:
        """Return the refs that it is about: one for a value, two for a link."""
        return (self.subject, self.object) if self.object else (self.subject,)

    @property
    def live(self) -> bool:
        """Return whether its publisher still stands by it, as far as we know."""
        return self.state in LIVE_STATES


class Judgement(_Value):
    """Somebody's decision, with reason and day.

    `same`, `different`, `undecided` are about two refs; `ground`: an origin stands on ground of its
    own. Taken back, it stays, with `undone_on`. `rests_on`: the judgements that had joined either
    of the two when it was decided; they cannot be undone before it.
    """

    id: Ref
    verdict: Literal["same", "different", "undecided", "ground"]
    about: tuple[Ref, ...] = Field(min_length=1, max_length=2)
    why: Filled
    by: Filled
    decided_on: Filled
    undone_on: Text = ""
    rests_on: tuple[Ref, ...] = ()

    @model_validator(mode="after")
    def _has_its_refs(self) -> "Judgement":
        if len(set(self.about)) != (wanted := 1 if self.verdict == "ground" else 2):
            raise ValueError(f"{self.verdict} is about {wanted} different refs")
        return self

    @property
    def holds(self) -> bool:
        """Return whether it has not been taken back."""
        return not self.undone_on


class Outcome(StrEnum):
    """What came of asking the party that a claim names."""

    WAITING = "waiting"
    ANSWERED = "answered"
    NO_ANSWER = "no_answer"
    NOT_ASKED = "not_asked"
    MUST_NOT_BE_APPROACHED = "must_not_be_approached"


ASKED = frozenset({Outcome.WAITING, Outcome.ANSWERED, Outcome.NO_ANSWER})


class Reply(_Value):
    """What a named party answered when we put a claim to it; asked by a source is not asked by us.

    `party` is who was asked: one of the refs that the claim is about. `channel` is a kind of
    channel, never an address: how to reach somebody is not kept here. A reply that closes an open
    request has that request's id as `request`, and takes its place. `release` is "" where the
    reply is published with its claim; an open request is the newsroom's alone unless it says more.
    """

    claim: Annotated[str, StringConstraints(pattern=r"^c[0-9a-f]{24}$")]
    outcome: Outcome
    party: Annotated[str, StringConstraints(pattern=rf"^({REF_PATTERN})?$", max_length=80)] = ""
    asked_by: Text = ""
    words: Text = ""
    channel: Literal[
        "", "letter", "e-mail", "telephone", "messenger", "web_form", "in_person", "through_lawyer"
    ] = ""
    asked_on: Text = ""
    deadline: Text = ""
    answer: Text = ""
    answered_on: Text = ""
    entered_on: Filled
    request: Annotated[str, StringConstraints(pattern=r"^(r[0-9a-f]{24})?$")] = ""
    release: Literal["", "private", "newsroom", "public"] = ""

    @cached_property
    def id(self) -> str:
        """Return its id: a hash of its content, or the id of the request that it closes."""
        return self.request or "r" + digest(self.content())[:24]

    @property
    def public(self) -> bool:
        """Return whether it is published with its claim."""
        return self.release == Release.PUBLIC.value or not (self.release or self.waiting)

    @property
    def waiting(self) -> bool:
        """Return whether it is an open request: asked, and neither answered nor given up."""
        return self.outcome == Outcome.WAITING

    @property
    def asked(self) -> bool:
        """Return whether the party was asked by us."""
        return self.outcome in ASKED

    @model_validator(mode="after")
    def _makes_sense(self) -> "Reply":
        asking = ("asked_by", "words", "channel", "asked_on", "deadline")
        required = (*asking, "party") if self.waiting else asking
        for name in (*asking, "party"):
            if self.asked and name in required and not getattr(self, name):
                also = ", ".join(field for field in required if field != name)
                raise ValueError(f"{name}: is required when the party was asked (also: {also})")
            if not self.asked and getattr(self, name):
                raise ValueError(f"{name}: must be empty when nobody was asked")
        if bool(self.answer) != (self.outcome == Outcome.ANSWERED):
            raise ValueError(
                'answer: is required when the outcome is "answered", and not allowed otherwise'
            )
        if self.answered_on and not self.answer:
            raise ValueError("answered_on: must be empty when there is no answer")
        for name in ("asked_on", "deadline", "answered_on", "entered_on"):
            if written := getattr(self, name):
                try:
                    parse_date(written)
                except ValueError as error:
                    raise ValueError(f"{name}: {error}") from None
        return self


class RedactionReason(StrEnum):
    """Why something was taken out of the record: a closed list, so that no reason tells content."""

    DANGER_TO_LIFE = "danger_to_life"
    HELD_OR_ESCAPED = "held_or_escaped"
    SOURCE_AT_RISK = "source_at_risk"
    PRIVACY = "privacy"
    WRONG_PERSON = "wrong_person"
    COURT_ORDER = "court_order"
    RIGHTS_IN_THE_TEXT = "rights_in_the_text"
    OUR_ERROR = "our_error"


class Redaction(_Value):
    """A tombstone: which kind of entity was removed, when and why, without its content."""

    id: Ref
    what: Filled
    why: RedactionReason
    redacted_on: Filled
