"""One link, now or as of a day, with the whole reasoning behind its score."""

from graph.answers.asof import NOW, AsOf
from graph.answers.assessing import assessed_links
from graph.answers.entities import resolve
from graph.answers.shapes import ReasonedLink, Reasoning
from graph.errors import BadRequest, NotFound
from graph.evidence.left import Left
from graph.evidence.reasoning import explained
from graph.store import Store
from graph.store.store import Transaction
from graph.vocabulary import vocabulary


def get_link(
    store: Store, from_ref: str, link_type: str, to_ref: str, asked: AsOf = NOW
) -> ReasonedLink:
    """A link by its type and the refs of its ends.

    Raises NotFound where no claim joins the two so, or none that counts for the day asked about;
    BadRequest for a type that is none or a day that does not exist.
    """
    asked.check()
    types = vocabulary().links
    if link_type not in types:
        raise BadRequest(f"type {link_type!r}: expected one of {', '.join(types)}")

    def work(tx: Transaction) -> ReasonedLink:
        key = resolve(tx, from_ref), link_type, resolve(tx, to_ref)
        left = Left(day=asked.day, question=asked.question)
        counted = assessed_links(tx, left, [key]).get(key)
        if not counted:
            raise NotFound(
                f"no claim joins {from_ref!r} to {to_ref!r} by {link_type}"
                + (f", {asked.words()}" if asked else "")
            )
        link, found = counted
        return ReasonedLink(
            **dict(link),
            **asked.query(),
            reasoning=Reasoning.model_validate(explained(found)),
        )

    return store.read(work)
