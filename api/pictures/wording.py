"""The words on a picture: its title and the line below it. Counts, no verdicts."""

from collections import Counter
from collections.abc import Iterable, Sequence

from api.pictures.catalogue import PictureSpec
from api.pictures.values import Cited
from api.wording import day_words
from graph.answers.models import ClaimAnswer
from graph.record import Polarity
from graph.vocabulary import vocabulary

COUNTS = {
    "people_freed": "freed",
    "people_arrested": "arrested",
    "people_deported": "sent home",
    "people_affected": "people",
    "sites_affected": "sites",
}
# What is said of a thing and shown with it, beside its links.
SHOWN = (
    "summary",
    "status",
    "date",
    "stage",
    "charge",
    "office",
    "characterised_as",
    "characterisation",
    "announced",
    "done",
    "seen_afterwards",
    "response",
    *COUNTS,
)


def title(spec: PictureSpec, claims: Sequence[ClaimAnswer]) -> str:
    """A title by count: how much is said, by how many, what is denied, who was asked."""
    publishers = len({claim.source.publisher for claim in claims})
    denied = sum(claim.polarity == Polarity.DENIES.value for claim in claims)
    asked = sum(claim.asked for claim in claims)
    return (
        f"{spec.about}: {counted(len(claims), 'claim')}, {counted(publishers, 'publisher')}, "
        f"{denied} denied; "
        + (f"{counted(asked, 'claim')} put to those named" if asked else "nobody asked by us yet")
    )


def day_of(spec: PictureSpec, claims: Iterable[ClaimAnswer]) -> str:
    """The day that a picture is as of: the one asked about, else when we had its last claim."""
    return spec.asked.day or max((c.recorded_at[:10] for c in claims), default="")


def subtitle(
    spec: PictureSpec, nodes: int, lines: int | None, as_of: str, version: int, record_hash: str
) -> str:
    """What the picture is of, counts, the data's day, its version and hash; a map has no lines.

    As of a day, it begins with that.
    """
    what = (
        counted(nodes, "site")
        if lines is None
        else f"{counted(nodes, 'name')} and {counted(lines, 'line')}"
    )
    data = f"version {version}, record {record_hash[:12] or 'empty'}"
    if spec.asked:
        then = spec.asked.words(day_words(as_of))
        return f"{then[:1].upper()}{then[1:]}. {spec.note} {what}. Data of {data}."
    return f"{spec.note} {what}. Data of {as_of or 'no day'}, {data}."


def counted(count: int, noun: str) -> str:
    """A number with its noun."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def cited(claims: Iterable[ClaimAnswer]) -> tuple[Cited, ...]:
    """The publications that claims stand in, the most used first."""
    count = Counter(claim.source.id for claim in claims)
    source = {claim.source.id: claim.source for claim in claims}
    return tuple(
        Cited(**source[name].model_dump(), claims=count[name])
        for name in sorted(count, key=lambda name: (-count[name], source[name].publisher, name))
    )


def label_of(predicate: str) -> str:
    """What a property is called for readers."""
    return vocabulary().properties[predicate].label
