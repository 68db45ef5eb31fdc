"""Scene: the graph that a picture is drawn from, indexed by entity."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from api.pictures.catalogue import PictureSpec
from api.pictures.models import ClaimsByEntity
from api.pictures.text_metrics import short_labels
from graph.answers.models import LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity


@dataclass(frozen=True, slots=True)
class Scene:
    """The specification of a picture, and the graph that it is drawn from.

    `links` are those that may be drawn, sorted by key: between two different entities of the
    network, with a claim that stands now. `links_by_entity` holds every link of the network, sorted
    by key, under both of its ends. `residents` counts what is said to lie in each place, `labels`
    has the short names of what is drawn. Ids are the keys of all mappings.
    """

    spec: PictureSpec
    network: Network
    claims_by_entity: ClaimsByEntity
    entities: Mapping[str, Entity]
    links: Sequence[LinkAnswer]
    links_by_entity: Mapping[str, Sequence[LinkAnswer]]
    residents: Mapping[str, int]
    labels: Mapping[str, str] = field(default_factory=dict)

    def labelled(self, entities: Iterable[Entity]) -> "Scene":
        """Return the scene with short names of these entities, no two alike."""
        listed = list(entities)
        names = {
            entity.id: min(entity.properties.get("short_name", (entity.name,)), key=len)
            for entity in listed
        }
        alike = Counter(names.values())
        whole = {e.id: e.name for e in listed if alike[names[e.id]] > 1}
        return replace(self, labels=short_labels(names | whole))

    def links_among(self, ids: Iterable[str], types: Iterable[str] = ()) -> list[LinkAnswer]:
        """Return the links between these entities, of these types or, without types, of any."""
        wanted, allowed = set(ids), set(types)
        return [
            link
            for link in self.links
            if wanted.issuperset(link.ends) and (not allowed or link.type in allowed)
        ]

    def placing_link(self, entity_id: str) -> LinkAnswer | None:
        """Return the link to the place with the fewest residents that an entity is said to be in.

        None where no source places it.
        """
        return min(
            (
                link
                for link in self.links_by_entity.get(entity_id, ())
                if link.type == "LOCATED_IN" and link.from_.id == entity_id and link.asserts
            ),
            key=lambda link: (self.residents[link.to.id], link.to.name),
            default=None,
        )

    def narrowest_place(self, entity_id: str) -> str:
        """Return the name of that place; "" where no source places it."""
        link = self.placing_link(entity_id)
        return link.to.name if link else ""


def scene_of(
    spec: PictureSpec, network: Network, claims_by_entity: ClaimsByEntity = MappingProxyType({})
) -> Scene:
    """Index a network for one picture."""
    entities = {entity.id: entity for entity in network.entities}
    links_by_entity: dict[str, list[LinkAnswer]] = defaultdict(list)
    residents: Counter[str] = Counter()
    links = sorted(network.links, key=lambda link: link.key)
    for link in links:
        for end in link.ends:
            links_by_entity[end].append(link)
        residents[link.to.id] += link.type == "LOCATED_IN"
    return Scene(
        spec=spec,
        network=network,
        claims_by_entity=claims_by_entity,
        entities=entities,
        links=[
            link
            for link in links
            if link.current and link.from_.id != link.to.id and entities.keys() >= set(link.ends)
        ],
        links_by_entity=links_by_entity,
        residents=residents,
    )
