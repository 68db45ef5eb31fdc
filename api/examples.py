"""Examples of answers for the documentation; every name in them is invented."""

from typing import Any, Final

Json = dict[str, Any]

SOURCE: Final[Json] = {
    "id": "demo-report",
    "title": "Behind the gates of Port Mekal",
    "publisher": "Sarenga Rights Watch",
    "kind": "report",
    "url": "https://example.org/report",
    "reliability": "B",
}
OPERATOR: Final[Json] = {"id": "demo-g1", "name": "Heron Jade Group", "kind": "Group"}
SITE: Final[Json] = {"id": "demo-s1", "name": "Redwood Gate", "kind": "Compound"}
CLAIM: Final[Json] = {
    "id": "c0123456789abcdef01234567",
    "polarity": "asserts",
    "modality": "appears",
    "predicate": "OPERATES",
    "subject": OPERATOR,
    "object": SITE,
    "value": None,
    "sentence": (
        "According to former security staff: Heron Jade Group is said to operate Redwood Gate "
        "(as it appears to them)"
    ),
    "quote": "the whole place seemed to be theirs",
    "language": "en",
    "paraphrase": "",
    "translation": "",
    "translator": "",
    "locator": "p. 14, para 3",
    "source": SOURCE,
    "archive_sha256": "",
    "origins": [
        {
            "id": "demo-witnesses",
            "title": "Interviews with former security staff",
            "kind": "witness",
            "by": "Sarenga Rights Watch",
            "date": "2025-03",
            "url": "",
        }
    ],
    "copy_read": "original",
    "extent_read": "whole",
    "basis": "own_knowledge",
    "speaker": "former security staff",
    "credibility": "3",
    "stage": "",
    "state": "current",
    "state_now": "",
    "state_since": "",
    "state_recorded_at": "",
    "valid_from": "2024",
    "valid_to": "",
    "stated_on": "2025-06-12",
    "recorded_at": "2026-02-01T09:30:00.000000Z",
    "wordings": [],
    "reply": "not asked by us",
    "replies": [],
    "release": "public",
}
LINK: Final[Json] = {
    "type": "OPERATES",
    "from": OPERATOR,
    "to": SITE,
    "sentence": "Heron Jade Group is said to operate Redwood Gate",
    "asserts": 1,
    "denies": 1,
    "not_confirmed": 0,
    "independent_min": 1,
    "independent_max": 1,
    "score": 0.42,
    "standing": "one source; put as an impression or a possibility; disputed",
    "contested": True,
    "step": True,
    "first": "2025-06-12",
    "last": "2025-07-01",
    "claims": [CLAIM],
}
ENTITY: Final[Json] = {
    "id": "demo-g1",
    "kind": "Group",
    "kinds": ["Group", "Company"],
    "roles": ["Operator"],
    "name": "Heron Jade Group",
    "names": ["Heron Jade Group", "翠鹭集团"],
    "refs": ["demo-g1", "other-17"],
    "properties": [
        {
            "name": "address",
            "label": "address",
            "values": [
                {
                    "value": "Port Mekal",
                    "asserts": 1,
                    "denies": 0,
                    "not_confirmed": 0,
                    "claims": ["c89abcdef0123456789abcdef"],
                }
            ],
        }
    ],
    "links": [LINK],
    "claims": [CLAIM],
    "as_of": "",
    "as": "",
}
FOUND: Final[Json] = {
    "id": "demo-g1",
    "kind": "Group",
    "roles": ["Operator"],
    "name": "Heron Jade Group",
    "matched": "Heron Jade Group",
    "score": 1.0,
}
SOURCE_WHOLE: Final[Json] = {
    **SOURCE,
    "kind": "report",
    "published": "2025-06-12",
    "retrieved": "2026-01-30",
    "language": "en",
    "licence": "all rights reserved; cited",
    "graded_by": "the desk",
    "graded_why": "names its method; earlier reports held up",
    "sha256": "",
    "archive_url": "",
    "description": "Interviews with 24 people, 9 of them former security staff.",
    "release": "public",
    "claims": 61,
}
STATS: Final[Json] = {
    "engine": "Neo4j/5.26.31",
    "version": 12,
    "record_hash": "9f2c6b1d0e",
    "kinds": {"Compound": 12, "Group": 3},
    "links": {"OPERATES": 4},
    "sources": {"demo-report": 61},
    "claims": 61,
    "origins": 9,
    "refused": 2,
    "unfinished": {"demo-list": "part 7 of 40"},
}


def listed(item: Json) -> Json:
    """A list that holds one item."""
    return {"items": [item], "total": 1, "next": None}
