"""Hubs: a place, a group and a listing that thousands of others are tied to."""

from collections.abc import Iterator

from benchmarks.fiction.names import Name
from benchmarks.fiction.world import World
from graph.record import Claim

# kind and name of the hub, the link type, whether the hub is its end, the kinds of the others,
# and how often beside the other hubs
HUBS = (
    ("Place", "Sarenga", "LOCATED_IN", True, ("Company", "Compound", "Asset"), 70),
    ("Group", "Circle of Tides", "MEMBER_OF", True, ("Person", "Company"), 20),
    (
        "GovernmentAction", "Listing 7 by Arvania", "DIRECTED_AT", False,
        ("Person", "Company", "Asset", "Compound"), 10,
    ),
)  # fmt: skip
SHARE = 0.16  # of the scenes: the first hub has 5,000 ties at some 100,000 claims


class Hubs:
    """The hubs of one world, and how far along the others each of them is."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._refs: list[str] = []
        self._next: dict[tuple[str, str], int] = {}

    def introduce(self) -> Iterator[Claim]:
        """Make the hubs."""
        for kind, name, *_ in HUBS:
            ref = self._world.new(kind, Name(name, {}), ordinary=False)
            self._refs.append(ref)
            yield self._world.claim(ref, "kind", kind)
            yield self._world.claim(ref, "name", name)

    def spoke(self) -> Iterator[Claim]:
        """One more tie of a hub, to the next thing that has none; made where none is left."""
        world = self._world
        place = world.rng.choices(range(len(HUBS)), [hub[-1] for hub in HUBS])[0]
        _, _, link, is_end, kinds, _ = HUBS[place]
        kind, hub = world.rng.choice(kinds), self._refs[place]
        at = self._next.get((hub, kind), 0)
        self._next[hub, kind] = at + 1
        if at >= len(world.things[kind]):
            yield from world.introduce(world.new(kind))
        other = world.things[kind][at]
        tied = (other, link, hub) if is_end else (hub, link, other)
        if world.tie(*tied):
            yield world.claim(*tied)
