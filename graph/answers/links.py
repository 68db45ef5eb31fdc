"""Links as answered: what their claims add up to, with the claims beside it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph.answers.claims import claims_by_id
from graph.answers.sentences import summary_sentence
from graph.answers.shapes import ClaimAnswer, LinkAnswer, Thing
from graph.links import Link
from graph.store.store import Transaction
from graph.vocabulary import vocabulary

FIELDS = (
    "type",
    "asserts",
    "denies",
    "not_confirmed",
    "independent_min",
    "independent_max",
    "score",
    "standing",
    "contested",
    "first",
    "last",
    "claims",
)
LINK_ROW = (
    "a.id AS a_id, a.name AS a_name, a.kinds AS a_kinds, b.id AS b_id, b.name AS b_name, "
    "b.kinds AS b_kinds, " + ", ".join(f"l.{name} AS {name}" for name in FIELDS)
)


def links_at(tx: Transaction, ids: Iterable[str]) -> list[LinkAnswer]:
    """Every link at these entities, denied and withdrawn ones included."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (:Entity {id: id})-[l:EVIDENCE]-(:Entity) "
        f"WITH DISTINCT l, startNode(l) AS a, endNode(l) AS b RETURN {LINK_ROW}",
        sorted(set(ids)),
    )
    return with_claims(tx, rows)


def ends_of(tx: Transaction, links: Iterable[Link]) -> dict[str, dict[str, Any]]:
    """What the ends of these links are called now: id, name and kinds, by id."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN e.id AS id, e.name AS name, e.kinds AS kinds",
        sorted({end for link in links for end in link.ends}),
    )
    return {row["id"]: row for row in rows}


def answered(
    links: Iterable[Link],
    claims: Mapping[str, ClaimAnswer],
    ends: Mapping[str, Mapping[str, Any]],
) -> list[LinkAnswer]:
    """Links that were worked out, as answered, in a fixed order; `ends` is what ends_of gives."""
    return [
        link_answer(
            {
                "type": link.type,
                **link.summary(),
                **{
                    f"{end}_{name}": ends[key][name]
                    for end, key in zip("ab", link.ends, strict=True)
                    for name in ("id", "name", "kinds")
                },
            },
            claims,
        )
        for link in sorted(links, key=lambda link: link.key)
    ]


def with_claims(tx: Transaction, rows: Sequence[dict[str, Any]]) -> list[LinkAnswer]:
    """Links with their claims, from rows of LINK_ROW; each link once, in a fixed order."""
    unique = {(row["a_id"], row["type"], row["b_id"]): row for row in rows}
    claims = claims_by_id(tx, (c for row in unique.values() for c in row["claims"]))
    return [link_answer(unique[key], claims) for key in sorted(unique)]


def link_answer(row: Mapping[str, Any], claims: Mapping[str, ClaimAnswer]) -> LinkAnswer:
    """A link in its answered shape."""
    ends = {
        end: Thing(id=row[f"{end}_id"], name=row[f"{end}_name"], kind=row[f"{end}_kinds"][0])
        for end in ("a", "b")
    }
    counts = {name: row[name] for name in ("asserts", "denies", "not_confirmed")}
    return LinkAnswer.model_validate(
        {
            **{name: row[name] for name in FIELDS if name != "claims"},
            "from": ends["a"],
            "to": ends["b"],
            "sentence": summary_sentence(row["type"], ends["a"].name, ends["b"].name, **counts),
            "step": vocabulary().links[row["type"]].step,
            "claims": [claims[claim] for claim in row["claims"] if claim in claims],
        }
    )
