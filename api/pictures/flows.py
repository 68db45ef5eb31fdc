"""The flow of routes: from where people are recruited, by way of what, to which sites."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from types import MappingProxyType

from api.pictures.choosing import linked
from graph.answers.models import LinkAnswer
from graph.entities import Entity
from graph.vocabulary import Column

# Where the place at the end of a link of each type stands.
STANDS = MappingProxyType({"STARTS_IN": "origins", "PASSES_THROUGH": "through", "LEADS_TO": "into"})
BACKWARDS = frozenset({"STARTS_IN"})
COLUMNS = (
    Column(id="origins", heading="Said to be recruited in"),
    Column(id="ways", heading="How, as reported"),
    Column(id="through", heading="By way of"),
    Column(id="into", heading="Said to lead to"),
)


def flow(
    entities: Sequence[Entity], links: Iterable[LinkAnswer]
) -> tuple[dict[str, Entity], list[LinkAnswer], dict[str, str]]:
    """Routes with their places and sites, the links between, and the column of each.

    A place with several parts stands once, where most routes have it.
    """
    by_id = {entity.id: entity for entity in entities}
    own = [
        link
        for link in sorted(links, key=lambda link: (link.from_.id, link.type, link.to.id))
        if link.type in STANDS
        and link.from_.id in by_id
        and link.to.id in by_id
        and link.asserts + link.denies + link.not_confirmed
    ]
    parts: dict[str, Counter[str]] = defaultdict(Counter)
    for link in own:
        parts[link.to.id][STANDS[link.type]] += 1
    order = list(STANDS.values())
    columns = {
        name: max(counts, key=lambda part: (counts[part], order.index(part)))
        for name, counts in parts.items()
    } | {link.from_.id: "ways" for link in own}
    chosen, kept = linked(set(columns), by_id, own)
    return chosen, kept, columns
