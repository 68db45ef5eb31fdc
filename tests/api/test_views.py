"""Views of the explorer that are kept: what may stand in one, and what became of it since."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api import views as views_module
from api.app import create_app
from api.auth import KeyFile
from api.snapshot import Snapshots
from api.views import KeptViews, View, keep_view, open_view
from graph.errors import BadRequest, NotFound, StoreUnavailable
from graph.record import Judgement, RedactionReason, Release
from graph.settings import Settings
from graph.store import Store
from graph.store.load import load
from graph.store.redaction import redact
from graph.text import NameFinder
from tests.api.html_reader import read
from tests.api.server import holding
from tests.claims import claim, dataset, thing
from tests.fictional_record import FICTIONAL, OPERATES

FIRM, GATE, MAN, TIN = "fic-firm", "fic-gate", "fic-man", "fic-tin"
NAMED = "Who is named beside Orsk Gate"
OWNS = claim(FIRM, "OWNS", GATE)
MANAGES = claim(MAN, "MANAGES", GATE, quote="he ran all of it", language="en")
INSIDE = claim(TIN, "OWNS", GATE, release=Release.PRIVATE)
THINGS = (
    *thing(FIRM, "Company", "Velm Trading"),
    *thing(GATE, "Compound", "Orsk Gate"),
    *thing(MAN, "Person", "Orlan Veskit"),
    *thing(TIN, "Company", "Quiet Tin", release=Release.PRIVATE),
)
VIEW = View(title=NAMED, names=(FIRM, GATE, MAN), marks=(FIRM, GATE), layout="time")


@pytest.fixture
def store(embedded_settings: Settings) -> Iterator[Store]:
    """A firm, a site, a man, and something private; new for each test, for they change it."""
    with holding(embedded_settings, [dataset(*THINGS, OWNS, MANAGES, INSIDE)]) as held:
        yield held


def keep(store: Store, home: Path, view: View = VIEW, owner: str = "loopback") -> Any:
    return keep_view(store, Snapshots(store).now(), KeptViews(home), owner, view)


def opened(store: Store, home: Path, view_id: str) -> Any:
    return open_view(store, Snapshots(store).now(), KeptViews(home).get(view_id))


def test_a_view_is_opened_as_it_was_after_a_restart_and_from_a_copy(
    store: Store, tmp_path: Path
) -> None:
    kept = keep(store, tmp_path / "one")
    assert kept.view == VIEW
    (tmp_path / "one").rename(tmp_path / "two")
    again = opened(store, tmp_path / "two", kept.id)
    assert again == kept
    assert (again.version, again.lines_gone, again.lines_new) == (again.version_now, 0, 0)
    files = list((tmp_path / "two").rglob("*.json"))
    assert [file.stat().st_mode & 0o077 for file in files] == [0]


def test_what_the_record_changed_since_is_counted_and_listed(store: Store, tmp_path: Path) -> None:
    kept = keep(store, tmp_path)
    load(store, dataset(*THINGS, MANAGES, claim(FIRM, "OPERATES", GATE), INSIDE))
    now = opened(store, tmp_path, kept.id)
    (pair,) = now.pairs
    assert (pair.from_.name, pair.to.name) == ("Velm Trading", "Orsk Gate")
    assert (now.gone, now.lines_gone, now.lines_new) == ((), 1, 1)
    assert now.version < now.version_now
    redact(store, MAN, RedactionReason.PRIVACY, day="2026-02-01")
    now = opened(store, tmp_path, kept.id)
    assert (now.gone, now.lines_gone) == ((MAN,), 2)
    assert now.pairs == (pair,)  # nothing tells what had been said of a name that is gone


def test_a_name_that_was_joined_to_another_is_still_found(store: Store, tmp_path: Path) -> None:
    kept = keep(store, tmp_path)
    other = (*thing("aa-firm", "Company", "Velm Trading Co"), *THINGS, OWNS, MANAGES, INSIDE)
    same = Judgement(
        id="j-same", verdict="same", about=(FIRM, "aa-firm"), why="one register number",
        by="the desk", decided_on="2026-01-30",
    )  # fmt: skip
    load(store, dataset(*other, judgements=(same,)))
    now = opened(store, tmp_path, kept.id)
    assert (now.gone, now.lines_gone) == ((), 0)
    assert set(now.view.names) <= {e.id for e in Snapshots(store).now().network.entities}


def test_nothing_private_goes_into_one(store: Store, tmp_path: Path) -> None:
    private = {
        "names": (TIN, GATE, "nobody here"), "hidden": (TIN,), "marks": (TIN,),
        "pins": {"role": {TIN: (1, 2), GATE: (3, 4)}},
    }  # fmt: skip
    step = {"text": "What is said", "claims": (INSIDE.id, OWNS.id), "view": private}
    view = View.model_validate({"title": NAMED, **private, "steps": [step]})
    kept = keep(store, tmp_path, view)
    assert kept.view.names == (GATE,) and kept.view.steps[0].claims == (OWNS.id,)
    (file,) = tmp_path.glob("views/*/*.json")
    text = file.read_text("utf-8")
    assert GATE in text
    assert not [word for word in (TIN, INSIDE.id, "nobody here") if word in text]


def test_a_publisher_that_says_nothing_in_public_is_not_named(store: Store, tmp_path: Path) -> None:
    assert (
        keep(store, tmp_path, VIEW.model_copy(update={"without": "X is guilty"})).view.without == ""
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"title": ""}, "title"),
        ({"title": "Orlan Veskit is guilty"}, "title: “guilty” convicts"),
        ({"notes": ((0, 0, "he is a criminal"),)}, "notes[0]"),
        ({"notes": ((0, 0, "“he ran all of it”"),)}, "notes[0]: no claim here says"),
        ({"steps": ({"text": "x", "claims": (), "view": {}},)}, "steps[0]: a step rests"),
        ({"steps": ({"text": "x", "claims": (INSIDE.id,), "view": {}},)}, "steps[0]: a step rests"),
        ({"steps": ({"text": "x", "claims": ("c-none",), "view": {}},)}, "no claim has the id"),
    ],
)
def test_words_that_may_not_stand_are_refused(
    store: Store, tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    with pytest.raises(BadRequest) as refused:
        keep(store, tmp_path, View.model_validate(VIEW.model_dump() | changes))
    assert said in str(refused.value)
    assert not list(tmp_path.rglob("*.json"))


def test_a_step_may_quote_the_claim_that_it_rests_on(store: Store, tmp_path: Path) -> None:
    step = {"text": "A guard: “he ran all of it”", "claims": (MANAGES.id,), "view": {}}
    view = View.model_validate({**VIEW.model_dump(), "steps": [step]})
    assert keep(store, tmp_path, view).view.steps[0].text == step["text"]


def test_size_and_number_are_bounded(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views_module, "MAX_BYTES", 300)
    with pytest.raises(BadRequest, match="at most 300 are kept"):
        keep(store, tmp_path, VIEW.model_copy(update={"notes": ((0, 0, "a" * 200),)}))
    monkeypatch.setattr(views_module, "MAX_VIEWS", 2)
    for _ in range(2):
        keep(store, tmp_path)
    with pytest.raises(BadRequest, match="at most 2 views"):
        keep(store, tmp_path)
    assert len(KeptViews(tmp_path).all("loopback")) == 2


def test_a_redaction_takes_a_name_out_of_every_view(store: Store, tmp_path: Path) -> None:
    kept = keep(store, tmp_path)
    named = keep(store, tmp_path, VIEW.model_copy(update={"title": "Beside Orlan Veskit"}))
    assert KeptViews(tmp_path).forget(NameFinder(["Orlan Veskit", MAN]).in_text) == 2
    with pytest.raises(NotFound):
        KeptViews(tmp_path).get(named.id)
    now = opened(store, tmp_path, kept.id)
    assert now.view.names == (FIRM, GATE)
    assert (now.pairs, now.lines_gone, now.lines_new) == ((), None, None)
    assert MAN not in "".join(file.read_text("utf-8") for file in tmp_path.rglob("*.json"))


def test_a_damaged_file_says_which_it_is(store: Store, tmp_path: Path) -> None:
    kept = keep(store, tmp_path)
    (file,) = tmp_path.glob("views/*/*.json")
    file.write_text("{", encoding="utf-8")
    with pytest.raises(StoreUnavailable, match=str(file)):
        opened(store, tmp_path, kept.id)


@pytest.fixture
def fictional(embedded_settings: Settings) -> Iterator[Store]:
    """The invented record."""
    with holding(embedded_settings, [FICTIONAL]) as held:
        yield held


def test_its_maker_alone_deletes_it_and_anybody_opens_it(fictional: Store, tmp_path: Path) -> None:
    keys = KeyFile(tmp_path)
    one, two = (
        {"Authorization": f"Bearer {keys.new(name, ['console'])[1]}"} for name in ("one", "two")
    )
    app = create_app(fictional, home=tmp_path, needs="doors")
    client = TestClient(app, base_url="http://localhost", raise_server_exceptions=False)
    view = {"title": "<b>Mine</b>", "names": ["demo-gate", "demo-heron"]}
    assert client.post("/api/views", json=view).status_code == 401
    made = client.post("/api/views", json=view, headers=one)
    assert made.status_code == 201
    address = f"/api/views/{made.json()['id']}"
    first = client.get(address)
    assert first.json() == made.json()
    assert "etag" not in first.headers  # it may be deleted at any time
    assert client.get(f"/explore?view={made.json()['id']}").status_code == 200
    assert client.get("/api/views", headers=one).json()["items"][0]["names"] == 2
    assert client.get("/api/views", headers=two).json()["total"] == 0
    assert client.delete(address).status_code == 401
    assert client.delete(address, headers=two).status_code == 404
    assert client.get(address).status_code == 200
    page = read(client.get("/saved", headers=one))
    assert "<b>Mine</b>" in page.text
    assert f"/explore?view={made.json()['id']}" in page.links
    assert client.post(f"/saved/views/{made.json()['id']}/remove", headers=one).status_code == 200
    assert client.get(address).status_code == 404
    for gone in ("/explore", "/embed/explore"):
        assert client.get(f"{gone}?view={made.json()['id']}").status_code == 404
    assert client.get("/api/views/..%2F..%2Fkeys").status_code == 404


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ({"title": "x", "more": 1}, "more"),
        ({"title": "x", "pins": {"role": {"demo-gate": [1, 1e99]}}}, "pins"),
        ({"title": "x", "names": ["a"] * 2_001}, "names"),
        ({"title": "x", "layout": "spiral"}, "layout"),
        ({"title": "he is guilty"}, "convicts"),
        ({"title": "x", "steps": [{"text": "a", "claims": [OPERATES.id], "view": {"steps": [
            {"text": "b", "claims": [OPERATES.id], "view": {}}]}}]}, "steps[0].view.steps[0]"),
    ],
)  # fmt: skip
def test_what_is_no_view_is_refused_with_its_place(
    fictional: Store, tmp_path: Path, view: dict[str, Any], said: str
) -> None:
    client = TestClient(create_app(fictional, home=tmp_path), base_url="http://localhost")
    answer = client.post("/api/views", json=view)
    assert answer.status_code == 400
    assert said in answer.text
