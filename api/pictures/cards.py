"""Claims of a picture as table rows and cards."""

from typing import Any

from api.pictures.labels import label_of
from api.pictures.models import Line, Node, Picture
from api.urls import web_address
from api.wording import became, days_in_words, who
from graph.answers.models import ClaimAnswer
from graph.dates import said_on_words
from graph.evidence.claim_weights import latest
from graph.evidence.explanation import STAGES
from graph.package_data import read_toml
from graph.text import capitalised

_WORDS = read_toml("api.pictures", "wording.toml")
SIDES: dict[str, str] = _WORDS["sides"]
FIRM: dict[str, str] = _WORDS["firm"]
BASIS: dict[str, str] = _WORDS["basis"]
READ: dict[str, str] = _WORDS["read"]


def words_of(claim: ClaimAnswer) -> dict[str, Any]:
    """Return a claim in words, for a row or a card."""
    return {
        "id": claim.id,
        "side": SIDES[claim.polarity],
        "sentence": days_in_words(claim.sentence),
        "quote": claim.quote,
        "paraphrase": claim.translation or claim.paraphrase,
        "who": who(claim),
        "publisher": claim.source.publisher,
        "source": claim.source.title,
        "url": web_address(claim.source.url),
        "locator": claim.locator,
        "date": said_on_words(claim.stated_on),
        "known": latest(claim.stated_on),
        "sure": f"{FIRM[claim.modality]}; {BASIS[claim.basis]}; {READ[claim.copy_read]}"
        + (f"; {STAGES[claim.stage]}" if claim.stage else ""),
        "state": "" if (claim.state_now or claim.state) == "current" else became(claim),
        "reply": claim.reply,
        "mark": claim.mark,
    }


def claim_rows(picture: Picture) -> dict[str, dict[str, Any]]:
    """Return every claim in words, by id: those of lines first, in order, then those of names."""
    rows: dict[str, dict[str, Any]] = {}
    for line in picture.links:
        for claim in (*line.claims, *line.others):
            rows.setdefault(claim.id, words_of(claim) | {"standing": days_in_words(line.standing)})
    for node in picture.nodes:
        for claim in node.claims:
            rows.setdefault(
                claim.id,
                words_of(claim) | {"standing": f"beside the name: {label_of(claim.predicate)}"},
            )
    return rows


def cards(picture: Picture) -> list[dict[str, Any]]:
    """Return cards in keyboard order: each node, then its outgoing lines, then the rest."""
    leaving: dict[str, list[Line]] = {}
    for line in picture.links:
        leaving.setdefault(line.from_.id, []).append(line)
    order = {heading.column: i for i, heading in enumerate(picture.headings)}
    shown: list[dict[str, Any]] = []
    for node in sorted(picture.nodes, key=lambda n: (order.get(n.column, 0), n.y, n.id)):
        shown.append(_of_node(node))
        shown.extend(_of_line(line) for line in leaving.pop(node.id, ()))
    return shown + [_of_line(line) for lines in leaving.values() for line in lines]


def _of_node(node: Node) -> dict[str, Any]:
    return {
        "node": node.id,
        "id": node.id,
        "title": node.name,
        "kind": node.kind,
        "standing": days_in_words("; ".join(p for p in (node.about, node.legal, node.doubt) if p)),
        "claims": [claim.id for claim in node.claims],
        "others": [],
        "why": "",
    }


def _of_line(line: Line) -> dict[str, Any]:
    return {
        "line": line.id,
        "id": line.id,
        "title": capitalised(line.sentence),
        "kind": days_in_words(
            f"Claim, {' to '.join(dict.fromkeys((line.first_day, line.last_day)))}"
        ),
        "standing": days_in_words(line.standing),
        "claims": [claim.id for claim in line.claims],
        "others": [claim.id for claim in line.others],
        "why": line.colour_why,
    }
