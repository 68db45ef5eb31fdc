"""The method page and its worked example (`python -m api.method`).

The method page: one text, rendered for docs/method.md and for /method.

`python -m api.method` writes docs/method.md anew; a test fails where it lags behind the table of
weights, the vocabulary or the example.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from markdown_it import MarkdownIt

from api.wording import token
from graph.answers.path_query import MAX_LENGTH
from graph.evidence.act_steps import OMISSIONS
from graph.evidence.chains import score_of
from graph.evidence.claim_weights import MEANING, ClaimFacts, table
from graph.evidence.explanation import sentence, standing
from graph.evidence.score import Assessment, assess
from graph.vocabulary import vocabulary

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
    raw = tomllib.loads(files("api").joinpath("method_example.toml").read_text("utf-8"))
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


_RULES = (
    ("reliability", "Reliability of the source", "The Admiralty code, A to F."),
    ("credibility", "Credibility of the claim", "The Admiralty code, 2 to 6; 1 is worked out."),
    ("basis", "Basis", "How near the words stand to what they are about."),
    ("modality", "How firmly it is put", "“Seems to show” is not “shows”."),
    ("copy_read", "What we read", ""),
    ("stage", "Stage of a case", "How far the case had come in which it is alleged."),
)


@cache
def method_text() -> str:
    """The method in Markdown."""
    made = Environment(
        autoescape=False,  # noqa: S701 - Markdown of our own words; rendered with HTML off
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = made.from_string(
        files("api").joinpath("templates", "method.md.j2").read_text("utf-8")
    )
    links = vocabulary().links.values()
    return template.render(
        rules=_RULES,
        table=table(),
        meaning=MEANING,
        words=_words,
        steps=sorted(link.type for link in links if link.step),
        context=sorted(link.type for link in links if not link.step),
        omissions=sorted(OMISSIONS),
        most_length=MAX_LENGTH,
        example=example(),
    )


@cache
def method_html() -> str:
    """The same as HTML; nothing in the text is taken for HTML."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    return str(reader.render(method_text()))


def _words(rule: str, given: str) -> str:
    """What a row of a table stands for."""
    if not given:
        return "no case, or stage not known"
    said = token(rule, given)
    return f"{given}: {said}" if rule in {"reliability", "credibility", "stage"} else said


if __name__ == "__main__":
    Path("docs/method.md").write_text(method_text(), encoding="utf-8")
