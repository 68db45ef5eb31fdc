"""Search as both the API and the pages do it: by words, or by kind alone."""

from api.overview import Overviews
from graph.answers.lookup import MOST, search
from graph.answers.models import Found
from graph.errors import BadRequest
from graph.store import Store
from graph.vocabulary import vocabulary


def find(store: Store, overviews: Overviews, text: str, kind: str) -> tuple[Found, ...]:
    """The best finds of a text; without one, everything of the kind by name.

    Raises BadRequest where neither is given or the kind is unknown.
    """
    if text.strip():
        return search(store, text, kind=kind, limit=MOST)
    if kind not in vocabulary().kinds:
        raise BadRequest(
            f"needs a name to look for, or one of the kinds {', '.join(vocabulary().kinds)}"
        )
    return overviews.now().of_kind(kind)
