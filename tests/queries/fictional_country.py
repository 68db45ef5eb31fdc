"""A small country that does not exist, in which every question of the library has an answer."""

from typing import Any

from graph.dataset import Dataset, RefusedRow
from graph.record import Claim, Judgement, Polarity, State
from tests.claims import ORIGINS, SOURCES, claim, ground, thing

CAMP, CAMP_2, CAMP_3 = "fic-camp", "fic-camp2", "fic-camp3"
FIRM, BANK, GROUP = "fic-firm", "fic-bank", "fic-group"
ANA, CLEO, SENATOR = "fic-ana", "fic-cleo", "fic-senator"
TOWN, LAND, PORT, TWIN = "fic-town", "fic-land", "fic-port", "fic-twin"
MINISTRY, OFFICE = "fic-ministry", "fic-office"
RAID, LISTING, LISTING_2, REFUSAL = "fic-raid", "fic-listing", "fic-listing2", "fic-refusal"
ROUTE, WALLET, CASE, ESCAPE = "fic-route", "fic-wallet", "fic-case", "fic-escape"
NIGHT = "fic-night"


def _told(subject: str, predicate: str, target: str, source: int = 1, **more: Any) -> Claim:
    origin = f"origin-{source}"
    return claim(subject, predicate, target, source=f"src-{source}", rests_on=(origin,), **more)


def _links(*rows: str) -> list[Claim]:
    """Links from lines such as "fic-firm OPERATES fic-camp"."""
    return [_told(subject, link, to) for subject, link, to in map(str.split, rows)]


def _denied(subject: str, predicate: str, target: str, **more: Any) -> Claim:
    return _told(subject, predicate, target, polarity=Polarity.DENIES, **more)


THINGS = [
    *thing(CAMP, "Compound", "Heron Park"),
    *thing(CAMP_2, "Compound", "Ibis Court"),
    *thing(CAMP_3, "Compound", "Stork Yard"),
    *thing(FIRM, "Company", "Ardent Holdings"),
    *thing(BANK, "Company", "Bank of Melford"),
    *thing(GROUP, "Group", "The Lantern Group"),
    *thing(ANA, "Person", "Ana Ferro"),
    *thing(CLEO, "Person", "Cleo Marsh"),
    *thing(SENATOR, "Person", "a senator of Sarenga"),
    *thing(TOWN, "Place", "Melford"),
    *thing(LAND, "Place", "Sarenga"),
    *thing(PORT, "Place", "Port Alder"),
    *thing(TWIN, "Place", "Melford"),
    *thing(MINISTRY, "StateBody", "Ministry of Sarenga"),
    *thing(OFFICE, "StateBody", "Listing Office of Norvale"),
    *thing(RAID, "GovernmentAction", "Raid on Heron Park"),
    *thing(LISTING, "GovernmentAction", "Sarenga lists Ardent"),
    *thing(LISTING_2, "GovernmentAction", "Norvale lists Ardent"),
    *thing(REFUSAL, "GovernmentAction", "No inquiry into Ibis Court"),
    *thing(ROUTE, "RecruitmentRoute", "From Port Alder to Melford"),
    *thing(WALLET, "Asset", "Wallet one"),
    *thing(CASE, "Proceeding", "Sarenga against Ardent"),
    *thing(ESCAPE, "Event", "Lights at Heron Park"),
    *thing(NIGHT, "Event", "Shouts on some night"),
    claim(GROUP, "kind", "Company", source="src-2"),
]
LINKS = _links(
    f"{FIRM} OPERATES {CAMP}",
    f"{FIRM} OPERATES {CAMP_2}",
    f"{ANA} OWNS {FIRM}",
    f"{ANA} DIRECTS {BANK}",
    f"{SENATOR} CONTROLS {FIRM}",
    f"{SENATOR} HOLDS_OFFICE_IN {MINISTRY}",
    f"{BANK} PAID {FIRM}",
    f"{BANK} LANDLORD_OF {CAMP_3}",
    f"{GROUP} GUARDS {CAMP_2}",
    f"{BANK} PART_OF {GROUP}",
    f"{FIRM} USES {WALLET}",
    f"{FIRM} PARTY_TO {CASE}",
    f"{MINISTRY} BROUGHT {CASE}",
    f"{MINISTRY} LICENSED {BANK}",
    f"{MINISTRY} DISMISSED {CLEO}",
    f"{MINISTRY} TOOK_ACTION {RAID}",
    f"{RAID} DIRECTED_AT {CAMP}",
    f"{MINISTRY} TOOK_ACTION {LISTING}",
    f"{LISTING} DIRECTED_AT {FIRM}",
    f"{LISTING} DIRECTED_AT {ANA}",
    f"{OFFICE} TOOK_ACTION {LISTING_2}",
    f"{LISTING_2} DIRECTED_AT {FIRM}",
    f"{MINISTRY} TOOK_ACTION {REFUSAL}",
    f"{REFUSAL} TOOK_PLACE_AT {CAMP_2}",
    f"{REFUSAL} ANSWERS {ESCAPE}",
    f"{ESCAPE} SEEN_AFTER {RAID}",
    f"{ESCAPE} TOOK_PLACE_AT {CAMP}",
    f"{CAMP} LOCATED_IN {TOWN}",
    f"{CAMP_2} LOCATED_IN {TOWN}",
    f"{TOWN} LOCATED_IN {LAND}",
    f"{PORT} LOCATED_IN {LAND}",
    f"{ROUTE} STARTS_IN {PORT}",
    f"{ROUTE} PASSES_THROUGH {LAND}",
    f"{ROUTE} LEADS_TO {CAMP}",
    f"{GROUP} RUNS_ROUTE {ROUTE}",
    f"{ANA} PARTY_TO {CASE}",
    f"{SENATOR} FAMILY_OF {CLEO}",
    f"{SENATOR} MET {CLEO}",
)
MORE_LINKS = [
    _told(FIRM, "OPERATES", CAMP, 2, basis="court_record"),
    _told(ANA, "OWNS", FIRM, valid_from="2020", valid_to="2026", locator="p. 9"),
    _denied(GROUP, "GUARDS", CAMP_2, speaker="the Lantern Group"),
    _denied(CLEO, "OWNS", BANK),
    _told(CLEO, "MANAGES", BANK, 3, state=State.WITHDRAWN),
    _told(GROUP, "MEMBER_OF", GROUP),
]
VALUES = [
    _told(CAMP, "status", "closed", stated_on="2025-02-03"),
    _told(CAMP, "status", "operating", 2, stated_on="2025-07-12"),
    _told(CAMP, "site_type", "border_area"),
    _told(CAMP, "coordinates", "10.5732,103.5579"),
    _told(CAMP_2, "coordinates", "10.5861,103.5735"),
    _told(CAMP, "people_affected", "3000"),
    _told(TOWN, "place_type", "town"),
    _told(TOWN, "compounds_documented", "3"),
    _told(RAID, "date", "2025-02-01"),
    _told(REFUSAL, "date", "2025"),
    _told(RAID, "action_type", "raid"),
    _told(RAID, "announced", "Heron Park is closed for good", speaker="the ministry"),
    _told(RAID, "seen_afterwards", "lights in every window", 2, speaker="a resident"),
    _denied(RAID, "announced", "Heron Park is closed for good", speaker="a guard"),
    _told(RAID, "characterised_as", "disputed", 2),
    _told(LISTING, "action_type", "designation"),
    _told(LISTING, "programme", "SAR-1"),
    _told(LISTING_2, "action_type", "designation"),
    _told(LISTING_2, "date", "2025-06", modality="possible"),
    _told(REFUSAL, "action_type", "refusal"),
    _told(ESCAPE, "event_type", "escape"),
    _told(NIGHT, "date", "2025-05-01"),
    _told(ROUTE, "price", "1000 shells"),
    _told(ROUTE, "means", "an advert"),
    _told(WALLET, "asset_type", "wallet"),
    _told(WALLET, "amount", "5 million shells"),
    _told(FIRM, "list_entry", "SAR-1-1"),
    _told(FIRM, "address", "1 Heron Street, Melford"),
    _told(BANK, "address", "1 Heron Street, Melford", 2),
    _told(FIRM, "address", "Melford, Sarenga"),
    _told(BANK, "address", "Melford, Sarenga", 2),
    _told(ESCAPE, "deaths", "2"),
    _told(REFUSAL, "announced_end", "2025-09"),
    _told(CASE, "stage", "charged"),
    _told(SENATOR, "stands_in", "by_office"),
    _told(CLEO, "response", "I never met them", speaker="Cleo Marsh"),
    _told(ANA, "summary", "perhaps a founder", modality="possible"),
]
DIFFERENT = Judgement(
    id="j-fiction-towns",
    verdict="different",
    about=(TOWN, TWIN),
    why="two towns of one name",
    by="tests",
    decided_on="2026-01-03",
)
# What takes the place of an example's ids here.
PARAMS: dict[str, dict[str, object]] = {
    "actions-on-compound": {"compound": CAMP},
    "links-of-compound": {"compound": CAMP},
    "who-stands-behind-compound": {"compound": CAMP},
    "holdings-of": {"entity": ANA},
    "routes-to-town": {"place": TOWN},
    "routes-from-place": {"place": PORT},
    "officials-near-compound": {"compound": CAMP},
    "actions-of-body": {"body": MINISTRY},
    "listed-together": {"entity": FIRM},
    "claims-about": {"entity": CAMP},
    "links-between": {"one": FIRM, "other": CAMP},
    "ways-between": {"one": ANA, "other": CAMP},
    "shared-neighbours": {"one": CAMP, "other": CAMP_2},
    "claims-of-source": {"source": "src-2"},
    "links-on-one-source": {"source": "src-1"},
    "compounds-in-place": {"place": TOWN},
    "places-within": {"place": LAND},
    "compounds-near": {"compound": CAMP, "kilometres": 5},
    "actions-at-place": {"place": TOWN},
    "changed-since": {"since": "2026-01-05"},
    "stated-since": {"since": "2025-07-12"},
    "true-on-a-day": {"day": "2024-06-01"},
    "known-by-a-day": {"day": "2025-07"},
    "ties-in-place": {"place": TOWN},
    "actions-of-type": {"action_type": "designation"},
    "links-of-entity": {"entity": CAMP},
    "listings-of": {"entity": FIRM},
    "listed-on-same-day": {"entity": FIRM},
    "cases-of": {"entity": FIRM},
    "co-accused": {"entity": FIRM},
    "answers-of": {"entity": CLEO},
    "near-listed-of": {"entity": CAMP},
    "events-in-place": {"place": TOWN},
    "companies-in-place": {"place": TOWN},
    "routes-between": {"origin": PORT, "destination": TOWN},
    "held-by-publisher": {"publisher": "Publisher 1"},
    "sources-about": {"entity": CAMP},
    "said-of-between": {"entity": CAMP},
    "words-of-speaker": {"speaker": "ministry"},
    "names-of": {"entity": CAMP},
    "owners-of": {"entity": FIRM},
    "held-offices": {"entity": SENATOR},
    "assets-of": {"entity": FIRM},
    "contested-of": {"entity": CAMP_2},
    "after-act": {"action": RAID},
    "members-of": {"entity": GROUP},
    "figures-of": {"entity": CAMP},
    "routes-through": {"place": LAND},
    "acted-on": {"entity": FIRM},
}


def fiction(wording: str = "so") -> tuple[list[Claim], tuple[Judgement, ...]]:
    """Claims and judgements; `wording` is how one of the claims is put."""
    reworded = _told(CAMP, "abuses_reported", "locked doors", paraphrase=wording)
    claims = [*THINGS, *LINKS, *MORE_LINKS, *VALUES, reworded]
    return claims, (DIFFERENT, ground("origin-1"), ground("origin-2"))


REFUSED = (RefusedRow("claims.csv", 7, "paraphrase", "names somebody held there"),)


def dataset_of(claims: list[Claim], judgements: tuple[Judgement, ...], **more: Any) -> Dataset:
    """One dataset of these claims, with the fictional sources and any given beside them."""
    return Dataset(
        id="world",
        title="World",
        description="What the questions are asked of.",
        rows_gone=State.OUR_ERROR,
        sources=(*SOURCES, *more.get("sources", ())),
        origins=(*ORIGINS, *more.get("origins", ())),
        claims=tuple({c.id: c for c in claims}.values()),
        judgements=judgements,
        refused=REFUSED,
    )
