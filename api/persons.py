"""What stands beside the name of a person wherever it is shown: legal stage, and any answer."""

from collections import defaultdict
from dataclasses import dataclass

from graph.answers.models import NOT_ASKED, ReplyAnswer
from graph.answers.network import Network
from graph.record import Outcome

CASE = "Proceeding"
LISTED_BY = "designation"


@dataclass(frozen=True, slots=True)
class Proceeding:
    """A case or listing that a claim ties to a person, and its stages as its sources give them."""

    id: str
    name: str
    stages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonNote:
    """The cases a person is named in, their official lists, answers reported and given to us."""

    proceedings: tuple[Proceeding, ...] = ()
    listings: tuple[Proceeding, ...] = ()
    answers: tuple[str, ...] = ()
    replies: tuple[ReplyAnswer, ...] = ()

    @property
    def words(self) -> str:
        """The note in a few words, for a place beside the name."""
        parts = [
            f"{stage.replace('_', ' ')}, as its source has it"
            for stage in sorted({stage for case in self.proceedings for stage in case.stages})
        ]
        if self.listings:
            parts.append("on an official list")
        return "; ".join([*parts, self.asked])

    @property
    def asked(self) -> str:
        """Whether we asked, and whether there was an answer."""
        outcomes = {reply.outcome for reply in self.replies if reply.asked}
        if not outcomes:
            return NOT_ASKED
        answered = Outcome.ANSWERED.value in outcomes
        return f"asked by us, {'answered' if answered else 'no answer'}"


def person_notes(network: Network) -> dict[str, PersonNote]:
    """A note for every person, from the links that are asserted now."""
    entities = {entity.id: entity for entity in network.entities}
    cases: dict[str, list[Proceeding]] = defaultdict(list)
    lists: dict[str, list[Proceeding]] = defaultdict(list)
    replies: dict[str, dict[str, ReplyAnswer]] = defaultdict(dict)
    for link in network.links:
        for reply in (reply for claim in link.claims for reply in claim.replies):
            for end in (link.from_.id, link.to.id):
                replies[end][reply.id] = reply
        if not link.asserts:
            continue
        for end, other in ((link.from_.id, link.to.id), (link.to.id, link.from_.id)):
            person, act = entities.get(end), entities.get(other)
            if person is None or act is None or person.kind != "Person":
                continue
            if act.kind == CASE:
                stages = act.properties.get("stage", ())
                cases[end].append(Proceeding(act.id, act.name, stages))
            elif LISTED_BY in act.properties.get("action_type", ()):
                dates = act.properties.get("date", ())
                lists[end].append(Proceeding(act.id, act.name, dates))
    return {
        entity.id: PersonNote(
            proceedings=tuple(cases[entity.id]),
            listings=tuple(lists[entity.id]),
            answers=entity.properties.get("response", ()),
            replies=tuple(replies[entity.id].values()),
        )
        for entity in network.entities
        if entity.kind == "Person"
    }
