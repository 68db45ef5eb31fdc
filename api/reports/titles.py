"""A report's title, checked for words that convict: they stand only within quotation marks."""

import re

from graph.errors import BadRequest

MOST = 200
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")
_CONVICTS = re.compile(
    r"\b(complicit|guilty|ran|runs|protect(?:s|ed|or|ors)|criminals?|crooks?|fraudsters?)\b",
    re.IGNORECASE,
)


def checked(title: str) -> str:
    """The title on one line. Raises BadRequest for a word that convicts outside a quotation."""
    plain = " ".join(title.split())
    if not plain or len(plain) > MOST:
        raise BadRequest(f"title: expected 1 to {MOST} characters, not {len(plain)}")
    found = _CONVICTS.search(_QUOTED.sub("", plain))
    if found:
        raise BadRequest(
            f"title: “{found[0]}” convicts; put it in quotation marks if a source says it, "
            "or count claims instead"
        )
    return plain
