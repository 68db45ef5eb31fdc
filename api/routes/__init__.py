"""All routers in their order."""

from api.routes import (
    claims,
    compounds,
    console,
    corrections,
    entities,
    evidence,
    paths,
    pictures,
    queries,
    reports,
    saved,
    search,
    site,
    timeline,
)

# Routes are tried in turn: questions, which programs ask most, stand first.
ROUTERS = (
    queries.api,
    search.api,
    entities.api,
    entities.links_api,
    claims.api,
    claims.sources_api,
    compounds.api,
    search.stats_api,
    corrections.api,
    timeline.api,
    paths.api,
    evidence.ledger_api,
    evidence.api,
    pictures.api,
    console.api,
    saved.api,
    reports.exports_api,
    reports.api,
    site.api,
)


PAGES = (
    site.pages,
    search.pages,
    entities.pages,
    claims.pages,
    compounds.pages,
    paths.pages,
    evidence.pages,
    corrections.pages,
    timeline.pages,
    pictures.pages,
    queries.pages,
    reports.pages,
    console.pages,
    saved.pages,
)
