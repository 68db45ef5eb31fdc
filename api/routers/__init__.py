"""JSON under /api: each file translates between HTTP and one part of graph.answers."""

from api.routers import (
    claims,
    compounds,
    console,
    entities,
    evidence,
    exports,
    health,
    ledger,
    neighbourhood,
    paths,
    pictures,
    queries,
    reports,
    search,
    sources,
    stats,
)

ROUTERS = (
    search.router,
    entities.router,
    neighbourhood.router,
    claims.router,
    sources.router,
    compounds.router,
    stats.router,
    paths.router,
    ledger.router,
    evidence.router,
    pictures.router,
    queries.router,
    console.router,
    exports.router,
    reports.router,
    health.router,
)
