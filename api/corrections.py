"""Corrections in words, and as an Atom feed."""

import re
from collections.abc import Iterable
from typing import Final
from xml.etree import ElementTree as ET

from api import urls, wording
from graph.answers.changes import STAGE, Correction
from graph.dates import parse_date
from graph.package_data import read_toml

ATOM: Final = "http://www.w3.org/2005/Atom"
NO_DAY: Final = "1970-01-01"  # of an empty feed
# Characters that XML 1.0 cannot hold.
_UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
HEADINGS: Final[dict[str, str]] = read_toml("api", "wording.toml")["corrections"]


def heading(correction: Correction) -> str:
    """Return what happened, in a few words."""
    if correction.reply:
        answered = correction.reply.answer
        return "Answered by the named party" if answered else "No answer from the named party"
    if correction.kind == STAGE and correction.claim:
        return f"Said to be {wording.plain(correction.claim.value or '')}"
    return HEADINGS[correction.kind]


def words(correction: Correction) -> str:
    """Return its claim in a sentence; of a redaction, the kind and the reason."""
    if correction.tombstone:
        what = correction.tombstone.what
        kind = "a claim" if what == "claim" else wording.kind(what)
        return f"{kind}: {wording.token('why', correction.tombstone.why)}"
    return wording.defang(correction.claim.sentence) if correction.claim else ""


def atom(corrections: Iterable[Correction], site: str) -> str:
    """Return the corrections as a feed; `site` is the server's address without a final slash."""
    feed = ET.Element("feed", xmlns=ATOM)
    listed = list(corrections)
    last = max((_moment(correction.day) for correction in listed), default=_moment(NO_DAY))
    _add(feed, "id", f"{site}/corrections")
    _add(feed, "title", "scamgraph: corrections")
    _add(feed, "updated", last)
    ET.SubElement(feed, "link", rel="self", href=f"{site}/corrections.atom")
    ET.SubElement(feed, "link", href=f"{site}/corrections")
    _add(ET.SubElement(feed, "author"), "name", "scamgraph")
    for correction in listed:
        entry = ET.SubElement(feed, "entry")
        _add(entry, "id", f"urn:scamgraph:correction:{correction.id}")
        _add(entry, "title", f"{heading(correction)}: {wording.brief(words(correction))}")
        _add(entry, "updated", _moment(correction.day))
        page = urls.of_claim(correction.claim.id) if correction.claim else "/corrections"
        ET.SubElement(entry, "link", href=f"{site}{page}")
        _add(entry, "summary", words(correction))
    text: str = ET.tostring(feed, encoding="unicode", xml_declaration=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = _UNWRITABLE.sub("", text)


def _moment(day: str) -> str:
    return f"{parse_date(day).earliest}T00:00:00Z"
