"""A dataset goes into the record whole, again and again, and the graph follows."""

from dataclasses import replace

import pytest

from graph.dataset import Dataset
from graph.errors import MalformedSource
from graph.record import Polarity, Source
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from graph.store.rebuild import compare
from graph.vocabulary import MAX_NAME
from tests.claims import CAMP, FIRM, OTHER_FIRM, SOURCES, THINGS, claim, dataset, ground, same

OPERATES = claim(FIRM, "OPERATES", CAMP, rests_on=("origin-1",))
DENIED = claim(FIRM, "OPERATES", CAMP, polarity=Polarity.DENIES, source="src-2", speaker="the firm")


def rows(store: Store, cypher: str) -> list[dict[str, object]]:
    """The answer to a query."""
    return store.read(lambda tx: tx.rows(cypher))


def test_what_is_asserted_and_denied_stands_on_one_link(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, OPERATES, DENIED))
        found = rows(
            store,
            "MATCH (o:Operator)-[l:OPERATES]->(c:Compound) "
            "RETURN o.name AS o, l.asserts AS a, l.denies AS d, l.contested AS x",
        )
        assert found == [{"o": "Ardent Holdings", "a": 1, "d": 1, "x": True}]


def test_the_longest_name_that_is_let_in_is_found_by_it(settings: Settings) -> None:
    name = "𛁠" * MAX_NAME  # of four bytes each
    with open_store(settings) as store:
        load(store, dataset(claim(FIRM, "kind", "Company"), claim(FIRM, "name", name)))
        held = store.read(
            lambda tx: tx.rows("MATCH (e:Entity) WHERE e.name = $n RETURN e.id AS id", n=name)
        )
        assert [row["id"] for row in held] == [FIRM]


def test_a_second_load_changes_nothing_at_all(settings: Settings) -> None:
    with open_store(settings) as store:
        first = load(store, dataset(*THINGS, OPERATES))
        version = rows(store, "MATCH (m:Meta) RETURN m.version AS v")
        second = load(store, dataset(*THINGS, OPERATES))
        assert (first.new, second.new, second.closed) == (len(THINGS) + 1, 0, 0)
        assert second.unchanged == len(THINGS) + 1
        assert rows(store, "MATCH (m:Meta) RETURN m.version AS v") == version


def test_a_row_that_is_gone_closes_its_claim_and_takes_the_typed_link(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, OPERATES))
        summary = load(store, dataset(*THINGS))
        assert summary.closed == 1
        assert rows(store, "MATCH (:Entity)-[l:OPERATES]->() RETURN l") == []
        assert rows(store, "MATCH (o:Operator) RETURN o") == []
        states = rows(store, "MATCH (c:Claim {predicate: 'OPERATES'}) RETURN c.state AS s")
        assert states == [{"s": "our_error"}]
        assert compare(store).problems == ()


def test_a_row_that_comes_back_reopens_its_claim(settings: Settings) -> None:
    with open_store(settings) as store:
        for claims in ((*THINGS, OPERATES), THINGS, (*THINGS, OPERATES)):
            load(store, dataset(*claims))
        assert len(rows(store, "MATCH (:Entity)-[l:OPERATES]->() RETURN l.type AS t")) == 1


def test_what_was_only_ever_denied_has_no_typed_link(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, DENIED))
        assert rows(store, "MATCH ()-[l:OPERATES]->() RETURN l") == []
        found = rows(store, "MATCH (l:Link) RETURN l.denies AS d, l.asserts AS a")
        assert found == [{"d": 1, "a": 0}]


def test_a_changed_wording_is_a_revision_that_keeps_the_earlier(settings: Settings) -> None:
    reworded = OPERATES.model_copy(update={"paraphrase": "put in other words"})
    with open_store(settings) as store:
        load(store, dataset(*THINGS, OPERATES))
        summary = load(store, dataset(*THINGS, reworded))
        assert (summary.new, summary.revised, summary.closed) == (0, 1, 0)
        found = rows(
            store,
            "MATCH (c:Claim)-[:WAS]->(w:Wording) "
            "RETURN c.paraphrase AS now, w.paraphrase AS before",
        )
        assert found == [{"now": "put in other words", "before": "so"}]


def test_a_claim_that_two_datasets_bring_stays_while_one_does(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, OPERATES))
        load(store, dataset(*THINGS, OPERATES, name="second"))
        gone = load(store, dataset(*THINGS))
        assert gone.closed == 0
        assert load(store, dataset(*THINGS, name="second")).closed == 1


def test_a_judgement_joins_two_refs_and_its_end_parts_them_exactly(settings: Settings) -> None:
    other = claim(OTHER_FIRM, "OPERATES", CAMP, source="src-2", rests_on=("origin-2",))
    claims = (*THINGS, OPERATES, other)
    ids = "MATCH (o:Operator) RETURN o.id AS id ORDER BY o.id"
    links = "MATCH ()-[l:OPERATES]->() RETURN l.independent_max AS n ORDER BY n"
    with open_store(settings) as store:
        load(store, dataset(*claims))
        before = rows(store, ids), rows(store, links)
        load(store, dataset(*claims, judgements=(same(FIRM, OTHER_FIRM),)))
        assert rows(store, ids) == [{"id": FIRM}]
        assert rows(store, links) == [{"n": 2}]
        assert compare(store).problems == ()
        load(store, dataset(*claims))
        assert (rows(store, ids), rows(store, links)) == before
        assert compare(store).problems == ()


def test_only_a_judged_ground_raises_the_lower_count_of_sources(settings: Settings) -> None:
    other = claim(FIRM, "OPERATES", CAMP, source="src-2", rests_on=("origin-2",))
    counts = "MATCH ()-[l:OPERATES]->() RETURN l.independent_min AS a, l.independent_max AS b"
    with open_store(settings) as store:
        load(store, dataset(*THINGS, OPERATES, other))
        assert rows(store, counts) == [{"a": 1, "b": 2}]
        grounds = (ground("origin-1"), ground("origin-2"))
        load(store, dataset(*THINGS, OPERATES, other, judgements=grounds))
        assert rows(store, counts) == [{"a": 2, "b": 2}]
        assert compare(store).problems == ()


@pytest.mark.parametrize(
    "described",
    [
        {"reliability": "D", "graded_why": "another reason"},
        {"publisher": "Publisher 2"},
        {"kind": "court_record"},
        {"retrieved": "2026-11-01", "sha256": "0" * 64},
    ],
    ids=" ".join,
)
def test_the_graph_follows_a_source_that_is_described_anew(
    settings: Settings, described: dict[str, str]
) -> None:
    one, *others = SOURCES
    said = claim(FIRM, "OPERATES", CAMP, rests_on=("origin-1",), credibility="2")
    other = Source.model_validate({**one.model_dump(), **described})
    with open_store(settings) as store:
        load(store, dataset(*THINGS, said))
        before = rows(store, "MATCH (l:Link) RETURN l.e_weights AS weights")
        load(store, replace(dataset(*THINGS, said), sources=(other, *others)))
        assert compare(store).problems == ()
        after = rows(store, "MATCH (l:Link) RETURN l.e_weights AS weights")
        assert (before != after) == ("reliability" in described)
        held = rows(store, "MATCH (s:Source {id: 'src-1'}) RETURN properties(s) AS s")[0]["s"]
        assert isinstance(held, dict)
        assert described.items() <= held.items()


def test_a_source_described_in_two_ways_is_refused_and_nothing_is_loaded(
    settings: Settings,
) -> None:
    changed = Source.model_validate({**SOURCES[0].content(), "title": "Another title"})
    with open_store(settings) as store:
        load(store, dataset(*THINGS))
        held = dataset(*THINGS, OPERATES, name="second")
        odd = type(held)(
            id="second",
            title="t",
            description="d",
            rows_gone=held.rows_gone,
            sources=(changed, *SOURCES[1:]),
            origins=held.origins,
            claims=held.claims,
        )
        with pytest.raises(MalformedSource, match="src-1 is described differently by fiction"):
            load(store, odd)
        assert rows(store, "MATCH (c:Claim {predicate: 'OPERATES'}) RETURN c") == []


def test_datasets_that_come_together_are_updated_together(settings: Settings) -> None:
    """An update describes a source of two of them anew: whichever is loaded first may say so."""
    changed = Source.model_validate({**SOURCES[0].content(), "title": "Another title"})
    one, two = dataset(*THINGS), dataset(*THINGS, OPERATES, name="second")

    def updated(each: Dataset, other: Dataset) -> Dataset:
        return replace(each, sources=(changed, *SOURCES[1:]), beside=frozenset({other.id}))

    titles = "MATCH (s:Source {id: 'src-1'}) RETURN s.title AS title, s.described_by AS by"
    with open_store(settings) as store:
        load(store, one)
        load(store, two)
        load(store, updated(two, one))
        assert rows(store, titles) == [{"title": "Another title", "by": "second"}]
        load(store, updated(one, two))
        assert rows(store, titles) == [{"title": "Another title", "by": "second"}]
        assert compare(store).equal


def test_a_dry_run_says_what_would_happen_and_writes_nothing(settings: Settings) -> None:
    with open_store(settings) as store:
        summary = load(store, dataset(*THINGS, OPERATES), dry_run=True)
        assert summary.new == len(THINGS) + 1
        assert rows(store, "MATCH (c:Claim) RETURN c") == []
        assert rows(store, "MATCH (s:Source) RETURN s") == []
