"""The analyst's desk of queries.notebook, with pictures."""

from api.picture_service import PictureRequest, as_svg, draw
from api.pictures.catalogue import AROUND
from api.pictures.models import Picture
from api.snapshot import Snapshots
from graph.answers.lookup import id_of
from graph.settings import Settings
from queries.notebook import Desk


class NotebookPicture:
    """A picture that a notebook shows in place."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture

    def _repr_svg_(self) -> str:
        return as_svg(self.picture, "light")

    def __repr__(self) -> str:
        return f"{self.picture.title} ({len(self.picture.nodes)} names)"


class PictureDesk(Desk):
    """The desk of queries.notebook, with pictures."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self._overviews = Snapshots(self._store)

    def picture(self, name: str = "complicity") -> NotebookPicture:
        """Return one of the named pictures."""
        return NotebookPicture(draw(self._store, self._overviews.now(), PictureRequest(name)))

    def around(self, entity: str, depth: int = 1) -> NotebookPicture:
        """Return the picture around a name or an id, 1 to 3 links deep."""
        ref = id_of(self._store, entity)
        return NotebookPicture(
            draw(self._store, self._overviews.now(), PictureRequest(AROUND, ref, depth))
        )


_OPEN: list[PictureDesk] = []


def __getattr__(name: str) -> PictureDesk:
    """Open `desk` at its first use, on the store that the settings name."""
    if name != "desk":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if not _OPEN:
        _OPEN.append(PictureDesk())
    return _OPEN[0]
