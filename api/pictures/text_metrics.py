"""Text widths, wrapping, boxes of nodes and captions."""

import calendar
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile

from api.pictures.models import EDGE, Box, Caption, Heading, Node, Side, Zone
from graph.vocabulary import KindColumn

ELLIPSIS = "…"
NAME_SIZE = 12.0
SUB_SIZE = 11.0  # the smallest on a page
NAME_CHARS = 76
LABEL_CHARS = 32  # of a name in a picture; the card and the page have the whole of it
TAIL_CHARS = 20  # of what tells two names apart that begin alike
_OPENED = re.compile(r"\s*\([^)]{0,12}$")
_NARROW = frozenset("iljI.,:;'’|!()[]{}`·")
_WIDE = frozenset("mwMW@%—…&")


def one_line(text: str) -> str:
    """Return a text on one line, without characters that turn or hide the text beside them."""
    kept = (
        " " if c.isspace() or unicodedata.category(c) == "Cc" else c
        for c in text
        if unicodedata.category(c) != "Cf"
    )
    return " ".join("".join(kept).split())


def shorten(text: str, most: int = NAME_CHARS) -> str:
    """Cut a text with an ellipsis; the card and the table have the whole text."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    words = cut.rpartition(" ")[0]
    return _end(words if len(words) > most // 2 else cut)


# What a long label does without: who calls somebody so, the form of a company, and the day that
# stands below the name. A cut label does not end in a word that leads on.
_FORM = re.compile(r",? (?:co\.?,? ?ltd|inc|company limited|pte\.? ltd)\.?$", re.IGNORECASE)
_LEADS_ON = re.compile(
    r"[,;]?(?: (?:a|an|the|of|to|in|on|at|by|and|or|as|that|who|for|from|with|against|into|its))+…$"
)
_ASIDE = re.compile(r"\s*\([^()]*\)$")
_DAY = rf"(?:\d{{1,2}} )?(?:(?:{'|'.join(calendar.month_name[1:])}) )?\d{{4}}"
_WHEN = re.compile(
    rf"(?:,(?: (?:of|on|in|by|from))?| (?:of|on|in|by|from)) {_DAY}(?: (?:to|and) {_DAY})?$"
)


def short_label(name: str) -> str:
    """Return a name as a picture shows it: at most LABEL_CHARS characters, cut at a word."""
    text = one_line(name)
    for left_out in (_ASIDE, _FORM, _WHEN):
        if len(text) > LABEL_CHARS:
            text = left_out.sub("", text) or text
    return _LEADS_ON.sub(ELLIPSIS, shorten(text, LABEL_CHARS))


def short_labels(names: Mapping[str, str]) -> dict[str, str]:
    """Return the short labels of names by id, no two alike.

    Names that would look alike keep what tells them apart; equal names are numbered, by id.
    """
    labels = {id_: short_label(name) for id_, name in names.items()}
    alike = Counter(labels.values())
    used = {label for label, count in alike.items() if count == 1}
    for label in sorted(label for label, count in alike.items() if count > 1):
        group = sorted(id_ for id_ in labels if labels[id_] == label)
        whole = [one_line(names[id_]) for id_ in group]
        same = takewhile(
            lambda words: len(set(words)) == 1, zip(*map(str.split, whole), strict=False)
        )
        start = " ".join(words[0] for words in same)
        for id_, name in zip(group, whole, strict=True):
            text = label if len(set(whole)) == 1 else _told_apart(name, start)
            labels[id_] = _numbered(text, used)
            used.add(labels[id_])
    return labels


def _told_apart(name: str, start: str) -> str:
    """Return a name cut in its middle: how it begins, and how it goes on after the start."""
    tail = shorten(name[len(start) :].strip(" ,()"), TAIL_CHARS)
    return f"{shorten(start, LABEL_CHARS - len(tail) - 1)} {tail}".strip()


def _numbered(text: str, used: set[str]) -> str:
    number, label = 1, text
    while label in used:
        number += 1
        label = f"{shorten(text, LABEL_CHARS - len(f' ({number})'))} ({number})"
    return label


def _end(cut: str) -> str:
    """Add an ellipsis to a cut text, without an opening bracket just before it."""
    return _OPENED.sub("", cut).rstrip(" ,;:·-") + ELLIPSIS


def _em(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if char in _NARROW:
        return 0.33
    if char in _WIDE or unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if char.isascii():
        return 0.76 if char.isupper() else 0.36 if char in " -trf/" else 0.6
    return 0.85


@lru_cache(maxsize=20_000)
def width(text: str, size: float) -> float:
    """Return the width of a text in pixels at a font size, for a bold sans-serif."""
    return sum(_em(char) for char in text) * size


def wrap(text: str, room: float, size: float, lines: int) -> tuple[str, ...]:
    """Break a text into at most `lines` lines of at most `room` pixels."""
    done: list[str] = []
    rest = _pieces(one_line(text).split(" "), room, size)
    while rest and len(done) < lines:
        line = rest.pop(0)
        while rest and width(f"{line} {rest[0]}", size) <= room:
            line = f"{line} {rest.pop(0)}"
        done.append(line)
    if rest:
        last = done[-1].removesuffix(ELLIPSIS)
        while last and width(last + ELLIPSIS, size) > room:
            last = last.rpartition(" ")[0] or last[:-1]
        done[-1] = _end(last)
    return tuple(done)


def _pieces(words: list[str], room: float, size: float) -> list[str]:
    """Return the words, those wider than a line cut into pieces."""
    pieces: list[str] = []
    for word in words:
        piece = ""
        for char in word:
            if piece and width(piece + char, size) > room:
                pieces.append(piece)
                piece = ""
            piece += char
        pieces.append(piece)
    return [piece for piece in pieces if piece]


NAME_LINE, SUB_LINE = 14.0, 12.5
GAP = 9.0
SITES = "sites"  # the column whose names stand in frames
NARROWEST, WIDEST, LEAST = 52.0, 130.0, 34.0  # the gap between two columns
# Wider, a page would be drawn smaller than it is on a screen of 1,280 pixels.
WIDEST_PAGE = 1240.0
BOX_MARGIN, BOX_LEAST = (14.0, 9.0), 108.0  # of a frame: beside and above its words; its width


def block(node: Node) -> tuple[float, float]:
    """Return width and height of a node's words, in pixels."""
    wide = max(
        [
            *(width(text, NAME_SIZE) for text in node.label),
            *(width(text, SUB_SIZE) * 0.95 for text in node.sub),
        ],
        default=0.0,
    )
    return wide, len(node.label) * NAME_LINE + len(node.sub) * SUB_LINE


def reach_of(node: Node) -> tuple[float, float]:
    """Return how far a node reaches above and below its middle, with its share of the gap."""
    high = block(node)[1]
    if node.side == "box":
        half = (max(node.high, high + 2 * BOX_MARGIN[1]) + GAP) / 2
        return half, half
    if node.side == "below":
        return node.size + GAP / 2, node.size + 4 + high + GAP / 2
    half = max(node.size, high / 2) + GAP / 2
    return half, half


def boxes(node: Node) -> tuple[Box, Box]:
    """Return the boxes of a node's circle, or frame, and of its words, on the page."""
    wide, high = block(node)
    r = node.size
    if node.side == "box":
        half = max(BOX_LEAST, node.wide, wide + 2 * BOX_MARGIN[0]) / 2
        tall = max(node.high, high + 2 * BOX_MARGIN[1]) / 2
        words = Box(
            left=node.x - wide / 2,
            top=node.y - high / 2,
            right=node.x + wide / 2,
            bottom=node.y + high / 2,
        )
        return Box(
            left=node.x - half, top=node.y - tall, right=node.x + half, bottom=node.y + tall
        ), words
    circle = Box(left=node.x - r, top=node.y - r, right=node.x + r, bottom=node.y + r)
    left, top = {
        "below": (node.x - wide / 2, node.y + r + 4),
        "left": (node.x - r - 7 - wide, node.y - high / 2),
        "right": (node.x + r + 7, node.y - high / 2),
    }[node.side]
    return circle, Box(left=left, top=top, right=left + wide, bottom=top + high)


def caption_box(caption: Caption) -> Box:
    """Return the box of a caption."""
    size, line = (NAME_SIZE, NAME_LINE) if caption.strong else (SUB_SIZE, SUB_LINE)
    wide = width(caption.text, size)
    left = caption.x - {"left": 0.0, "centre": wide / 2, "right": wide}[caption.align]
    return Box(left=left, top=caption.y - size, right=left + wide, bottom=caption.y - size + line)


def zones_of(
    nodes: Sequence[Node], used: Sequence[KindColumn], pairs: Sequence[Sequence[tuple[str, str]]]
) -> tuple[list[Zone], float]:
    """Return the columns' places, and the width of the page."""
    extent: dict[str, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
    for node in nodes:
        circle, words = boxes(node)
        left, right = extent[node.column]
        extent[node.column] = (
            max(left, node.x - min(circle.left, words.left) + 4),
            max(right, max(circle.right, words.right) - node.x + 4),
        )
    gaps = [min(WIDEST, NARROWEST + len(between) * 0.9) for between in pairs]
    taken = sum(left + right for left, right in extent.values()) + 2 * EDGE
    share = (WIDEST_PAGE - taken) / sum(gaps) if gaps else 1.0
    zones: list[Zone] = []
    x = EDGE
    for i, column in enumerate(used):
        left, right = extent[column.id]
        zones.append(Zone(round(x + left, 1), round(x, 1), round(x + left + right, 1)))
        x += left + right + (max(LEAST, gaps[i] * min(1.0, share)) if i < len(gaps) else 0)
    return zones, x + EDGE


def sides_of(columns: Sequence[KindColumn]) -> list[Side]:
    """Return on which side of their marks the names of each column stand.

    Sites have frames, with the names of other columns turned away from them; without sites, names
    stand left of the first column and right of the others.
    """
    ids = [column.id for column in columns]
    if len(ids) == 1:
        return ["box" if SITES in ids else "below"]
    middle = ids.index(SITES) if SITES in ids else 0.5
    return ["left" if i < middle else "box" if i == middle else "right" for i in range(len(ids))]


def heading_rooms(zones: Sequence[Zone], sides: Sequence[Side]) -> list[float]:
    """Return how wide the heading of each column may be: its column and most of the gap beside."""
    rooms = []
    for i, zone in enumerate(zones):
        before = zone.left - zones[i - 1].right if i else EDGE
        after = zones[i + 1].left - zone.right if i + 1 < len(zones) else EDGE
        gap = {"left": before, "right": after}.get(sides[i], min(before, after))
        rooms.append(max(90.0, zone.right - zone.left + gap - 16))
    return rooms


def heading_of(column: KindColumn, zone: Zone, side: Side, room: float) -> Heading:
    """Return a column's heading, flush with its names, in at most `room` pixels a line."""
    lines = wrap(column.heading, room, SUB_SIZE, 4)
    if side == "left":
        return Heading(column=column.id, lines=lines, x=zone.right, align="right")
    if side == "right":
        return Heading(column=column.id, lines=lines, x=zone.left, align="left")
    return Heading(column=column.id, lines=lines, x=zone.x, align="centre")


def evenly(text: str, room: float, size: float, lines: int) -> tuple[str, ...]:
    """Break a text into as few lines as `room` allows, of even width; wider ones before a cut."""
    whole = one_line(text)
    for wide in (room, 1.15 * room, 1.3 * room):
        fitting = wrap(whole, wide, size, lines)
        if " ".join(fitting) == whole:
            room = wide
            break
    else:
        return wrap(whole, 1.3 * room, size, lines)
    count, narrow = len(fitting), room
    while narrow > room / 2:
        narrower = wrap(whole, narrow - 6, size, count)
        if " ".join(narrower) != whole:
            break
        narrow -= 6
        fitting = narrower
    return fitting
