"""The fictional country on disk: more claims than memory should hold."""

from dataclasses import replace

from benchmarks.fiction.generating import DATASET, stream
from graph.claim_spool import Spool
from graph.dataset import Dataset
from graph.record import Judgement, Origin, Source


def spooled(seed: int, claims: int, spool: Spool) -> Dataset:
    """One dataset of so many claims, all of them in `spool`; what they cite is in memory."""
    sources: dict[str, Source] = {}
    origins: dict[str, Origin] = {}
    judgements: list[Judgement] = []
    for part in stream(seed, claims):
        spool.add(part.claims)
        sources |= {source.id: source for source in part.sources}
        origins |= {origin.id: origin for origin in part.origins}
        judgements += part.judgements
    return replace(
        part,
        id=DATASET,
        claims=spool,
        sources=tuple(sources.values()),
        origins=tuple(origins.values()),
        judgements=tuple(judgements),
    )
