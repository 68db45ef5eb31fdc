"""Words of a picture: title, subtitle, under a name, alt text; Node from Entity."""

import calendar
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlencode

from api.persons import person_note
from api.pictures.catalogue import PictureSpec
from api.pictures.models import COUNTS, SHOWN, UNDER_A_NAME, Cited, Line, Node, Picture
from api.pictures.scene import Scene
from api.pictures.text_metrics import (
    NAME_SIZE,
    SUB_SIZE,
    evenly,
    one_line,
    short_label,
    shorten,
    wrap,
)
from api.wording import checked
from api.wording import plain as token_words
from api.wording import value as value_words
from graph.answers.claims import asserts_now
from graph.answers.models import ClaimAnswer, LeftOpen
from graph.answers.network import Network, counted_material
from graph.answers.voices import RESPONSE, is_answer
from graph.dates import day_words
from graph.entities import Entity
from graph.evidence.explanation import MODALITIES, hedge
from graph.record import Polarity
from graph.text import capitalised
from graph.vocabulary import vocabulary

LABEL_ROOM, SUB_ROOM = 122.0, 138.0
SIZE = 9.0  # of a mark
NOBODY_ASKED = "nobody named here was asked by us yet"
MAY_BE = "≈"  # the mark of what may be one with another entry
MARKS = {words: f"{name}: " for name, words in MODALITIES.items()}


def title(spec: PictureSpec) -> str:
    """Return the headline of a picture, which asks and accuses nobody."""
    return spec.headline or spec.about


def counts(claims: Sequence[ClaimAnswer]) -> str:
    """Return a sentence of counts: claims, publishers, denials, answers, and who was asked."""
    publishers = len({claim.source.publisher for claim in claims})
    denied = sum(claim.polarity == Polarity.DENIES.value for claim in claims)
    answered = _answers(claims)
    asked = sum(claim.asked for claim in claims)
    return (
        f"{counted(len(claims), 'claim')} by {counted(publishers, 'publisher')}, "
        f"{counted(denied, 'denial')} among them, {counted(answered, 'answer')} reported; "
        + (f"{counted(asked, 'claim')} put to those named." if asked else f"{NOBODY_ASKED}.")
    )


def day_of(spec: PictureSpec, claims: Iterable[ClaimAnswer]) -> str:
    """Return the day that a picture is as of: the given one, else that of its last claim."""
    return spec.when.day or max((c.recorded_at[:10] for c in claims), default="")


def closed_words(nodes: Iterable[Node], claims: Iterable[ClaimAnswer], network: Network) -> str:
    """Return what of a picture is not for publication, as a sentence; "" for a public record.

    A name or a position may rest on such a claim that the picture does not show.
    """
    listed, closed = list(claims), network.not_public
    marked = sum(bool(claim.mark) for claim in listed)
    requests = len({reply.id for claim in listed for reply in claim.replies if reply.mark})
    if marked or requests:
        return f"Not for publication: {counted_material(marked, requests)} here."
    if touched := sum(node.id in closed.touched for node in nodes):
        return f"{counted(touched, 'name')} here may rest on what is not for publication."
    return f"The record holds {closed.words} not for publication." if closed else ""


def subtitle(
    spec: PictureSpec,
    nodes: int,
    lines: int | None,
    claims: Sequence[ClaimAnswer],
    network: Network,
) -> str:
    """Return counts, the note, the data's day, version and hash; a map has no lines.

    As of a day, it begins with that.
    """
    as_of = day_of(spec, claims)
    what = (
        counted(nodes, "site")
        if lines is None
        else f"{counted(nodes, 'name')} and {counted(lines, 'line')}"
    )
    data = f"version {network.version}, record {network.record_hash[:12] or 'empty'}"
    if spec.when:
        then = spec.when.words(day_words(as_of))
        return f"{capitalised(then)}. {counts(claims)} {spec.note} {what}. Data of {data}."
    day = day_words(as_of) or "no day"
    return f"{counts(claims)} {spec.note} {what}. Data of {day}, {data}."


def counted(count: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def cited(claims: Iterable[ClaimAnswer]) -> tuple[Cited, ...]:
    """Return the publications of claims, the most used first."""
    count = Counter(claim.source.id for claim in claims)
    source = {claim.source.id: claim.source for claim in claims}
    return tuple(
        Cited(**source[name].model_dump(), claims=count[name])
        for name in sorted(count, key=lambda name: (-count[name], source[name].publisher, name))
    )


def label_of(predicate: str) -> str:
    """Return the label of a property."""
    return vocabulary().properties[predicate].label


def about(scene: Scene, entity: Entity) -> str:
    """Return the second line under a name: where, when, which status; every value, none wins."""
    kind, values = entity.kind, entity.properties
    claims = scene.claims_by_entity.get(entity.id, ())

    def said(name: str, most: int | None = None) -> list[str]:
        return [_mark(claims, name, value) + value for value in values.get(name, ())[:most]]

    placed = scene.placing_link(entity.id)
    where = _mark_of(placed.claims) + placed.to.name if placed else ""
    if kind == "Compound":
        return _joined([where, *map(token_words, said("status"))])
    if kind in {"GovernmentAction", "Event", "Proceeding"}:
        counts = [
            f"{' or '.join(said(name))} {word}" for name, word in COUNTS.items() if said(name)
        ]
        denials = sum(claim.polarity == Polarity.DENIES.value for claim in claims)
        label = scene.labels.get(entity.id, entity.name)
        label = f" {MONTH.sub(lambda name: name[1], label)} ".replace(",", "").replace(".", "")
        days = [
            _mark(claims, "date", date) + _brief_day(date) for date in values.get("date", ())[:1]
        ]
        told = [day for day in days if day not in label]
        disputed = counted(denials, "denial") if denials else ""
        answers = _answers(claims)
        answered = counted(answers, "answer") if answers else ""
        return _joined([*told, *said("stage"), *counts[:1], disputed, answered])
    for name in UNDER_A_NAME:
        if name in values:
            return ", ".join(
                _mark(claims, name, value) + value_words(name, value) for value in values[name][:2]
            )
    return where


MONTH = re.compile(rf"\b({'|'.join(m[:3] for m in calendar.month_name[1:])})[a-z]*\b")


def _brief_day(date: str) -> str:
    """Return a date with short months: 16 Oct 2025; of a range how it begins and ends."""
    return MONTH.sub(lambda name: name[1], day_words(date).replace(" to ", "–"))


def _answers(claims: Iterable[ClaimAnswer]) -> int:
    return sum(
        c.predicate == RESPONSE and asserts_now(c) and is_answer(c.value or "") for c in claims
    )


def _mark(claims: Iterable[ClaimAnswer], name: str, value: str) -> str:
    """Return what stands before a value that no claim puts plainly, else "".

    Before it, because the end of a line may find no room.
    """
    return _mark_of(c for c in claims if (c.predicate, c.value) == (name, value))


def _mark_of(claims: Iterable[ClaimAnswer]) -> str:
    return MARKS.get(hedge(claim.modality for claim in claims if asserts_now(claim)), "")


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def in_order(entities: Mapping[str, Entity]) -> list[Entity]:
    """Sort by kind, then date, then name: the order in which the layout starts."""
    kinds = list(vocabulary().kinds)
    return sorted(
        entities.values(),
        key=lambda e: (kinds.index(e.kind), e.properties.get("date", ("",))[0], e.name, e.id),
    )


def node_of(scene: Scene, entity: Entity, column: str = "") -> Node:
    """Return an entity as a node without a place, in its kind's column unless one is given."""
    line = one_line(about(scene, entity))
    note = person_note(entity, scene.entities, scene.links_by_entity)
    status = one_line(note.words) if entity.kind == "Person" else ""
    beneath = (one_line(note.brief) or line) if entity.kind == "Person" else line
    claims = scene.claims_by_entity.get(entity.id, ())
    others = scene.network.may_be_one.get(entity.id, ())
    return Node(
        id=entity.id,
        name=entity.name,
        kind=entity.kind,
        roles=entity.roles,
        column=column or vocabulary().kinds[entity.kind].column,
        size=SIZE,
        label=evenly(
            scene.labels.get(entity.id) or short_label(entity.name), LABEL_ROOM, NAME_SIZE, 2
        ),
        sub=(
            *_fitting(beneath),
            *(_may_be(others) if others else ()),
        ),
        about=line,
        legal=status,
        doubt="; ".join(f"may be one with {other.name}: {other.why}" for other in others),
        claims=tuple(
            sorted(
                (claim for claim in claims if claim.predicate in SHOWN),
                key=lambda claim: SHOWN.index(claim.predicate),
            )
        ),
    )


def _fitting(text: str) -> tuple[str, ...]:
    """Return a line under a name in two rows, without its last parts where they find no room."""
    for mark in (" · ", "; ", ", "):
        parts = text.split(mark)
        while len(parts) > 1 and any(line.endswith("…") for line in _rows(mark.join(parts))):
            parts.pop()
        text = mark.join(parts)
    return _rows(text) if text else ()


def _rows(text: str) -> tuple[str, ...]:
    return wrap(text, SUB_ROOM, SUB_SIZE, 2)


def _may_be(others: Sequence[LeftOpen]) -> tuple[str, ...]:
    more = f" and {len(others) - 1} more" if len(others) > 1 else ""
    return evenly(f"{MAY_BE} may be {short_label(others[0].name)}{more}", SUB_ROOM, SUB_SIZE, 2)


def claims_of(nodes: Iterable[Node], lines: Iterable[Line]) -> list[ClaimAnswer]:
    """Return every claim in the picture once, sorted by id."""
    by_id = {claim.id: claim for node in nodes for claim in node.claims}
    by_id |= {claim.id: claim for line in lines for claim in (*line.claims, *line.others)}
    return [by_id[name] for name in sorted(by_id)]


def titled(picture: Picture, spec: PictureSpec, title: str, note: str) -> Picture:
    """Return the picture with a user's title and note instead of its own, where given.

    Raise BadRequest for words that convict, unless a source of the picture says them in quotes.
    """
    if not (title or note):
        return picture
    claims = claims_of(picture.nodes, picture.links)
    quotes = [quote for claim in claims for quote in (claim.quote, claim.translation) if quote]
    set_by_user = {
        name: checked(text, field=name, quotes=quotes)
        for name, text in (("title", title), ("note", note))
        if text
    }
    wording = set_by_user.get("note", spec.note)
    return picture.model_copy(
        update={
            "title": set_by_user.get("title", picture.title),
            "subtitle": picture.subtitle.replace(spec.note, wording, 1),
            # before what else its address needs, which pages take apart from its end
            "query": "&".join(filter(None, (urlencode(set_by_user), picture.query))),
        }
    )


MAX_LINES, DENIALS = 8, 3


def alt_text(picture: Picture) -> str:
    """Return the title, the strongest lines as sentences, denials among them, and a count."""
    ranked = sorted(picture.links, key=lambda line: (-line.score, line.id))
    denied = [line for line in ranked if line.polarity == Polarity.DENIES.value][:DENIALS]
    rest = [line for line in ranked if line not in denied][: MAX_LINES - len(denied)]
    strongest = [*rest, *denied]
    said = [f"{shorten(one_line(line.sentence), 160)} ({line.standing})." for line in strongest]
    left = len(picture.links) - len(strongest)
    if left > 0:
        said.append(f"{counted(left, 'more line')} in the table of claims.")
    if not picture.links and picture.nodes:
        said.append(f"{counted(len(picture.nodes), 'name')}, each in the table of claims.")
    first = [picture.release] if picture.release else []
    counted_here = counts(claims_of(picture.nodes, picture.links))
    return " ".join([*first, f"{one_line(picture.title)}.", counted_here, *said])
