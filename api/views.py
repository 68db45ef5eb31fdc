"""Views of the explorer that are kept on the server: one file each, opened by who has its address.

A kept view holds ids, places, filters and its maker's own words, which may not convict. What it
shows is read again from the record, with what is gone since. Nothing private goes into one.
"""

import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

from api.exploration import STRONGEST, is_private, scene_now
from api.pictures.scene import Scene
from api.snapshot import Snapshot
from api.wording import MAX_SHORT, checked
from graph.answers.claims import claims_by_id
from graph.answers.models import EntityRef, ResponseModel
from graph.dates import timestamp
from graph.errors import BadRequest, NotFound
from graph.json_file import JsonFile
from graph.store import Store

FOLDER: Final = "views"
MAX_VIEWS: Final = 200  # of one key
MAX_BYTES: Final = 400_000  # of one view, as JSON
_OWNER: Final = re.compile(r"[a-z0-9]{1,40}\Z")
_ID: Final = re.compile(r"[0-9a-f]{16}\Z")

Id = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Words = Annotated[str, StringConstraints(max_length=MAX_SHORT)]
Spot = Annotated[float, Field(ge=-1_000_000, le=1_000_000)]
Layout = Literal["role", "time", "map", "free"]
Names = Annotated[tuple[Id, ...], Field(max_length=STRONGEST)]


class View(BaseModel):
    """What the explorer shows: ids, places by layout (x, y), filters, notes (x, y, words), steps.

    `kinds` and `types` are those that are not shown, `sure` as in LineStrength, `day` ISO.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: Words = ""
    names: Names = ()
    hidden: Names = ()
    pins: dict[Layout, dict[Id, tuple[Spot, Spot]]] = {}
    notes: Annotated[tuple[tuple[Spot, Spot, Words], ...], Field(max_length=50)] = ()
    layout: Layout = "role"
    kinds: Annotated[tuple[Id, ...], Field(max_length=50)] = ()
    types: Annotated[tuple[Id, ...], Field(max_length=100)] = ()
    sure: Literal[0, 1, 2] = 0
    day: Annotated[str, StringConstraints(pattern=r"^(\d{4}-\d\d-\d\d)?$")] = ""
    without: Annotated[str, StringConstraints(max_length=300)] = ""
    marks: Annotated[tuple[Id, ...], Field(max_length=2)] = ()
    chain: Literal["", "surest", "shortest"] = ""
    steps: "Annotated[tuple[StoryStep, ...], Field(max_length=40)]" = ()

    @property
    def ids(self) -> Iterator[str]:
        """Yield the ids of the names in it and in its steps."""
        yield from (*self.names, *self.hidden, *self.marks)
        for step in self.steps:
            yield from step.view.ids

    @property
    def words(self) -> Iterator[str]:
        """Yield the maker's own words."""
        yield from (self.title, *(text for _, _, text in self.notes))
        for step in self.steps:
            yield from (step.text, *step.view.words)

    def with_ids(
        self, now: Callable[[str], str | None], claims: Callable[[str], bool] = lambda _: True
    ) -> "View":
        """Return it with other ids of names, where None leaves one out, and with these claims."""

        def ids(own: Iterable[str]) -> tuple[str, ...]:
            return tuple(dict.fromkeys(new for id_ in own if (new := now(id_))))

        return self.model_copy(
            update={
                "names": ids(self.names),
                "hidden": ids(self.hidden),
                "marks": ids(self.marks),
                "pins": {
                    layout: {new: spot for id_, spot in own.items() if (new := now(id_))}
                    for layout, own in self.pins.items()
                },
                "steps": tuple(
                    step.model_copy(
                        update={
                            "claims": tuple(filter(claims, step.claims)),
                            "view": step.view.with_ids(now, claims),
                        }
                    )
                    for step in self.steps
                ),
            }
        )


class StoryStep(BaseModel):
    """A step of a story: a sentence, the claims that it rests on, and the view it is told of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: Words
    claims: Annotated[tuple[Id, ...], Field(max_length=20)]
    view: View


class KeptView(BaseModel):
    """A view as its file holds it; `id` is random, `version` that of the data it was made on.

    `lines` are those among its names then, as "from TYPE to side"; None after a redaction.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    made: str
    version: int
    view: View
    lines: tuple[str, ...] | None


class ViewSummary(ResponseModel):
    """A kept view in a list: `names` counts them."""

    id: str
    title: str
    made: str
    version: int
    names: int


class LinePair(ResponseModel):
    """The two names that a line joined."""

    from_: EntityRef = Field(alias="from")
    to: EntityRef


class OpenedView(ResponseModel):
    """A kept view, and what the record has changed since: `version` then, `version_now`.

    `gone` are ids that no name has now, `pairs` the names between which a line is gone;
    `lines_gone` and `lines_new` are counts, null where it is not known which lines there were.
    """

    id: str
    made: str
    version: int
    version_now: int
    view: View
    gone: tuple[str, ...]
    pairs: tuple[LinePair, ...]
    lines_gone: int | None
    lines_new: int | None


@dataclass(frozen=True, slots=True)
class KeptViews:
    """The kept views of one home folder: a folder for each key that made some."""

    home: Path

    def all(self, owner: str) -> list[KeptView]:
        """Return the views that an owner made, the newest first. Raise BadRequest, if no owner."""
        found = [self._file(path).read() for path in self._folder(owner).glob("*.json")]
        return sorted(filter(None, found), key=lambda kept: (kept.made, kept.id), reverse=True)

    def get(self, view_id: str) -> KeptView:
        """Return a view, whoever made it. Raise NotFound."""
        paths = self._root.glob(f"*/{view_id}.json") if _ID.match(view_id) else ()
        for kept in (self._file(path).read() for path in paths):
            if kept:
                return kept
        raise NotFound(f"no view is kept under the id {view_id[:40]!r}: it may have been deleted")

    def keep(self, owner: str, view: View, lines: Iterable[str], version: int) -> KeptView:
        """Keep a view under a new id. Raise BadRequest for one too large, or one too many."""
        size = len(view.model_dump_json(exclude_defaults=True).encode())
        if size > MAX_BYTES:
            raise BadRequest(
                f"the view has {size:,} bytes; at most {MAX_BYTES:,} are kept: take it away as JSON"
            )
        kept = KeptView(
            id=secrets.token_hex(8), made=timestamp(), version=version, view=view,
            lines=tuple(lines),
        )  # fmt: skip
        folder = self._folder(owner)
        file = self._file(folder / f"{kept.id}.json")
        with file.locked():
            if len(list(folder.glob("*.json"))) >= MAX_VIEWS:
                raise BadRequest(f"at most {MAX_VIEWS} views are kept for one key: delete some")
            folder.mkdir(mode=0o700, exist_ok=True)
            file.write(kept)
        return kept

    def remove(self, owner: str, view_id: str) -> None:
        """Delete a view that this owner made. Raise NotFound for any other."""
        self.get(view_id)
        path = self._folder(owner) / f"{view_id}.json"
        with self._file(path).locked():
            try:
                path.unlink()
            except FileNotFoundError:
                raise NotFound(f"the view {view_id} was made with another key") from None

    def forget(self, mentions: Callable[[str], bool]) -> int:
        """Remove something named from every view; return how many views held it.

        Views whose words name it are deleted. Of no view it stays known which lines it had.
        """
        changed = 0
        for path in sorted(self._root.glob("*/*.json")):
            file = self._file(path)
            with file.locked():
                kept = file.read()
                if not kept:
                    continue
                if any(map(mentions, kept.view.words)):
                    path.unlink()
                    changed += 1
                    continue
                left = kept.view.with_ids(
                    lambda id_: None if mentions(id_) else id_, lambda claim: not mentions(claim)
                )
                changed += left != kept.view
                file.write(kept.model_copy(update={"view": left, "lines": None}))
        return changed

    @property
    def _root(self) -> Path:
        return self.home.expanduser() / FOLDER

    def _folder(self, owner: str) -> Path:
        if not _OWNER.match(owner):
            raise BadRequest(f"{owner[:40]!r} is not the id of a key")
        return self._root / owner

    def _file(self, path: Path) -> JsonFile[KeptView | None]:
        kept: TypeAdapter[KeptView | None] = TypeAdapter(KeptView | None)
        return JsonFile(path, kept, empty=None, lock=self._root / ".lock")


def summary_of(kept: KeptView) -> ViewSummary:
    """Return a view as lists have it."""
    return ViewSummary(
        id=kept.id, title=kept.view.title, made=kept.made, version=kept.version,
        names=len(kept.view.names),
    )  # fmt: skip


def quotes_of(store: Store, claims: Iterable[str]) -> list[str]:
    """Return what claims quote, translated too. Raise BadRequest for an unknown claim."""
    ids = list(claims)
    known = store.read(lambda tx: claims_by_id(tx, ids)) if ids else {}
    if missing := [claim for claim in ids if claim not in known]:
        raise BadRequest(f"claim: no claim has the id {missing[0]!r}")
    return [q for claim in known.values() for q in (claim.quote, claim.translation) if q]


def keep_view(
    store: Store, snapshot: Snapshot, views: KeptViews, owner: str, view: View
) -> OpenedView:
    """Keep a view without what is private or unknown in it, and return it as it can be opened.

    Raise BadRequest for words that convict, a step without public claims, or too much of anything.
    """
    scene, ids = scene_now(store, snapshot), _ids_of_refs(snapshot)
    closed = scene.network.not_public.why

    def public_id(ref: str) -> str | None:
        id_ = ids.get(ref)
        return None if id_ is None or is_private(scene, id_) else id_

    public = view.with_ids(public_id, lambda claim: claim not in closed)
    if public.without and not _speaks(scene, public.without):
        public = public.model_copy(update={"without": ""})
    said = _checked(store, public)
    lines = _lines(scene, public.ids)
    kept = views.keep(owner, said, lines, scene.network.version)
    return open_view(store, snapshot, kept)


def open_view(store: Store, snapshot: Snapshot, kept: KeptView) -> OpenedView:
    """Return a kept view with what of it the record has changed since."""
    scene, ids = scene_now(store, snapshot), _ids_of_refs(snapshot)
    view = kept.view.with_ids(lambda id_: ids.get(id_, id_))
    now = set(_lines(scene, view.ids))
    then = {_renamed(line, ids) for line in kept.lines or ()}
    gone = {tuple(line.split(" ")[::2]) for line in then - now}
    return OpenedView(
        id=kept.id,
        made=kept.made,
        version=kept.version,
        version_now=scene.network.version,
        view=view,
        gone=tuple(dict.fromkeys(id_ for id_ in view.ids if id_ not in scene.entities)),
        pairs=tuple(
            LinePair.model_validate({"from": _ref(scene, start), "to": _ref(scene, end)})
            for start, end in sorted(gone)
            if start in scene.entities and end in scene.entities
        ),
        lines_gone=None if kept.lines is None else len(then - now),
        lines_new=None if kept.lines is None else len(now - then),
    )


def _ids_of_refs(snapshot: Snapshot) -> dict[str, str]:
    """Return the id of each entity by every ref of it, itself among them."""
    return snapshot.once(
        "ids of refs", lambda: {ref: e.id for e in snapshot.network.entities for ref in e.refs}
    )


def _checked(store: Store, view: View, place: str = "") -> View:
    """Return a view whose every word was taken. Raise BadRequest that says which was not."""
    steps = []
    for number, step in enumerate(view.steps):
        where = f"{place}steps[{number}]"
        if place or not step.claims:
            raise BadRequest(f"{where}: a step rests on public claims, and has no steps of its own")
        quotes = quotes_of(store, step.claims)
        text = checked(step.text, field=f"{where}.text", quotes=quotes)
        inner = _checked(store, step.view, f"{where}.view.")
        steps.append(step.model_copy(update={"text": text, "view": inner}))
    notes = tuple(
        (x, y, checked(text, field=f"{place}notes[{number}]", quotes=()))
        for number, (x, y, text) in enumerate(view.notes)
    )
    title = (
        view.title
        if place and not view.title
        else checked(view.title, field=f"{place}title", quotes=())
    )
    return view.model_copy(update={"title": title, "notes": notes, "steps": tuple(steps)})


def _lines(scene: Scene, ids: Iterable[str]) -> list[str]:
    """Return the public lines among names, each as "from TYPE to side"."""
    return sorted(
        f"{link.from_.id} {link.type} {link.to.id} {side}"
        for link in scene.links_among(ids)
        for side in {claim.polarity for claim in link.claims if not claim.mark}
    )


def _renamed(line: str, ids: dict[str, str]) -> str:
    start, kind, end, side = line.split(" ")
    return f"{ids.get(start, start)} {kind} {ids.get(end, end)} {side}"


def _ref(scene: Scene, id_: str) -> EntityRef:
    entity = scene.entities[id_]
    return EntityRef(id=id_, name=entity.name, kind=entity.kind)


def _speaks(scene: Scene, publisher: str) -> bool:
    """Return whether a publisher says something in public."""
    return any(
        claim.source.publisher == publisher and not claim.mark
        for link in scene.links
        for claim in link.claims
    )
