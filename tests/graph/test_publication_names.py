"""No text that is published names a person for whom there is no official ground.

The names are held as hashes: sha256 of the folded words, sorted. A new one is made with
`name_hash`, and only its hash is written here.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from graph.answers.persons import check_persons
from graph.dates import today
from graph.publication import NO_TITLE, Record, published
from graph.record import Claim, Release, State
from graph.settings import Settings
from graph.store import open_store
from graph.store.record_reader import read_record
from graph.text import fold, word_runs
from ingest.dataset_folder import folders
from ingest.pipeline import ingest_folder
from tests.claims import FIRM, SOURCES, THINGS, claim, thing
from tests.servers.stores import empty

pytestmark = pytest.mark.long

LENGTHS = (2, 3, 4)  # words of a name
UNNAMED = frozenset(
    {
        "1d530411421600c2a2cf83b5c49e98701327b07c227e97ff745eec90a9749d26",
        "27d0bdd6aed58a13973bbc4ec26377bbd2a04b867563a4bda1adf997d3c36f45",
        "30ed2090414460e0c382ebe09395e11dbffef879080bdb7b39e36ebea2c192d0",
        "b49668883d7102b24af214362281d23addae73ab4bf83402f2aa7351955c029f",
        "9d9416c63e190cb3ffca8ef683de7863f8f0475605109ddbecc3c3a742c187fa",
        "f9a22df6a9b19253127a884f4e0a0c01723f5b6f0a0b2cb2f601c3513f71b3f8",
    }
)


def name_hash(words: tuple[str, ...]) -> str:
    """The hash of a name, with its words in any order."""
    return hashlib.sha256(" ".join(sorted(words)).encode()).hexdigest()


def texts(value: object) -> Iterator[str]:
    """Every text in a record, or in a part of one."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts(part)
    elif hasattr(value, "content"):
        yield from texts(value.content())


def named(record: Record, hashes: frozenset[str]) -> set[str]:
    """The hashes of the names that the texts of a record contain."""
    parts = (
        record.claims, record.sources, record.origins, record.judgements, record.replies,
        record.wordings,
    )  # fmt: skip
    runs = {
        run
        for text in {text for part in parts for text in texts(part)}
        for run in word_runs(text, LENGTHS)
    }
    return {hashed for run in runs if (hashed := name_hash(run)) in hashes}


@pytest.fixture(scope="module")
def bundled(embedded_session: Settings) -> Record:
    """What is public of everything that is bundled."""
    empty(embedded_session)
    with open_store(embedded_session) as store:
        for folder in folders().values():
            ingest_folder(store, folder)
        assert store.read(check_persons).groundless == ()
        return published(store.read(read_record), today())


def test_no_text_of_the_bundled_public_record_names_them(bundled: Record) -> None:
    assert len(bundled.claims) > 7_000
    assert named(bundled, UNNAMED) == set()


@pytest.mark.parametrize("field", ["title", "url", "description", "publisher"])
def test_a_name_in_any_text_is_found(field: str) -> None:
    hashes = frozenset({name_hash(fold("Kian Tamse"))})
    told = {"title": "TAMSE, Kian: who he is", "url": "https://x.example/2025/kian-tamse-casino"}
    source = SOURCES[0].model_copy(update={field: told.get(field, "Of Kian Tamse’s casino")})
    assert named(Record(), hashes) == set()
    assert named(replace(Record(), sources={"src-1": source}), hashes) == hashes


LISTED = (
    *thing("fic-act", "GovernmentAction"),
    claim("fic-act", "action_type", "designation"),
    claim("fic-act", "DIRECTED_AT", "fic-p", basis="official_record", copy_read="original"),
)
PERSON = thing("fic-p", "Person", "TAMSE, Kian")
OF_THE_PERSON = (
    claim("fic-p", "OWNS", FIRM),
    claim(FIRM, "summary", "A firm", paraphrase="Kian Tamse set it up."),
)


def public(*claims: Claim) -> set[str]:
    """The ids of those of these claims that are public."""
    record = Record(
        claims={c.id: c for c in (*THINGS, *claims)}, sources={s.id: s for s in SOURCES}
    )
    return set(published(record, today()).claims) & {c.id for c in claims}


def test_a_person_whose_ground_is_gone_is_not_published_and_neither_is_a_text_with_the_name() -> (
    None
):
    said = (*PERSON, *OF_THE_PERSON)
    assert public(*LISTED, *said) == {c.id for c in (*LISTED, *said)}
    *others, listing = LISTED
    gone = listing.model_copy(update={"state": State.OUR_ERROR})
    secret = listing.model_copy(update={"release": Release.NEWSROOM})
    for lost in ((), (gone,), (secret,)):
        assert public(*others, *lost, *said) == {c.id for c in others}
    # A stand-in names nobody, and two people may have entered and checked a name.
    checked = [c.model_copy(update={"entered_by": "EK", "checked_by": "MT"}) for c in PERSON]
    assert public(*checked) == {c.id for c in checked}
    standing = (*thing("fic-s", "Person", "a senator"), claim("fic-s", "stands_in", "by_office"))
    assert public(*standing) == {c.id for c in standing}


@pytest.mark.parametrize("title", ["What Kian Tamse hid", "TAMSE, Kian: who he is"])
def test_a_title_that_names_a_person_of_the_newsroom_is_not_published(title: str) -> None:
    source = SOURCES[0].model_copy(
        update={"title": title, "url": "https://x.example/2025/kian-tamse-casino"}
    )
    waiting = thing("fic-p", "Person", "TAMSE, Kian", release="newsroom")
    record = Record(claims={c.id: c for c in (*THINGS, *waiting)}, sources={source.id: source})
    (shown,) = published(record, today()).sources.values()
    assert (shown.title, shown.url) == (NO_TITLE, "https://x.example/")
    # A name that something public has as well hides nothing.
    firm = claim(FIRM, "alias", "Tamse, Kian")
    both = replace(record, claims={**record.claims, firm.id: firm})
    assert published(both, today()).sources[source.id] == source
