"""So many names of the bundled record, the most joined ones, with every link among them."""

from collections import Counter

from api.pictures.build import picture_of
from api.pictures.catalogue import PictureSpec, property_claims
from api.pictures.columns import columns_layout
from api.pictures.models import ClaimsByEntity, Picture
from api.pictures.scene import scene_of
from api.pictures.selection import Selection
from benchmarks.bench import Bench
from benchmarks.servers import empty
from graph.answers.network import Network, whole_network
from ingest.dataset_folder import folders
from ingest.pipeline import ingest_folder


def bundled(bench: Bench) -> tuple[Network, ClaimsByEntity]:
    """The whole bundled record, loaded into the bench's store and read back."""
    empty(bench)
    for folder in folders().values():
        ingest_folder(bench.store, folder, progress=lambda _: None)
    return whole_network(bench.store), property_claims(bench.store)


def most_joined(network: Network, count: int) -> Network:
    """So many entities, those with the most links, and the links among them."""
    degree = Counter(end for link in network.links for end in link.ends)
    kept = sorted(network.entities, key=lambda e: (-degree[e.id], e.id))[:count]
    ids = {entity.id for entity in kept}
    return network.model_copy(
        update={
            "entities": tuple(kept),
            "links": tuple(
                link
                for link in network.links
                if ids.issuperset(link.ends) and link.from_.id != link.to.id
            ),
        }
    )


def whole_picture(network: Network, claims_by_entity: ClaimsByEntity) -> Picture:
    """Return all of it as one picture: no picture that the project offers is as large."""
    every = {entity.id: entity for entity in network.entities}
    spec = PictureSpec(name="measured", about="Names of the record", note="As many as asked for.")
    scene = scene_of(spec, network, claims_by_entity)
    selection = Selection(every, network.links, every, network.links)
    return picture_of(spec, network, columns_layout(scene, selection))
