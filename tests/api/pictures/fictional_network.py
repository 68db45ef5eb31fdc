"""A fictional network made by hand: a country, names and events that do not exist."""

import random
from collections.abc import Iterable, Sequence
from itertools import count

from graph.answers.claims import claim_sentence, summary_sentence
from graph.answers.models import ClaimAnswer, EntityRef, LinkAnswer, SourceBrief
from graph.answers.network import Network
from graph.entities import Entity
from graph.vocabulary import vocabulary

_number = count(1)
HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(2)>",
    '"href"="javascript:alert(3)" \' onmouseover=alert(4)',
    "\u202eright to left\u202c \u2028 {{ 7*7 }} {% raw %}",
    "<!--<script>" + "x" * 10_000,
)


def entity(ref: str, kind: str, name: str = "", **properties: Sequence[str]) -> Entity:
    """An entity with one ref."""
    return Entity(
        id=ref,
        kind=kind,
        kinds=(kind,),
        name=name or ref,
        names=(name or ref,),
        refs=(ref,),
        roles=(),
        properties={key: tuple(values) for key, values in properties.items()},
        claims=1,
        search="",
    )


def thing(of: Entity) -> EntityRef:
    """An entity's brief form."""
    return EntityRef(id=of.id, name=of.name, kind=of.kind)


def claim(
    predicate: str,
    subject: Entity,
    target: Entity | str,
    *,
    polarity: str = "asserts",
    modality: str = "states",
    basis: str = "reported",
    copy_read: str = "restated",
    publisher: str = "Sarenga Herald",
    words: str = "A paraphrase.",
    url: str = "https://herald.example/1",
    speaker: str = "",
    stage: str = "",
    claim_id: str = "",
) -> ClaimAnswer:
    """A claim by a fictional paper."""
    goal = target if isinstance(target, str) else target.name
    return ClaimAnswer(
        id=claim_id or f"c-{next(_number):05d}",
        polarity=polarity,
        modality=modality,
        predicate=predicate,
        subject=thing(subject),
        object=None if isinstance(target, str) else thing(target),
        value=target if isinstance(target, str) else None,
        sentence=claim_sentence(
            predicate, polarity, modality, subject.name, goal, speaker or publisher
        ),
        paraphrase=words,
        quote=words,
        locator=words[:200] if "<" in words else "para 3",
        source=SourceBrief(
            id=f"s-{publisher[:12]}",
            title=f"On {goal}",
            publisher=publisher,
            kind="article",
            url=url,
            reliability="C",
        ),
        copy_read=copy_read,
        extent_read="whole",
        basis=basis,
        speaker=speaker,
        credibility="3",
        stage=stage,
        state="current",
        stated_on="2031-05-02",
        recorded_at="2031-06-01T00:00:00.000000Z",
        release="public",
    )


def link(
    kind: str, start: Entity, end: Entity, claims: Sequence[ClaimAnswer] = (), low: int = 1
) -> LinkAnswer:
    """A link; its claims default to one that asserts it."""
    claims = claims or (claim(kind, start, end),)
    sides = [c.polarity for c in claims]
    counts = {
        "asserts": sides.count("asserts"),
        "denies": sides.count("denies"),
        "not_confirmed": sides.count("not_confirmed"),
    }
    return LinkAnswer(
        type=kind,
        from_=thing(start),
        to=thing(end),
        sentence=summary_sentence(kind, start.name, end.name, **counts, claims=claims),
        **counts,
        independent_min=low,
        independent_max=max(low, counts["asserts"]),
        score=0.4,
        standing="one source",
        contested=bool(counts["asserts"] and counts["denies"]),
        step=vocabulary().links[kind].step,
        first_day="2031-05-02",
        last_day="2031-05-02",
        claims=tuple(claims),
    )


def network(entities: Iterable[Entity], links: Iterable[LinkAnswer]) -> Network:
    """A network of these."""
    return Network(
        entities=tuple(entities), links=tuple(links), version=7, record_hash="abcdef0123456789" * 4
    )


def crowd(seed: int, each: int, ties: int) -> Network:
    """So many things of each kind, joined at random wherever the vocabulary allows it."""
    chance = random.Random(seed)  # noqa: S311 - for a picture, not a secret
    words = ["Heron", "Golden", "Park of the", "Eastern", "River", "Anan-Virote", "金龙"]
    things = [
        entity(f"x-{kind.lower()}-{i}", kind, " ".join(chance.choices(words, k=1 + i % 7)))
        for kind in vocabulary().kinds
        for i in range(each)
    ]
    links: dict[tuple[str, str, str], LinkAnswer] = {}
    kinds = list(vocabulary().links.values())
    while len(links) < ties:
        row = chance.choice(kinds)
        start = chance.choice([t for t in things if t.kind in row.from_kinds])
        end = chance.choice([t for t in things if t.kind in row.to_kinds])
        if start.id != end.id:
            claims = [claim(row.type, start, end)]
            if chance.random() < 0.15:
                claims.append(claim(row.type, start, end, polarity="denies"))
            links[start.id, row.type, end.id] = link(row.type, start, end, claims)
    return network(things, links.values())


def story(text: str = "") -> Network:
    """A small story of every sort of mark; `text` goes into every name when given."""

    def named(ref: str, kind: str, name: str, **properties: Sequence[str]) -> Entity:
        return entity(ref, kind, text or name, **properties)

    ministry = named("x-ministry", "StateBody", "Ministry of Rivers")
    decree = named("x-decree", "GovernmentAction", "Decree 118", characterised_as=("helped",))
    strike = named(
        "x-strike",
        "GovernmentAction",
        "Strike of May",
        action_type=("strike",),
        characterised_as=("against",),
    )
    raid = named(
        "x-raid", "GovernmentAction", "Raid of June", characterised_as=("against", "helped")
    )
    park = named("x-park", "Compound", "Golden Heron Park", status=("suspected", "confirmed"))
    owner = named("x-owner", "Person", "Viktor Sarn")
    case = named("x-case", "Proceeding", "Case 9", stage=("charged",), date=("2031-02",))
    other = named("x-other", "Person", "Oy Thepha")
    town = named("x-town", "Place", "Port Mekal")
    what = text or "A paraphrase."
    denied = [
        claim("OWNS", owner, park, words=what, url=text or "https://herald.example/2"),
        claim("OWNS", owner, park, polarity="denies", publisher="Viktor Sarn", words=what),
    ]
    return network(
        [ministry, decree, strike, raid, park, owner, case, other, town],
        [
            link("TOOK_ACTION", ministry, decree),
            link("DIRECTED_AT", decree, park),
            link("TOOK_ACTION", ministry, strike),
            link("DIRECTED_AT", strike, park),
            link("TOOK_ACTION", ministry, raid),
            link("DIRECTED_AT", raid, park),
            link("OWNS", owner, park, denied),
            link("PARTY_TO", other, case, [claim("PARTY_TO", other, case, stage="charged")]),
            link("CONCERNS", case, park),
            link("GUARDS", other, park),
            link("LOCATED_IN", park, town),
        ],
    )
