"""Which things are tied to which, and how often: ordinary ties, and every other the words allow."""

from random import Random

from graph.vocabulary import vocabulary

# link type, from, to: how often beside the others
COMMON = {
    ("OPERATES", "Group", "Compound"): 6,
    ("OPERATES", "Company", "Compound"): 4,
    ("OWNS", "Person", "Company"): 9,
    ("OWNS", "Company", "Compound"): 4,
    ("OWNS", "Company", "Asset"): 4,
    ("CONTROLS", "Person", "Group"): 3,
    ("DIRECTS", "Person", "Company"): 9,
    ("MANAGES", "Person", "Compound"): 3,
    ("MEMBER_OF", "Person", "Group"): 6,
    ("PART_OF", "Company", "Group"): 5,
    ("GUARDS", "Group", "Compound"): 2,
    ("LANDLORD_OF", "Company", "Compound"): 3,
    ("LEASED_TO", "Company", "Company"): 3,
    ("LICENSED", "StateBody", "Company"): 3,
    ("HOLDS_OFFICE_IN", "Person", "StateBody"): 4,
    ("PAID", "Company", "Person"): 3,
    ("PAID", "Asset", "Asset"): 5,
    ("SUPPLIES", "Company", "Compound"): 3,
    ("LOCATED_IN", "Compound", "Place"): 5,
    ("LOCATED_IN", "Company", "Place"): 5,
    ("USES", "Group", "Asset"): 4,
    ("PARTY_TO", "Person", "Proceeding"): 2,
    ("TOOK_ACTION", "StateBody", "GovernmentAction"): 3,
    ("DIRECTED_AT", "GovernmentAction", "Compound"): 3,
    ("MET", "Person", "StateBody"): 2,
    ("ASSOCIATED_WITH", "Person", "Group"): 4,
}
KINDS = {
    "Person": 24, "Company": 22, "Asset": 14, "Compound": 10, "Place": 7, "Group": 6,
    "Event": 5, "StateBody": 4, "GovernmentAction": 4, "Proceeding": 2, "RecruitmentRoute": 2,
}  # fmt: skip


def any_tie(rng: Random) -> tuple[str, str, str]:
    """A link type with the kinds at its ends; one in ten is any that the vocabulary knows."""
    if rng.random() < 0.1:
        link = rng.choice(list(vocabulary().links.values()))
        return link.type, rng.choice(link.from_kinds), rng.choice(link.to_kinds)
    return rng.choices(list(COMMON), list(COMMON.values()))[0]


def any_kind(rng: Random) -> str:
    """A kind, as often as such things come."""
    return rng.choices(list(KINDS), list(KINDS.values()))[0]
