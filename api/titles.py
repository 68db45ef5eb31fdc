"""Titles and notes that users set, checked for words that convict: they stand only as quotations.

The words are in convicting.toml, by language; a text may mix languages, so all are looked for.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from graph.errors import BadRequest

MOST = 200
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|「[^」]*」|『[^』]*』")


def checked(text: str, *, field: str = "title", said: Iterable[str] | None = None) -> str:
    """The text on one line.

    With `said` (the words of sources) a quotation that convicts must stand in one of them. Raises
    BadRequest for a word that convicts outside a quotation, or in one that no source says.
    """
    plain = " ".join(text.split())
    if not plain or len(plain) > MOST:
        raise BadRequest(f"{field}: expected 1 to {MOST} characters, not {len(plain)}")
    found = _convicts().search(_folded(_QUOTED.sub(" ", plain)))
    if found:
        raise BadRequest(
            f"{field}: “{found[0]}” convicts; put it in quotation marks if a source says it, "
            "or count claims instead"
        )
    if said is not None:
        sources = [_folded(words) for words in said]
        for quotation in _QUOTED.findall(plain):
            words = _folded(quotation[1:-1]).strip()
            if _convicts().search(words) and not any(words in source for source in sources):
                raise BadRequest(f"{field}: no claim here says “{quotation[1:-1]}” in these words")
    return plain


@cache
def _convicts() -> re.Pattern[str]:
    """Every word of every language, as one pattern over folded text."""
    languages = tomllib.loads(files("api").joinpath("convicting.toml").read_text("utf-8"))
    words = [word for own in languages.values() for word in own.get("words", ())]
    parts = [part for own in languages.values() for part in own.get("parts", ())]
    whole, anywhere = (_folded("|".join(own)) for own in (words, parts))
    return re.compile(rf"\b(?:{whole})\b|{anywhere}")


def _folded(text: str) -> str:
    """Without case, width and the invisible characters that may stand between letters."""
    wide = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(char for char in wide if unicodedata.category(char) != "Cf")
