"""Judgements taken back: every score is again what it was."""

from hypothesis import given
from hypothesis import strategies as st

from graph.projection import project
from graph.record import Claim, Judgement, Polarity, Source
from tests.graph.evidence.strategies import SMALL

FIRMS = tuple(f"fic-firm-{n}" for n in range(4))
CAMP = "fic-camp"
PAPER = Source(
    id="fic-paper",
    title="A paper",
    publisher="A publisher",
    kind="article",
    reliability="B",
    graded_by="us",
    graded_why="a test",
)
SAME = st.tuples(st.sampled_from(FIRMS), st.sampled_from(FIRMS)).filter(lambda p: p[0] != p[1])


def told(subject: str, predicate: str, *, locator: str = "p. 1", **more: object) -> Claim:
    given_: dict[str, object] = {
        "source": "fic-paper",
        "polarity": Polarity.ASSERTS,
        "paraphrase": "It is said.",
        "copy_read": "original",
        "extent_read": "whole",
        "stated_on": "2025",
        "credibility": "3",
    }
    given_ |= {"subject": subject, "predicate": predicate, "locator": locator, **more}
    return Claim.model_validate(given_)


def judged(number: int, verdict: str, about: tuple[str, ...]) -> Judgement:
    row = {"id": f"j-{number}", "verdict": verdict, "about": about, "why": "told so", "by": "us"}
    return Judgement.model_validate({**row, "decided_on": "2026-11-24"})


THINGS = [
    *(told(firm, "kind", value="Company") for firm in FIRMS),
    told(CAMP, "kind", value="Compound"),
]
owners = st.builds(
    lambda firm, page, origin, basis: told(
        firm, "OWNS", object=CAMP, locator=f"p. {page}", rests_on=(origin,), basis=basis
    ),
    st.sampled_from(FIRMS),
    st.integers(1, 5),
    st.sampled_from(("wire", "deed", "witness")),
    st.sampled_from(("reported", "court_record")),
)


@SMALL
@given(st.lists(owners, max_size=6), st.lists(SAME, max_size=3))
def test_unmerging_restores_every_score(said: list[Claim], pairs: list[tuple[str, str]]) -> None:
    grounds = [judged(90, "ground", ("deed",)), judged(91, "ground", ("witness",))]
    same = [judged(number, "same", pair) for number, pair in enumerate(pairs)]
    claims = [*THINGS, *said]
    before = project(claims, grounds, [PAPER])
    project(claims, [*grounds, *same], [PAPER])
    undone = [j.model_copy(update={"undone_on": "2026-11-25"}) for j in same]
    after = project(claims, [*grounds, *undone], [PAPER])
    assert {k: link.summary.score for k, link in after.links.items()} == {
        k: link.summary.score for k, link in before.links.items()
    }
    assert after.hash == before.hash
