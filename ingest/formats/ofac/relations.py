"""What the relations of the advanced XML stand for among our link types, none more than said."""

from ingest.formats.listed import Tie

# Type as published to (link, backwards). What is not here, or does not fit the kinds at its ends,
# stays a tie "in a way the source does not make plain".
LINKS = {
    "Owned or Controlled By": ("CONTROLS", True),
    "Owns, controls, or operates": ("CONTROLS", False),
    "Family member of": ("FAMILY_OF", False),
    "Leader or official of": ("MEMBER_OF", False),
    "Principal Executive Officer": ("MANAGES", False),
}


def tie(to: str, relation: str, *, former: bool) -> Tie:
    """A tie to another entry; a former one stays a tie without more."""
    link, backwards = LINKS.get(relation, ("ASSOCIATED_WITH", False))
    if former:
        return Tie(to, f"formerly {relation}")
    return Tie(to, relation, link, backwards)
