"""Where things stand on this site, and which addresses elsewhere may become a link."""

from urllib.parse import quote, urlencode, urlsplit


def of_entity(ref: str) -> str:
    """The page of an entity."""
    return f"/entity/{quote(ref, safe='')}"


def of_claim(claim_id: str) -> str:
    """The page of a claim."""
    return f"/claim/{quote(claim_id, safe='')}"


def of_source(source_id: str) -> str:
    """The page of a source."""
    return f"/source/{quote(source_id, safe='')}"


def of_picture(name: str) -> str:
    """The page of a picture."""
    return f"/picture/{quote(name, safe='')}"


def of_picture_data(name: str) -> str:
    """What a picture shows, for programs."""
    return f"/api/pictures/{quote(name, safe='')}.json"


def with_query(path: str, **values: str) -> str:
    """A path with the parameters that are filled."""
    filled = {name: value for name, value in values.items() if value}
    return f"{path}?{urlencode(filled)}" if filled else path


def web_address(url: str) -> str:
    """The address where it is one of the web; "" for anything that a browser might run."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in ("http", "https") and parts.hostname else ""
