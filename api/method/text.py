"""The text of the method, from its template: tables and figures are read, never copied by hand."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markdown_it import MarkdownIt

from api.method.example import example
from api.wording import token
from graph.answers.path_query import MOST_LENGTH
from graph.evidence.act_steps import OMISSIONS
from graph.evidence.claim_weights import MEANING, table
from graph.vocabulary import vocabulary

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
    template = made.from_string(files("api.method").joinpath("method.md.j2").read_text("utf-8"))
    links = vocabulary().links.values()
    return template.render(
        rules=_RULES,
        table=table(),
        meaning=MEANING,
        words=_words,
        steps=sorted(link.type for link in links if link.step),
        context=sorted(link.type for link in links if not link.step),
        omissions=sorted(OMISSIONS),
        most_length=MOST_LENGTH,
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
