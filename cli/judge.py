"""Commands: judge, request, reply."""

from functools import partial
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import After, Home, Json, store_of
from cli.output import say, say_rest, show_claims, show_join, show_json, show_line
from graph.dates import today
from graph.errors import BadRequest

if TYPE_CHECKING:
    from graph.record import Judgement, Reply
    from graph.store import Store

Why = Annotated[str, typer.Option("--why", help="The reason; it is part of the judgement.")]
By = Annotated[str, typer.Option("--by", help="Who decides.", show_default="your user name")]
Ref = Annotated[str, typer.Argument(help="A ref, e.g. ofac-49582.", metavar="REF")]

judge_app = typer.Typer(
    no_args_is_help=True,
    help="Decide which refs are one entity, and which origins are independent.\n\n"
    'Example: scamgraph judge same ofac-49582 ties-xxd2p --why "one name in both texts"',
)


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(judge_app, name="judge")
    app.command()(request)
    app.command()(reply)


@judge_app.command()
def same(
    one: Ref,
    other: Ref,
    why: Why,
    by: By = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would follow; record nothing.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Record that two refs are one entity.

    Look first with --dry-run: which names, claims, links and chains would be that entity's.

    Example: scamgraph judge same ofac-49582 ties-xxd2p --why "one name in both texts" --dry-run
    """
    if not dry_run:
        _decide("same", (one, other), why, by, home)
        return
    from graph.answers.persons import preview_join

    with store_of(home) as store:
        join = preview_join(store, _judgement(store, "same", (one, other), why, by))
    if as_json:
        show_json(join)
    else:
        show_join(join)
    say("nothing was recorded")


@judge_app.command()
def different(one: Ref, other: Ref, why: Why, by: By = "", home: Home = None) -> None:
    """Record that two refs are two entities, even if they look alike.

    Example: scamgraph judge different amnesty-ba02 amnesty-ba04 --why "two sites, 16 m apart"
    """
    _decide("different", (one, other), why, by, home)


@judge_app.command()
def undecided(one: Ref, other: Ref, why: Why, by: By = "", home: Home = None) -> None:
    """Record that two refs may be one entity, and that this is open.

    Example: scamgraph judge undecided ofac-49582 ties-xxd2p --why "the names differ by a letter"
    """
    _decide("undecided", (one, other), why, by, home)


@judge_app.command()
def ground(
    origin: Annotated[str, typer.Argument(help="The id of an origin.")],
    why: Why,
    by: By = "",
    home: Home = None,
) -> None:
    """Record that an origin is independent: a witness, a document, a measurement, a register.

    Example: scamgraph judge ground us-treasury-sdn-list --why "the publisher's own act"
    """
    _decide("ground", (origin,), why, by, home)


@judge_app.command()
def events(
    entity: Annotated[
        str,
        typer.Argument(help="An event, act or place: an id or an exact name.", metavar="ENTITY"),
    ] = "",
    limit: Annotated[int, typer.Option("--limit", help="Maximum number of pairs.")] = 20,
    after: After = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """List reports that may describe one event: same place, near days, near counts.

    Nothing is joined. A pair that is judged the same or different is not listed again.

    Example: scamgraph judge events "KK Park"
    """
    from graph.answers.event_pairs import find_may_be_one
    from graph.answers.lookup import id_of

    with store_of(home) as store:
        chosen = id_of(store, entity) if entity else ""
        page = find_may_be_one(store, entity=chosen, limit=limit, after=after)
    if as_json:
        show_json(page)
        return
    for pair in page.items:
        show_line(f"{pair.one.name}   [{pair.one.id}]")
        show_line(f"{pair.other.name}   [{pair.other.id}]")
        show_line(f"May be one event: {pair.why}.", indent=2)
        if pair.undecided:
            show_line(f"Judged undecided: {pair.undecided}.", indent=2)
        for claim in pair.claims:
            show_line(claim.sentence, indent=4)
            show_claims([claim], indent=6)
        show_line()
    say_rest(len(page.items), page.total, page.next)


@judge_app.command()
def undo(
    judgement: Annotated[str, typer.Argument(help="The id of a judgement.")], home: Home = None
) -> None:
    """Undo a judgement, and exactly what followed from it.

    Example: scamgraph judge undo j-heuw62
    """
    from graph.store.judgements import undo as undo_judgement

    with store_of(home) as store:
        undone = undo_judgement(store, judgement, today())
    say(f"undone: {undone.verdict} {' '.join(undone.about)}")


def _decide(verdict: str, about: tuple[str, ...], why: str, by: str, home: Path | None) -> None:
    from graph.store.judgements import judge

    with store_of(home) as store:
        judgement = _judgement(store, verdict, about, why, by)
        judge(store, judgement)
    show_line(judgement.id)


def _judgement(
    store: "Store", verdict: str, about: tuple[str, ...], why: str, by: str
) -> "Judgement":
    from graph.store.record_reader import names_an_entity
    from ingest.entries import judgement_from

    is_named = partial(names_an_entity, store)
    return judgement_from(verdict, about, why, by or getuser(), today(), is_named=is_named)


Claim = Annotated[str, typer.Argument(help="The claim's id.", metavar="CLAIM")]
AskedBy = Annotated[str, typer.Option("--asked-by", help="Who asked (default: your user name).")]
Words = Annotated[str, typer.Option("--words", help="The words of the question.")]
Channel = Annotated[
    str,
    typer.Option(
        "--channel",
        help="letter, e-mail, telephone, messenger, web_form, in_person, through_lawyer; "
        "never an address or a number.",
    ),
]
AskedOn = Annotated[
    str, typer.Option("--asked-on", help="The day of the question (ISO; default: today).")
]
Deadline = Annotated[str, typer.Option("--deadline", help="The last day for an answer (ISO).")]


def request(
    claim: Annotated[
        str, typer.Argument(help="The claim's id; without it the open requests are listed.")
    ] = "",
    party: Annotated[
        str,
        typer.Option("--of", help="Who is asked: one of the two that the claim is about."),
    ] = "",
    asked_by: AskedBy = "",
    words: Words = "",
    channel: Channel = "",
    asked_on: AskedOn = "",
    deadline: Deadline = "",
    release: Annotated[
        str, typer.Option("--release", help="Who may see it: private, newsroom or public.")
    ] = "newsroom",
    limit: Annotated[int, typer.Option("--limit", help="Maximum number of requests.")] = 100,
    after: After = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Record an open request for comment, or list those that wait.

    The answer closes it: scamgraph reply CLAIM --answer TEXT.

    Example: scamgraph request c0123456789abcdef01234567 --of ofac-49582 --words "Do you own it?"
    --channel letter --deadline 2026-12-01
    """
    from graph.answers.lookup import id_of
    from graph.record import Outcome
    from graph.store.judgements import party_of, record_reply

    with store_of(home) as store:
        if not claim:
            _show_requests(store, limit, after, as_json=as_json)
            return
        cells = {
            "claim": claim,
            "outcome": Outcome.WAITING.value,
            "party": party_of(store, claim, id_of(store, party) if party else ""),
            "asked_by": asked_by or getuser(),
            "words": words,
            "channel": channel,
            "asked_on": asked_on or today(),
            "deadline": deadline,
            "entered_on": today(),
            "release": release,
        }
        recorded = _reply(store, cells)
        record_reply(store, recorded)
        _show_reply(store, claim, recorded.id, as_json=as_json)


def _show_requests(store: "Store", limit: int, after: str, *, as_json: bool) -> None:
    from graph.answers.changes import list_requests
    from graph.dates import day_words

    page = list_requests(store, limit=limit, after=after)
    if as_json:
        show_json(page)
        return
    for item in page.items:
        asked = item.request
        due = day_words(asked.deadline) + (", overdue" if item.overdue else "")
        show_line(f"answer due {due}: {asked.party.name if asked.party else ''}")
        show_line(
            f"{asked.asked_by} asked on {day_words(asked.asked_on)}, {asked.channel}: "
            f"“{asked.words}”",
            indent=2,
        )
        show_line(f"{item.claim.sentence} ({item.claim.id})", indent=2)
        show_line(f"{asked.id}   {asked.mark}", indent=2)
    say_rest(len(page.items), page.total, page.next)


def _show_reply(store: "Store", claim: str, reply: str, *, as_json: bool) -> None:
    from graph.answers.claims import get_claim
    from graph.answers.voices import reply_sentence

    answered = get_claim(store, claim)
    (recorded,) = (entry for entry in answered.replies if entry.id == reply)
    if as_json:
        show_json(recorded)
        return
    say(answered.sentence)
    show_line(reply_sentence(recorded))


def reply(
    claim: Claim,
    request_id: Annotated[
        str,
        typer.Option(
            "--request",
            help="Which open request this closes, where several wait; that of the claim is closed "
            "where no --words are given.",
        ),
    ] = "",
    asked_by: AskedBy = "",
    words: Words = "",
    channel: Channel = "",
    asked_on: AskedOn = "",
    deadline: Deadline = "",
    answer: Annotated[str, typer.Option("--answer", help="The answer, in full.")] = "",
    answered_on: Annotated[
        str, typer.Option("--answered-on", help="The day of the answer (ISO).")
    ] = "",
    no_answer: Annotated[bool, typer.Option("--no-answer", help="No answer came.")] = False,
    not_asked: Annotated[
        bool, typer.Option("--not-asked", help="The party was not asked.")
    ] = False,
    must_not: Annotated[
        bool,
        typer.Option("--must-not-be-approached", help="Asking would put a person in danger."),
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Record what a party answered to a claim, or that it did not.

    It closes the open request on the claim, where one waits and no --words are given.

    Example: scamgraph reply c0123456789abcdef01234567 --words "Do you own the site?" --channel
    letter --deadline 2026-11-01 --no-answer
    """
    from graph.record import ASKED, Outcome
    from graph.store.judgements import record_reply

    outcomes = {
        Outcome.ANSWERED: bool(answer),
        Outcome.NO_ANSWER: no_answer,
        Outcome.NOT_ASKED: not_asked,
        Outcome.MUST_NOT_BE_APPROACHED: must_not,
    }
    chosen = [outcome for outcome, given in outcomes.items() if given]
    if len(chosen) != 1:
        raise typer.BadParameter(
            "give one of --answer, --no-answer, --not-asked, --must-not-be-approached"
        )
    (outcome,), day = chosen, today()
    asking = {
        "words": words,
        "channel": channel,
        "deadline": deadline,
        "asked_by": asked_by,
        "asked_on": asked_on,
    }
    with store_of(home) as store:
        if outcome in ASKED:
            closed = _asked_before(store, claim, request_id, asking)
            asking = closed or {
                **asking, "asked_by": asked_by or getuser(), "asked_on": asked_on or day
            }  # fmt: skip
        cells = {
            "claim": claim,
            "outcome": outcome.value,
            "answer": answer,
            "answered_on": answered_on,
            "entered_on": day,
            **asking,
        }
        recorded = _reply(store, cells)
        record_reply(store, recorded)
        _show_reply(store, claim, recorded.id, as_json=as_json)


def _reply(store: "Store", cells: dict[str, str]) -> "Reply":
    from graph.store.record_reader import names_an_entity
    from ingest.entries import reply_from

    filled = {name: text for name, text in cells.items() if text}
    return reply_from(filled, partial(names_an_entity, store))


def _asked_before(
    store: "Store", claim: str, request_id: str, asking: dict[str, str]
) -> dict[str, str]:
    """Return what the open request holds that a reply closes; {} where it closes none."""
    from graph.store.judgements import open_requests

    if not request_id and asking["words"]:
        return {}
    waiting = [r for r in open_requests(store, claim) if request_id in ("", r.id)]
    if request_id and not waiting:
        raise BadRequest(f"no open request {request_id} waits on the claim {claim}")
    if len(waiting) > 1:
        ids = ", ".join(f"{r.id} ({r.party})" for r in waiting)
        raise BadRequest(f"several requests wait on this claim; name one with --request: {ids}")
    if not waiting:
        return {}
    if given := [name for name, text in asking.items() if text]:
        options = ", ".join("--" + name.replace("_", "-") for name in given)
        raise BadRequest(f"the open request {waiting[0].id} says so itself: leave out {options}")
    kept = waiting[0].content()
    names = ("claim", "party", "asked_by", "words", "channel", "asked_on", "deadline")
    return {"request": waiting[0].id, **{name: kept[name] for name in names}}
