"""What one claim weighs: a product of published factors, each kept beside its reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import prod

from graph.canonical import SCORE_PLACES
from graph.evidence.facts import ClaimFacts, latest
from graph.evidence.table import Table, table

DAYS_A_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor of a claim's weight: which rule, what was given, what it comes to (0 to 1)."""

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
    def nothing_because(self) -> tuple[Factor, ...]:
        """The factors that make it weigh nothing."""
        return tuple(factor for factor in self.factors if not factor.factor)

    @property
    def while_standing(self) -> float:
        """What it weighs while its publisher stands by it: without the factor of its state."""
        return _product(factor for factor in self.factors if factor.rule != "state")


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
    return min(1.0, rules.speaker_most / reliability) if reliability else 1.0


def _age(facts: ClaimFacts, on: str | None, rules: Table) -> float:
    ended = latest(facts.valid_to)
    if on is None or not ended or ended >= on:
        return 1.0
    years = (date.fromisoformat(on) - date.fromisoformat(ended)).days / DAYS_A_YEAR
    kept: float = 0.5 ** (years / rules.half_life_years)
    return max(rules.age_least, kept)
