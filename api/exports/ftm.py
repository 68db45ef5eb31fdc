"""FollowTheMoney entities and statements: for Aleph and OpenSanctions' tools.

Only kinds and link types that have a counterpart there, as the vocabulary names it; `left_out`
counts the others. What somebody states plainly, and nobody denies, is a property or a typed link. A
value that is alleged, disputed or put as an impression stands in words in `notes`; a link of that
sort becomes an UnknownLink whose `role` says so, as does one whose counterpart does not take its
ends (an office is held in a body, not in a position). What is only denied is left out. An act of a
state is an Event; where it put somebody on a list, that entry is a Sanction as well. `summary` says
who says so; there is no `proof`, which would have to be a document of theirs. A value that their
library would refuse stands in `notes`.

A statement is one value of one entity by one source: `dataset` is the source's id, `origin` the ids
of the claims. What this export words itself has the dataset `scamgraph`.

Lengths and rules are those of followthemoney 4.11 (`followthemoney/types`, `rigour/urls`), whose
own validation reads every entity of the export in a test.
"""

import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

import pycountry

from api.exports.graph_data import Format, GraphRows, Parts, Row
from api.urls import web_address
from api.wording import firmness, label, plain, who
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.answers.network import ValueClaim
from graph.answers.voices import voices
from graph.entities import NAMING_PREDICATES
from graph.evidence.explanation import STAGES, bracketed, hedge
from graph.package_data import read_toml
from graph.record import LIVE_STATES, Modality, Polarity, State
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
MORE: Final[dict[str, dict[str, str]]] = _TABLES["more"]
NOTED: Final = frozenset[str](_TABLES["noted"])
SANCTION: Final = "Sanction"
UNKNOWN: Final = "UnknownLink"
OURS: Final = "scamgraph"
AGAINST: Final = {Polarity.DENIES: "denied", Polarity.NOT_CONFIRMED: "not confirmed"}
_FOUND: Final = frozenset({"", "convicted", "final"})  # else a case only alleges it
Witness = ClaimAnswer | ValueClaim


@dataclass
class _Record:
    """An entity of theirs while it is made, with the claims that each of its values rests on."""

    id: str
    schema: str
    caption: str
    prose: str
    values: dict[str, list[str]] = field(default_factory=dict)
    claims: dict[tuple[str, str], list[Witness]] = field(default_factory=dict)

    def add(self, name: str, value: str, claims: Iterable[Witness] = ()) -> None:
        """Give a property a value; without claims, the words are this export's own."""
        self.values.setdefault(name, []).append(value)
        self.claims.setdefault((name, _fit(name, value) or ""), []).extend(claims)

    def properties(self) -> dict[str, list[str]]:
        """Return its values as their library takes them."""
        return fitted(self.values, self.prose)


def parts(rows: GraphRows) -> Parts:
    """Yield entities first, then the links between them."""
    about = {name: rows.about[name] for name in ("exported", "as_of", "version", "record_hash")}
    about["left_out"] = dict(left_out(rows))
    for record in _records(rows):
        whole = {
            "id": record.id,
            "schema": record.schema,
            "caption": record.caption,
            "properties": record.properties(),
            "datasets": [OURS],
            "referents": [],
            "scamgraph": about,
        }
        yield json.dumps(whole, ensure_ascii=False) + "\n"


def statements(rows: GraphRows) -> Parts:
    """Yield the same entities value by value, once for each source that gives the value."""
    for record in _records(rows):
        for name, values in record.properties().items():
            for value in values:
                yield from _statements(record, name, value)


def _statements(record: _Record, name: str, value: str) -> Iterator[str]:
    by_source: dict[str, list[Witness]] = defaultdict(list)
    for claim in record.claims.get((name, value), ()):
        by_source[claim.source if isinstance(claim.source, str) else claim.source.id].append(claim)
    for dataset in sorted(by_source) or [OURS]:
        claims = by_source.get(dataset, [])
        seen = sorted(claim.recorded_at for claim in claims)
        key = f"{dataset}.{record.id}.{name}.{value}"
        line = {
            "canonical_id": record.id,
            "entity_id": record.id,
            "prop": name,
            "schema": record.schema,
            "value": value,
            "dataset": dataset,
            "lang": None,
            "original_value": None,
            "first_seen": seen[0] if seen else None,
            "last_seen": seen[-1] if seen else None,
            "external": False,
            "origin": " ".join(sorted({claim.id for claim in claims})) or None,
            "id": hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest(),  # as they make it
        }
        if marks := sorted({claim.mark for claim in claims if claim.mark}):
            line[RELEASE] = "; ".join(marks)  # their reader leaves out what it does not know
        yield json.dumps(line, ensure_ascii=False) + "\n"


def left_out(rows: GraphRows) -> Counter[str]:
    """Return how many entities and links have no counterpart, and how many links nobody asserts."""
    known = {node["id"]: bool(vocabulary().kinds[node["kind"]].ftm) for node in rows.nodes}
    count = Counter(links_not_asserted=0, links_without_counterpart=0)
    count["entities_without_counterpart"] = list(known.values()).count(False)
    for link in rows.answers.values():
        if not link.asserts:
            count["links_not_asserted"] += 1
        elif not (known.get(link.from_.id) and known.get(link.to.id)):
            count["links_without_counterpart"] += 1
    return count


def _records(rows: GraphRows) -> Iterator[_Record]:
    kinds = {name: kind.ftm for name, kind in vocabulary().kinds.items() if kind.ftm}
    nodes = {n["id"]: n for n in rows.nodes if n["kind"] in kinds}
    yield from (_entity(node, kinds[node["kind"]], rows) for node in nodes.values())
    acts = _authors(rows)
    for link in rows.answers.values():
        start, end = link.from_.id, link.to.id
        if not (link.asserts and start in nodes and end in nodes):
            continue
        is_entry = _is_entry(link, nodes[start], rows)
        ends = kinds[nodes[start]["kind"]], kinds[nodes[end]["kind"]]
        yield _sanction(link, nodes[start], acts[start], rows) if is_entry else _link(link, *ends)


def _entity(node: Row, schema: str, rows: GraphRows) -> _Record:
    record = _Record(node["id"], schema, node["name"], "notes")
    record.add("name", node["name"], _naming(node, node["name"], rows))
    for alias in node["names"]:
        if alias != node["name"]:
            record.add("alias", alias, _naming(node, alias, rows))
    notes = [node[RELEASE], node["note"]]
    for name, prop in vocabulary().properties.items():
        wanted = prop.ftm if schema in ONLY_ON.get(prop.ftm, [schema]) else ""
        wanted = MORE.get(name, {}).get(schema, wanted)
        for value in node.get(name, ()):
            claims = rows.values.get((node["id"], name, value), [])
            doubt = _doubt(claims)
            if doubt or (name in NOTED and not wanted):
                said = doubt or f"said by {_names(_plainly(claims))}"
                notes.append(f"{label(name)}: {value.replace('_', ' ')}{bracketed(said)}")
            elif wanted and name != "name":
                _give(record, wanted, value, _plainly(claims), is_date=prop.value == "date")
    for note in filter(None, notes):
        record.add("notes", capitalised(note))
    return record


def _give(
    record: _Record, wanted: str, value: str, claims: Iterable[Witness], *, is_date: bool
) -> None:
    """Add a value under its counterpart; a pair of coordinates has two."""
    if wanted == "latitude longitude":
        for name, number in zip(wanted.split(), value.split(","), strict=False):
            record.add(name, number.strip(), claims)
    else:
        # Theirs are single days, months or years: of a range, its beginning.
        record.add(wanted, value.partition("/")[0] if is_date else value, claims)


def _naming(node: Row, name: str, rows: GraphRows) -> list[ValueClaim]:
    """Return the claims that call an entity by this name, in a name of any sort."""
    return [
        claim
        for prop in NAMING_PREDICATES
        for claim in _plainly(rows.values.get((node["id"], prop, name), []))
    ]


def _is_plain(claim: Witness) -> bool:
    """Return whether a claim asserts plainly, as no allegation in a case."""
    return (
        claim.polarity == Polarity.ASSERTS
        and claim.modality == Modality.STATES
        and claim.stage in _FOUND
    )


def _plainly(claims: Iterable[Any]) -> list[Any]:
    return [claim for claim in claims if _is_plain(claim)]


def _doubt(claims: Sequence[Witness]) -> str:
    """Return in words why these claims on one value or link do not make a plain fact; "" if so."""
    said = []
    if (asserting := _of(Polarity.ASSERTS, claims)) and not _plainly(asserting):
        said.append(hedge(claim.modality for claim in asserting))
        said += [STAGES[stage] for stage in sorted({claim.stage for claim in asserting} - _FOUND)]
    for polarity in (Polarity.DENIES, Polarity.NOT_CONFIRMED):
        if against := _of(polarity, claims):
            said.append(f"{AGAINST[polarity]} by {_names(against)}")
    return "; ".join(filter(None, said))


def _of(polarity: Polarity, claims: Iterable[Any]) -> list[Any]:
    return [claim for claim in claims if claim.polarity == polarity]


def _names(claims: Iterable[Witness]) -> str:
    said = {(c.who if isinstance(c, ValueClaim) else who(c), c.stated_on) for c in claims}
    return "; ".join(sorted(f"{name}, {day}" for name, day in said))


def _live(link: LinkAnswer) -> list[ClaimAnswer]:
    return [claim for claim in link.claims if State(claim.state) in LIVE_STATES]


def _authors(rows: GraphRows) -> dict[str, list[LinkAnswer]]:
    """Return by act the links that say plainly, and undisputed, whose act it is."""
    acts: dict[str, list[LinkAnswer]] = defaultdict(list)
    for link in rows.answers.values():
        if link.type == "TOOK_ACTION" and link.asserts and not _doubt(_live(link)):
            acts[link.to.id].append(link)
    return acts


def _is_entry(link: LinkAnswer, act: Row, rows: GraphRows) -> bool:
    """Return whether a link says plainly that an act put an entity on a list."""
    if vocabulary().links[link.type].ftm != SANCTION or _doubt(_live(link)):
        return False
    claims = rows.values.get((act["id"], "action_type", "designation"), ())
    return bool(_plainly(claims)) and not _doubt(claims)


def _sanction(
    link: LinkAnswer, act: Row, authors: Sequence[LinkAnswer], rows: GraphRows
) -> _Record:
    record = _told(link, SANCTION)
    record.add("entity", link.to.id, _plainly(_live(link)))
    record.add("description", link.from_.name)
    for author in authors:
        record.add("authority", author.from_.name, _plainly(_live(author)))
    for of, name, wanted in (
        (act["id"], "programme", "program"), (act["id"], "date", "listingDate"),
        (act["id"], "date", "startDate"), (act["id"], "list_entry", "authorityId"),
    ):  # fmt: skip
        for value in act.get(name, ()):
            claims = rows.values.get((of, name, value), [])
            if not _doubt(claims):
                _give(record, wanted, value, _plainly(claims), is_date=name == "date")
    return record


def _link(link: LinkAnswer, from_schema: str, to_schema: str) -> _Record:
    doubt = _doubt(live := _live(link))
    wanted = vocabulary().links[link.type].ftm
    start, end = ENDS.get(wanted, ("", ""))
    fits = start and from_schema in TAKES.get(start, {from_schema})
    fits = fits and to_schema in TAKES.get(end, {to_schema})
    schema = wanted if fits and not doubt else UNKNOWN
    start, end = ENDS[schema]
    record = _told(link, schema)
    asserting = _of(Polarity.ASSERTS, live)
    record.add(start, link.from_.id, asserting)
    record.add(end, link.to.id, asserting)
    if schema not in WITHOUT_ROLE:
        record.add("role", plain(link.type) + bracketed(doubt), asserting)
    return record


def _told(link: LinkAnswer, schema: str) -> _Record:
    """Return a link of theirs with its sentence, and who says so where."""
    hashed = hashlib.sha256(" ".join(link.key).encode()).hexdigest()
    record = _Record(f"scamgraph-{hashed[:24]}", schema, link.sentence, "summary")
    record.add("summary", summary(link, live := _live(link)))
    for claim in sorted(live, key=lambda claim: claim.id):
        record.add("publisher", claim.source.publisher, [claim])
        record.add("recordId", claim.id, [claim])
        if claim.source.url:
            record.add("sourceUrl", claim.source.url, [claim])
    return record


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
                for said in voices(_of(polarity, claims))
            }
        )
        if names:
            sentences.append(f"{heading}: {'; '.join(names)}.")
    low, high = link.independent_min, link.independent_max
    sentences.append(f"Standing: {link.standing}; independent: {low} to {high}.")
    return " ".join(sentences)


FTM = Format("ftm", "application/json+ftm", {"scamgraph.ftm.json": parts})
STATEMENTS = Format(
    "ftm-statements", "application/x-ndjson", {"scamgraph.statements.json": statements}
)
