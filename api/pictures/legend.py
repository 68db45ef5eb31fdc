"""What the marks of a picture mean: only those that are in it."""

from typing import Any

from api.pictures.colours import WIDTHS, dashes
from api.pictures.heads import head, sign
from api.pictures.icons import ICONS
from api.pictures.values import Colour, Picture
from graph.vocabulary import vocabulary

KICKER = "What sources say: claims, not findings"
SENTENCE = (
    "A line is a claim, not a finding of guilt. A name in this picture is a name in a source; "
    "what it denies or answers stands beside it."
)
CALLED: dict[Colour, str] = {
    "helped": "a source says it helped compounds, or may have",
    "against": "a source says it was against compounds",
    "disputed": "its effect is disputed",
    "neutral": "a tie; nobody calls it either",
}
SURE = (
    "an impression or a possibility",
    "one source, or more that may be one",
    "a record, or two independent sources",
)


def legend(picture: Picture) -> dict[str, Any]:
    """The kinds, lines and sizes that the picture uses, in words."""
    there = {node.kind for node in picture.nodes}
    roles = {line.colour_role for line in picture.links if line.polarity == "asserts"}
    kinds = vocabulary().kinds.values()
    return {
        "kicker": KICKER,
        "sentence": SENTENCE,
        "kinds": [
            {"name": kind.name, "icon": ICONS[kind.icon], "text": kind.plural}
            for kind in kinds
            if kind.name in there
        ],
        "lines": [
            *(_sample(text, colour=role) for role, text in CALLED.items() if role in roles),
            *(_sample(text, width=step) for step, text in enumerate(SURE, start=1)),
            _sample("one source, seen only second-hand", dash=True),
            *_sides(picture),
        ],
        "size": "A larger circle has more lines in this picture; size says nothing else.",
    }


def _sides(picture: Picture) -> list[dict[str, Any]]:
    sides = {line.polarity for line in picture.links}
    words = {"denies": "denied: a line of its own", "not_confirmed": "could not be confirmed"}
    return [_sample(text, side=side) for side, text in words.items() if side in sides]


def _sample(
    text: str,
    *,
    colour: Colour = "neutral",
    width: int = 2,
    dash: bool = False,
    side: str = "asserts",
) -> dict[str, Any]:
    return {
        "text": text,
        "stroke": colour if side == "asserts" else "denies",
        "width": WIDTHS[width - 1],
        "dash": dashes(side, dash=dash),
        "head": head("M0,0L34,0", colour, width),
        "sign": sign(side, (17, 0)),
    }
