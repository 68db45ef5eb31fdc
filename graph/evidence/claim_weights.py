"""The weight of one claim: its facts, the published factors and their product."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from math import prod
from typing import Protocol

from graph.dates import parse_date
from graph.hashing import SCORE_PLACES
from graph.package_data import read_text
from graph.record import LIVE_STATES, State

# States of a claim that its publisher stands by, as far as we know; others weigh nothing now.
LIVE = frozenset(state.value for state in LIVE_STATES)
MEANING = "an order of evidence, not a probability of guilt"
ASSERTS, DENIES, NOT_CONFIRMED = "asserts", "denies", "not_confirmed"

# A moment (2026-11-24T10:41:00Z) has its day in its first ten characters.
DAY = 10

DAYS_A_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Table:
    """The published factors, by rule and value; each from 0 to 1."""

    factors: Mapping[str, Mapping[str, float]]
    speaker_max: float
    speaker_records: tuple[str, ...]
    half_life_years: float
    age_least: float


@dataclass(frozen=True, slots=True, order=True)
class ClaimFacts:
    """One claim of a link with its source's grade.

    Dates are partial, as written; an unknown one is "". `recorded` is a UTC moment. `origins` is
    empty where the claim states none. `source_kind` and `stage` (of the case in which it is
    alleged) may be unknown (""). `reliability` is that of the source, A to F. `state_since` is
    the day of its state, `state_recorded` the moment when we recorded that it no longer stands.
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
        """Return whether its publisher stands by it, as far as we know."""
        return self.state in LIVE

    @property
    def who(self) -> str:
        """Return whose words they are: the speaker's, or else the publisher's."""
        return self.speaker or self.publisher or self.source

    @property
    def gone_known(self) -> str:
        """Return the day (ISO) from which it was known not to stand; "" where there is none.

        Without a given day it is the day on which we noticed, the latest possible. Our own error
        never was the source's word, so it has no such day.
        """
        if self.live or self.state == State.OUR_ERROR:
            return ""
        return latest(self.state_since) or self.state_recorded[:DAY]

    @property
    def gone_recorded(self) -> str:
        """Return the day (ISO) from which we recorded that it does not stand; "" without one."""
        return "" if self.live else self.state_recorded[:DAY]

    def as_current(self) -> "ClaimFacts":
        """Return the claim as it was while its publisher stood by it."""
        return replace(self, state=State.CURRENT.value, state_since="", state_recorded="")


class _GradedSource(Protocol):
    """What scoring needs of a claim's source; `reliability` is its Admiralty grade, A to F."""

    @property
    def id(self) -> str: ...
    @property
    def reliability(self) -> str: ...
    @property
    def publisher(self) -> str: ...
    @property
    def kind(self) -> str: ...


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source that nobody described: it cannot be judged (F)."""

    id: str
    reliability: str = "F"
    publisher: str = ""
    kind: str = ""


# A claim's weight depends on these fields of its source and on no other.
SOURCE_FIELDS: tuple[str, ...] = SourceFacts.__slots__[1:]


class _StatedClaim(Protocol):
    """A claim of the record, or one as answered. Dates are partial, "" where unknown."""

    @property
    def id(self) -> str: ...
    @property
    def polarity(self) -> str: ...
    @property
    def modality(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def basis(self) -> str: ...
    @property
    def credibility(self) -> str: ...
    @property
    def copy_read(self) -> str: ...
    @property
    def rests_on(self) -> tuple[str, ...]: ...
    @property
    def speaker(self) -> str: ...
    @property
    def stated_on(self) -> str: ...
    @property
    def recorded_at(self) -> str: ...
    @property
    def valid_from(self) -> str: ...
    @property
    def valid_to(self) -> str: ...
    @property
    def stage(self) -> str: ...
    @property
    def state_since(self) -> str: ...
    @property
    def state_recorded_at(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor of a claim's weight: the rule, the value given, the factor (0 to 1)."""

    rule: str
    given: str
    factor: float


@dataclass(frozen=True, slots=True)
class ClaimWeight:
    """A claim's weight (0 to 1) with all its factors, in the order in which they are multiplied."""

    claim: str
    weight: float
    factors: tuple[Factor, ...]

    @property
    def zero_factors(self) -> tuple[Factor, ...]:
        """Return the factors that are 0."""
        return tuple(factor for factor in self.factors if not factor.factor)

    @property
    def weight_as_current(self) -> float:
        """Return the weight while its publisher stands by it: without the factor of its state."""
        return _product(factor for factor in self.factors if factor.rule != "state")


def read_table(text: str) -> Table:
    """Build a table from TOML. Raise ValueError for a factor outside 0 to 1."""
    raw = tomllib.loads(text)
    speaker, age = raw.pop("speaker"), raw.pop("age")
    for rule, rows in raw.items():
        for given, factor in rows.items():
            if not 0 <= factor <= 1:
                raise ValueError(f"{rule} {given}: {factor} is not from 0 to 1")
    return Table(
        factors=raw,
        speaker_max=speaker["most"],
        speaker_records=tuple(speaker["records"]),
        half_life_years=age["half_life_years"],
        age_least=age["least"],
    )


@cache
def table() -> Table:
    """Return the project's table, read once."""
    return read_table(read_text("graph.evidence", "weights.toml"))


def facts_of(
    claim: _StatedClaim, source: _GradedSource, origins: Sequence[str] | None = None
) -> ClaimFacts:
    """Return what scoring needs of a claim; `origins` where not all that it states count."""
    return ClaimFacts(
        claim=claim.id,
        polarity=str(claim.polarity),
        modality=str(claim.modality),
        state=str(claim.state),
        basis=claim.basis,
        reliability=source.reliability,
        credibility=claim.credibility,
        copy_read=claim.copy_read,
        origins=claim.rests_on if origins is None else tuple(origins),
        source=source.id,
        publisher=source.publisher,
        source_kind=source.kind,
        speaker=claim.speaker,
        stated=claim.stated_on,
        recorded=claim.recorded_at,
        valid_from=claim.valid_from,
        valid_to=claim.valid_to,
        stage=claim.stage,
        state_since=claim.state_since,
        state_recorded=claim.state_recorded_at,
    )


def latest(written: str) -> str:
    """Return the latest day (ISO) that a partial date can mean; "" for ""."""
    return parse_date(written).latest if written else ""


def weigh(facts: ClaimFacts, on: str | None = None, rules: Table | None = None) -> ClaimWeight:
    """Weigh one claim.

    weight = reliability x credibility x basis x modality x copy_read x speaker x stage x state
    x age, by weights.toml, rounded to six places. `speaker` lowers the reliability of somebody
    else's words to at most that of a C source; `state` is 1 for what its publisher stands by and 0
    for what is delisted, withdrawn, corrected, settled or our error; `age` is 1 but where a day
    (`on`, ISO) is given and validity had ended before it.
    """
    factors = tuple(_factors(facts, on, rules or table()))
    return ClaimWeight(facts.claim, _product(factors), factors)


def _product(factors: Iterable[Factor]) -> float:
    return round(prod(factor.factor for factor in factors), SCORE_PLACES)


def _factors(facts: ClaimFacts, on: str | None, rules: Table) -> Iterator[Factor]:
    for rule in ("reliability", "credibility", "basis", "modality", "copy_read"):
        given = getattr(facts, rule)
        yield Factor(rule, given, rules.factors[rule][given])
    yield Factor("speaker", facts.speaker, _speaker(facts, rules))
    yield Factor("stage", facts.stage, rules.factors["stage"][facts.stage])
    yield Factor("state", facts.state, 1.0 if facts.live else 0.0)
    yield Factor("age", facts.valid_to, _age(facts, on, rules))


def _speaker(facts: ClaimFacts, rules: Table) -> float:
    own_words = not facts.speaker or facts.speaker == facts.publisher
    if own_words or facts.basis in rules.speaker_records:
        return 1.0
    reliability = rules.factors["reliability"][facts.reliability]
    return min(1.0, rules.speaker_max / reliability) if reliability else 1.0


def _age(facts: ClaimFacts, on: str | None, rules: Table) -> float:
    ended = latest(facts.valid_to)
    if on is None or not ended or ended >= on:
        return 1.0
    years = (date.fromisoformat(on) - date.fromisoformat(ended)).days / DAYS_A_YEAR
    kept: float = 0.5 ** (years / rules.half_life_years)
    return max(rules.age_least, kept)
