"""The page of an entity: what is said, by subject, one line each, with who denies it beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from api import wording
from api.pictures.style import sureness, unverified
from graph.answers.claims import asserts_now
from graph.answers.models import ClaimAnswer, EntityAnswer, LinkAnswer, Page, numbered_part
from graph.answers.voices import RESPONSE, voice_of
from graph.entities import BOOKKEEPING
from graph.record import LIVE_STATES, Polarity

FALLEN: Final = "fallen"
VALUES: Final = "said"
# What a page leaves to its last part: how a thing is called, filed and found.
FILED: Final = (*BOOKKEEPING, "address", "identifier", "coordinates", "stands_in")
# Each subject with its heading, and the types of links whose lines stand under it: those that
# begin here (">"), that end here ("<"), or either. A type that no row names is another tie.
SUBJECTS: Final = (
    (VALUES, "What is said of {this}", ()),
    (
        "owners",
        "Who is said to own and run {this}",
        ("<OWNS", "<HOLDS_SHARE_IN", "<CONTROLS", "<OPERATES", "<MANAGES", "<DEVELOPS", "<DIRECTS"),
    ),
    (
        "owned",
        "What {this} is said to own and run",
        (">OWNS", ">HOLDS_SHARE_IN", ">CONTROLS", ">OPERATES", ">MANAGES", ">DEVELOPS", ">DIRECTS"),
    ),
    ("land", "Land, guards and supplies", ("LEASED_TO", "LANDLORD_OF", "GUARDS", "SUPPLIES")),
    ("offices", "Offices of state", ("HOLDS_OFFICE_IN", "ADVISES")),
    (
        "acts",
        "What states are said to have done",
        ("DIRECTED_AT", "TOOK_ACTION", "LICENSED", "DISMISSED", "HONOURED", "ANSWERS"),
    ),
    ("cases", "Cases", ("PARTY_TO", "BROUGHT", "CONCERNS")),
    ("routes", "Routes", ("LEADS_TO", "RUNS_ROUTE", "STARTS_IN", "PASSES_THROUGH")),
    ("money", "Money and property", ("PAID", "USES")),
    ("events", "What is said to have happened", ("TOOK_PLACE_AT", "SEEN_AFTER")),
    ("ties", "Other ties", ()),
    ("places", "Places", ("LOCATED_IN",)),
    (FALLEN, "Denied, not confirmed, or no longer stated", ()),
)
NAMES: Final = tuple(name for name, _, _ in SUBJECTS)
MAX_SHOWN: Final = 34  # lines of a page that shows every subject: it prints on four sheets
FEWEST: Final = 2  # of one subject, however many there are
OF_ONE: Final = 28  # lines of a page of one subject
MAX_WHO: Final = 3  # publishers named under a line


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """One line of a page: a link or a value, the claims for it, and those beside it.

    `sure` is 3 for a record or two independent sources, 2 for one, 1 for an impression, 0 where
    nobody has read the one source itself, as lines of pictures are drawn. `who` are those who say
    it, each once (where some no longer do, only those who still do), `more` how many are not named.
    `against` are the claims that deny or do not confirm it, or where nobody asserts it, all others;
    those that no longer count come last.
    """

    claims: tuple[ClaimAnswer, ...]
    against: tuple[ClaimAnswer, ...]
    who: tuple[ClaimAnswer, ...]
    more: int
    sure: int
    link: LinkAnswer | None = None
    predicate: str = ""
    value: str = ""

    @property
    def replied(self) -> tuple[ClaimAnswer, ...]:
        """Return the claims on which we asked whom they name, each reply once."""
        replies = {claim.reply: claim for claim in (*self.claims, *self.against) if claim.replies}
        return tuple(replies.values())

    @property
    def closed(self) -> ClaimAnswer | None:
        """Return the first of its claims that is not for publication."""
        return next((claim for claim in (*self.claims, *self.against) if claim.mark), None)


@dataclass(frozen=True, slots=True)
class Subject:
    """The lines under one heading; `total` counts those that found no room, too."""

    name: str
    heading: str
    lines: tuple[SubjectLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Opening:
    """What a page begins with: a source's words in short, what is said and denied most firmly.

    `said` has a line for `denied` only where that is another one.
    """

    summary: ClaimAnswer | None
    said: LinkAnswer | None
    denied: LinkAnswer | None
    denial: ClaimAnswer | None


def subjects(entity: EntityAnswer) -> list[Subject]:
    """Return what is said of an entity by subject, whole, in the order of SUBJECTS.

    Under each heading stands first what somebody denies, then what is firmest.
    """
    lines: dict[str, list[SubjectLine]] = {name: [] for name in NAMES}
    lines[VALUES] = list(_values(entity))
    for link in sorted(entity.links, key=lambda link: (not link.denies, -link.score, link.key)):
        lines[subject_of(link, entity.id)].append(_of_link(link))
    this = f"this {wording.kind(entity.kind)}"
    return [
        Subject(name, heading.format(this=this), tuple(lines[name]), len(lines[name]))
        for name, heading, _ in SUBJECTS
        if lines[name]
    ]


def subject_of(link: LinkAnswer, entity_id: str) -> str:
    """Return under which subject a link stands on the page of one of its ends."""
    if not link.asserts:
        return FALLEN
    way = ">" if link.from_.id == entity_id else "<"
    known = {kind: name for name, _, kinds in SUBJECTS for kind in kinds}
    return known.get(link.type) or known.get(way + link.type) or "ties"


def cut(whole: Sequence[Subject], most: int = MAX_SHOWN) -> list[Subject]:
    """Return the subjects with as many lines each as all of them have room for on one page."""
    each = most
    while each > FEWEST and sum(min(each, subject.total) for subject in whole) > most:
        each -= 1
    return [replace(subject, lines=subject.lines[:each]) for subject in whole]


def one_subject(whole: Iterable[Subject], name: str, after: str) -> Page[Subject]:
    """Return one subject from a place on: a list of one, how many lines there are, what is next.

    It is empty where nothing is said on that subject. Raise BadRequest for a place that is none.
    """
    subject = next((subject for subject in whole if subject.name == name), None)
    if subject is None:
        return Page(items=(), total=0)
    lines = numbered_part(subject.lines, OF_ONE, after)
    shown = replace(subject, lines=lines.items)
    return Page.model_construct(items=(shown,), total=lines.total, next=lines.next)


def opening(entity: EntityAnswer) -> Opening:
    """Return the claims that a page begins with."""
    summaries = (c for c in entity.claims if c.predicate == "summary" and _of(c, entity))
    summary = next(filter(asserts_now, summaries), None)
    ranked = sorted(
        (link for link in entity.links if link.asserts and link.type not in _LITTLE),
        key=lambda link: (-link.score, link.key),
    )
    denied = [link for link in ranked if link.contested] or [
        link for link in entity.links if link.denies and not link.asserts
    ]
    denials = [c for link in denied[:1] for c in link.claims if c.polarity == Polarity.DENIES.value]
    denial = min(denials, key=lambda claim: claim.state not in LIVE_STATES, default=None)
    return Opening(summary, next(iter(ranked), None), denied[0] if denial else None, denial)


# What says where a thing is or that an act was about it says least of who it is.
_LITTLE: Final = frozenset({"LOCATED_IN", "STARTS_IN", "PASSES_THROUGH", "DIRECTED_AT"})


def filed_values(entity: EntityAnswer) -> list[str]:
    """Return the names of the properties that say what an entity is called or filed under."""
    return [prop.name for prop in entity.properties if prop.name in FILED]


def _of(claim: ClaimAnswer, entity: EntityAnswer) -> bool:
    return claim.subject.id == entity.id


def _values(entity: EntityAnswer) -> Iterable[SubjectLine]:
    """Yield a line for each value of what is neither a name nor an answer, denied ones first."""
    by_id = {claim.id: claim for claim in entity.claims}
    for prop in entity.properties:
        if prop.name in FILED or (prop.name == RESPONSE and entity.kind == "Person"):
            continue
        for value in sorted(prop.values, key=lambda value: (not value.denies, value.value)):
            claims = [by_id[id_] for id_ in value.claims if id_ in by_id]
            yield _line(claims, predicate=prop.name, value=value.value)


def _of_link(link: LinkAnswer) -> SubjectLine:
    live = [c for c in link.claims if c.state in LIVE_STATES and c.polarity == "asserts"]
    sure = 0 if unverified(link, live) else sureness(link, live)
    return replace(_line(link.claims, sure=sure), link=link)


def _line(
    claims: Sequence[ClaimAnswer], predicate: str = "", value: str = "", sure: int = 2
) -> SubjectLine:
    standing = sorted(claims, key=lambda claim: claim.state not in LIVE_STATES)
    against = [c for c in standing if c.polarity != Polarity.ASSERTS.value]
    said = [c for c in standing if c.polarity == Polarity.ASSERTS.value]
    live = [c for c in said if c.state in LIVE_STATES]
    each = {voice_of(claim): claim for claim in reversed(live or said)}
    who = sorted(each.values(), key=said.index)
    return SubjectLine(
        claims=tuple(said),
        against=tuple(against),
        who=tuple(who[:MAX_WHO]),
        more=max(0, len(who) - MAX_WHO),
        sure=sure,
        predicate=predicate,
        value=value,
    )
