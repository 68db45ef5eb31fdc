"""A small record in which every name and event is invented: what pages and answers are tried on."""

from graph.dataset import Dataset, RefusedRow
from graph.record import Claim, Judgement, Origin, Polarity, Release, Source, State

KHMER = "រោងចក្រ ចាស់"
WALLET = "bc1q6qze6uj6jncgnva4eghxn3tr4pm2frh77ad3k9"


def source(key: str, **fields: object) -> Source:
    """A source with everything it must have."""
    return Source.model_validate(
        {
            "id": key,
            "title": f"A publication called {key}",
            "publisher": f"Publisher of {key}",
            "kind": "report",
            "url": f"https://example.org/{key}",
            "published": "2025-06-12",
            "retrieved": "2026-01-30",
            "language": "en",
            "reliability": "B",
            "graded_by": "the desk",
            "graded_why": "names its method",
            **fields,
        }
    )


def claim(
    subject: str, predicate: str, target: str, *, of: str = "demo-report", **f: object
) -> Claim:
    """A claim: its target is a ref where the predicate is written in capitals, else a value."""
    end = "object" if predicate.isupper() else "value"
    return Claim.model_validate(
        {
            "source": of,
            "locator": "p. 14, para 3",
            "subject": subject,
            "predicate": predicate,
            end: target,
            "polarity": Polarity.ASSERTS,
            "paraphrase": f"In our own words: {predicate} of {subject}.",
            "copy_read": "original",
            "extent_read": "whole",
            "stated_on": "2025-06-12",
            "release": Release.PUBLIC,
            **f,
        }
    )


def thing(
    ref: str, kind: str, name: str, *, of: str = "demo-report", **fields: object
) -> tuple[Claim, Claim]:
    """The two claims that make a thing: what it is, and its name."""
    return claim(ref, "kind", kind, of=of, **fields), claim(ref, "name", name, of=of, **fields)


SOURCES = (
    source(
        "demo-report",
        title="Behind the gates of Port Mekal",
        publisher="Sarenga Rights Watch",
        description="Interviews with 24 people.",
        sha256="ab" * 32,
        archive_url="https://example.org/archive",
    ),
    source(
        "demo-ministry", title="An answer", publisher="Ministry of Sarenga", kind="statement",
        reliability="C",
    ),
    source("demo-paper", title="Une page", publisher="Le Courrier", kind="article", language="fr"),
    source(
        "demo-list", title="List of names", publisher="Treasury of Arvania",
        kind="designation_list", reliability="A",
    ),
)  # fmt: skip
ORIGINS = (
    Origin(
        id="demo-guards", kind="witness", title="Interviews with former guards",
        by="Sarenga Rights Watch", date="2025-03",
    ),
    Origin(
        id="demo-release", kind="press_release", title="Press release 118",
        by="Ministry of Sarenga", url="https://example.org/118",
    ),
)  # fmt: skip
THINGS = (
    *thing("demo-country", "Place", "Sarenga"),
    *thing("demo-port", "Place", "Port Mekal"),
    *thing("demo-gate", "Compound", "Redwood Gate"),
    *thing("demo-crown", "Compound", "Crown Harbour Resort"),
    *thing("demo-heron", "Group", "Heron Jade Group"),
    *thing("demo-viktor", "Person", "Viktor Sarn"),
    *thing("demo-chen", "Person", "陈鹭", language="zh"),
    *thing("demo-ministry-body", "StateBody", "Ministry of Order"),
    *thing("demo-raid", "GovernmentAction", "Joint raid at Redwood Gate"),
    *thing("demo-listing", "GovernmentAction", "Listing 7 by Arvania", of="demo-list"),
    *thing("demo-case", "Proceeding", "Case 12 of 2025"),
    *thing("demo-return", "Event", "Lights on again at Redwood Gate"),
    *thing("demo-road", "RecruitmentRoute", "By bus over Border Road 12"),
    *thing("demo-wallet", "Asset", "wallet under entry 7", of="demo-list"),
    *thing("other-heron", "Company", "Heron Jade Holdings", of="demo-paper"),
)
PROPERTIES = (
    claim("demo-country", "place_type", "country"),
    claim("demo-gate", "code", "PM01"),
    claim("demo-gate", "alias", KHMER, language="km"),
    claim("demo-gate", "coordinates", "10.61,103.52"),
    claim("demo-gate", "status", "operating"),
    claim("demo-gate", "status", "emptied", of="demo-ministry", stated_on="2025-08"),
    claim(
        "demo-gate", "status", "emptied", of="demo-paper", polarity=Polarity.NOT_CONFIRMED,
        stated_on="2025-09-01",
    ),
    claim("demo-crown", "code", "PM02"),
    claim(
        "demo-crown", "status", "closed", of="demo-ministry", polarity=Polarity.DENIES,
        speaker="guests of the resort",
    ),
    claim("demo-raid", "date", "2025-07"),
    claim("demo-raid", "action_type", "raid"),
    claim("demo-raid", "announced", "all gates of Port Mekal closed for good", of="demo-ministry"),
    claim("demo-raid", "people_freed", ">3000", of="demo-ministry", speaker="minister"),
    claim("demo-raid", "people_freed", "40-60", locator="p. 20"),
    claim("demo-raid", "seen_afterwards", "buses left the night before", modality="appears"),
    claim("demo-listing", "action_type", "designation", of="demo-list"),
    claim("demo-case", "stage", "charged", of="demo-paper"),
    claim("demo-viktor", "response", "calls it an invention", of="demo-paper"),
    claim("demo-wallet", "identifier", WALLET, of="demo-list"),
    claim("demo-road", "means", "an advert for a job in a hotel"),
)  # fmt: skip
OPERATES = claim(
    "demo-heron", "OPERATES", "demo-gate", quote="the whole place seemed to be theirs",
    language="en", modality="appears", speaker="former guards", rests_on=("demo-guards",),
    valid_from="2024",
)  # fmt: skip
LINKS = (
    OPERATES,
    claim(
        "other-heron", "OPERATES", "demo-gate", of="demo-paper", language="fr",
        quote="exploité par Heron Jade", translation="operated by Heron Jade",
        translator="the desk",
    ),
    claim(
        "demo-heron", "OPERATES", "demo-gate", of="demo-ministry", polarity=Polarity.DENIES,
        rests_on=("demo-release",),
    ),
    claim(
        "demo-heron", "OPERATES", "demo-crown", of="demo-ministry", polarity=Polarity.DENIES,
    ),
    claim("demo-viktor", "OWNS", "demo-heron", state=State.WITHDRAWN),
    claim("demo-viktor", "MANAGES", "demo-gate", modality="possible"),
    claim("demo-viktor", "PARTY_TO", "demo-case", of="demo-paper", stage="charged"),
    claim("demo-chen", "OWNS", "demo-crown", of="demo-paper", polarity=Polarity.NOT_CONFIRMED),
    claim("demo-listing", "DIRECTED_AT", "demo-chen", of="demo-list", basis="official_record"),
    claim("demo-ministry-body", "TOOK_ACTION", "demo-raid", of="demo-ministry"),
    claim("demo-raid", "DIRECTED_AT", "demo-gate"),
    claim("demo-return", "SEEN_AFTER", "demo-raid", of="demo-paper"),
    claim("demo-return", "TOOK_PLACE_AT", "demo-gate", of="demo-paper"),
    claim("demo-gate", "LOCATED_IN", "demo-port"),
    claim("demo-crown", "LOCATED_IN", "demo-port"),
    claim("demo-port", "LOCATED_IN", "demo-country"),
)  # fmt: skip
FICTIONAL = Dataset(
    id="demo",
    title="A report and an answer to it",
    description="Invented, to try pages and answers on.",
    rows_gone=State.OUR_ERROR,
    sources=SOURCES,
    origins=ORIGINS,
    claims=(*THINGS, *PROPERTIES, *LINKS),
    judgements=(
        Judgement(
            id="demo-same-1", verdict="same", about=("demo-heron", "other-heron"),
            why="one address in both", by="the desk", decided_on="2026-01-30",
        ),
    ),
    refused=(RefusedRow("claims.csv", 14, "paraphrase", "names a person held in a compound"),),
)  # fmt: skip
REWORDED = OPERATES.model_copy(update={"paraphrase": "It seemed to be theirs.", "quote": ""})

# What must stay text wherever it is shown.
HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    '"><img src=x onerror=alert(3)>',
    "' onmouseover='alert(4)",
    '" href="javascript:alert(5)" x="',
    "{{ 7 * 7 }} {% raw %} ${alert(6)}",
    "</textarea></title></style><svg onload=alert(7)>",
    "\u202eright to left\u202c \u2067and back\u2069 عربي",
    "&lt;b&gt; &amp; <!-- --> ]]>",
    "javascript:alert(8)",
    "<b>" + "long" * 2_500,
)


def hostile(text: str, place: int) -> Dataset:
    """A dataset with this text in every field of a source, an origin and claims that takes any."""
    key = f"hostile-{place}"
    words = " ".join(text.split())
    every = {"locator": text, "speaker": text, "entered_by": text}
    said = {**every, "paraphrase": text, "of": key}
    return Dataset(
        id=key,
        title=text,
        description=text,
        rows_gone=State.OUR_ERROR,
        sources=(
            source(
                key, title=text, publisher=text, url=text, language=text, licence=text,
                graded_by=text, graded_why=text, sha256=text, archive_url=text, description=text,
            ),
        ),
        origins=(Origin(id=f"{key}-origin", kind="witness", title=text, by=text, url=text),),
        claims=(
            *thing(f"{key}-group", "Group", words, **said),
            *thing(f"{key}-person", "Person", words, **said),
            *thing(f"{key}-site", "Compound", words, **said),
            *thing(f"{key}-act", "GovernmentAction", words, **said),
            *thing(f"{key}-place", "Place", words, **said),
            claim(f"{key}-place", "place_type", "country", **said),
            claim(f"{key}-site", "code", words, **said),
            claim(f"{key}-site", "status", "operating", **said),
            claim(f"{key}-site", "alias", f"{words} again", **said),
            claim(f"{key}-person", "response", words, **said),
            claim(f"{key}-act", "action_type", "designation", **said),
            claim(f"{key}-act", "announced", words, **said),
            claim(f"{key}-act", "seen_afterwards", words, **said),
            claim(f"{key}-act", "characterised_as", "disputed", **said),
            claim(f"{key}-act", "DIRECTED_AT", f"{key}-site", **said),
            claim(f"{key}-act", "DIRECTED_AT", f"{key}-person", **said),
            claim(f"{key}-site", "LOCATED_IN", f"{key}-place", **said),
            claim(
                f"{key}-group", "OPERATES", f"{key}-site", of=key, **every,
                quote=text if len(text) < 100 else text[:100], translation=text, translator=text,
                language=text, rests_on=(f"{key}-origin",),
            ),
            claim(
                f"{key}-group", "OPERATES", f"{key}-site", **said, polarity=Polarity.DENIES,
            ),
            claim(
                f"{key}-person", "OWNS", f"{key}-site", **said, polarity=Polarity.NOT_CONFIRMED,
            ),
        ),
        refused=(RefusedRow(text, place, text, text),),
    )  # fmt: skip
