"""What a page elsewhere puts in to show a picture: a frame that runs no script."""

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api.pictures.values import Picture


def embed_address(picture: "Picture") -> str:
    """Where the picture stands for embedding; it remembers the data's version."""
    query = f"{picture.query}&" if picture.query else ""
    return f"/embed/{picture.name}?{query}version={picture.version}"


def snippet(picture: "Picture", site: str) -> str:
    """The markup to copy: sandboxed, and with a link for whoever sees no frame."""
    page = f"{site}/picture/{picture.name}{'?' + picture.query if picture.query else ''}"
    return (
        f'<iframe src="{escape(site + embed_address(picture))}" title="{escape(picture.title)}" '
        f'width="{picture.width:.0f}" height="{picture.height + 320:.0f}" '
        'style="width:100%;border:0" sandbox="allow-popups allow-popups-to-escape-sandbox" '
        'loading="lazy" referrerpolicy="no-referrer">'
        f'<a href="{escape(page)}">{escape(picture.title)}</a></iframe>'
    )


def superseded(version: int | None, now: int) -> str:
    """A note where the data has moved on since the frame was put in; else nothing."""
    if version is None or version == now:
        return ""
    if version > now:
        return f"This frame was made from version {version} of the data; here is version {now}."
    return (
        f"Superseded: this frame was made from version {version} of the data. It now shows "
        f"version {now}; what was written beside it may no longer fit."
    )
