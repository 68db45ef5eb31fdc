"""The worked example: facts of claims from example.toml, and what the method makes of them."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from graph.evidence.chains import score_of
from graph.evidence.claim_weights import ClaimFacts
from graph.evidence.explanation import sentence, standing
from graph.evidence.score import Assessment, assess

FACTS = (
    "claim", "source", "publisher", "speaker", "stated", "reliability", "credibility", "basis",
    "modality", "copy_read",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExampleLink:
    """One link of the example: its sentence, its claims, which of their origins are judged."""

    says: str
    claims: tuple[ClaimFacts, ...]
    judged: frozenset[str]

    @property
    def found(self) -> Assessment:
        """What its claims add up to."""
        return assess(self.claims, self.judged)

    @property
    def standing(self) -> str:
        """How it stands, in the words that readers see."""
        return standing(self.found)

    @property
    def sentence(self) -> str:
        """The same as a sentence."""
        return sentence(self.found)


@dataclass(frozen=True, slots=True)
class Example:
    """A chain between two names, link by link."""

    start: str
    target: str
    links: tuple[ExampleLink, ...]

    @property
    def scored(self) -> tuple[float, float]:
        """(sum of logarithms, score) of the chain."""
        found = score_of([link.found.score for link in self.links])
        if found is None:
            raise ValueError("the example must have a chain that is ranked")
        return found


def example() -> Example:
    """The example, from its file."""
    raw = tomllib.loads(files("api.method").joinpath("example.toml").read_text("utf-8"))
    return Example(
        start=raw["from"],
        target=raw["to"],
        links=tuple(
            ExampleLink(
                says=link["says"],
                claims=tuple(
                    ClaimFacts(
                        polarity="asserts",
                        state="current",
                        origins=tuple(claim["origins"]),
                        **{name: claim[name] for name in FACTS},
                    )
                    for claim in link["claim"]
                ),
                judged=frozenset(origin for claim in link["claim"] for origin in claim["judged"]),
            )
            for link in raw["link"]
        ),
    )
