"""FollowTheMoney entities, a JSON object a line: for Aleph and OpenSanctions' tools.

Only kinds and link types that have a counterpart there, as the vocabulary names it. A link whose
counterpart does not take its ends (an office is held in a body, not in a position) becomes an
UnknownLink, its type kept as `role`. `summary` says who says so; there is no `proof`, which would
have to be a document of theirs. A value that their library would refuse stands in `notes`.

Lengths and rules are those of followthemoney 4.11 (`followthemoney/types`, `rigour/urls`), whose
own validation reads every entity of the export in a test.
"""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

import pycountry

from api.exports.graph_data import Format, GraphRows, Parts, Row
from api.urls import web_address
from api.wording import firmness, plain, who
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.answers.voices import voices
from graph.evidence.explanation import bracketed
from graph.package_data import read_toml
from graph.record import LIVE_STATES, Polarity, State
from graph.text import capitalised
from graph.vocabulary import vocabulary
from queries.values import RELEASE

_TABLES: Final = read_toml("api.exports", "ftm.toml")
MAX_LENGTHS: Final[dict[str, int]] = _TABLES["max_lengths"]
_LABEL = re.compile(r"(?=.*[^\W_])[\w-]{1,63}")
_QUOTES: Final = "\"'"


def fitted(properties: Mapping[str, Sequence[str]], prose: str) -> dict[str, list[str]]:
    """Return the valid values of properties; the others go into `prose`, named and whole.

    `prose` is the property that takes any text: `notes` of a thing, `summary` of a link. What is
    too long even for it ends in "…".
    """
    fits: dict[str, list[str]] = {}
    left: list[str] = []
    for name, values in properties.items():
        for value in values:
            fit = _fit(name, value)
            if fit:
                fits.setdefault(name, []).append(fit)
            if fit is None or (fit.endswith("…") and fit != value):
                left.append(f"{name}: {value}")
    if left:
        fits.setdefault(prose, []).extend(_cut(text, MAX_LENGTHS[prose]) for text in left)
    return {name: list(dict.fromkeys(values)) for name, values in fits.items()}


def _fit(name: str, value: str) -> str | None:
    """Return a value as FollowTheMoney takes it, cut where it is too long; None if it cannot."""
    if name == "jurisdiction":
        return _country(value)
    if name == "sourceUrl":
        return value if _is_address(value) and len(value) <= MAX_LENGTHS[name] else None
    if not value.strip().strip(_QUOTES).strip():
        return None
    return _cut(value, MAX_LENGTHS[name]) if name in MAX_LENGTHS else value


def _cut(value: str, most: int) -> str:
    return value if len(value) <= most else f"{value[: most - 1]}…"


def _country(value: str) -> str | None:
    """Return the code of a country: ISO 3166's two letters, in lower case."""
    with suppress(LookupError):
        return str(pycountry.countries.lookup(value).alpha_2).lower()
    return None


def _is_address(url: str) -> bool:
    """Return whether an address is one of the web at a plausible host."""
    if not web_address(url) or re.search(r"\s", url):
        return False
    try:
        host, _ = urlsplit(url).hostname or "", urlsplit(url).port
        with suppress(ValueError):
            return bool(ip_address(host))
    except ValueError:
        return False
    labels = host.rstrip(".").split(".")
    last = labels[-1]
    return all(map(_LABEL.fullmatch, labels)) and (
        len(labels) == 1 or (len(last) > 1 and not last.isdigit())
    )


ENDS: Final[dict[str, list[str]]] = _TABLES["ends"]
TAKES: Final[dict[str, list[str]]] = _TABLES["takes"]
WITHOUT_ROLE: Final = frozenset({"Payment", "Family", "Associate"})
ONLY_ON: Final[dict[str, list[str]]] = _TABLES["only_on"]


def parts(rows: GraphRows) -> Parts:
    """Yield entities first, then the links between them."""
    kinds = {name: kind.ftm for name, kind in vocabulary().kinds.items() if kind.ftm}
    schemata = {n["id"]: kinds[n["kind"]] for n in rows.nodes if n["kind"] in kinds}
    about = {name: rows.about[name] for name in ("exported", "as_of", "version", "record_hash")}
    for node in rows.nodes:
        if node["id"] in schemata:
            yield _line(_entity(node, schemata[node["id"]]), about)
    for key, link in rows.answers.items():
        known = link.from_.id in schemata and link.to.id in schemata
        if link.asserts and known and vocabulary().links[link.type].ftm:
            ends = schemata[link.from_.id], schemata[link.to.id]
            yield _line(_link(key, link, *ends), about)


def _entity(node: Row, schema: str) -> Row:
    properties: dict[str, list[str]] = {"name": [node["name"]]}
    if aliases := [name for name in node["names"] if name != node["name"]]:
        properties["alias"] = aliases
    for name, prop in vocabulary().properties.items():
        fits = schema in ONLY_ON.get(prop.ftm, {schema})
        if prop.ftm and prop.ftm != "name" and fits and node.get(name):
            # Theirs are single days, months or years: of a range, its beginning.
            values = [v.partition("/")[0] if prop.value == "date" else v for v in node[name]]
            properties[prop.ftm] = sorted({*properties.get(prop.ftm, ()), *values})
    notes = [node[RELEASE], node["note"], *node["hedged"]]
    if said := [capitalised(note) for note in notes if note]:
        properties["notes"] = said
    return {
        "id": node["id"],
        "schema": schema,
        "caption": node["name"],
        "properties": fitted(properties, "notes"),
    }


def _link(key: tuple[str, str, str], link: LinkAnswer, from_schema: str, to_schema: str) -> Row:
    wanted = vocabulary().links[link.type].ftm
    start, end = ENDS.get(wanted, ("", ""))
    fits = start and from_schema in TAKES.get(start, {from_schema})
    schema = wanted if fits and to_schema in TAKES.get(end, {to_schema}) else "UnknownLink"
    start, end = ENDS[schema]
    live = [claim for claim in link.claims if State(claim.state) in LIVE_STATES]
    properties = {
        start: [link.from_.id],
        end: [link.to.id],
        "summary": [summary(link, live)],
        "publisher": sorted({claim.source.publisher for claim in live}),
        "sourceUrl": sorted({claim.source.url for claim in live if claim.source.url}),
        "recordId": sorted(claim.id for claim in live),
    }
    if schema not in WITHOUT_ROLE:
        properties["role"] = [plain(link.type)]
    link_id = f"scamgraph-{hashlib.sha256(' '.join(key).encode()).hexdigest()[:24]}"
    return {
        "id": link_id,
        "schema": schema,
        "caption": link.sentence,
        "properties": fitted(properties, "summary"),
    }


def summary(link: LinkAnswer, claims: list[ClaimAnswer]) -> str:
    """Return the sentence, who says so, who denies or could not confirm it, and its standing."""
    sentences = [f"{link.sentence}."]
    for polarity, heading in (
        (Polarity.ASSERTS, "Said by"),
        (Polarity.DENIES, "Denied by"),
        (Polarity.NOT_CONFIRMED, "Not confirmed by"),
    ):
        names = sorted(
            {
                f"{who(said.claim)} ({said.claim.source.title}, {said.claim.stated_on})"
                + firmness(said.claim)
                + bracketed(said.claim.mark)
                for said in voices(c for c in claims if c.polarity == polarity)
            }
        )
        if names:
            sentences.append(f"{heading}: {'; '.join(names)}.")
    low, high = link.independent_min, link.independent_max
    sentences.append(f"Standing: {link.standing}; independent: {low} to {high}.")
    return " ".join(sentences)


def _line(entity: Row, about: dict[str, Any]) -> str:
    whole = {**entity, "datasets": ["scamgraph"], "referents": [], "scamgraph": about}
    return json.dumps(whole, ensure_ascii=False) + "\n"


FTM = Format("ftm", "application/json+ftm", {"scamgraph.ftm.json": parts})
