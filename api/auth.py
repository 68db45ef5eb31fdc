"""Keys for whoever asks from another machine: hashed, scoped, kept in the home folder.

A key is `sg_<id>_<secret>`, shown once when it is made. Only its hash is kept: the secret is 256
random bits, which no hashing could make easier or harder to guess.
"""

import hashlib
import hmac
import json
import re
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

from filelock import FileLock
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from graph.embedded.folder import write_private
from graph.errors import BadRequest, NotFound, ScamgraphError, StoreUnavailable

FILE: Final = "keys.json"
LOCK: Final = "keys.lock"
Scope = Literal["read", "console", "export"]
SCOPES: Final[tuple[Scope, ...]] = ("read", "console", "export")
USUAL_RATE: Final = 60
WITHOUT_KEY_RATE: Final = 240  # of each address, where no key is shown
MOST_RATE: Final = 100_000
_TOKEN = re.compile(r"sg_([0-9a-f]{8})_([A-Za-z0-9_-]{43})\Z", re.ASCII)


class KeyMissing(ScamgraphError):
    """No key was shown, or one that is not known or was revoked."""

    status = 401
    code = "key_missing"


class KeyRefused(ScamgraphError):
    """The key is good, but not for this."""

    status = 403
    code = "key_scope"


class Key(BaseModel):
    """What is kept of a key. `per_minute` bounds whatever needs a key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    hash: str
    scopes: tuple[Scope, ...]
    per_minute: int = USUAL_RATE
    made: str
    revoked: str = ""


_KEYS = TypeAdapter(tuple[Key, ...])


class Keys:
    """The keys of one home folder. Any process may change them; a server sees it at once."""

    def __init__(self, home: Path) -> None:
        self._home = home.expanduser()
        self._file = self._home / FILE
        self._seen: tuple[int, int] = (0, 0)
        self._held: tuple[Key, ...] = ()

    def all(self) -> tuple[Key, ...]:
        """Every key ever made, the revoked ones too. Raises StoreUnavailable for a broken file."""
        try:
            state = self._file.stat()
        except FileNotFoundError:
            return ()
        if (now := (state.st_mtime_ns, state.st_ino)) != self._seen:
            try:
                self._held = _KEYS.validate_json(self._file.read_bytes())
            except ValidationError:
                raise StoreUnavailable(f"{self._file} is not as it was written") from None
            self._seen = now
        return self._held

    def good(self) -> tuple[Key, ...]:
        """The keys that open something."""
        return tuple(key for key in self.all() if not key.revoked)

    def new(
        self, name: str, scopes: Iterable[str], per_minute: int = USUAL_RATE
    ) -> tuple[Key, str]:
        """Make a key; the text is what its holder shows, and is kept nowhere.

        Raises BadRequest for a scope or rate that cannot be.
        """
        wanted = set(scopes)
        if not wanted or not wanted <= set(SCOPES):
            raise BadRequest(f"scope: expected one or more of {', '.join(SCOPES)}")
        if not 1 <= per_minute <= MOST_RATE:
            raise BadRequest(f"per-minute: {per_minute} is not from 1 to {MOST_RATE}")
        if not name.strip() or not name.isprintable():
            raise BadRequest("name: expected a word or two that say whose key it is")
        key_id, secret = secrets.token_hex(4), secrets.token_urlsafe(32)
        token = f"sg_{key_id}_{secret}"
        key = Key(
            id=key_id,
            name=name.strip(),
            hash=_hash(token),
            scopes=tuple(scope for scope in SCOPES if scope in wanted),
            per_minute=per_minute,
            made=_now(),
        )
        with self._alone():
            self._write((*self.all(), key))
        return key, token

    def revoke(self, key_id: str) -> Key:
        """Take a key back; it opens nothing from now on. Raises NotFound."""
        with self._alone():
            keys = {key.id: key for key in self.all()}
            if key_id not in keys:
                raise NotFound(f"no key has the id {key_id!r}: see scamgraph key list")
            known = keys[key_id]
            keys[key_id] = known if known.revoked else known.model_copy(update={"revoked": _now()})
            self._write(tuple(keys.values()))
        return keys[key_id]

    def holder(self, token: str | None, scope: Scope) -> Key:
        """The key that was shown, where it opens this; any good key may read.

        Raises KeyMissing or KeyRefused.
        """
        found = _TOKEN.match(token or "")
        shown = _hash(token or "")
        for key in self.good():
            same = hmac.compare_digest(key.hash, shown)
            if found and key.id == found[1] and same:
                if scope != "read" and scope not in key.scopes:
                    raise KeyRefused(f"this key is not for {scope}: it opens {_list(key.scopes)}")
                return key
        raise KeyMissing(
            "a key is needed here: send it as Authorization: Bearer, or as the password"
        )

    def _alone(self) -> FileLock:
        self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FileLock(self._home / LOCK, mode=0o600)

    def _write(self, keys: tuple[Key, ...]) -> None:
        write_private(self._file, json.dumps([key.model_dump() for key in keys], indent=1))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _list(scopes: Iterable[str]) -> str:
    return ", ".join(scopes)
