"""Short ways to write claims of a country and people that do not exist."""

from typing import Any

from graph.dataset import Dataset
from graph.record import Claim, Judgement, Origin, Polarity, Reply, Source, State

SOURCES = tuple(
    Source(
        id=f"src-{n}",
        title=f"Report {n}",
        publisher=f"Publisher {n}",
        kind="report",
        reliability="B",
        graded_by="tests",
        graded_why="a reason",
    )
    for n in (1, 2, 3)
)
ORIGINS = tuple(
    Origin(id=f"origin-{n}", kind="report", title=f"Origin {n}", by=f"Author {n}")
    for n in (1, 2, 3)
)


def claim(subject: str, predicate: str, target: str, **more: Any) -> Claim:
    """A claim; `target` is a ref where the predicate is a link type (upper case), else a value."""
    end = {"object": target} if predicate.isupper() else {"value": target}
    facts: dict[str, Any] = {
        "source": "src-1",
        "locator": "p. 1",
        "polarity": Polarity.ASSERTS,
        "paraphrase": "so",
        "copy_read": "original",
        "extent_read": "whole",
        "stated_on": "2025-07",
        "release": "public",
        **more,
    }
    return Claim.model_validate({"subject": subject, "predicate": predicate, **end, **facts})


def thing(ref: str, kind: str, name: str = "", **more: Any) -> tuple[Claim, ...]:
    """What makes a thing: its kind and its name."""
    return (claim(ref, "kind", kind, **more), claim(ref, "name", name or f"Name of {ref}", **more))


def same(one: str, other: str, key: str = "") -> Judgement:
    """A judgement that two refs are one thing."""
    return Judgement(
        id=key or f"j-{one}-{other}",
        verdict="same",
        about=(one, other),
        why="a reason",
        by="tests",
        decided_on="2026-11-24",
    )


def ground(origin: str) -> Judgement:
    """A judgement that an origin stands on ground of its own."""
    return Judgement(
        id=f"j-{origin}",
        verdict="ground",
        about=(origin,),
        why="a reason",
        by="tests",
        decided_on="2026-11-24",
    )


def answered(claim_id: str, words: str) -> Reply:
    """What was put to somebody about a claim, and that it is denied."""
    return Reply(
        claim=claim_id,
        outcome="answered",
        asked_by="the desk",
        words=words,
        channel="letter",
        asked_on="2026-11-01",
        deadline="2026-11-10",
        answer="No.",
        entered_on="2026-11-11",
    )


def request_to(claim: Claim) -> Reply:
    """A request for comment to the subject of a claim, which waits for its answer."""
    return Reply(
        claim=claim.id,
        outcome="waiting",
        party=claim.subject,
        asked_by="the desk",
        words="Is it so?",
        channel="letter",
        asked_on="2026-05-03",
        deadline="2026-05-10",
        entered_on="2026-05-03",
    )


def dataset(
    *claims: Claim, judgements: tuple[Judgement, ...] = (), name: str = "fiction"
) -> Dataset:
    """A dataset of these claims, with the sources and origins that they name."""
    return Dataset(
        id=name,
        title="Fiction",
        description="Nothing in it exists.",
        rows_gone=State.OUR_ERROR,
        sources=SOURCES,
        origins=ORIGINS,
        claims=claims,
        judgements=judgements,
    )


FIRM, OTHER_FIRM, CAMP, MINISTRY = "fic-firm", "fic-firm2", "fic-camp", "fic-ministry"
THINGS = (
    *thing(FIRM, "Company", "Ardent Holdings"),
    *thing(OTHER_FIRM, "Company", "Ardent Holdings Ltd"),
    *thing(CAMP, "Compound", "Heron Park"),
    *thing(MINISTRY, "StateBody", "Ministry of Sarenga"),
)
