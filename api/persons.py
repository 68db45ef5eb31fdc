"""What stands beside a person's name: cases, official lists, answers, and whether we asked.

Every page, picture, export and report words it by `PersonNote.words`, and by nothing else: it is
about living people, and must never say more than the record does.
"""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from api.wording import plain
from graph.answers.claims import asserts_now, firmness
from graph.answers.models import NOT_ASKED, ClaimAnswer, GroundAnswer, LinkAnswer, ReplyAnswer
from graph.answers.persons import ACTING, grounds_shown
from graph.answers.voices import ABOUT_THEM, AUTHOR, NAMING, PARTY, RESPONSE, TARGET, is_answer
from graph.dates import day_words, parse_date
from graph.entities import Entity
from graph.grounds import MIRROR, OFFICE
from graph.record import Outcome

PROCEEDING = "Proceeding"
LISTING = "designation"
LISTED = "listed by "
# The stages of a case, the gravest first; other words come after them.
GRAVITY = ("final", "convicted", "appealed", "trial", "charged", "warrant", "seizure", "inquiry")
CLEARED = ("acquitted", "dropped", "declined", "settled")  # said beside the gravest
IN_A_LINE = {"final": "final judgment"}
# The stages of a case as steps, each with the stages that reach it: the way may end at any.
STEPS = (
    ("Inquiry or seizure", ("inquiry", "seizure")),
    ("Warrant", ("warrant",)),
    ("Charged", ("charged",)),
    ("On trial", ("trial",)),
    ("Judgment", ("convicted", "appealed", "final")),
)
MAX_AUTHOR = 60  # characters of the name of whose list it is


@dataclass(frozen=True, slots=True)
class ProceedingNote:
    """A case that a person is named as party in, and its stages for this person, earliest first.

    The stages are in words. `firmness` says, in brackets, where no claim puts it plainly that this
    person is a party.

    The stages are those of the claims that name this person as party. The stage of the case itself
    is not among them: of two accused in one case, one may be convicted and the other acquitted.
    """

    id: str
    name: str
    stages: tuple[str, ...]
    firmness: str = ""

    @property
    def unstaged(self) -> str:
        """Return that the person is named in a case whose stage for them no source gives."""
        return f"named in a case{self.firmness}; at which stage for this person, no source says"


@dataclass(frozen=True, slots=True)
class ListingNote:
    """A designation that a claim says is about a person: by whom, and in which years."""

    id: str
    name: str
    authors: tuple[str, ...]
    years: tuple[str, ...]
    firmness: str = ""

    @property
    def words(self) -> str:
        """Return whose list it is and since when, as far as a source says so."""
        if not self.authors:
            return f"on an official list{self.firmness}"
        since = f" in {' or '.join(self.years)}" if self.years else ""
        return f"{LISTED}{' and '.join(self.authors)}{since}{self.firmness}"


@dataclass(frozen=True, slots=True)
class AnswerNote:
    """An answer that a source reports: of the person, or to a case or act that names the person.

    `on` says which ("": the person answered on what is said of them), as `case`, `listing`, `act`.
    """

    words: str
    on: str = ""
    id: str = ""
    name: str = ""

    @property
    def brief(self) -> str:
        """Return that there is an answer, or that there was none, and on what."""
        to = f" on the {self.on}" if self.on else ""
        return f"answer{to} reported" if is_answer(self.words) else f"no answer{to}, says a source"


@dataclass(frozen=True, slots=True)
class PersonNote:
    """Why a person may be named, their cases and official lists, answers reported and given to us.

    What is an official ground stands first.
    """

    grounds: tuple[GroundAnswer, ...] = ()
    proceedings: tuple[ProceedingNote, ...] = ()
    listings: tuple[ListingNote, ...] = ()
    answers: tuple[AnswerNote, ...] = ()
    replies: tuple[ReplyAnswer, ...] = ()

    @property
    def words(self) -> str:
        """Return the note in a few words, for a place beside the name."""
        return "; ".join(
            [
                *_listed(self.listings),
                *self._only_ground,
                *_in_cases(self.proceedings),
                *sorted({answer.brief for answer in self.answers}),
                self.asked,
            ]
        )

    @property
    def brief(self) -> str:
        """Return stage, list or office, and whether there was an answer, for a line in a picture.

        It is "" where none is known; that nobody was asked by us is said once for a picture.
        """
        stages = {stage for case in self.proceedings for stage in case.stages}
        gravest = sorted(stages, key=_gravity)[:1]
        cleared = [stage for stage in sorted(stages) if stage.startswith(CLEARED)]
        years = sorted({year for listing in self.listings for year in listing.years})
        listed = [f"listed {', '.join(years)}" if years else "listed"] if self.listings else []
        mirror = self.grounds and all(ground.copy_read == MIRROR for ground in self.grounds)
        offices = [ground.other.name for ground in self.grounds if ground.kind == OFFICE]
        known = [
            *dict.fromkeys(IN_A_LINE.get(stage, stage) for stage in (*gravest, *cleared)),
            *(f"{text} (copy)" if mirror else text for text in listed),
        ]
        reply = ["answered"] if any(not a.on and is_answer(a.words) for a in self.answers) else []
        about = sorted({f"{a.on} answered" for a in self.answers if a.on and is_answer(a.words)})
        silent = ["no answer"] if self.answers and not (reply or about) else []
        asked = [] if self.asked == NOT_ASKED else [self.asked]
        return "; ".join([*(known or offices[:1]), *(reply or about[:1] or silent), *asked])

    @property
    def answers_by_act(self) -> tuple[tuple[AnswerNote, ...], ...]:
        """Return the answers that are about one act or case together, the person's own first."""
        by_act: dict[str, list[AnswerNote]] = {}
        for answer in sorted(self.answers, key=lambda answer: bool(answer.on)):
            by_act.setdefault(answer.id, []).append(answer)
        return tuple(tuple(answers) for answers in by_act.values())

    @property
    def steps(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return each step that a person's own cases may take, with the stages that sources give.

        An official list stands first, cases that ended without a finding last; a step that no
        source here gives has none.
        """
        stages = list(dict.fromkeys(stage for case in self.proceedings for stage in case.stages))
        cleared = tuple(stage for stage in stages if stage.startswith(CLEARED))
        return (
            ("Listed", tuple(_listed(self.listings))),
            *(
                (name, tuple(stage for stage in stages if stage.startswith(reached)))
                for name, reached in STEPS
            ),
            *((("Ended", cleared),) if cleared else ()),
        )

    @property
    def _only_ground(self) -> list[str]:
        """Return what else the note must say: that a third party's copy was read, or the office."""
        if self.grounds and all(ground.copy_read == MIRROR for ground in self.grounds):
            return ["read only in a third party’s copy"]
        if {ground.kind for ground in self.grounds} == {OFFICE}:
            return [f"office in {self.grounds[0].other.name}"]
        return []

    @property
    def asked(self) -> str:
        """Return whether we asked, and whether there was an answer."""
        outcomes = {reply.outcome for reply in self.replies if reply.asked and not reply.waiting}
        words = [
            f"asked by us on {day_words(reply.asked_on)}, answer due {day_words(reply.deadline)}: "
            f"no answer yet" + (f" ({reply.mark})" if reply.mark else "")
            for reply in self.replies
            if reply.waiting
        ]
        if outcomes:
            answered = Outcome.ANSWERED.value in outcomes
            words.insert(0, f"asked by us, {'answered' if answered else 'no answer'}")
        return "; ".join(dict.fromkeys(words)) or NOT_ASKED


def _gravity(stage: str) -> tuple[int, str]:
    """Return the order of a stage in words: the gravest first."""
    word = stage.partition(" ")[0]
    return GRAVITY.index(word) if word in GRAVITY else len(GRAVITY), stage


def _listed(listings: Sequence[ListingNote]) -> list[str]:
    """Return by whom somebody is listed, several lists in one clause."""
    words = sorted({listing.words for listing in listings})
    begun = [text.removeprefix(LISTED) for text in words if text.startswith(LISTED)]
    others = [text for text in words if not text.startswith(LISTED)]
    return ([LISTED + ", ".join(begun)] if begun else []) + others


def _in_cases(cases: Sequence[ProceedingNote]) -> list[str]:
    """Return the stages of a person's cases, several in one clause."""
    stages = list(dict.fromkeys(stage for case in cases for stage in case.stages))
    unstaged = dict.fromkeys(case.unstaged for case in cases if not case.stages)
    whose = "its source has" if len(stages) == 1 else "their sources have"
    return ([f"{', '.join(stages)}, as {whose} it"] if stages else []) + list(unstaged)


def person_note(
    person: Entity,
    entities: Mapping[str, Entity],
    links_by_entity: Mapping[str, Sequence[LinkAnswer]],
    on_values: Sequence[ReplyAnswer] = (),
) -> PersonNote:
    """Return the note beside a person, from links that are asserted now.

    `on_values` are the replies on what is claimed of the person alone, not on a link.

    Only who is named as party in a case, or whom a designation is about, has its status: the judge
    who dismissed a case and the minister who signed a list are linked to them as well.
    """
    proceedings: list[ProceedingNote] = []
    listings: list[ListingNote] = []
    answers = [AnswerNote(words) for words in person.properties.get(RESPONSE, ())]
    links = links_by_entity.get(person.id, ())
    for link in links:
        if not link.asserts:
            continue
        if link.type == PARTY and link.to.id in entities:
            case = entities[link.to.id]
            proceedings.append(
                ProceedingNote(case.id, case.name, _stages(link.claims), firmness(link.claims))
            )
        elif link.type == TARGET and link.from_.id in entities:
            act = entities[link.from_.id]
            if LISTING in act.properties.get("action_type", ()):
                listings.append(
                    _listing(act, links_by_entity.get(act.id, ()), firmness(link.claims))
                )
    on_links = (reply for link in links for claim in link.claims for reply in claim.replies)
    replies = {
        reply.id: reply
        for reply in (*on_links, *on_values)
        if reply.party is None or reply.party.id == person.id
    }
    near = dict.fromkeys(end for link in links for end in link.ends if end in entities)
    authors = {
        act.id: [by.from_.name for by in links_by_entity.get(act.id, ()) if _acts(by, act)]
        for act in map(entities.__getitem__, near)
    }
    return PersonNote(
        grounds=grounds_shown(person, links, entities, authors),
        proceedings=tuple(proceedings),
        listings=tuple(listings),
        answers=(*answers, *_answers_on(links, entities)),
        replies=tuple(replies.values()),
    )


def _acts(link: LinkAnswer, act: Entity) -> bool:
    return link.type in ACTING and link.to.id == act.id and bool(link.asserts)


def _answers_on(
    links: Sequence[LinkAnswer], entities: Mapping[str, Entity]
) -> Iterator[AnswerNote]:
    """Yield the answers to the cases and acts that these links of a person lead to, by name."""
    named = {
        other.id
        for link in links
        if link.asserts and link.type in NAMING
        for other in (link.from_, link.to)
        if other.kind in ABOUT_THEM and other.id in entities
    }
    for entity in sorted((entities[id_] for id_ in named), key=lambda e: (e.name, e.id)):
        listing = LISTING in entity.properties.get("action_type", ())
        on = "case" if entity.kind == PROCEEDING else "listing" if listing else "act"
        for words in entity.properties.get(RESPONSE, ()):
            yield AnswerNote(words, on, entity.id, entity.name)


def _stages(claims: Sequence[ClaimAnswer]) -> tuple[str, ...]:
    """Return the stages that these claims give now in words, the earliest said first, each once."""
    staged = [c for c in claims if c.stage and asserts_now(c)]
    staged.sort(key=lambda c: (parse_date(c.stated_on).latest, c.id))
    return tuple(
        plain(stage) + firmness(claim for claim in staged if claim.stage == stage)
        for stage in dict.fromkeys(claim.stage for claim in staged)
    )


def _listing(act: Entity, links: Sequence[LinkAnswer], firmness: str) -> ListingNote:
    authors = {link.from_.name for link in links if link.type == AUTHOR and link.asserts}
    return ListingNote(
        id=act.id,
        name=act.name,
        authors=tuple(sorted(map(_short, authors))),
        years=tuple(sorted({date[:4] for date in act.properties.get("date", ())})),
        firmness=firmness,
    )


def _short(name: str) -> str:
    """Return the abbreviation that a name ends in, as in "Office of Lists (OOL)", else the name."""
    abbreviation = name.partition("(")[2].partition(")")[0]
    return (
        abbreviation
        if abbreviation.isupper()
        else textwrap.shorten(name, MAX_AUTHOR, placeholder="…")
    )
