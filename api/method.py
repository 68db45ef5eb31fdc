"""The method page and its worked example: one text, for docs/method.md and for /method.

`python -m api.method` writes docs/method.md; a test fails when it is older than the weights, the
vocabulary or the example.
"""

from dataclasses import dataclass
from functools import cache
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
from graph.package_data import read_text, read_toml
from graph.vocabulary import vocabulary

FACTS = (
    "claim", "source", "publisher", "speaker", "stated", "reliability", "credibility", "basis",
    "modality", "copy_read",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExampleLink:
    """One link of the example: its sentence, its claims, the origins judged independent."""

    says: str
    claims: tuple[ClaimFacts, ...]
    judged: frozenset[str]

    @property
    def found(self) -> Assessment:
        """Return what its claims add up to."""
        return assess(self.claims, self.judged)

    @property
    def standing(self) -> str:
        """Return its standing, in the words that readers see."""
        return standing(self.found)

    @property
    def sentence(self) -> str:
        """Return its assessment as a sentence."""
        return sentence(self.found)


@dataclass(frozen=True, slots=True)
class Example:
    """A chain between two names, link by link."""

    start: str
    target: str
    links: tuple[ExampleLink, ...]

    @property
    def scored(self) -> tuple[float, float]:
        """Return (sum of logarithms, score) of the chain."""
        result = score_of([link.found.score for link in self.links])
        if result is None:
            raise ValueError("the example must have a chain that is ranked")
        return result


def example() -> Example:
    """Return the example, read from its file."""
    raw = read_toml("api", "method_example.toml")
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


_RULES = [(field, *about) for field, about in read_toml("api", "wording.toml")["method"].items()]


@cache
def method_text() -> str:
    """Return the method in Markdown."""
    made = Environment(
        autoescape=False,  # noqa: S701 - Markdown of our own words; rendered with HTML off
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = made.from_string(read_text("api", "templates", "method.md.j2"))
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
    """Return the method as HTML; HTML in the text is escaped."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    return str(reader.render(method_text()))


def _words(rule: str, given: str) -> str:
    """Return the words for a row of a table."""
    if not given:
        return "no case, or stage not known"
    meaning = token(rule, given)
    return f"{given}: {meaning}" if rule in {"reliability", "credibility", "stage"} else meaning


if __name__ == "__main__":
    Path("docs/method.md").write_text(method_text(), encoding="utf-8")
