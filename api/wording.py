"""Tokens, counts and dates in words; footnotes; titles and notes of users, which must not convict.

A word that convicts is allowed only in a quotation. convicting.toml lists the words by language;
a text may mix languages, so every list applies.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from graph.answers.models import ClaimAnswer, SourceAnswer
from graph.answers.sources import get_source
from graph.answers.voices import copied_by, voice_of
from graph.dates import day_words
from graph.errors import BadRequest
from graph.evidence.explanation import STAGES, bracketed, hedge
from graph.package_data import read_toml
from graph.record import LIVE_STATES, State
from graph.store import Store
from graph.text import capitalised, caseless
from graph.vocabulary import vocabulary

MAX_TITLE: Final = 240
ROUND: Final = {"10s": "tens", "100s": "hundreds", "1000s": "thousands"}
WALLET: Final = re.compile(
    r"\b(?:bc1[a-z0-9]{20,}|[13][A-HJ-NP-Za-km-z1-9]{25,34}|T[A-HJ-NP-Za-km-z1-9]{33}"
    r"|0x[0-9a-fA-F]{40})\b"
)
_WORDS: Final = read_toml("api", "wording.toml")
AS_OF: Final[dict[str, str]] = _WORDS["as_of"]
CHANGES: Final[dict[str, str]] = _WORDS["changes"]
TOKENS: Final[dict[str, dict[str, str]]] = {**_WORDS["tokens"], "stage": STAGES}


def token(field: str, value: str) -> str:
    """Return a token of a claim or source in words."""
    return TOKENS[field].get(value, plain(value))


def who(claim: ClaimAnswer) -> str:
    """Return whose words a claim reports."""
    return voice_of(claim)


def reprint_in(claim: ClaimAnswer) -> str:
    """Return in whose reprint a document was read, after a comma; "" if it was read itself."""
    words = copied_by(claim)
    return f", {words}" if words else ""


def firmness(claim: ClaimAnswer) -> str:
    """Return how firmly a claim is put, in brackets; "" where it is stated plainly."""
    return bracketed(hedge([claim.modality]))


def became(claim: ClaimAnswer) -> str:
    """Return the state of a claim, and since when if that is recorded.

    As of a day on which the claim was current, return what happened to it later.
    """
    state = State(claim.state_now or claim.state)
    state_words = token("state", state)
    if state == State.CURRENT:
        return state_words
    if claim.state_since:
        state_words += f", since {day_words(claim.state_since)}"
    elif claim.state_recorded_at:
        state_words += f", noticed on {day_words(claim.state_recorded_at[:10])}"
    elif state not in LIVE_STATES:
        state_words += ", on a day that is not recorded"
    return f"later {state_words}" if claim.state_now else state_words


def plain(value: str) -> str:
    """Return a token in small letters, with spaces: partly_operating, RecruitmentRoute."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", value).replace("_", " ").lower()


def kind(name: str) -> str:
    """Return a kind in words: recruitment route."""
    return plain(name)


def kinds(name: str) -> str:
    """Return the plural of a kind."""
    known = vocabulary().kinds.get(name)
    return known.plural if known else plain(name)


def role(name: str) -> str:
    """Return a role as an allegation, never as a fact."""
    return vocabulary().roles[name].label


def is_link(predicate: str) -> bool:
    """Return whether a predicate is a link type."""
    return predicate in vocabulary().links


def label(predicate: str) -> str:
    """Return the name of a property or link type in words."""
    known = vocabulary().properties.get(predicate)
    return known.label if known else plain(predicate)


def value(predicate: str, written: str) -> str:
    """Return the value of a property in words."""
    known = vocabulary().properties.get(predicate)
    match known.value if known else "text":
        case "count":
            return count_words(written)
        case "date":
            return day_words(written)
        case "choice":
            return plain(written)
        case "kind":
            return kind(written)
        case _:
            return defang(written, domains=predicate == "identifier")


_HEDGED: Final = re.compile(r"(\w+): (.*) \((appears|possible)\)", re.DOTALL)


def hedged(written: str) -> str:
    """Return a value that no claim puts plainly, as questions write it, in words.

    event_type: forced_return (appears) is "type of event: forced return" and, in brackets, how
    firmly it is put.
    """
    parts = _HEDGED.fullmatch(written)
    if not parts:
        return written
    predicate, said, modality = parts.groups()
    return f"{label(predicate)}: {value(predicate, said)}{bracketed(hedge([modality]))}"


def link_parts(predicate: str, polarity: str) -> tuple[str, str, str]:
    """Return the vocabulary's sentence for a link: before, between and after the two names."""
    link = vocabulary().links[predicate]
    pattern = {"denies": link.denied, "not_confirmed": link.not_confirmed}.get(
        polarity, link.asserted
    )
    before, _, rest = pattern.partition("{from}")
    middle, _, after = rest.partition("{to}")
    return before, middle, after


def link_heading(predicate: str, *, outgoing: bool, this: str) -> str:
    """Return a heading over links of one type: "This group is said to operate …"."""
    before, middle, after = link_parts(predicate, "asserts")
    ends = (this, "…") if outgoing else ("…", this)
    words = f"{before}{ends[0]}{middle}{ends[1]}{after}"
    return capitalised(words)


def count_words(written: str) -> str:
    """Return a count in words: >3000 is over 3,000; 50+ is at least 50."""
    if written in ROUND:
        return ROUND[written]
    text = re.sub(r"\d+", lambda digits: number_words(int(digits[0])), written)
    if text.endswith("+"):
        return f"at least {text[:-1]}"
    for sign, words in ((">", "over "), ("<", "under "), ("~", "about ")):
        text = text.replace(sign, words)
    return text.replace("-", " to ")


_DAY: Final = re.compile(
    r"(?<![\w-])(?:19|20)\d\d-\d\d(?:-\d\d)?(?:/(?:19|20)\d\d(?:-\d\d){0,2})?(?![\w-])"
)


def days_in_words(sentence: str) -> str:
    """Return a sentence of ours with its days in words: (2025-06-12) is (12 June 2025)."""
    return _DAY.sub(lambda day: day_words(day[0]), sentence)


def number_words(number: int) -> str:
    """Return a number with commas between thousands."""
    return f"{number:,}"


def defang(text: str, *, domains: bool = False) -> str:
    """Return a text in which wallet addresses (with `domains`, dots too) are broken up.

    Nobody can then copy or follow them by accident.
    """
    text = WALLET.sub(lambda match: " ".join(re.findall(".{1,6}", match[0])), text)
    return text.replace("://", "[:]//").replace(".", "[.]") if domains else text


def brief(text: str) -> str:
    """Return a text cut to the length of a heading; the page shows the whole elsewhere."""
    return text if len(text) <= MAX_TITLE else f"{text[:MAX_TITLE]}…"


MAX_SHORT = 200
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|「[^」]*」|『[^』]*』")


def checked(text: str, *, field: str = "title", quotes: Iterable[str] | None = None) -> str:
    """Return the text on one line.

    With `quotes` (the words of sources) a quotation that convicts must stand in one of them. Raises
    BadRequest for a word that convicts outside a quotation, or in one that no source says.
    """
    plain = " ".join(text.split())
    if not plain or len(plain) > MAX_SHORT:
        raise BadRequest(f"{field}: expected 1 to {MAX_SHORT} characters, not {len(plain)}")
    convicting = _convicts().search(caseless(_QUOTED.sub(" ", plain)))
    if convicting:
        raise BadRequest(
            f"{field}: “{convicting[0]}” convicts; put it in quotation marks if a source says it, "
            "or count claims instead"
        )
    if quotes is not None:
        sources = [caseless(words) for words in quotes]
        for quotation in _QUOTED.findall(plain):
            words = caseless(quotation[1:-1]).strip()
            if _convicts().search(words) and not any(words in source for source in sources):
                raise BadRequest(f"{field}: no claim here says “{quotation[1:-1]}” in these words")
    return plain


@cache
def _convicts() -> re.Pattern[str]:
    """Return the words of every language as one pattern over folded text."""
    languages = read_toml("api", "convicting.toml")
    words = [word for table in languages.values() for word in table.get("words", ())]
    parts = [part for table in languages.values() for part in table.get("parts", ())]
    whole, anywhere = (caseless("|".join(table)) for table in (words, parts))
    return re.compile(rf"\b(?:{whole})\b|{anywhere}")


def footnote(claim: ClaimAnswer, source: SourceAnswer) -> str:
    """Return a footnote: one paragraph of plain text, days in ISO form."""
    parts = [f"{source.publisher}, “{source.title}”"]
    if source.published:
        parts[0] += f", {source.published}"
    parts[0] += f", {claim.locator}"
    if claim.speaker:
        parts.append(f"Speaker: {claim.speaker}")
    wording = f"“{claim.quote}”" if claim.quote else claim.paraphrase or claim.sentence
    parts.append(defang(wording).rstrip(".") + firmness(claim))
    if claim.translation:
        by = f" (translation: {claim.translator})" if claim.translator else " (translation)"
        parts.append(f"“{claim.translation}”{by}")
    if source.url:
        read = f", read {source.retrieved}" if source.retrieved else ""
        parts.append(f"{source.url}{read}")
    if claim.archive_sha256:
        parts.append(f"sha256 of {token('archive_of', claim.archive_of)}: {claim.archive_sha256}")
    if claim.mark:
        parts.insert(0, claim.mark.capitalize())
    parts.append(f"scamgraph claim {claim.id}")
    return ". ".join(parts) + "."


class Citations:
    """The footnotes of one page: each claim has one number, however often it is cited."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._claims: dict[str, ClaimAnswer] = {}

    def number(self, claim: ClaimAnswer) -> int:
        """Return the number of a claim's footnote."""
        self._claims.setdefault(claim.id, claim)
        return list(self._claims).index(claim.id) + 1

    def notes(self) -> list[tuple[int, str, str]]:
        """Return (number, claim id, footnote) of every claim cited so far."""
        sources = {
            source: get_source(self._store, source)
            for source in {claim.source.id for claim in self._claims.values()}
        }
        return [
            (place, claim.id, footnote(claim, sources[claim.source.id]))
            for place, claim in enumerate(self._claims.values(), 1)
        ]
