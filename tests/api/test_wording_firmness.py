"""What a source only thinks possible, or takes an impression for, is said so wherever it stands."""

import json
import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.record import Claim
from graph.settings import Settings
from graph.store import Store
from tests.api.html_reader import read_text
from tests.api.server import holding
from tests.claims import claim, dataset, thing

HEDGE = re.compile(r"possib|appear|impression")
NEAR = 230  # characters after a value, and fewer before it, in which its hedge stands
BEFORE = 40


def hedged(subject: str, predicate: str, target: str, modality: str, **more: str) -> Claim:
    """A claim that its source does not put plainly."""
    return claim(subject, predicate, target, modality=modality, paraphrase=target, **more)


CLAIMS = (
    *thing("f-act", "GovernmentAction", "Transfer of workers"),
    *thing("f-ministry", "StateBody", "Ministry of Sarenga"),
    *thing("f-camp", "Compound", "Heron Park"),
    *thing("f-town", "Place", "Mekal Town"),
    *thing("f-person", "Person", "Ana Oru"),
    *thing("f-case", "Proceeding", "Case 12"),
    *thing("f-list", "GovernmentAction", "Listing 9"),
    *thing("f-office", "StateBody", "Office of Lists (OOL)"),
    claim("f-list", "action_type", "designation"),
    claim("f-list", "date", "2031"),
    claim("f-office", "TOOK_ACTION", "f-list"),
    hedged("f-act", "date", "2025-01-17", "appears"),
    hedged("f-act", "action_type", "deportation", "possible"),
    hedged("f-act", "people_sent_home", "57", "possible"),
    hedged("f-act", "announced", "all of them will be sent home", "possible"),
    hedged("f-act", "done", "nine buses were seen leaving", "appears"),
    hedged("f-act", "seen_afterwards", "lights behind the fence", "appears"),
    hedged("f-ministry", "TOOK_ACTION", "f-act", "appears"),
    hedged("f-act", "DIRECTED_AT", "f-camp", "possible"),
    hedged("f-camp", "status", "partly_operating", "possible"),
    hedged("f-camp", "coordinates", "10.61,103.52", "states"),
    hedged("f-camp", "LOCATED_IN", "f-town", "appears"),
    hedged("f-person", "MANAGES", "f-camp", "possible"),
    hedged("f-person", "GUARDS", "f-camp", "possible"),
    claim("f-person", "GUARDS", "f-camp", source="src-2"),
    hedged("f-person", "PARTY_TO", "f-case", "possible", stage="charged"),
    hedged("f-list", "DIRECTED_AT", "f-person", "appears"),
    claim("f-person", "office", "deputy of the ministry", modality="appears"),
)


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [dataset(*CLAIMS)]) as held:
        yield held


@pytest.fixture(scope="module")
def client(store: Store) -> TestClient:
    return TestClient(create_app(store), base_url="http://localhost:8000")


def without_hedge(text: str, value: str) -> list[str]:
    """The places at which a value stands in a text without a word of how firmly it is put."""
    places = [found.start() for found in re.finditer(re.escape(value), text)]
    assert places, f"{value!r} is not in: {text}"
    around = [text[max(0, at - BEFORE) : at + len(value) + NEAR] for at in places]
    return [words for words in around if not HEDGE.search(words)]


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/", ("57", "all of them will be sent home", "nine buses", "lights behind the fence")),
        (
            "/ledger",
            ("57", "all of them", "nine buses", "lights behind", "deportation", "17 January 2025"),
        ),
        ("/ledger?of=f-camp", ("57", "partly operating", "By Ministry of Sarenga", "about Heron")),
        ("/entity/f-act", ("57", "all of them", "17 January 2025", "deportation")),
        ("/entity/f-camp", ("partly operating", "is said to manage")),
        ("/entity/f-person", ("charged", "Listing 9", "is said to manage")),
        ("/timeline", ("17 January 2025", "deportation", "by Ministry", "about Heron")),
        ("/compounds", ("partly operating",)),
        ("/map", ("partly operating",)),
    ],
)
def test_no_page_drops_how_firmly_a_source_puts_it(
    client: TestClient, path: str, values: tuple[str, ...]
) -> None:
    # What a form offers to choose says nothing of anybody.
    page = re.sub(r"<(select|style).*?</\1>", "", client.get(path).text, flags=re.DOTALL)
    text = read_text(page).text
    assert {value: without_hedge(text, value) for value in values} == {v: [] for v in values}


def test_a_claims_title_heading_and_footnote_say_it(client: TestClient) -> None:
    claims = client.get("/api/claims?predicate=people_sent_home").json()["items"]
    answer = client.get(f"/claim/{claims[0]['id']}")
    title, heading = (
        re.search(rf"<{tag}.*?</{tag}>", answer.text, re.DOTALL) for tag in ("title", "h1")
    )
    note = re.search(r'id="footnote".*?</pre>', answer.text, re.DOTALL)
    assert all(found and HEDGE.search(found[0]) for found in (title, heading, note))


@pytest.mark.parametrize("name", ["complicity", "ledger", "timeline"])
def test_pictures_say_it_beside_names_and_in_the_sentences_of_lines(
    client: TestClient, name: str
) -> None:
    picture = client.get(f"/api/pictures/{name}.json").json()
    nodes = {node["id"]: node for node in picture["nodes"]}
    act = nodes["f-act"]
    assert "possible: 57 sent home" in act["about"] and "appears: 17 Jan 2025" in act["about"]
    assert "possible: 57" in " ".join(act["sub"])
    lines = {line["id"]: line["sentence"] for line in picture["links"]}
    unsure = [
        words for key, words in lines.items() if "f-office" not in key and "GUARDS" not in key
    ]
    assert all(HEDGE.search(words) for words in unsure)
    if name == "complicity":
        assert len(unsure) > 2
        assert nodes["f-camp"]["about"] == "appears: Mekal Town · possible: partly operating"
        assert "charged (the source says it is possible)" in nodes["f-person"]["legal"]


def test_links_of_the_api_and_exports_say_it(client: TestClient) -> None:
    link = client.get("/api/link?from=f-person&type=MANAGES&to=f-camp").json()
    assert (
        link["sentence"] == "Ana Oru is said to manage Heron Park (the source says it is possible)"
    )
    entities = [
        json.loads(line) for line in client.get("/api/export/ftm").text.splitlines() if line
    ]
    managing = [e for e in entities if "manage" in e["caption"]]
    assert managing and all(HEDGE.search(" ".join(e["properties"]["summary"])) for e in managing)
    assert "partly_operating (the source says it is possible)" in client.get("/compounds.csv").text


def test_one_claim_that_puts_it_plainly_is_enough(client: TestClient) -> None:
    link = client.get("/api/link?from=f-person&type=GUARDS&to=f-camp")
    assert link.json()["sentence"] == "Ana Oru is said to guard Heron Park"
