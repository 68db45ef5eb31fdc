"""The part of the bundled sources that the library's examples speak of."""

from collections.abc import Iterable
from typing import Any

from graph.record import Claim, Judgement, Origin, Source
from ingest.dataset_folder import folder_of, get_rows, read_judgements
from ingest.description import read_description
from ingest.rows import make_claims
from queries.questions import questions

WHOLE = ("founding_article",)
PARTLY = ("compounds", "state_acts", "routes", "ties")
STEPS = 1


def example_refs() -> set[str]:
    """Every id of a thing that an example names."""
    return {
        str(question.example[param.name])
        for question in questions().values()
        for param in question.params
        if param.type == "entity" and param.name in question.example
    }


def around_the_examples() -> tuple[list[Claim], tuple[Judgement, ...], dict[str, Any]]:
    """Claims about what the examples name and what is joined to it; judgements and sources."""
    claims: list[Claim] = []
    judgements: list[Judgement] = []
    sources: dict[str, Source] = {}
    origins: dict[str, Origin] = {}
    kept: list[Claim] = []
    for name in (*WHOLE, *PARTLY):
        folder = folder_of(name)
        description = read_description(folder)
        made = [claim for _, claim in make_claims(description, get_rows(folder))[0]]
        (kept if name in WHOLE else claims).extend(made)
        judgements += read_judgements(folder)[0]
        sources |= {source.id: source for source in description.publication}
        origins |= {origin.id: origin for origin in description.origin}
    wanted = example_refs()
    for judgement in judgements:
        if judgement.verdict == "same" and wanted & set(judgement.about):
            wanted |= set(judgement.about)
    for _ in range(STEPS):
        wanted |= {
            ref
            for claim in claims
            if claim.object and wanted & {claim.subject, claim.object}
            for ref in (claim.subject, claim.object)
        }
    refs = wanted | {ref for claim in kept for ref in (claim.subject, claim.object) if ref}
    kept += [c for c in claims if c.subject in refs and (not c.object or c.object in refs)]
    return kept, _within(judgements, refs), _cited(kept, sources, origins)


def _within(judgements: Iterable[Judgement], refs: set[str]) -> tuple[Judgement, ...]:
    return tuple(j for j in judgements if j.verdict != "ground" and set(j.about) <= refs)


def _cited(
    claims: Iterable[Claim], sources: dict[str, Source], origins: dict[str, Origin]
) -> dict[str, Any]:
    named = {claim.source for claim in claims}
    rested_on = {origin for claim in claims for origin in claim.rests_on}
    return {
        "sources": [source for key, source in sources.items() if key in named],
        "origins": [origin for key, origin in origins.items() if key in rested_on],
    }
