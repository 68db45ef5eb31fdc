"""The order in which claims on disk are loaded, in whichever they came."""

from collections.abc import Iterable, Iterator
from itertools import groupby, permutations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from graph.claim_spool import Spool
from graph.record import Claim
from tests.claims import claim, thing

REFS = ("sp-a", "sp-b", "sp-c", "sp-d")
TIES = tuple(
    claim(one, name, other, source=source)
    for one, other in permutations(REFS, 2)
    for name in ("OPERATES", "OWNS")
    for source in ("src-1", "src-2")
)
THINGS = tuple(one for ref in REFS for one in thing(ref, "Company"))


@given(st.sets(st.sampled_from(TIES)), st.randoms(use_true_random=False))
def test_a_link_comes_whole_and_as_soon_as_both_its_ends_have(
    ties: set[Claim], random: Random
) -> None:
    claims = [*THINGS, *ties]
    random.shuffle(claims)
    loaded = list(_loaded(claims))
    assert sorted(c.id for c in loaded) == sorted(c.id for c in claims)
    told = [c.subject for c in loaded if c.value]
    assert told == [ref for ref in REFS for _ in range(2)]
    for place, one in enumerate(loaded):
        if one.object:
            before = {c.subject for c in loaded[:place] if c.value}
            assert set(one.ends) <= before
            assert max(before) in one.ends
    links = [key for key, _ in groupby(_link(c) for c in loaded)]
    assert len(links) == len(set(links))


def _link(one: Claim) -> tuple[str, str]:
    """What must not be parted: the values of a thing, the claims of a link."""
    return one.subject, f"{one.predicate} {one.object}" if one.object else ""


def _loaded(claims: Iterable[Claim]) -> Iterator[Claim]:
    with Spool() as spool:
        spool.add(claims)
        yield from spool
