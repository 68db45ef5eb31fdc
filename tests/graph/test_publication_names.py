"""No text that is published names a person for whom there is no official ground.

They are the people whom the pages that were read name, in titles or texts, and for whom none of
those pages is an official ground. The names are held as salted hashes of the folded words, sorted.
A new one is made with `name_hash`, and only its hash is written here; it goes once there is a
ground.
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
SALT = "f16203fe48ca4064273c11d7fe17ac14"
UNNAMED = frozenset(
    {
        "00b9f3ea3a9b7e2700d51789dfcdfa2e",
        "0130cc25bc486d3a79d4af75080ebc73",
        "02626a70feed6d0975092655d3231979",
        "0c07e8e258501ee0c4f503dde437e2b3",
        "15b7299e4daaf4181aefdf80315edd5f",
        "19357f693291f7e9baf5c3168960c8e1",
        "1be3e7d29ef0ac52fa8fac4271e6d937",
        "27e913934cb9b1cc668f33d9fa6e0d4c",
        "2e8189588dedf8002df8ab0bf5d23719",
        "31b8e65a75910f6e91eff8ff2d79ec70",
        "366946be64226406fb97bf15243441f7",
        "400cd8f0380219c7087c8580dbf9ad7a",
        "436f8f1b07bf8d431dfe88be8a16399c",
        "4ec34c362027b379aa6f66e5f7a59509",
        "553a7906bfbda38b84ff5ebbf79a61ab",
        "5c755216d6d539e4119ef32832477a29",
        "61629a70c25fe0120d4a587c093f5d49",
        "66e8dc7bd0cde46ebdb3ba14d52f1638",
        "7c6e83ba09659e7a86355367eae156b1",
        "7ce39895a408dfac24bebaf751e18569",
        "81c0aff929366392f1b33b120f00b8fa",
        "854475aff69fb82cc054d10fe03ab6ea",
        "856c1fbe991d22adab85d5a3454f4d29",
        "88058b3011e4035288ac31c2f2096672",
        "88c5d33ad75917779474bf3e8817d6d2",
        "a26704dfb422a30deb7f111c5378606d",
        "a89ff1007e8590d40bc6f93145b04921",
        "af92de07c52db993273f8e58e48b710e",
        "b1294293a9492f23c71f4c917fbedcd1",
        "b2ad66504e1023911c3749ee60f0bbf4",
        "b40d4bc23caec6d2bdc93682075b307e",
        "ca9547ae1c9f79f1e084308681105b54",
        "d2c300e5692f09e0f16d99188824f2e0",
        "da9e07b7af997f7f4e7602b430fe2eb9",
        "e092508c299860d9e4d627972d79b450",
        "e8d93d9528b399f8d49eb532f504d501",
        "ec982ae9f8d208ad8a16c7193ad2aba5",
        "ee6669e6087994c6fc4339947a2ced10",
        "ef1cb773b0ad1a8f48650d57629abc2b",
        "f1bf7d7925e26b8ded7c6b00662e7b4e",
        "f28fb3dd84c50e5b6c16a2946991810e",
        "f68d195e3b57be36b99814219dec849f",
        "f910d9330a73f7755f40cb6cdb7b252e",
        "fab59cb047a21f36c49114d80acb527b",
        "fae73958c4a0dc113d943874c7de9c41",
        "feb8265b39b75b325281c3f30a593c49",
        "ffda67b1bbf92259378a7069e46b415c",
    }
)


def name_hash(words: tuple[str, ...]) -> str:
    """The hash of a name, with its words in any order."""
    return hashlib.sha256(f"{SALT}{' '.join(sorted(words))}".encode()).hexdigest()[:32]


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
    assert len(bundled.claims) > 7_000 and len(UNNAMED) > 40
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
