"""A claim as a footnote that an editor can paste: who, where, when, in which words."""

from api.wording import defang
from graph.answers.models import ClaimAnswer, SourceAnswer


def footnote(claim: ClaimAnswer, source: SourceAnswer) -> str:
    """One paragraph of plain text. Days are ISO, as in the record."""
    parts = [f"{source.publisher}, “{source.title}”"]
    if source.published:
        parts[0] += f", {source.published}"
    parts[0] += f", {claim.locator}"
    if claim.speaker:
        parts.append(f"Speaker: {claim.speaker}")
    said = f"“{claim.quote}”" if claim.quote else claim.paraphrase
    parts.append(defang(said).rstrip("."))
    if claim.translation:
        by = f" (translation: {claim.translator})" if claim.translator else " (translation)"
        parts.append(f"“{claim.translation}”{by}")
    if source.url:
        read = f", read {source.retrieved}" if source.retrieved else ""
        parts.append(f"{source.url}{read}")
    if claim.archive_sha256:
        parts.append(f"sha256 of the file it was read from: {claim.archive_sha256}")
    parts.append(f"scamgraph claim {claim.id}")
    return ". ".join(parts) + "."
