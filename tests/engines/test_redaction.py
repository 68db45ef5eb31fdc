"""Redaction: gone from every node, and still gone after a rebuild and a new load."""

import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

import pytest

from graph.answers.changes import REDACTED, get_corrections
from graph.answers.claims import get_claim
from graph.answers.entities import get_entity
from graph.dataset import Dataset, RefusedRow
from graph.errors import BadRequest, Gone, NotFound, StoreUnavailable
from graph.record import Claim, Judgement, RedactionReason, Reply
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.judgements import judge, record_reply
from graph.store.load import load
from graph.store.rebuild import compare, rebuild
from graph.store.redaction import redact
from graph.store.redaction_marks import key_file
from tests.claims import CAMP, FIRM, ORIGINS, SOURCES, claim, dataset, same, thing

PERSON, SECOND = "fic-p", "fic-p2"
NAME = "Orlan Veskit"
WORD = "veskit"
DAY = "2026-11-24"
MANAGES = claim(PERSON, "MANAGES", CAMP, rests_on=("origin-1",))
BESIDE = claim(FIRM, "OPERATES", CAMP, paraphrase=f"run by {NAME.upper()}, they say")
STAYS = claim(FIRM, "OPERATES", CAMP, locator="p. 9")
CLAIMS = (
    *thing(FIRM, "Company", "Ardent Holdings"),
    *thing(CAMP, "Compound", "Heron Park"),
    *thing(PERSON, "Person", NAME),
    *thing(SECOND, "Person", "Veskit, O."),
    claim(PERSON, "alias", "ออร์แลน"),
    MANAGES,
    BESIDE,
    STAYS,
)


def described(*claims: Claim, name: str, judgements: tuple[Judgement, ...] = ()) -> Dataset:
    """Claims of sources and origins of which some mention the person."""
    titled = SOURCES[0].model_copy(update={"title": f"The case of {NAME}"})
    return replace(
        dataset(*claims, judgements=judgements, name=name),
        sources=(titled, *SOURCES[1:]),
        origins=(ORIGINS[0].model_copy(update={"title": f"{NAME}'s letter"}), *ORIGINS[1:]),
    )


def whole(*more: Claim) -> Dataset:
    """Everything, under a title and beside a refused row that mention the person."""
    return replace(
        described(*CLAIMS, *more, judgements=(same(PERSON, SECOND),), name="fiction"),
        title=f"Sheet on {NAME}",
        refused=(RefusedRow("Orlan-Veskit.csv", 2, "subject", "victim_named"),),
    )


def filled(store: Store) -> None:
    first = STAYS.model_copy(update={"paraphrase": f"{NAME} runs it"})
    load(store, replace(whole(), claims=tuple(first if c is STAYS else c for c in CLAIMS)))
    load(store, whole())
    for said in (MANAGES, STAYS):
        record_reply(
            store,
            Reply(
                claim=said.id,
                outcome="no_answer",
                asked_by="the desk",
                words=f"Does {NAME} run it?",
                channel="letter",
                asked_on="2026-11-01",
                deadline="2026-11-10",
                entered_on="2026-11-11",
            ),
        )


def everything(store: Store) -> str:
    """Every label and property of every node and relationship, as one text."""
    rows = store.read(
        lambda tx: [
            *tx.rows("MATCH (n) RETURN labels(n) AS is, properties(n) AS has"),
            *tx.rows("MATCH ()-[r]->() RETURN type(r) AS is, properties(r) AS has"),
        ]
    )
    return str(rows).casefold()


def check_gone(store: Store) -> None:
    text = everything(store)
    for trace in (WORD, "ออร์แลน", f"'{PERSON}'", f"'{SECOND}'", MANAGES.id):
        assert trace not in text, trace
    assert compare(store).problems == ()


def test_an_entity_is_gone_with_all_that_mentions_it_and_stays_so(settings: Settings) -> None:
    with open_store(settings) as store:
        filled(store)
        assert everything(store).count(WORD) > 10
        before = redact(store, SECOND, RedactionReason.DANGER_TO_LIFE, day=DAY, dry_run=True)
        assert (before.what, before.claims, before.mentioning) == ("Person", 6, 1)
        assert everything(store).count(WORD) > 10
        assert not key_file(settings.home).exists()
        done = redact(store, SECOND, RedactionReason.DANGER_TO_LIFE, day=DAY)
        assert (done.claims, done.mentioning) == (6, 1)
        check_gone(store)
        (tomb,) = store.read(lambda tx: tx.rows("MATCH (r:Redaction) RETURN properties(r) AS r"))
        assert {name: tomb["r"][name] for name in ("what", "why", "redacted_on")} == {
            "what": "Person", "why": "danger_to_life", "redacted_on": DAY,
        }  # fmt: skip
        for ref in (PERSON, SECOND):
            with pytest.raises(Gone, match=r"2026-11-24: danger to life$"):
                get_entity(store, ref)
        with pytest.raises(Gone, match="danger to life"):
            get_claim(store, MANAGES.id)
        with pytest.raises(NotFound):
            get_entity(store, "fic-nobody")
        events = [(c.kind, c.day) for c in get_corrections(store).items]
        assert events == [(REDACTED, DAY)]  # the reply mentioned it
        assert stat.S_IMODE(key_file(settings.home).stat().st_mode) == 0o600
        rebuild(store)
        check_gone(store)
        again = load(store, whole())
        assert (again.new, again.refused) == (0, 1 + 7)
        check_gone(store)
        assert STAYS.id in everything(store)


def test_a_second_source_under_another_ref_brings_nothing_back(settings: Settings) -> None:
    with open_store(settings) as store:
        filled(store)
        redact(store, PERSON, RedactionReason.PRIVACY, day=DAY)
        other = described(
            *thing("other-17", "Person", NAME.lower(), source="src-2"),
            claim("other-17", "MANAGES", CAMP, source="src-2"),
            claim(FIRM, "OPERATES", CAMP, source="src-2"),
            claim(CAMP, "alias", "Veskit, O.", source="src-2"),
            name="another",
        )
        done = load(store, other)
        assert (done.new, done.refused) == (1, 4)
        assert "other-17" not in everything(store)
        assert load(store, other).unchanged == 1
        # What spoke of it may come again in words that do not.
        clean = BESIDE.model_copy(update={"paraphrase": "run by them, they say"})
        assert load(store, described(clean, name="third")).new == 1
        check_gone(store)


def test_a_claim_is_taken_out_alone_wherever_its_source_puts_it(settings: Settings) -> None:
    with open_store(settings) as store:
        filled(store)
        done = redact(store, MANAGES.id, RedactionReason.WRONG_PERSON, day=DAY)
        assert (done.what, done.claims, done.mentioning) == ("claim", 1, 0)
        assert MANAGES.id not in everything(store)
        assert compare(store).problems == ()
        moved = claim(PERSON, "MANAGES", CAMP, locator="p. 77")
        elsewhere = claim(PERSON, "MANAGES", CAMP, source="src-3")
        done_again = load(store, whole(moved, elsewhere))
        assert (done_again.new, done_again.refused) == (1, 1 + 2)
        assert compare(store).problems == ()
        with pytest.raises(BadRequest, match="redact the entity whole"):
            redact(store, CLAIMS[0].id, RedactionReason.OUR_ERROR, day=DAY)
        with pytest.raises(NotFound, match="no entity and no claim"):
            redact(store, "fic-nobody", RedactionReason.OUR_ERROR, day=DAY)


def test_what_is_typed_later_does_not_bring_it_back(embedded_settings: Settings) -> None:
    asked = {"asked_by": "the desk", "channel": "letter", "asked_on": "2026-11-01"}
    days = {"deadline": "2026-11-10", "entered_on": "2026-11-11"}
    words = f"Do you know {NAME}?"
    with open_store(embedded_settings) as store:
        filled(store)
        redact(store, PERSON, RedactionReason.PRIVACY, day=DAY)
        reply = Reply(claim=STAYS.id, outcome="no_answer", words=words, **asked, **days)
        with pytest.raises(BadRequest, match="words mentions something that was redacted"):
            record_reply(store, reply)
        reason = same(FIRM, CAMP).model_copy(update={"why": f"as {NAME.upper()} says"})
        with pytest.raises(BadRequest, match="why mentions something that was redacted"):
            judge(store, reason)
        check_gone_by_name(store)


def check_gone_by_name(store: Store) -> None:
    assert NAME.casefold() not in everything(store)


class Slow(Collection[Claim]):
    """Claims while whose reading something else is done, once."""

    def __init__(self, claims: Iterable[Claim], meanwhile: Callable[[], object]) -> None:
        self._claims, self.meanwhile = tuple(claims), [meanwhile]

    def __len__(self) -> int:
        return len(self._claims)

    def __iter__(self) -> Iterator[Claim]:
        if self.meanwhile:
            self.meanwhile.pop()()
        return iter(self._claims)

    def __contains__(self, claim: object) -> bool:
        return claim in self._claims


@pytest.mark.parametrize("at_once", [100, 5])
def test_a_load_that_a_redaction_overtakes_brings_nothing_back(
    embedded_settings: Settings, at_once: int
) -> None:
    with open_store(embedded_settings) as store:
        store.part_claims = at_once
        load(store, dataset(*CLAIMS, name="first"))
        elsewhere = [Claim.model_validate(c.model_dump() | {"source": "src-2"}) for c in CLAIMS]
        late = Slow(elsewhere, lambda: redact(store, PERSON, RedactionReason.PRIVACY, day=DAY))
        with pytest.raises(StoreUnavailable, match="redacted while"):
            load(store, replace(dataset(name="second"), claims=late))
        assert not late.meanwhile
        check_gone_by_name(store)


def test_without_the_key_nothing_is_loaded(settings: Settings) -> None:
    with open_store(settings) as store:
        filled(store)
        redact(store, PERSON, RedactionReason.PRIVACY, day=DAY)
        key_file(settings.home).unlink()
        with pytest.raises(StoreUnavailable, match="Put it back from the backup"):
            load(store, whole())
        key_file(settings.home).write_text("00" * 32, encoding="ascii")
        with pytest.raises(StoreUnavailable, match="Put it back from the backup"):
            load(store, whole())
        check_gone(store)
