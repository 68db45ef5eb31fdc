"""Pages beside the API: rendered here, useful without JavaScript, each with its JSON beside it."""

from api.pages import (
    claim,
    compounds,
    console,
    docs,
    entity,
    ledger,
    look,
    method,
    path,
    picture,
    picture_embed,
    queries,
    search,
    source,
    start,
)

PAGES = (
    start.router,
    search.router,
    entity.router,
    claim.router,
    source.router,
    compounds.router,
    path.router,
    ledger.router,
    method.router,
    picture.router,
    picture_embed.router,
    queries.router,
    console.router,
    docs.router,
    look.router,
)
