"""What a picture is drawn from, read from the store at once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlencode

from api.pictures.catalogue import DEEPEST, PICTURES, PictureSpec, around, between
from api.pictures.measuring import plain, shorten
from api.pictures.wording import SHOWN
from graph.answers.claims import every_claim
from graph.answers.entities import get_entity
from graph.answers.links import NOW, AsOf, on_day
from graph.answers.lookup import id_of
from graph.answers.models import ClaimAnswer
from graph.answers.network import Whole
from graph.answers.path_query import Bounds
from graph.answers.paths import get_paths
from graph.errors import BadRequest, NotFound
from graph.record import LIVE_STATES
from graph.store import Store

MOST_CHAINS = 5


def spec_named(name: str, asked: AsOf = NOW) -> PictureSpec:
    """What the picture of this name is about. Raises NotFound, BadRequest."""
    if name not in PICTURES:
        raise NotFound(f"no picture is called {name!r}; there are {', '.join(PICTURES)}")
    spec = PICTURES[name]
    return replace(spec, query=urlencode(asked.query()), asked=asked.check()) if asked else spec


def spec_around(store: Store, ref: str, depth: int, asked: AsOf = NOW) -> PictureSpec:
    """What a picture around an entity is about. Raises NotFound, BadRequest."""
    asked.check()
    if not 1 <= depth <= DEEPEST:
        raise BadRequest(f"depth {depth}: expected 1 to {DEEPEST}")
    found = get_entity(store, ref)
    return around(found.id, shorten(plain(found.name), 90), depth, asked)


def spec_between(store: Store, one: str, other: str, asked: AsOf = NOW) -> PictureSpec:
    """What a picture of the chains between two names is about; each is an id or an exact name.

    Raises NotFound, BadRequest.
    """
    if not (one.strip() and other.strip()):
        raise BadRequest("the picture of a path needs two names: from and to")
    bounds = Bounds(as_of=asked.day, question=asked.question)
    found = get_paths(store, id_of(store, one), id_of(store, other), k=MOST_CHAINS, bounds=bounds)
    names = [shorten(plain(thing.name), 60) for thing in (found.from_, found.to)]
    return between(
        {"from": found.from_.id, "to": found.to.id},
        (names[0], names[1]),
        tuple(
            tuple((step.from_.id, step.type, step.to.id) for step in path.steps)
            for path in found.paths
        ),
        asked,
    )


def property_claims(store: Store) -> dict[str, tuple[ClaimAnswer, ...]]:
    """The claims shown beside names, by the id of what they are about."""
    shown: list[ClaimAnswer] = []
    for predicate in SHOWN:
        shown += every_claim(store, predicate)
    return _beside(shown)


def said_on(whole: Whole, asked: AsOf) -> dict[str, tuple[ClaimAnswer, ...]]:
    """The same as of a day."""
    shown = [claim for claim in whole.answers.values() if claim.predicate in SHOWN]
    shown.sort(key=lambda claim: (SHOWN.index(claim.predicate), claim.id))
    return _beside(on_day(shown, asked))


def _beside(claims: Iterable[ClaimAnswer]) -> dict[str, tuple[ClaimAnswer, ...]]:
    found: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for claim in claims:
        if claim.state in LIVE_STATES:
            found[claim.subject.id].append(claim)
    return {name: tuple(own) for name, own in found.items()}
