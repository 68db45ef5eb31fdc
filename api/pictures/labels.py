"""What stands beneath a name: place, date, status; for a person the legal stage and the reply."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from api.pictures.measuring import plain, shorten
from api.pictures.wording import COUNTS, counted
from graph.answers.models import NOT_ASKED, ClaimAnswer, LinkAnswer
from graph.entities import Entity
from graph.record import Polarity


@dataclass(frozen=True, slots=True)
class Ties:
    """The links at each entity, and how many things each place holds."""

    at: Mapping[str, Sequence[LinkAnswer]]
    crowd: Mapping[str, int]


def ties_of(links: Iterable[LinkAnswer]) -> Ties:
    """The links, by what they join."""
    at: dict[str, list[LinkAnswer]] = defaultdict(list)
    crowd: Counter[str] = Counter()
    for link in sorted(links, key=lambda link: (link.from_.id, link.type, link.to.id)):
        at[link.from_.id].append(link)
        at[link.to.id].append(link)
        crowd[link.to.id] += link.type == "LOCATED_IN"
    return Ties(at, crowd)


def about(entity: Entity, ties: Ties, said: Sequence[ClaimAnswer]) -> str:
    """The second line under a name: where, when, which status; every value, none wins."""
    kind, says = entity.kind, entity.properties
    where = _where(entity.id, ties)
    if kind == "Compound":
        return _joined([where, *(value.replace("_", " ") for value in says.get("status", ()))])
    if kind in {"GovernmentAction", "Event", "Proceeding"}:
        counts = [
            f"{' or '.join(says[name])} {word}" for name, word in COUNTS.items() if name in says
        ]
        denials = sum(claim.polarity == Polarity.DENIES.value for claim in said)
        dates = [date.replace("/", " to ") for date in says.get("date", ())[:2]]
        disputed = f"disputed: {counted(denials, 'denial')}" if denials else ""
        return _joined([*dates, *says.get("stage", ()), *counts[:2], disputed])
    for name in ("office", "means", "asset_type", "place_type"):
        if name in says:
            return ", ".join(value.replace("_", " ") for value in says[name][:2])
    return where


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _where(entity_id: str, ties: Ties) -> str:
    """The narrowest place it is said to be in: the one fewest things are in."""
    places = sorted(
        (ties.crowd[link.to.id], link.to.name)
        for link in ties.at.get(entity_id, ())
        if link.type == "LOCATED_IN" and link.from_.id == entity_id and link.asserts
    )
    return places[0][1] if places else ""


def legal(entity: Entity, ties: Ties, by_id: Mapping[str, Entity]) -> str:
    """Beside a named person: listings, stage of any proceeding, answer, whether we asked."""
    if entity.kind != "Person":
        return ""
    parts: list[str] = []
    own = ties.at.get(entity.id, ())
    for link in own:
        if not link.asserts:
            continue
        act = by_id[link.from_.id if link.to.id == entity.id else link.to.id]
        if link.type == "PARTY_TO":
            stage = ", ".join(act.properties.get("stage", ("stage not known",)))
            parts.append(stage.replace("_", " "))
        elif link.type == "DIRECTED_AT" and "designation" in act.properties.get("action_type", ()):
            parts.append(_listed(act, ties))
    if "response" in entity.properties:
        parts.append("answer reported")
    asked = any(claim.asked for link in own for claim in link.claims)
    parts.append("asked by us" if asked else NOT_ASKED)
    return "; ".join(dict.fromkeys(parts))


def _listed(act: Entity, ties: Ties) -> str:
    """On whose list, since when where a source says so."""
    authors = [
        link.from_.name
        for link in ties.at.get(act.id, ())
        if link.type == "TOOK_ACTION" and link.asserts
    ]
    short = [
        shorten(plain(name.partition("(")[2].partition(")")[0] or name), 48)
        for name in sorted(set(authors))
    ]
    year = act.properties.get("date", ("",))[0][:4]
    return " ".join(
        part for part in ("listed by", " and ".join(short[:2]) or "a state", year) if part
    )
