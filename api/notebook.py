"""The desk with pictures."""

from typing import TYPE_CHECKING

from api.picture_service import PictureAsked, as_svg, draw
from api.snapshot import Overviews
from graph.answers.lookup import id_of
from graph.settings import Settings
from queries.notebook import Desk

if TYPE_CHECKING:
    from api.pictures.models import Picture

AROUND = "around"


class Drawn:
    """A picture that a notebook shows in place."""

    def __init__(self, picture: "Picture") -> None:
        self.picture = picture

    def _repr_svg_(self) -> str:
        return as_svg(self.picture, "light")

    def __repr__(self) -> str:
        return f"{self.picture.title} ({len(self.picture.nodes)} names)"


class DrawingDesk(Desk):
    """The desk of queries.notebook, with pictures."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self._overviews = Overviews(self._store)

    def picture(self, name: str = "complicity") -> Drawn:
        """One of the pictures there are."""
        return Drawn(draw(self._store, self._overviews.now(), PictureAsked(name)))

    def around(self, entity: str, depth: int = 1) -> Drawn:
        """The surroundings of a name or an id, 1 to 3 links far."""
        ref = id_of(self._store, entity)
        return Drawn(draw(self._store, self._overviews.now(), PictureAsked(AROUND, ref, depth)))


_OPEN: list[DrawingDesk] = []


def __getattr__(name: str) -> DrawingDesk:
    """`desk` is opened when it is first asked for, on the store that the settings name."""
    if name != "desk":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if not _OPEN:
        _OPEN.append(DrawingDesk())
    return _OPEN[0]
