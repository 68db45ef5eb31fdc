"""Pictures drawn into the home folder, taken away when something is redacted."""

from pathlib import Path

from api.pictures.catalogue import PICTURES

ENDINGS = (".html", ".svg", ".png", ".json")


def remove_kept(home: Path) -> tuple[Path, ...]:
    """Delete every picture that was drawn into the home folder; they can be drawn anew."""
    gone = [
        home / f"{name}{ending}"
        for name in PICTURES
        for ending in ENDINGS
        if (home / f"{name}{ending}").is_file()
    ]
    for path in gone:
        path.unlink()
    return tuple(gone)
