"""All routers in their order."""

from api.routes import (
    ask,
    claims,
    compounds,
    console,
    corrections,
    entities,
    evidence,
    explore,
    matches,
    paths,
    pictures,
    queries,
    reconcile,
    reports,
    saved,
    search,
    site,
    timeline,
)

# Routes are tried in turn: those that programs call most come first.
ROUTERS = (
    queries.api,
    search.api,
    ask.api,
    entities.api,
    claims.api,
    compounds.api,
    corrections.api,
    timeline.api,
    paths.api,
    evidence.api,
    matches.api,
    reconcile.api,
    pictures.api,
    explore.api,
    console.api,
    saved.api,
    reports.api,
    site.api,
)


PAGES = (
    site.pages,
    search.pages,
    ask.pages,
    entities.pages,
    claims.pages,
    compounds.pages,
    paths.pages,
    evidence.pages,
    matches.pages,
    corrections.pages,
    timeline.pages,
    explore.pages,  # before /embed/{name}
    pictures.pages,
    queries.pages,
    reports.pages,
    console.pages,
    saved.pages,
)
