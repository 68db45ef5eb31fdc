"""What the marks of a picture mean: only those that are in it."""

from collections import Counter
from typing import Any

from api.pictures.map import MARKS
from api.pictures.models import Colour, Picture
from api.pictures.style import ICONS, PALETTES, SQUARE, WIDTHS, dashes, head, of_kind, sign
from graph.package_data import read_toml
from graph.vocabulary import vocabulary

_WORDS = read_toml("api.pictures", "wording.toml")
KICKER, SENTENCE, MAP_SENTENCE = (
    str(_WORDS["legend"][name]) for name in ("kicker", "sentence", "map_sentence")
)
CALLED: dict[Colour, str] = _WORDS["called"]
HEADS: dict[str, list[str]] = _WORDS["heads"]
SIZES: dict[str, str] = _WORDS["sizes"]
SURE: list[str] = _WORDS["legend"]["sure"]


def legend(picture: Picture) -> dict[str, Any]:
    """Return the kinds, lines and sizes that the picture uses, in words."""
    roles = {line.colour_role for line in picture.links if line.polarity == "asserts"}
    return {
        "kicker": KICKER,
        "sentence": MAP_SENTENCE if _is_map(picture) else SENTENCE,
        "kinds": _points(picture) if _is_map(picture) else _kinds(picture),
        "lines": [
            *(_sample(text, colour=role) for role, text in CALLED.items() if role in roles),
            *(
                _sample(text, width=step)
                for step, text in enumerate(SURE, start=1)
                if step in {line.width for line in picture.links}
            ),
            *(
                [_sample("one source, seen only second-hand", dash=True)]
                if any(line.dash for line in picture.links)
                else []
            ),
            *_sides(picture),
        ],
        "heads": HEADS["map" if _is_map(picture) else "lines"],
        "size": SIZES["map" if _is_map(picture) else "lines"],
    }


def left_out_words(picture: Picture) -> str:
    """Return how much is not drawn and where it can be read, "" where nothing is left out."""
    left, lines = picture.left_out, sum(m.count for m in picture.left_out.why if m.what == "lines")
    if not (left.names or lines):
        return ""
    return (
        f"Left out: {len(left.names):,} weaker name{'' if len(left.names) == 1 else 's'} and "
        f"{lines:,} line{'' if lines == 1 else 's'}; the page of this picture lists them."
    )


def _is_map(picture: Picture) -> bool:
    return any(outline.land for outline in picture.outlines)


def _kinds(picture: Picture) -> list[dict[str, Any]]:
    there = {node.kind for node in picture.nodes}
    kinds = [kind for kind in vocabulary().kinds.values() if kind.name in there]
    framed = {node.kind for node in picture.nodes if node.side == "box"}
    return [
        _round(kind.name, kind.icon, kind.plural)
        | {"square": kind.name in SQUARE, "frame": kind.name in framed}
        for kind in kinds
    ]


def _points(picture: Picture) -> list[dict[str, Any]]:
    count = Counter((node.tone, node.icon) for node in picture.nodes)
    return [
        _round(tone, icon, f"{words}: {count[tone, icon]}")
        for tone, icon, words in MARKS.values()
        if count[tone, icon]
    ]


def _round(tone: str, icon: str, text: str) -> dict[str, Any]:
    fill = {theme: of_kind(vocabulary().kinds[tone], theme) for theme in PALETTES}
    return {
        "name": tone,
        "icon": ICONS[icon],
        "text": text,
        "fill": fill,
        "square": False,
        "frame": False,
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
