"""Datasets of the country that does not exist, whole or in parts."""

from collections.abc import Iterator
from itertools import islice

from benchmarks.fiction.hubs import SHARE, Hubs
from benchmarks.fiction.scenes import SCENES
from benchmarks.fiction.ties import KINDS
from benchmarks.fiction.world import World
from graph.dataset import Dataset
from graph.record import Claim, State

DATASET = "sarenga"
CAST = 3  # of each kind, before any tie
PART = 50_000  # claims


def generate(seed: int, claims: int) -> Dataset:
    """A dataset of exactly so many claims. The same seed gives the same bytes.

    A smaller number gives the beginning of a larger one, so that sizes can be compared.
    """
    return next(stream(seed, claims, part=max(claims, 1)))


def stream(seed: int, claims: int, part: int = PART) -> Iterator[Dataset]:
    """The same in parts of at most `part` claims, each a dataset that can be loaded by itself.

    A part holds the sources and origins that its own claims name; the ends of its links may stand
    in an earlier part. Memory holds one part and the names of things, so that millions can pass.
    """
    world = World(seed)
    made = islice(_claims(world), claims)
    judged = 0
    for number in range(1, max(1, -(-claims // part)) + 1):
        batch = tuple(islice(made, part))
        sources = {claim.source for claim in batch}
        origins = {origin for claim in batch for origin in claim.rests_on}
        judgements = tuple(world.judgements.values())
        yield Dataset(
            id=DATASET if part >= claims else f"{DATASET}-{number:03d}",
            title="Sarenga, which does not exist",
            description="Invented from a seed: no such country, thing, person or publication.",
            rows_gone=State.OUR_ERROR,
            sources=tuple(world.sources[key] for key in sorted(sources)),
            origins=tuple(world.origins[key] for key in sorted(origins)),
            claims=batch,
            judgements=judgements[judged:],
        )
        judged = len(judgements)


def _claims(world: World) -> Iterator[Claim]:
    """Claims without end: a cast, every scene once, and then whatever comes."""
    hubs = Hubs(world)
    yield from hubs.introduce()
    for kind in KINDS:
        for _ in range(CAST):
            yield from world.introduce(world.new(kind))
    for scene in SCENES:
        yield from scene(world)
    while True:
        if world.rng.random() < SHARE:
            yield from hubs.spoke()
        else:
            yield from world.rng.choices(list(SCENES), list(SCENES.values()))[0](world)
