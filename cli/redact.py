"""Commands: redact, publish."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from api.picture_service import remove_stored
from cli.options import Home, Json, settings, told_once
from cli.output import say, show_json, show_line, show_table
from graph.answers.lookup import id_of
from graph.dates import today
from graph.errors import Gone, NotFound
from graph.record import RedactionReason
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.opening import has_public_store
from graph.store.public_store import publish as bring_out
from graph.store.redaction import RedactionSummary
from graph.store.redaction import redact as take_out
from graph.store.redaction_marks import fingerprints_of
from graph.text import NameFinder, search_runs
from ingest.archive.originals import seal
from queries.saved import SavedQuestions

UNREACHED = (
    "backups made before today: make a new one, and destroy or seal the old",
    "files already sent, exported, printed, or copied by somebody else",
    "the engine's own logs and freed pages, until it writes over them",
    "Neo4j's transaction logs: db.tx_log.rotation.retention_policy says how long they are kept",
    "the material itself: a CSV in the checkout (and its history in git), a sheet on a disk",
    "caches of search engines and archives, where it was ever public",
)


def register_protecting(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(redact)


def redact(
    target: Annotated[
        str, typer.Argument(help="An entity (id or exact name) or a claim's id.", metavar="TARGET")
    ],
    why: Annotated[RedactionReason, typer.Option("--why", help="The reason.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would go; take nothing out.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Take an entity or a claim out of everything that is derived from it. There is no way back.

    Example: scamgraph redact amnesty-ka02 --why danger_to_life --dry-run
    """
    chosen = settings(home)
    with open_store(chosen) as store:
        done, cleared = _take_out(chosen, store, target, why, dry_run=dry_run)
    not_reached = (*_made_of_it(done), *_too_short(done), *UNREACHED)
    if as_json:
        counts = {name: getattr(done, name) for name in ("what", "claims", "mentioning", "beside")}
        show_json(
            {**counts, **asdict(cleared), "dry_run": dry_run, "not_reached": list(not_reached)}
        )
        return
    verb = "would go" if dry_run else "went"
    show_line(f"{done.what}: {done.claims} claims {verb}")
    show_line(f"{done.mentioning} claims about others {verb}, because they mention a name of it")
    if dry_run:
        say("Nothing was taken out (--dry-run).")
        return
    show_line(
        f"{done.beside} other places were cleared of it; {cleared.public_claims_taken_away} claims "
        f"left the public store; {cleared.saved_questions_forgotten} saved questions were forgotten"
    )
    for name in cleared.pictures_removed:
        show_line(f"removed: {name} (draw it anew)")
    for sha256 in cleared.sealed:
        show_line(f"sealed in the archive: {sha256}")
    show_line("Out of reach, and yours to look after:")
    for place in not_reached:
        show_line(place, indent=2)


@dataclass(frozen=True, slots=True)
class _Cleared:
    """What was taken out beyond the record's own store."""

    public_claims_taken_away: int = 0
    saved_questions_forgotten: int = 0
    sealed: tuple[str, ...] = ()
    pictures_removed: tuple[str, ...] = ()


def _take_out(
    chosen: Settings, store: Store, target: str, why: RedactionReason, *, dry_run: bool
) -> tuple[RedactionSummary, _Cleared]:
    """Take it out of every place; where that stops half-way, the same command goes on with it.

    The files go first: once the record holds nothing of it, nobody knows any more what to look for.
    Raises NotFound for what the record neither holds nor had taken out, Gone where a dry run finds
    it taken out.
    """
    try:
        named = _id(store, target)
        done = take_out(store, named, why, day=today(), dry_run=True)
    except (Gone, NotFound):
        if dry_run or not _taken_before(store, target):
            raise
        before = RedactionSummary("taken out before")
        return before, _Cleared(public_claims_taken_away=_out_of_public(chosen, store))
    if dry_run:
        return done, _Cleared()
    cleared = _of_files(chosen, done)
    done = take_out(store, named, why, day=today())
    return done, replace(cleared, public_claims_taken_away=_out_of_public(chosen, store))


def _taken_before(store: Store, target: str) -> bool:
    gone = fingerprints_of(store)
    return gone.is_ref(target) or gone.is_claim(target) or gone.is_name(target)


def _of_files(chosen: Settings, done: RedactionSummary) -> _Cleared:
    """Take it out of every file of the home folder that we write."""
    home, mentions = Path(chosen.home), NameFinder(done.words).in_text
    return _Cleared(
        saved_questions_forgotten=SavedQuestions(home).forget(mentions),
        sealed=seal(home, set(done.datasets), mentions),
        pictures_removed=tuple(path.name for path in remove_stored(home)),
    )


def _made_of_it(done: RedactionSummary) -> tuple[str, ...]:
    if not done.ids:
        return ()
    words = "ids of sources or origins that are made of its name: give them others, and load anew"
    return (f"{done.ids} {words}",)


def _too_short(done: RedactionSummary) -> tuple[str, ...]:
    """A name such as Zaw is a whole name in Burma, and a syllable of other words elsewhere."""
    if all(search_runs(word) for word in done.words):
        return ()
    return ("texts that mention a name of it too short to be looked for: search them yourself",)


def _out_of_public(chosen: Settings, store: Store) -> int:
    """Take it out of the public store too, adding nothing to what is there."""
    if not has_public_store(chosen):
        return 0
    with open_store(chosen, public=True) as public:
        return bring_out(store, public, only_take_away=True).taken_away


def _id(store: Store, target: str) -> str:
    """What a name stands for; an id of a claim, or of what has no kind, is taken as it is."""
    try:
        return id_of(store, target)
    except NotFound as error:
        if error.nearest and " " in target:
            raise
        return target


COUNTS = ("public", "new", "revised", "taken_away", "kept_inside")


def register_publishing(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(publish)


def publish(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would happen; publish nothing.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Bring what is public and past its embargo into the public store, and take the rest away.

    Example: scamgraph publish && scamgraph serve --public
    """
    chosen = settings(home)
    with open_store(chosen) as store, open_store(chosen, public=True) as public:
        told = told_once("What is public is published")
        done = bring_out(store, public, dry_run=dry_run, told=told)
    counts = {name: getattr(done, name) for name in COUNTS}
    if as_json:
        show_json(counts)
    else:
        show_table([name.replace("_", " ") for name in COUNTS], [tuple(counts.values())])
    if dry_run:
        say("Nothing was published (--dry-run).")


def register(app: typer.Typer) -> None:
    """Call what each part has of this name."""
    register_protecting(app)
    register_publishing(app)
