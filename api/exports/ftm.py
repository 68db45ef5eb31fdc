"""FollowTheMoney entities, a JSON object a line: for Aleph and OpenSanctions' tools.

Only kinds and link types that have a counterpart there, as the vocabulary names it. A link whose
counterpart does not take its ends (an office is held in a body, not in a position) becomes an
UnknownLink, its type kept as `role`. `summary` says who says so; there is no `proof`, which would
have to be a document of theirs. A value that their library would refuse stands in `notes`.
"""

import hashlib
import json
from typing import Any, Final

from api.exports.ftm_values import fitted
from api.exports.gathering import Format, Gathered, Parts, Row
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.record import LIVE_STATES, Polarity, State
from graph.vocabulary import vocabulary

# Schema to (property of `from`, property of `to`), and what each end must be.
ENDS: Final = {
    "Ownership": ("owner", "asset"),
    "Directorship": ("director", "organization"),
    "Employment": ("employee", "employer"),
    "Membership": ("member", "organization"),
    "Payment": ("payer", "beneficiary"),
    "CourtCaseParty": ("party", "case"),
    "Family": ("person", "relative"),
    "Associate": ("person", "associate"),
    "UnknownLink": ("subject", "object"),
}
_LEGAL: Final = frozenset({"Person", "Company", "Organization", "PublicBody"})
_ORGANIZATION: Final = frozenset({"Company", "Organization", "PublicBody"})
TAKES: Final = {
    "owner": _LEGAL,
    "asset": frozenset({"Asset", "RealEstate", "Company"}),
    "director": _LEGAL,
    "organization": _ORGANIZATION,
    "employee": frozenset({"Person"}),
    "employer": _ORGANIZATION,
    "member": _LEGAL,
    "payer": _LEGAL,
    "beneficiary": _LEGAL,
    "case": frozenset({"CourtCase"}),
    "person": frozenset({"Person"}),
    "relative": frozenset({"Person"}),
    "associate": frozenset({"Person"}),
}
WITHOUT_ROLE: Final = frozenset({"Payment", "Family", "Associate"})
# Counterparts of properties that only these schemata have; the others are on every thing.
ONLY_ON: Final = {
    "registrationNumber": frozenset({*_LEGAL, "RealEstate"}),
    "position": frozenset({"Person"}),
    "jurisdiction": frozenset({"Company"}),
    "date": frozenset({"Event"}),
}


def parts(found: Gathered) -> Parts:
    """Things first, then the links between them."""
    kinds = {name: kind.ftm for name, kind in vocabulary().kinds.items() if kind.ftm}
    schemata = {n["id"]: kinds[n["kind"]] for n in found.nodes if n["kind"] in kinds}
    about = {name: found.about[name] for name in ("exported", "as_of", "version", "record_hash")}
    for node in found.nodes:
        if node["id"] in schemata:
            yield _line(_thing(node, schemata[node["id"]]), about)
    for key, link in found.answers.items():
        known = link.from_.id in schemata and link.to.id in schemata
        if link.asserts and known and vocabulary().links[link.type].ftm:
            ends = schemata[link.from_.id], schemata[link.to.id]
            yield _line(_link(key, link, *ends), about)


def _thing(node: Row, schema: str) -> Row:
    properties: dict[str, list[str]] = {"name": [node["name"]]}
    if others := [name for name in node["names"] if name != node["name"]]:
        properties["alias"] = others
    for name, prop in vocabulary().properties.items():
        fits = schema in ONLY_ON.get(prop.ftm, {schema})
        if prop.ftm and prop.ftm != "name" and fits and node.get(name):
            # Theirs are single days, months or years: of a range, its beginning.
            values = [v.partition("/")[0] if prop.value == "date" else v for v in node[name]]
            properties[prop.ftm] = sorted({*properties.get(prop.ftm, ()), *values})
    if node["note"]:
        properties["notes"] = [node["note"]]
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
        properties["role"] = [link.type.replace("_", " ").lower()]
    link_id = f"scamgraph-{hashlib.sha256(' '.join(key).encode()).hexdigest()[:24]}"
    return {
        "id": link_id,
        "schema": schema,
        "caption": link.sentence,
        "properties": fitted(properties, "summary"),
    }


def summary(link: LinkAnswer, claims: list[ClaimAnswer]) -> str:
    """The sentence, who says so, who denies it, who could not confirm it, and how it stands."""
    said = [f"{link.sentence}."]
    for polarity, words in (
        (Polarity.ASSERTS, "Said by"),
        (Polarity.DENIES, "Denied by"),
        (Polarity.NOT_CONFIRMED, "Not confirmed by"),
    ):
        names = sorted(
            {
                f"{c.speaker or c.source.publisher} ({c.source.title}, {c.stated_on})"
                for c in claims
                if c.polarity == polarity
            }
        )
        if names:
            said.append(f"{words}: {'; '.join(names)}.")
    low, high = link.independent_min, link.independent_max
    said.append(f"Standing: {link.standing}; independent: {low} to {high}.")
    return " ".join(said)


def _line(entity: Row, about: dict[str, Any]) -> str:
    whole = {**entity, "datasets": ["scamgraph"], "referents": [], "scamgraph": about}
    return json.dumps(whole, ensure_ascii=False) + "\n"


FTM = Format("ftm", "application/json+ftm", {"scamgraph.ftm.json": parts})
