"""JSON under /api: each file translates between HTTP and one part of graph.answers."""

from api.routers import claims, compounds, entities, health, pictures, search, sources, stats

ROUTERS = (
    search.router,
    entities.router,
    claims.router,
    sources.router,
    compounds.router,
    stats.router,
    pictures.router,
    health.router,
)
