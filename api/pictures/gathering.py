"""What a picture is drawn from, read from the store at once."""

from collections import defaultdict

from api.pictures.build import build
from api.pictures.catalogue import PICTURES
from api.pictures.values import Picture
from api.pictures.wording import SHOWN
from graph.answers.claims import list_claims
from graph.answers.network import whole_network
from graph.answers.shapes import ClaimAnswer
from graph.errors import NotFound
from graph.record import LIVE_STATES
from graph.store import Store


def picture_named(store: Store, name: str) -> Picture:
    """The picture of this name, as the store has it now. Raises NotFound."""
    if name not in PICTURES:
        raise NotFound(f"no picture is called {name!r}; there are {', '.join(PICTURES)}")
    return build(PICTURES[name], whole_network(store), property_claims(store))


def property_claims(store: Store) -> dict[str, tuple[ClaimAnswer, ...]]:
    """The claims shown beside names, by the id of what they are about."""
    found: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for predicate in SHOWN:
        after = ""
        while True:
            page = list_claims(store, predicate=predicate, limit=500, after=after)
            for claim in page.items:
                if claim.state in LIVE_STATES:
                    found[claim.subject.id].append(claim)
            if page.next is None:
                break
            after = page.next
    return {name: tuple(claims) for name, claims in found.items()}
