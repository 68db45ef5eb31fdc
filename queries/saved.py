"""Store the questions that a user saves: one file per key in the home folder, owner-only.

Saved questions show what somebody investigates: no other key lists or opens them, and no public
answer holds them.
"""

import json
import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from graph.dates import timestamp
from graph.errors import BadRequest, NotFound
from graph.json_file import JsonFile
from queries.guard import check_text
from queries.params import checked
from queries.questions import question_of

FOLDER = "saved"
HERE = "loopback"
MAX_SAVED = 500
MAX_BYTES = 1_000_000
_OWNER = re.compile(r"[a-z0-9]{1,40}\Z")
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class Draft(BaseModel):
    """A question to save: one of the library by its id, or a Cypher text, with its parameters.

    Raise ValueError (BadRequest or NotFound where they say more) for one that could not be run.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: Title
    question: str = ""
    cypher: str = ""
    params: dict[str, Any] = {}

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if bool(self.question) == bool(self.cypher):
            raise ValueError("expected either question (an id of the library) or cypher (a text)")
        return self

    def check(self) -> None:
        """Raise BadRequest, NotFound or CypherRefused for a question that could not be run."""
        if self.question:
            checked(question_of(self.question), self.params)
        else:
            check_text(self.cypher, self.params)


class SavedQuestion(Draft):
    """A question that is kept: `id` is nothing but random."""

    id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
    made: str


class SavedFile(BaseModel):
    """What export writes and import reads."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    scamgraph: Literal["saved questions"] = "saved questions"
    form: int = Field(1, ge=1, le=1)
    items: tuple[SavedQuestion, ...] = ()


class SavedQuestions:
    """The saved questions of one home folder, by owner: a key's id, or this machine itself."""

    def __init__(self, home: Path) -> None:
        self._folder = home.expanduser() / FOLDER

    def all(self, owner: str) -> tuple[SavedQuestion, ...]:
        """Return what an owner has saved, the oldest first."""
        return self._file(owner).read().items

    def get(self, owner: str, saved_id: str) -> SavedQuestion:
        """Return one of them. Raise NotFound for an unknown id and for that of another owner."""
        return _named(self.all(owner), saved_id)

    def add(self, owner: str, draft: Draft) -> SavedQuestion:
        """Save a question. Raise BadRequest, NotFound, CypherRefused."""
        draft.check()
        saved = SavedQuestion(**draft.model_dump(), id=secrets.token_hex(8), made=timestamp())
        with self._file(owner).locked():
            self._write(owner, (*self.all(owner), saved))
        return saved

    def remove(self, owner: str, saved_id: str) -> SavedQuestion:
        """Delete one. Raise NotFound."""
        with self._file(owner).locked():
            items = self.all(owner)
            gone = _named(items, saved_id)
            self._write(owner, tuple(s for s in items if s.id != saved_id))
        return gone

    def forget(self, mentions: Callable[[str], bool]) -> int:
        """Delete every question, of any owner, whose words name something; return how many."""
        if not self._folder.is_dir():
            return 0
        gone = 0
        with self._file(HERE).locked():
            for place in sorted(self._folder.glob("*.json")):
                items = self.all(place.stem)
                kept = tuple(s for s in items if not any(map(mentions, _texts(s.model_dump()))))
                gone += len(items) - len(kept)
                if len(kept) < len(items):
                    self._write(place.stem, kept)
        return gone

    def exported(self, owner: str) -> str:
        """Return the file that holds them all, as a text."""
        return SavedFile(items=self.all(owner)).model_dump_json(indent=1) + "\n"

    def imported(self, owner: str, text: str | bytes) -> int:
        """Add what a file holds and is not saved yet; return how many were added.

        Nothing is added where anything is wrong: raise BadRequest that names the place in the file.
        """
        if len(text) > MAX_BYTES:
            raise BadRequest(f"the file is longer than {MAX_BYTES:,} bytes")
        try:
            file = SavedFile.model_validate_json(text)
        except ValidationError as error:
            raise BadRequest(f"this is not a file of saved questions: {in_words(error)}") from None
        for place, saved in enumerate(file.items):
            try:
                saved.check()
            except (BadRequest, NotFound) as error:
                raise BadRequest(f"items[{place}] ({saved.title}): {error}") from None
        with self._file(owner).locked():
            there = self.all(owner)
            known = {_content(saved) for saved in there}
            new = [saved for saved in file.items if _content(saved) not in known]
            fresh = [saved.model_copy(update={"id": secrets.token_hex(8)}) for saved in new]
            self._write(owner, (*there, *fresh))
        return len(fresh)

    def _file(self, owner: str) -> JsonFile[SavedFile]:
        if not _OWNER.match(owner):
            raise BadRequest(f"{owner[:40]!r} is not the id of a key")
        return JsonFile(
            self._folder / f"{owner}.json",
            TypeAdapter(SavedFile),
            empty=SavedFile(),
            lock=self._folder / ".lock",
        )

    def _write(self, owner: str, items: tuple[SavedQuestion, ...]) -> None:
        if len(items) > MAX_SAVED:
            raise BadRequest(
                f"at most {MAX_SAVED} questions are saved for one key: remove some first"
            )
        self._file(owner).write(SavedFile(items=items))


def in_words(error: ValidationError) -> str:
    """Return the first error, with the field that it is in."""
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"{place}: {first['msg']}" if place else str(first["msg"])


def _content(saved: Draft) -> str:
    kept = saved.model_dump(include={"title", "question", "cypher", "params"})
    return json.dumps(kept, sort_keys=True, ensure_ascii=False)


def _texts(value: object) -> Iterator[str]:
    """Return every text in it as it was written: JSON would write a new line as two signs."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(key)
            yield from _texts(item)
    elif isinstance(value, Sequence):
        for item in value:
            yield from _texts(item)


def _named(items: Iterable[SavedQuestion], saved_id: str) -> SavedQuestion:
    for saved in items:
        if saved.id == saved_id:
            return saved
    raise NotFound(f"you have saved no question with the id {saved_id[:40]!r}")
