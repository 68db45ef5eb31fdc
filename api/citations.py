"""Claims as numbered footnotes."""

from api.wording import defang, firmness, token
from graph.answers.models import ClaimAnswer, SourceAnswer
from graph.answers.sources import get_source
from graph.store import Store


def footnote(claim: ClaimAnswer, source: SourceAnswer) -> str:
    """Return a footnote: one paragraph of plain text, days in ISO form."""
    parts = [f"{source.publisher}, “{source.title}”"]
    if source.published:
        parts[0] += f", {source.published}"
    parts[0] += f", {claim.locator}"
    if claim.speaker:
        parts.append(f"Speaker: {claim.speaker}")
    wording = f"“{claim.quote}”" if claim.quote else claim.paraphrase
    parts.append(defang(wording).rstrip(".") + firmness(claim))
    if claim.translation:
        by = f" (translation: {claim.translator})" if claim.translator else " (translation)"
        parts.append(f"“{claim.translation}”{by}")
    if source.url:
        read = f", read {source.retrieved}" if source.retrieved else ""
        parts.append(f"{source.url}{read}")
    if claim.archive_sha256:
        parts.append(f"sha256 of {token('archive_of', claim.archive_of)}: {claim.archive_sha256}")
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
