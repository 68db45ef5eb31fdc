"""The columns of a claims sheet: their headings, and what they may contain."""

from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from graph.record import Claim, Origin, Source
from graph.vocabulary import vocabulary

Holds = Literal["text", "choice", "date", "thing", "relation", "kind"]


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column: `name` is that of the claims table; with `must` no row may leave it empty."""

    name: str
    heading: str
    what: str
    holds: Holds = "text"
    choices: tuple[str, ...] = ()
    must: bool = False


def _choices(model: type, field: str) -> tuple[str, ...]:
    annotation = model.model_fields[field].annotation  # type: ignore[attr-defined]
    return tuple(str(choice) for choice in get_args(annotation) or annotation)


def _of(name: str) -> tuple[str, ...]:
    return _choices(Claim, name)


def _stages() -> tuple[str, ...]:
    return vocabulary().properties["stage"].choices


C = SheetColumn
COLUMNS = (
    C("subject", "Subject", "Ref or name of what the claim is about", "thing", must=True),
    C("subject_kind", "Subject kind", "What it is; needed where it is new", "kind"),
    C("predicate", "Relation", "A link or a property", "relation", must=True),
    C("object", "Object", "For a link: ref or name of its other end", "thing"),
    C("object_kind", "Object kind", "What that is; needed where it is new", "kind"),
    C("value", "Value", "For a property: its value"),
    C("polarity", "Says", "What the source says of it", "choice", _of("polarity"), must=True),
    C("modality", "How firmly", "Empty: states", "choice", _of("modality")),
    C("quote", "Quote", "The source's words, under 25 of them"),
    C("language", "Language", "Of the quote, or of a name: km, zh, en"),
    C("paraphrase", "Paraphrase", "Or what it says in our own words"),
    C("translation", "Translation", "Of the quote"),
    C("translator", "Translator", "Who translated"),
    C("speaker", "Speaker", "Whose words the source reports, by role"),
    C("locator", "Locator", "Page, paragraph, list entry, timestamp", must=True),
    C("stated_on", "Said on", "Empty: the day of publication", "date"),
    C("valid_from", "True from", "As far as the source says", "date"),
    C("valid_to", "True until", "As far as the source says", "date"),
    C("source", "Source", "A short id: gavroche-2026-01-19", must=True),
    C("source_title", "Source title", "Once for each source"),
    C("publisher", "Publisher", "Once for each source"),
    C("source_kind", "Source kind", "Once", "choice", _choices(Source, "kind")),
    C("url", "Address", "Where it was published"),
    C("published", "Published", "When", "date"),
    C("retrieved", "Retrieved", "When it was read", "date"),
    C("source_language", "Source language", "en, fr, km"),
    C("licence", "Licence", "Of the source"),
    C(
        "reliability",
        "Reliability",
        "A to F; F: not known",
        "choice",
        ("A", "B", "C", "D", "E", "F"),
    ),
    C("graded_by", "Graded by", "Who gave that letter"),
    C("graded_why", "Why this grade", "In a sentence"),
    C("basis", "Basis", "Empty: reported", "choice", _of("basis")),
    C("copy_read", "Copy read", "Which copy was read", "choice", _of("copy_read"), must=True),
    C("extent_read", "Extent read", "How much of it", "choice", _of("extent_read"), must=True),
    C("credibility", "Credibility", "2 to 6; 6: not known", "choice", ("2", "3", "4", "5", "6")),
    C("stage", "Stage of the case", "Where it is alleged in a case", "choice", _stages()),
    C("rests_on", "Rests on", "Ids of origins, separated by ;"),
    C("origin_kind", "Origin kind", "Once for each origin", "choice", _choices(Origin, "kind")),
    C("origin_title", "Origin title", "Once for each origin"),
    C("origin_by", "Origin by", "Whose words they are"),
    C("origin_date", "Origin date", "When", "date"),
    C("reply", "Reply", "What the subject answered, in the source's account"),
    C("state", "What became of it", "Empty: it stands", "choice", _of("state")),
    C("state_since", "Since", "The day of that; empty: not known", "date"),
    C("entered_by", "Entered by", "Who wrote this row"),
    C("checked_by", "Checked by", "Who else read the source and this row"),
    C("release", "Release", "Empty: private", "choice", _of("release")),
    C("embargo_until", "Embargo until", "Public from this day", "date"),
)
BY_NAME = {column.name: column for column in COLUMNS}


@cache
def relations() -> dict[str, str]:
    """Return the folded names and labels of links and properties, with their vocabulary names."""
    vocab = vocabulary()
    names = [*vocab.links, *vocab.properties]
    labels = {folded(prop.label): prop.name for prop in vocab.properties.values()}
    return labels | {folded(name): name for name in names}


@cache
def kinds() -> dict[str, str]:
    """Return the folded names and plurals of kinds, with their vocabulary names."""
    names: dict[str, str] = {}
    for kind in vocabulary().kinds.values():
        spaced = "".join(f" {c}" if c.isupper() else c for c in kind.name)
        names |= {folded(word): kind.name for word in (kind.name, spaced, kind.plural)}
    return names


def folded(text: str) -> str:
    """Return lower case with single underscores: "Not confirmed" is not_confirmed."""
    return "_".join(text.casefold().replace("-", " ").replace("_", " ").split())
