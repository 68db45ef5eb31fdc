"""Addresses on this site, permanent ones included."""

from urllib.parse import quote, urlencode, urlsplit

from starlette.requests import Request

# The pages that every page leads to, with their names.
SECTIONS = (
    ("/pictures", "Pictures"),
    ("/explore", "Explore"),
    ("/path", "Connect"),
    ("/compounds", "Compounds"),
    ("/map", "Map"),
    ("/timeline", "Timeline"),
    ("/ledger", "Ledger"),
    ("/queries", "Questions"),
    ("/sources", "Sources"),
    ("/corrections", "Corrections"),
    ("/docs", "API"),
)


def of_entity(ref: str) -> str:
    """Return the address of an entity's page."""
    return f"/entity/{quote(ref, safe='')}"


def of_claim(claim_id: str) -> str:
    """Return the address of a claim's page."""
    return f"/claim/{quote(claim_id, safe='')}"


def of_source(source_id: str) -> str:
    """Return the address of a source's page."""
    return f"/source/{quote(source_id, safe='')}"


def of_picture(name: str) -> str:
    """Return the address of a picture's page."""
    return f"/picture/{quote(name, safe='')}"


def of_picture_data(name: str) -> str:
    """Return the address of a picture's JSON."""
    return f"/api/pictures/{quote(name, safe='')}.json"


def with_query(path: str, **values: str) -> str:
    """Return a path with those of the parameters that are not empty."""
    filled = {name: value for name, value in values.items() if value}
    return f"{path}?{urlencode(filled)}" if filled else path


def web_address(url: str) -> str:
    """Return an http or https address, or "" for any other, which a browser might run."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in ("http", "https") and parts.hostname else ""


VERSION = "version"


def permalink(request: Request, version: int) -> str:
    """Return path and sorted parameters, with the version of the data if the page has one."""
    query = sorted((n, v) for n, v in request.query_params.multi_items() if v and n != VERSION)
    if version:
        query.append((VERSION, str(version)))
    return f"{request.url.path}?{urlencode(query)}" if query else request.url.path


def moved_on(request: Request, version: int) -> str:
    """Return a sentence if the address names another version of the data, or ""."""
    named = request.query_params.get(VERSION, "")
    if not version or not (named.isascii() and named.isdecimal()) or int(named) == version:
        return ""
    if int(named) > version:
        return f"This link was made from version {named} of the data; this is version {version}."
    return (
        f"This link was made from version {named} of the data. This page shows version {version}: "
        "claims may have been added, corrected or withdrawn since."
    )
