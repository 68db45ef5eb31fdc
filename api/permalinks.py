"""The permanent address of a page, and what is said when the data has moved on since."""

from urllib.parse import urlencode

from starlette.requests import Request

VERSION = "version"


def permalink(request: Request, version: int) -> str:
    """Path and question in a fixed order, with the data's version where the page has one."""
    asked = sorted((n, v) for n, v in request.query_params.multi_items() if v and n != VERSION)
    if version:
        asked.append((VERSION, str(version)))
    return f"{request.url.path}?{urlencode(asked)}" if asked else request.url.path


def moved_on(request: Request, version: int) -> str:
    """A sentence where the address names another version of the data than this; else nothing."""
    named = request.query_params.get(VERSION, "")
    if not version or not (named.isascii() and named.isdecimal()) or int(named) == version:
        return ""
    if int(named) > version:
        return f"This address was made from version {named} of the data; here is version {version}."
    return (
        f"This address was made from version {named} of the data. Below stands what version "
        f"{version} says now; something may have been added, corrected or taken back since."
    )
