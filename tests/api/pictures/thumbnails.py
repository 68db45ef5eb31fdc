"""How the named pictures look, kept small and grey: `python -m tests.api.pictures.thumbnails` anew.

Look at the pictures themselves before keeping a new look of them.
"""

import io
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import resvg_py
from PIL import Image

from api.pictures.models import Picture
from api.pictures.svg import to_svg

FOLDER = Path(__file__).parent / "thumbnails"
THEMES = ("light", "dark")
WIDE, DRAWN = 64, 512  # pixels: of what is kept, and of what it is made from
LEVELS = 16
FAR = 40  # of 255 between two pixels that are not alike
# Another font changes up to 2.8 and 0.013; names that stand 60 pixels lower, 5.6 and 0.034.
MOST_MEAN, MOST_FAR = 3.0, 0.02


@dataclass(frozen=True, slots=True)
class Difference:
    """The mean difference of two pictures' pixels (0 to 255), and the share that is far apart."""

    mean: float
    far: float

    @property
    def small(self) -> bool:
        """Whether a reader would call them the same."""
        return self.mean <= MOST_MEAN and self.far <= MOST_FAR


def look(picture: Picture, theme: str) -> Image.Image:
    """The picture as a small grey image."""
    drawn: bytes = resvg_py.svg_to_bytes(
        svg_string=to_svg(picture, theme=theme),
        width=DRAWN,
        serif_family="DejaVu Serif",
        sans_serif_family="DejaVu Sans",
    )
    with Image.open(io.BytesIO(drawn)) as whole:
        grey = whole.convert("L")
    small = grey.resize((WIDE, round(grey.height * WIDE / grey.width)), Image.Resampling.BOX)
    return small.quantize(LEVELS).convert("L")


def differ(one: Image.Image, other: Image.Image) -> Difference:
    """How two looks differ; the shorter is stretched, so that a row more is a little difference."""
    if one.size != other.size:
        one = one.resize(other.size, Image.Resampling.BOX)
    apart = [abs(a - b) for a, b in zip(one.tobytes(), other.tobytes(), strict=True)]
    return Difference(sum(apart) / len(apart), sum(d > FAR for d in apart) / len(apart))


def kept(name: str, theme: str) -> Image.Image:
    """The look that was kept of a picture."""
    with Image.open(FOLDER / f"{name}-{theme}.png") as found:
        return found.convert("L")


def keep(pictures: Mapping[str, Picture]) -> None:
    """Keep how these pictures look now."""
    FOLDER.mkdir(exist_ok=True)
    for name, picture in pictures.items():
        for theme in THEMES:
            look(picture, theme).save(FOLDER / f"{name}-{theme}.png", optimize=True)


if __name__ == "__main__":
    from api.picture_service import PictureRequest, draw
    from api.pictures.catalogue import PICTURES
    from api.snapshot import Snapshots
    from graph.settings import Settings
    from graph.store import open_store

    with open_store(Settings(home=Path(sys.argv[1]))) as store:
        overview = Snapshots(store).now()
        keep({name: draw(store, overview, PictureRequest(name)) for name in PICTURES})
