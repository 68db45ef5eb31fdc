"""Claims and small networks for these tests, written out or drawn by hypothesis."""

from collections.abc import Sequence
from itertools import pairwise, permutations

from hypothesis import settings
from hypothesis import strategies as st

from graph.dates import ALWAYS, join, shared
from graph.evidence.claim_weights import ClaimFacts, latest, weigh
from graph.evidence.history import StoredClaim
from graph.evidence.network import Passes, Step
from graph.record import State

MODEST = settings(max_examples=150, deadline=None)
SMALL = settings(max_examples=100, deadline=None)
GROUNDS = frozenset({"ground-a", "ground-b", "ground-c"})
ORIGINS = (*sorted(GROUNDS), "wire", "release")
NAMES = ("a", "b", "c", "d", "e", "f")


def claim(name: str, polarity: str = "asserts", **more: object) -> ClaimFacts:
    """A claim of a fairly reliable paper that states what it was told."""
    given: dict[str, object] = {
        "modality": "states",
        "state": "current",
        "basis": "reported",
        "reliability": "C",
        "credibility": "3",
        "copy_read": "original",
        "origins": (),
        "source": f"paper-{name}",
        "publisher": f"Paper {name}",
        "source_kind": "article",
        "stated": "2025-03-01",
    }
    return ClaimFacts(claim=name, polarity=polarity, **(given | more))  # type: ignore[arg-type]


def claims(
    polarities: Sequence[str] = ("asserts", "denies", "not_confirmed"),
    origins: Sequence[str] = ORIGINS,
) -> st.SearchStrategy[ClaimFacts]:
    """Any claim, of any of a few sources, resting on up to two of a few origins."""
    days = st.sampled_from(("2024", "2025-03", "2025-07-12", "2026-01-02"))
    return st.builds(
        ClaimFacts,
        claim=st.integers(0, 10**6).map("c{}".format),
        polarity=st.sampled_from(polarities),
        modality=st.sampled_from(("states", "appears", "possible")),
        state=st.sampled_from((*["current"] * 20, *(state.value for state in State))),
        basis=st.sampled_from(("court_record", "official_record", "own_knowledge", "reported")),
        reliability=st.sampled_from("ABCABCDEF"),
        credibility=st.sampled_from("232323456"),
        copy_read=st.sampled_from(
            ("original", "official_copy", "mirror", "restated", "self_published")
        ),
        origins=st.lists(st.sampled_from(origins), max_size=2, unique=True).map(tuple),
        source=st.integers(0, 4).map("s{}".format),
        publisher=st.integers(0, 3).map("Publisher {}".format),
        source_kind=st.sampled_from(("article", "report")),
        speaker=st.sampled_from(("", "", "the company", "a minister")),
        stated=days,
        recorded=st.sampled_from(("2026-11-01T10:00:00Z", "2026-11-24T10:00:00Z")),
        valid_from=st.sampled_from(("", "2010", "2020-05")),
        valid_to=st.sampled_from(("", "2022", "2025-12-31")),
        state_since=st.sampled_from(("", "2025-07", "2026-02-01")),
        state_recorded=st.sampled_from(("", "2026-11-25T09:00:00Z")),
    )


def said_of(claim: ClaimFacts) -> StoredClaim:
    """A claim as a link's stored arrays hold it."""
    return StoredClaim(
        claim.claim, claim.polarity, claim.state, claim.source, claim.origins,
        tuple(o for o in claim.origins if o in GROUNDS), weigh(claim).weight_as_current,
        stated=latest(claim.stated), recorded=claim.recorded, gone_known=claim.gone_known,
        gone_recorded=claim.gone_recorded,
    )  # fmt: skip


links = st.lists(claims(), max_size=6, unique_by=lambda c: c.claim)
# What is asserted, and stands and weighs something: what a repetition could add to.
counted = claims(["asserts"]).filter(lambda c: weigh(c).weight > 0)


def no_heavier(than: ClaimFacts) -> st.SearchStrategy[ClaimFacts]:
    """Another claim that weighs something, and no more than this one."""
    return counted.filter(lambda c: weigh(c).weight <= weigh(than).weight)


def steps(most: int = 14, names: Sequence[str] = NAMES) -> st.SearchStrategy[list[Step]]:
    """A small network: few weights, so that ties are common; some links weigh nothing."""
    spans = st.sampled_from(
        (ALWAYS, ALWAYS, join([("", "2015-12-31")]), join([("2020-01-01", "")]),
         join([("2010-01-01", "2012-12-31"), ("2019-01-01", "2021-12-31")]))
    )  # fmt: skip
    step = st.builds(
        Step,
        from_id=st.sampled_from(names),
        type=st.sampled_from(("OWNS", "DIRECTED_AT", "TOOK_ACTION")),
        to_id=st.sampled_from(names),
        weight=st.sampled_from((0.0, 0.2, 0.25, 0.5, 0.8, 0.123457)),
        spans=spans,
    ).filter(lambda s: s.from_id != s.to_id)
    return st.lists(step, min_size=most // 2, max_size=most, unique_by=lambda s: s.key)


def end_at(step: Step, name: str) -> str:
    """The end of a link that is at a name: "OWNS.to"."""
    return f"{step.type}.{'from' if step.from_id == name else 'to'}"


def every_way(
    network: Sequence[Step],
    start: str,
    target: str,
    *,
    passes: Passes,
    max_length: int,
    any_time: bool = False,
    closed: frozenset[str] = frozenset(),
) -> list[tuple[Step, ...]]:
    """Brute force: every simple way within the bounds, by trying every order of names and links."""
    found: list[tuple[Step, ...]] = []
    others = sorted({n for s in network for n in (s.from_id, s.to_id)} - {start, target} - closed)
    for length in range(min(max_length, len(others) + 1)):
        for between in permutations(others, length):
            names = (start, *between, target)
            ways: list[tuple[Step, ...]] = [()]
            for pair in pairwise(names):
                ways = [
                    (*way, s) for way in ways for s in network if {s.from_id, s.to_id} == set(pair)
                ]
            found += [w for w in ways if _allowed(w, names, passes, any_time=any_time)]
    return found


def _allowed(way: Sequence[Step], names: Sequence[str], passes: Passes, *, any_time: bool) -> bool:
    days = ALWAYS
    for step in way:
        days = shared(days, step.spans)
    passing = all(
        passes(end_at(one, name), end_at(other, name))
        for (one, other), name in zip(pairwise(way), names[1:-1], strict=True)
    )
    return passing and (any_time or bool(days))
