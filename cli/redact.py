"""Commands: redact, publish."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import Home, Json, report_empty, report_parts, settings
from cli.output import say, show_json, show_line, show_table
from graph.dates import today
from graph.errors import Gone, NotFound
from graph.package_data import read_text
from graph.record import RedactionReason

if TYPE_CHECKING:
    from graph.settings import Settings
    from graph.store import Store
    from graph.store.redaction import RedactionSummary

COUNTS = ("public", "new", "revised", "taken_away", "kept_inside")
NOT_REACHED = tuple(read_text("cli", "not_reached.txt").splitlines())


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(redact)
    app.command()(publish)


def redact(
    target: Annotated[
        str, typer.Argument(help="An entity (id or exact name) or a claim's id.", metavar="TARGET")
    ],
    why: Annotated[RedactionReason, typer.Option("--why", help="The reason.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be removed; remove nothing.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Remove an entity or a claim from everything derived from it, for good.

    Example: scamgraph redact amnesty-ka02 --why danger_to_life --dry-run
    """
    from graph.store import open_store

    chosen = settings(home)
    with open_store(chosen) as store:
        report_empty(store, chosen)
        done, cleared = _remove(chosen, store, target, why, dry_run=dry_run)
    not_reached = (*_ids_with_its_name(done), *_short_names(done), *NOT_REACHED)
    if as_json:
        counts = {name: getattr(done, name) for name in ("what", "claims", "mentioning", "beside")}
        show_json(
            {**counts, **asdict(cleared), "dry_run": dry_run, "not_reached": list(not_reached)}
        )
        return
    verb = "would be removed" if dry_run else "were removed"
    show_line(f"{done.what}: {done.claims} claims {verb}")
    show_line(f"{done.mentioning} claims about others {verb}, because they mention its name")
    if dry_run:
        say("Nothing was removed (--dry-run).")
        return
    show_line(
        f"{done.beside} other places were cleared of it; {cleared.public_claims_taken_away} claims "
        f"left the public store; {cleared.saved_questions_forgotten} saved questions were removed, "
        f"and {cleared.views_changed} kept views changed or removed"
    )
    for name in cleared.pictures_removed:
        show_line(f"removed: {name} (draw it again)")
    for sha256 in cleared.sealed:
        show_line(f"sealed in the archive: {sha256}")
    show_line("This command cannot reach the following; see to them yourself:")
    for place in not_reached:
        show_line(place, indent=2)


@dataclass(frozen=True, slots=True)
class _Cleared:
    """What was removed outside the record's own store."""

    public_claims_taken_away: int = 0
    saved_questions_forgotten: int = 0
    views_changed: int = 0
    sealed: tuple[str, ...] = ()
    pictures_removed: tuple[str, ...] = ()


def _remove(
    chosen: "Settings", store: "Store", target: str, why: RedactionReason, *, dry_run: bool
) -> "tuple[RedactionSummary, _Cleared]":
    """Remove the target from every place. If that stops half-way, the same command finishes it.

    Files come first: once the record holds nothing of the target, its names are not known any more.
    Raise NotFound for a target that the record neither holds nor has redacted, and Gone where a dry
    run meets a redacted one.
    """
    from graph.store.redaction import RedactionSummary
    from graph.store.redaction import redact as redact_record

    try:
        target_id = _id(store, target)
        done = redact_record(store, target_id, why, day=today(), dry_run=True)
    except (Gone, NotFound):
        if dry_run or not _redacted_before(store, target):
            raise
        before = RedactionSummary("redacted before")
        return before, _Cleared(public_claims_taken_away=_remove_from_public(chosen, store))
    if dry_run:
        return done, _Cleared()
    cleared = _remove_from_files(chosen, done)
    done = redact_record(store, target_id, why, day=today())
    return done, replace(cleared, public_claims_taken_away=_remove_from_public(chosen, store))


def _redacted_before(store: "Store", target: str) -> bool:
    from graph.store.redaction_marks import fingerprints_of

    redacted = fingerprints_of(store)
    return redacted.is_ref(target) or redacted.is_claim(target) or redacted.is_name(target)


def _remove_from_files(chosen: "Settings", done: "RedactionSummary") -> _Cleared:
    """Remove the target from every file of the home folder that we write."""
    from api.picture_service import remove_stored
    from api.views import KeptViews
    from graph.text import NameFinder
    from ingest.archive.originals import seal
    from queries.saved import SavedQuestions

    home, mentions = Path(chosen.home), NameFinder(done.words).in_text
    return _Cleared(
        saved_questions_forgotten=SavedQuestions(home).forget(mentions),
        views_changed=KeptViews(home).forget(mentions),
        sealed=seal(home, set(done.datasets), mentions),
        pictures_removed=tuple(path.name for path in remove_stored(home)),
    )


def _ids_with_its_name(done: "RedactionSummary") -> tuple[str, ...]:
    if not done.ids:
        return ()
    return (
        f"{done.ids} ids of sources or origins that contain its name: change them, and load again",
    )


def _short_names(done: "RedactionSummary") -> tuple[str, ...]:
    """Report a name such as Zaw: a whole name in Burma, a syllable of other words elsewhere."""
    from graph.text import search_runs

    if all(search_runs(word) for word in done.words):
        return ()
    return ("texts that mention a name of it that is too short to search: search them yourself",)


def _remove_from_public(chosen: "Settings", store: "Store") -> int:
    """Remove the target from the public store too, and publish nothing new there."""
    from graph.store import open_store
    from graph.store.opening import has_public_store
    from graph.store.public_store import publish as publish_record

    if not has_public_store(chosen):
        return 0
    with open_store(chosen, public=True) as public:
        return publish_record(store, public, only_take_away=True).taken_away


def _id(store: "Store", target: str) -> str:
    """Return the id of a name, or the text itself: a claim's id, or a ref without a kind."""
    from graph.answers.lookup import id_of

    try:
        return id_of(store, target)
    except NotFound as error:
        if error.nearest and " " in target:
            raise
        return target


def publish(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would happen; publish nothing.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Copy what is public into the public store, and remove the rest there.

    A claim under embargo is not public before its day.

    Example: scamgraph publish && scamgraph serve --public
    """
    from graph.store import open_store
    from graph.store.public_store import publish as publish_record

    chosen = settings(home)
    with open_store(chosen) as store, open_store(chosen, public=True) as public:
        report_empty(store, chosen)
        progress = report_parts("The public part of the record is published")
        done = publish_record(store, public, dry_run=dry_run, progress=progress)
    counts = {name: getattr(done, name) for name in COUNTS}
    if as_json:
        show_json(counts)
    else:
        show_table([name.replace("_", " ") for name in COUNTS], [tuple(counts.values())])
    if dry_run:
        say("Nothing was published (--dry-run).")
