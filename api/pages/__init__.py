"""Pages beside the API: rendered here, useful without JavaScript, each with its JSON beside it."""

from api.pages import claim, compounds, docs, entity, look, picture, search, source, start

PAGES = (
    start.router,
    search.router,
    entity.router,
    claim.router,
    source.router,
    compounds.router,
    picture.router,
    docs.router,
    look.router,
)
