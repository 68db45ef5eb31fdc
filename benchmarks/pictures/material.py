"""So many names of the bundled record, the most joined ones, with every link among them."""

from collections import Counter

from api.pictures.catalogue import PictureSpec, property_claims
from api.pictures.columns import Said, Selection, build_columns
from api.pictures.models import Picture
from benchmarks.bench import Bench
from benchmarks.servers import empty
from graph.answers.network import Network, whole_network
from graph.vocabulary import vocabulary
from ingest.dataset_folder import folders
from ingest.pipeline import ingest_folder


def bundled(bench: Bench) -> tuple[Network, Said]:
    """The whole bundled record, loaded into the bench's store and read back."""
    empty(bench)
    for folder in folders().values():
        ingest_folder(bench.store, folder, told=lambda _: None)
    return whole_network(bench.store), property_claims(bench.store)


def most_joined(network: Network, count: int) -> Network:
    """So many entities, those with the most links, and the links among them."""
    degree = Counter(end for link in network.links for end in (link.from_.id, link.to.id))
    kept = sorted(network.entities, key=lambda e: (-degree[e.id], e.id))[:count]
    ids = {entity.id for entity in kept}
    return network.model_copy(
        update={
            "entities": tuple(kept),
            "links": tuple(
                link
                for link in network.links
                if {link.from_.id, link.to.id} <= ids and link.from_.id != link.to.id
            ),
        }
    )


def picture_of(network: Network, said: Said) -> Picture:
    """All of it as one picture: no picture that the project offers is as large."""
    every = {entity.id: entity for entity in network.entities}
    columns = tuple(vocabulary().columns.values())
    spec = PictureSpec(name="measured", about="Names of the record", note="As many as asked for.")
    chosen = Selection(every, network.links, every, network.links, {}, columns)
    return build_columns(spec, network, said, chosen)
