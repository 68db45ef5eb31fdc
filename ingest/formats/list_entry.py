"""Sanctions lists, their entries, and the claims of an entry."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from graph.package_data import read_toml
from graph.record import Origin, Source, State
from graph.vocabulary import vocabulary
from ingest.description import Description


@dataclass(frozen=True, slots=True)
class OfficialList:
    """An official list: its publisher, and the prefixes of its refs and locators."""

    id: str
    title: str
    publisher: str
    description: str
    url: str
    licence: str
    source: str
    refs: str
    origin: str
    body: str
    body_name: str
    listing: str
    locator: str
    fetch: dict[str, str] = field(default_factory=dict)


@cache
def published(list_id: str) -> OfficialList:
    """Return an official list by its id, e.g. `ofac_sdn`."""
    return OfficialList(id=list_id, **read_toml("ingest.formats", "publishers.toml")[list_id])


def described(
    listed: OfficialList, *, sha256: str, edition: str, retrieved: str, selected: Iterable[str] = ()
) -> Description:
    """Return the description of a dataset read from this list; days are ISO.

    `edition` is the day that the file gives for itself, or "". A selection of programmes is a
    separate dataset: what it leaves out must not look as if it had been taken off the list.
    """
    chosen = sorted(set(selected))
    return Description(
        id=dataset_of(listed, chosen),
        title=listed.title + (f": {', '.join(chosen)}" if chosen else ""),
        description=listed.description,
        ref_namespaces=(listed.refs,),
        rows_gone=State.NO_LONGER_LISTED,
        min_rows=1,
        defaults={
            "source": listed.source,
            "basis": "official_record",
            "copy_read": "original",
            "extent_read": "whole",
            "credibility": "2",
            "rests_on": listed.origin,
            "stated_on": edition or retrieved,
            "release": "public",
        },
        publication=(
            Source(
                id=listed.source,
                title=listed.title,
                publisher=listed.publisher,
                kind="designation_list",
                url=listed.url,
                published=edition,
                retrieved=retrieved,
                language="en",
                licence=listed.licence,
                reliability="A",
                graded_by="scamgraph",
                graded_why="The list is its publisher's own act: who is listed, not what they did.",
                sha256=sha256,
            ),
        ),
        origin=(_origin(listed),),
    )


def dataset_of(listed: OfficialList, selected: Iterable[str] = ()) -> str:
    """Return the id of the dataset for a list, or for a selection of its programmes."""
    return listed.id + "".join(f"_{_slug(programme)}" for programme in sorted(set(selected)))


def _slug(text: str) -> str:
    return "_".join(
        "".join(c if c.isascii() and c.isalnum() else " " for c in text.lower()).split()
    )


def _origin(listed: OfficialList) -> Origin:
    """Return the list as an origin: as origins.toml describes it, if it does."""
    shared = read_toml("ingest.sources", "origins.toml")["origin"]
    for row in shared:
        if row["id"] == listed.origin:
            return Origin.model_validate(row)
    return Origin(
        id=listed.origin,
        kind="official_record",
        title=f"{listed.title} (all editions)",
        by=listed.publisher,
        url=listed.url,
    )


Cells = dict[str, str]

# A list's own type marks persons and vessels. Whether the rest are companies or groups depends on
# the name: a legal form means company; a business's word makes it read like one, else like a group.
_LEGAL_FORM = re.compile(
    r"\b(?:(?i:co|corp|inc|ltd|limited|llc|llp|plc|gmbh|sarl|pte|pty|sdn\.? bhd|company|"
    r"corporation|incorporated)|S\.A|SA|S\.R\.L|SRL|SPC|AG|BV|NV|OY|JSC|OOO|SAS)\b\.?"
)
_BUSINESS = re.compile(r"(?i)\b(?:hotel|resort|casino|bank|fund|training center)\b")


# Relation as published to (link type, backwards). Others, and those that do not fit the kinds at
# their ends, become ASSOCIATED_WITH.
LINKS = {
    "Owned or Controlled By": ("CONTROLS", True),
    "Owns, controls, or operates": ("CONTROLS", False),
    "Family member of": ("FAMILY_OF", False),
    "Leader or official of": ("MEMBER_OF", False),
    "Principal Executive Officer": ("MANAGES", False),
}
# How an alias is described: by (weak, former).
_QUALITY = {
    (False, False): "Another name",
    (False, True): "A former name",
    (True, False): "A weak alias",
    (True, True): "A weak alias, a former name,",
}


@dataclass(frozen=True, slots=True)
class ListedName:
    """A name as listed; `language` is its tag if the list gives one (und-Hans: only the script)."""

    text: str
    language: str = ""
    weak: bool = False
    former: bool = False


@dataclass(frozen=True, slots=True)
class ListedRelation:
    """A relation to another entry (by its key) in the list's words, and its link type."""

    key: str
    words: str
    link: str = "ASSOCIATED_WITH"
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry. `kind` is Person, Asset or "" if the list does not say; dates are ISO."""

    key: str
    kind: str
    name: ListedName
    row: int
    aliases: tuple[ListedName, ...] = ()
    countries: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    wallets: tuple[tuple[str, str], ...] = ()
    listed_on: str = ""
    ties: tuple[ListedRelation, ...] = ()


def ref_key(key: str) -> str:
    """Return a publisher's key for a ref: EU.27.28 is eu-27-28.

    A key with letters or digits that a ref cannot hold gets a hash: 粤A11 and 京A11 differ.
    """
    plain = re.sub(r"[^a-z0-9]+", "-", key.lower()).strip("-")
    whole = unicodedata.normalize("NFC", key)
    if all(letter.isascii() or not letter.isalnum() for letter in whole):
        return plain
    return f"{plain}-{hashlib.sha256(whole.encode()).hexdigest()[:10]}".strip("-")


def kind_of(entry: ListEntry) -> tuple[str, str, str]:
    """Return kind, modality and reason: what an entry is, and how firmly that is stated."""
    if entry.kind:
        return entry.kind, "states", f"The list gives the type of entry {entry.key}."
    if _LEGAL_FORM.search(entry.name.text):
        return (
            "Company",
            "states",
            f"The name under entry {entry.key} carries a company's legal form.",
        )
    return (
        "Company" if _BUSINESS.search(entry.name.text) else "Group",
        "appears",
        f"The list does not say what entry {entry.key} is; so its name reads.",
    )


def listing_claims(
    listed: OfficialList, entry: ListEntry, kinds: Mapping[str, str]
) -> Iterator[Cells]:
    """Yield every claim of an entry, in the columns of a claims table.

    `kinds` holds the kind of each entry of the file by its key: relations need fitting kinds.
    """
    entity = f"{listed.refs}-{ref_key(entry.key)}"
    listing = f"{entity}-listing"
    programmes = " and ".join(entry.programmes)
    stands = f"Entry {entry.key} stands on the list" + (
        f", under {programmes}." if programmes else "."
    )
    about_the_act = _EntryCells(listed, entry, listing)
    yield about_the_act("kind", "", "GovernmentAction")
    # Not by the entry's number: an act that lists 146 would bear 146 names.
    yield about_the_act("name", "", listed.listing + (f", {programmes}" if programmes else ""))
    yield about_the_act("action_type", "", "designation")
    if entry.listed_on:
        yield about_the_act("date", "", entry.listed_on)
    for programme in entry.programmes:
        yield about_the_act("programme", f"Entry {entry.key} stands under {programme}.", programme)
    # (:StateBody)-[:TOOK_ACTION]->(:GovernmentAction)-[:DIRECTED_AT]->(:Person | :Company | ...)
    keeps = f"The body keeps the list on which entry {entry.key} stands."
    yield _EntryCells(listed, entry, listed.body)("TOOK_ACTION", keeps, listing)
    yield about_the_act("DIRECTED_AT", stands, entity)
    yield from _of_the_entity(_EntryCells(listed, entry, entity), entry)
    for currency, address in entry.wallets:
        yield from _of_a_wallet(listed, entry, currency, address)
    for tie in entry.ties:
        yield from _of_a_tie(listed, entry, tie, kinds)


def body_claims(listed: OfficialList) -> Iterator[Cells]:
    """Yield the claims that make the body that keeps the list an entity."""
    maker = _EntryCells(listed, ListEntry("", "", ListedName(""), 1), listed.body)
    yield maker("kind", "", "StateBody")
    yield maker("name", "", listed.body_name)


@dataclass(frozen=True, slots=True)
class _EntryCells:
    listed: OfficialList
    entry: ListEntry
    subject: str

    def __call__(self, predicate: str, why: str, target: str, **more: str) -> Cells:
        end = "object" if predicate in vocabulary().links else "value"
        place = (
            f"{self.listed.locator}, entry {self.entry.key}"
            if self.entry.key
            else (self.listed.locator)
        )
        return {
            "subject": self.subject,
            "predicate": predicate,
            end: target,
            "polarity": "asserts",
            "paraphrase": why,
            "source": self.listed.source,
            "locator": place,
            **({"stated_on": self.entry.listed_on} if self.entry.listed_on else {}),
            **more,
        }


def _of_the_entity(maker: _EntryCells, entry: ListEntry) -> Iterator[Cells]:
    kind, modality, why = kind_of(entry)
    yield maker("kind", why, kind, modality=modality)
    yield maker("listed_name", "", entry.name.text, language=entry.name.language)
    yield maker("list_entry", "", entry.key)
    for alias in entry.aliases:
        quality = _QUALITY[alias.weak, alias.former]
        yield maker(
            "alias",
            f"{quality} under entry {entry.key}, as listed: {alias.text}.",
            alias.text,
            language=alias.language,
            **({"credibility": "3"} if alias.weak else {}),
        )
    if kind == "Person":
        for office in entry.offices:
            yield maker("office", f"Entry {entry.key} gives this title or position.", office)
    if kind in {"Person", "Company", "Group"}:
        for country in entry.countries:
            why = f"The country of an address under entry {entry.key}: {country}."
            yield maker("address", why, country)
    if kind == "Company":
        for number in entry.identifiers:
            yield maker("identifier", f"A registration number under entry {entry.key}.", number)


def _of_a_wallet(
    listed: OfficialList, entry: ListEntry, currency: str, address: str
) -> Iterator[Cells]:
    """Yield the claims of a digital currency address, linked to the listing and to nobody else.

    Lists give addresses no key: the ref has the hash of the address, so that it stays the same when
    others are added before it.
    """
    key = hashlib.sha256(address.encode()).hexdigest()[:10]
    wallet = f"{listed.refs}-{ref_key(entry.key)}-w{key}"
    ending = f"{currency} address that ends in {address[-4:]}"
    maker = _EntryCells(listed, entry, wallet)
    yield maker("kind", "", "Asset")
    yield maker("name", "", f"{currency} address …{address[-4:]} under entry {entry.key}")
    yield maker("asset_type", "", "wallet")
    yield maker("identifier", f"Entry {entry.key} gives the {ending}.", address)
    yield maker("list_entry", "", entry.key)
    act = _EntryCells(listed, entry, f"{listed.refs}-{ref_key(entry.key)}-listing")
    yield act("DIRECTED_AT", f"The {ending} stands under entry {entry.key}.", wallet)


def _of_a_tie(
    listed: OfficialList, entry: ListEntry, tie: ListedRelation, kinds: Mapping[str, str]
) -> Iterator[Cells]:
    """Yield the relation as its link type, as an association, or not at all, by the kinds."""
    here, there = kinds.get(entry.key, ""), kinds.get(tie.key, "")
    for link, backwards in ((tie.link, tie.backwards), ("ASSOCIATED_WITH", False)):
        ends = vocabulary().links[link]
        start, end = (there, here) if backwards else (here, there)
        if start in ends.from_kinds and end in ends.to_kinds:
            subject, target = (tie.key, entry.key) if backwards else (entry.key, tie.key)
            maker = _EntryCells(listed, entry, f"{listed.refs}-{ref_key(subject)}")
            yield maker(
                link,
                f"Entry {entry.key} is tied to entry {tie.key} in the list's words: {tie.words}.",
                f"{listed.refs}-{ref_key(target)}",
            )
            return


def relation_to(key: str, relation: str, *, former: bool) -> ListedRelation:
    """Return the relation to another entry; a former one is only an association."""
    link, backwards = LINKS.get(relation, ("ASSOCIATED_WITH", False))
    if former:
        return ListedRelation(key, f"formerly {relation}")
    return ListedRelation(key, relation, link, backwards)
