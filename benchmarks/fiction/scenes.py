"""Small stories of claims: what makes a record hard is in them, each kind by name."""

from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.fiction.names import Name, look_alike
from benchmarks.fiction.ties import any_kind, any_tie
from benchmarks.fiction.world import SPEAKERS, World
from graph.record import Claim, Modality, Polarity, State

Scene = Callable[[World], Iterator[Claim]]
GONE = (
    State.WITHDRAWN,
    State.WITHDRAWN_UNDER_THREAT,
    State.SETTLED,
    State.NO_LONGER_LISTED,
    State.DELISTED,
    State.NOT_REACHABLE,
)


def newcomer(world: World) -> Iterator[Claim]:
    """A thing that was not there before."""
    ref = world.new(any_kind(world.rng))
    yield from world.introduce(ref)
    yield from _trait(world, ref)


def tie(world: World) -> Iterator[Claim]:
    """A tie that one source states, sometimes two, sometimes as an impression or for a time."""
    found = untied(world)
    if found is None:
        yield from newcomer(world)
        return
    for _ in range(world.rng.choices((1, 2, 3), (70, 22, 8))[0]):
        yield world.claim(*found, **_manner(world))


def contested(world: World) -> Iterator[Claim]:
    """A tie that sources state, the named party denies, and another could not confirm."""
    found = untied(world)
    if found is None:
        return
    for _ in range(world.rng.randint(1, 3)):
        yield world.claim(*found, **_manner(world))
    yield world.claim(
        *found,
        of=world.press.source("statement"),
        polarity=Polarity.DENIES,
        speaker=world.rng.choice(SPEAKERS),
    )
    if world.rng.random() < 0.5:
        yield world.claim(*found, of=world.press.source("article"), polarity=Polarity.NOT_CONFIRMED)


def only_denied(world: World) -> Iterator[Claim]:
    """A tie that nobody in the record asserts and somebody denies: no typed link may stand."""
    found = untied(world)
    if found:
        yield world.claim(*found, of=world.press.source("statement"), polarity=Polarity.DENIES)


def wire_story(world: World) -> Iterator[Claim]:
    """One origin, printed by five outlets in the same words: one voice, not five."""
    found = untied(world)
    if found is None:
        return
    origin = world.press.new_origin("wire_story", "Tovris Wire")
    for outlet in world.press.outlets(5):
        yield world.claim(*found, of=outlet, origin=origin, speaker="police")
    if world.rng.random() < 0.3:
        world.judge("ground", origin.id)


def grounded(world: World) -> Iterator[Claim]:
    """A tie on two grounds that were judged to be each their own."""
    found = untied(world)
    if found is None:
        return
    for kind in ("report", "video"):
        source = world.press.source(kind)
        origin = world.press.new_origin("witness", source.publisher)
        yield world.claim(*found, of=source, origin=origin)
        world.judge("ground", origin.id)


def gone(world: World) -> Iterator[Claim]:
    """A claim that its publisher no longer stands by, or that a later one corrects."""
    found = untied(world)
    if found is None:
        return
    if world.rng.random() < 0.3:
        source = world.press.source("article")
        now = world.claim(*found, of=source, modality=Modality.APPEARS)
        yield now
        yield world.claim(*found, of=source, state=State.CORRECTED, superseded_by=now.id)
        return
    yield world.claim(*found, state=world.rng.choice(GONE))


def twins(world: World) -> Iterator[Claim]:
    """Two refs whose names look alike: one thing, two things, or nobody knows."""
    kind = world.rng.choice(("Person", "Company", "Group"))
    first = world.pick(kind)
    told = world.names[first]
    second = world.new(kind, Name(look_alike(world.rng, told.latin), told.others))
    yield from world.introduce(second)
    verdict = world.rng.choices(("different", "same", "undecided", ""), (40, 30, 15, 15))[0]
    if verdict:
        world.judge(verdict, first, second)


def cousin(world: World) -> Iterator[Claim]:
    """An official, and a cousin with a firm at a compound: kinship and company, not proof."""
    official, relative = world.new("Person"), world.new("Person")
    yield from world.introduce(official)
    yield from world.introduce(relative)
    body, firm, site = (world.pick(kind) for kind in ("StateBody", "Company", "Compound"))
    chain = (
        (official, "HOLDS_OFFICE_IN", body),
        (relative, "FAMILY_OF", official),
        (relative, "OWNS", firm),
        (firm, "LANDLORD_OF", site),
        (official, "PICTURED_WITH", relative),
        (official, "MET", firm),
        (body, "HONOURED", relative),
    )
    for a, link, b in chain:
        if world.tie(a, link, b):
            yield world.claim(a, link, b)
    street = f"{world.rng.randint(1, 90)} Quay of Tides, Sarenga"
    for ref in (official, firm):
        yield world.claim(ref, "address", street)


def act_of_state(world: World) -> Iterator[Claim]:
    """What was announced, done and seen afterwards, with figures that differ by who gives them."""
    act, event = world.new("GovernmentAction"), world.new("Event")
    yield from world.introduce(act)
    yield from world.introduce(event)
    body, site = world.pick("StateBody"), world.pick("Compound")
    official = world.press.source("statement")
    many = world.rng.randint(50, 4_000)
    yield world.claim(act, "announced", "all gates closed for good", of=official, speaker="police")
    yield world.claim(act, "people_freed", f">{many}", of=official, speaker="the ministry")
    yield world.claim(act, "people_freed", f"{many // 9}-{many // 6}")
    yield world.claim(act, "seen_afterwards", "lights on again within a week")
    opinion = world.rng.choice(("helped", "against", "disputed"))
    yield world.claim(act, "characterised_as", opinion, speaker=world.rng.choice(SPEAKERS))
    for a, link, b in (
        (body, "TOOK_ACTION", act),
        (act, "DIRECTED_AT", site),
        (event, "SEEN_AFTER", act),
        (event, "TOOK_PLACE_AT", site),
    ):
        if world.tie(a, link, b):
            yield world.claim(a, link, b)


def route(world: World) -> Iterator[Claim]:
    """How people are brought: means, price, way; about many, never one."""
    way = world.new("RecruitmentRoute")
    yield from world.introduce(way)
    yield world.claim(way, "means", "an advert for work in a hotel")
    yield world.claim(way, "price", f"{world.rng.randint(2, 30) * 100} Sarengan marks")
    for link, kind in (
        ("STARTS_IN", "Place"),
        ("PASSES_THROUGH", "Place"),
        ("LEADS_TO", "Compound"),
    ):
        there = world.pick(kind)
        if world.tie(way, link, there):
            yield world.claim(way, link, there)
    group = world.pick("Group")
    if world.tie(group, "RUNS_ROUTE", way):
        yield world.claim(group, "RUNS_ROUTE", way, **_manner(world))


def untied(world: World) -> tuple[str, str, str] | None:
    """Two things that are not tied yet in some way that things can be; the tie is noted."""
    for _ in range(10):
        link, start, end = any_tie(world.rng)
        found = world.pick(start), link, world.pick(end)
        if world.tie(*found):
            return found
    return None


def _manner(world: World) -> dict[str, Any]:
    """How a source puts it: as fact, impression or possibility; by whom; for what time."""
    year = world.rng.randint(2017, 2024)
    manners: tuple[dict[str, Any], ...] = (
        {},
        {"modality": Modality.APPEARS},
        {"modality": Modality.POSSIBLE, "speaker": world.rng.choice(SPEAKERS)},
        {"valid_from": str(year)},
        {"valid_from": f"{year}-03", "valid_to": f"{year + 1}-06-30"},
        {"credibility": world.rng.choice("2345")},
    )
    return world.rng.choices(manners, (60, 8, 6, 10, 8, 8))[0]


def _trait(world: World, ref: str) -> Iterator[Claim]:
    """What a source says of a thing by itself."""
    traits = {
        "Compound": ("status", ("operating", "emptied", "suspected", "reopened", "closed")),
        "Place": ("place_type", ("town", "province", "zone", "border_gate")),
        "StateBody": ("state_body_type", ("police", "ministry", "court", "army", "regulator")),
        "Asset": ("asset_type", ("wallet", "domain", "licence", "property")),
        "Proceeding": ("stage", ("inquiry", "charged", "trial", "acquitted", "final")),
        "GovernmentAction": ("action_type", ("raid", "licence", "pledge", "designation")),
        "Event": ("event_type", ("release", "protest", "rebuilding", "report")),
        "Person": ("office", ("Keeper of Tides", "Warden of Roads", "colonel", "senator")),
    }
    if (found := traits.get(world.kind_of[ref])) is None:
        return
    predicate, values = found
    for value in world.rng.sample(values, world.rng.choices((0, 1, 2), (30, 55, 15))[0]):
        yield world.claim(ref, predicate, value)


# How often each comes beside the others.
SCENES: dict[Scene, int] = {
    newcomer: 26,
    tie: 36,
    contested: 5,
    only_denied: 2,
    wire_story: 2,
    grounded: 2,
    gone: 3,
    twins: 2,
    cousin: 1,
    act_of_state: 2,
    route: 1,
}
