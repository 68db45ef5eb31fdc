"""What scoring needs to know of a claim: plain values, whoever read them."""

from dataclasses import dataclass, replace
from functools import lru_cache

from graph.evidence.table import LIVE
from graph.partial_dates import PartialDate, parse_date
from graph.record import Claim, Source, State

ASSERTS, DENIES, NOT_CONFIRMED = "asserts", "denies", "not_confirmed"
# A moment holds its day in its first ten characters: 2026-11-24T10:41:00Z.
DAY = 10


@dataclass(frozen=True, slots=True, order=True)
class ClaimFacts:
    """One claim of a link with its source's grade.

    Dates are partial, as written; an unknown one is "". `recorded` is a UTC moment. `origins` is
    empty where the claim states none. `source_kind` and `stage` (of the case in which it is
    alleged) may be unknown (""). `reliability` is that of the source, A to F. `state_since` is
    the day of its state, `state_recorded` the moment when we recorded that it stands no more.
    """

    claim: str
    polarity: str
    modality: str
    state: str
    basis: str
    reliability: str
    credibility: str
    copy_read: str
    origins: tuple[str, ...]
    source: str
    publisher: str = ""
    source_kind: str = ""
    speaker: str = ""
    stated: str = ""
    recorded: str = ""
    valid_from: str = ""
    valid_to: str = ""
    stage: str = ""
    state_since: str = ""
    state_recorded: str = ""

    @property
    def live(self) -> bool:
        """Whether its publisher stands by it, as far as we know."""
        return self.state in LIVE

    @property
    def who(self) -> str:
        """Whose words they are: the speaker, or else the publisher."""
        return self.speaker or self.publisher or self.source

    @property
    def gone_known(self) -> str:
        """The day (ISO) from which it was known to stand no more; "" where no day counts it.

        Where nobody gives a day, the one on which we noticed is the latest that it can be. Our own
        error never was the source's word.
        """
        if self.live or self.state == State.OUR_ERROR:
            return ""
        return latest(self.state_since) or self.state_recorded[:DAY]

    @property
    def gone_recorded(self) -> str:
        """The day (ISO) from which we had it as standing no more; "" where we never had it else."""
        return "" if self.live else self.state_recorded[:DAY]

    def standing(self) -> "ClaimFacts":
        """The claim as it was while its publisher stood by it."""
        return replace(self, state=State.CURRENT.value, state_since="", state_recorded="")


# All that a claim's facts have of its source.
OF_ITS_SOURCE = ("reliability", "publisher", "kind")


def facts_of(claim: Claim, source: Source | None) -> ClaimFacts:
    """The facts of a claim of the record. A source that nobody graded cannot be judged (F)."""
    return ClaimFacts(
        claim=claim.id,
        polarity=claim.polarity.value,
        modality=claim.modality.value,
        state=claim.state.value,
        basis=claim.basis,
        reliability=source.reliability if source else "F",
        credibility=claim.credibility,
        copy_read=claim.copy_read,
        origins=claim.rests_on,
        source=claim.source,
        publisher=source.publisher if source else "",
        source_kind=source.kind if source else "",
        speaker=claim.speaker,
        stated=claim.stated_on,
        recorded=claim.recorded_at,
        valid_from=claim.valid_from,
        valid_to=claim.valid_to,
        stage=claim.stage,
        state_since=claim.state_since,
        state_recorded=claim.state_recorded_at,
    )


@lru_cache(maxsize=8_192)
def bounds(written: str) -> PartialDate:
    """The days that a partial date can mean; the same few dates come up again and again."""
    return parse_date(written)


def latest(written: str) -> str:
    """The latest day (ISO) that a partial date can mean; "" where none is known."""
    return bounds(written).latest if written else ""
