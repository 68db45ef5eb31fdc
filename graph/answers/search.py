"""Search: what a text may name, and the claims and sources in whose words it stands."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from graph.answers.models import ResponseModel, check_limit
from graph.errors import BadRequest
from graph.names.index import ENOUGH, Named, NameIndex
from graph.names.places import countries_in
from graph.store import Store
from graph.store.connection import Row, Transaction
from graph.store.metadata import VersionCache
from graph.text import caseless, fold
from graph.vocabulary import vocabulary

MAX_RESULTS: Final = 200
SOURCE, PUBLISHER, SPEAKER = "Source", "Publisher", "Speaker"  # who speaks, beside the kinds
MAX_TEXT: Final = 500  # characters of what is searched for
MAX_WORDS: Final = 8  # of a text that are looked for in claims and titles
_NAMED: Final = (
    "MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.names AS names, e.refs AS refs, "
    "e.kinds AS kinds, e.claims AS claims, labels(e) AS labels, "
    "coalesce(e.address, []) + coalesce(e.jurisdiction, []) AS addresses, "
    "coalesce(e.place_type, []) AS place_types, "
    "coalesce(e.list_entry, []) + coalesce(e.identifier, []) AS codes"
)
_PLACED: Final = (
    "MATCH (e:Entity)-[:LOCATED_IN|TOOK_PLACE_AT]->(p:Place) "
    "WHERE e.id <> p.id RETURN e.id AS id, p.id AS place"
)


# Who speaks: by which column one is known, and by which names.
_VOICES_TEXTS: Final = tuple(
    f"MATCH (s:Source)<-[:STATED_IN]-(c:Claim) WHERE {id_} <> '' RETURN '{kind}' AS kind, "
    f"{id_} AS id, {name} AS name, {names} AS names, count(c) AS claims"
    for kind, id_, name, names in (
        (SOURCE, "s.id", "s.title", "[s.id, s.publisher]"),
        (PUBLISHER, "s.publisher", "s.publisher", "[s.publisher]"),
        (SPEAKER, "c.speaker", "c.speaker", "[c.speaker]"),
    )
)


class SearchResult(ResponseModel):
    """An entity that a search found: by which of its names, how well (0 to 1), and why in words.

    `fits` is false where no name fits and this one is only alike: it may have been meant.
    """

    id: str
    kind: str
    roles: tuple[str, ...]
    name: str
    matched: str
    score: float
    why: str = ""
    fits: bool = True


@dataclass(frozen=True)
class _Names:
    """Every name of one version of the data, and what it names."""

    index: NameIndex
    things: dict[str, Row]
    codes: dict[str, tuple[str, ...]]  # ids by folded ref, number on a list, or other identifier
    countries: dict[str, frozenset[str]]  # by entity id


def _read_names(store: Store, before: _Names | None) -> _Names:
    rows, placed = store.read(lambda tx: (tx.rows(_NAMED), tx.rows(_PLACED)))
    named = (Named(row["id"], tuple(row["names"]), row["claims"]) for row in rows)
    return _Names(
        NameIndex(named, before.index if before else None),
        {row["id"]: row for row in rows},
        _codes(rows),
        _countries(rows, placed),
    )


def _codes(rows: Iterable[Row]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for row in rows:
        for code in (*row["refs"], *row["codes"]):
            found["".join(fold(code))][row["id"]] = None
    return {code: tuple(ids) for code, ids in found.items()}


def _countries(rows: Iterable[Row], placed: Iterable[Row]) -> dict[str, frozenset[str]]:
    """Return the countries that the names, addresses and places of each entity name."""
    places: dict[str, list[str]] = defaultdict(list)
    for row in placed:
        places[row["id"]].append(row["place"])
    own = {
        row["id"]: countries_in([*row["names"], *row["addresses"]])
        or frozenset(row["names"] if "country" in row["place_types"] else ())
        for row in rows
    }
    found = {}
    for entity, countries in own.items():
        around, seen = [entity], {entity}
        for at in around:
            around += [place for place in places.get(at, ()) if place not in seen]
            seen.update(around)
        found[entity] = countries.union(*(own.get(at, frozenset()) for at in around))
    return found


_NAMES: Final = VersionCache(_read_names)


def search(
    store: Store,
    text: str,
    *,
    kind: str = "",
    country: str = "",
    among: Collection[str] | None = None,
    limit: int = 20,
) -> tuple[SearchResult, ...]:
    """Return entities that a text may name, the best first; `why` says how a name fits.

    In any script and order, with words joined or split, a letter wrong, initials, titles or legal
    forms ("osmach", "kok ann", "LYP", "CHEN, Zhi", "陈志"). Where no name fits, those that are
    alike, with `fits` false. Without a text, everything that the filters leave, by name: `kind`,
    `country` (its name in any language), `among` ids. Raise BadRequest for a filter or limit that
    cannot be, a text that is too long, or neither text nor filter.
    """
    _check(text, kind, limit, searched=bool(kind or country or among is not None))
    names = _NAMES.now(store)
    wanted = _country(country, names) if country else ""

    def is_left(id_: str) -> bool:
        return (
            (not kind or names.things[id_]["kinds"][0] == kind)
            and (not wanted or wanted in names.countries[id_])
            and (among is None or id_ in among)
        )

    filtered = bool(kind or country or among is not None)
    if not text.strip():
        rows = sorted(
            filter(lambda row: is_left(row["id"]), names.things.values()),
            key=lambda row: (row["name"].casefold(), row["id"]),
        )
        return tuple(_result(row, row["name"], 0.0, "") for row in rows)
    found = [
        (match.id, match.name, match.score, match.why)
        for match in names.index.find(text, is_left if filtered else None)
    ]
    coded = [id_ for id_ in names.codes.get("".join(fold(text)), ()) if is_left(id_)]
    found = [(id_, text.strip(), 1.0, "its id or number") for id_ in coded] + [
        match for match in found if match[0] not in coded
    ]
    return tuple(
        _result(names.things[id_], name, score, why) for id_, name, score, why in found[:limit]
    )


def search_voices(store: Store, text: str, limit: int = 20) -> tuple[SearchResult, ...]:
    """Return the sources, publishers and speakers that a text may name, the best first.

    `kind` says which of these one is; `id` is a source's id, or else the name as it is written.
    """
    index, voices = _VOICES.now(store)
    return tuple(
        SearchResult(
            id=voices[match.id]["id"],
            kind=voices[match.id]["kind"],
            roles=(),
            name=voices[match.id]["name"],
            matched=match.name,
            score=round(match.score, 3),
            why=match.why,
            fits=match.score >= ENOUGH,
        )
        for match in index.find(text)[:limit]
    )


def _read_voices(store: Store) -> tuple[NameIndex, dict[str, Row]]:
    rows = store.read(lambda tx: [row for text in _VOICES_TEXTS for row in tx.rows(text)])
    voices = {f"{row['kind']} {row['id']}": row for row in rows}
    named = (Named(key, tuple(row["names"]), row["claims"]) for key, row in voices.items())
    return NameIndex(named), voices


_VOICES: Final = VersionCache(lambda store, _: _read_voices(store))


def countries_known(store: Store) -> list[str]:
    """Return the countries by which a search can be narrowed, by name."""
    return sorted(frozenset[str]().union(*_NAMES.now(store).countries.values()))


def _check(text: str, kind: str, limit: int, *, searched: bool) -> None:
    kinds = vocabulary().kinds
    if kind and kind not in kinds:
        raise BadRequest(f"kind {kind!r}: expected one of {', '.join(kinds)}")
    check_limit(limit, MAX_RESULTS)
    if len(text) > MAX_TEXT:
        raise BadRequest(f"a text of {len(text)} characters: search for at most {MAX_TEXT}")
    if not (text.strip() or searched):
        raise BadRequest(f"expected a name to search for, or one of the kinds {', '.join(kinds)}")


def _country(text: str, names: _Names) -> str:
    """Return the country that a text names. Raise BadRequest if it is none, or several."""
    told = countries_in([text])
    known = frozenset[str]().union(*names.countries.values())
    found = told or {country for country in known if fold(country) == fold(text)}
    if len(found) != 1:
        raise BadRequest(f"country {text[:60]!r}: expected the name of one country, as Cambodia")
    return next(iter(found))


def _result(row: Row, matched: str, score: float, why: str) -> SearchResult:
    return SearchResult(
        id=row["id"],
        kind=row["kinds"][0],
        roles=tuple(sorted(set(row["labels"]) & set(vocabulary().roles))),
        name=row["name"],
        matched=matched,
        score=round(score, 3),
        why=why,
        fits=not why or score >= ENOUGH,
    )


def nearest(store: Store, text: str, limit: int = 5) -> tuple[tuple[str, str], ...]:
    """Return (id, name) of what may have been meant by an id or name that names nothing."""
    found = search(store, text[:MAX_TEXT], limit=limit) if text.strip() else ()
    return tuple((result.id, result.name) for result in found)


class TextIndex:
    """Texts by their ids, searched for words that stand in them; built once, any thread may ask."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._ids = sorted(texts)
        pieces = [_plain(texts[id_]) for id_ in self._ids]
        self._joined = "\n".join([*pieces, ""])
        self._starts = [0]
        for piece in pieces:
            self._starts.append(self._starts[-1] + len(piece) + 1)
        """Return the ids, sorted, of texts in which each word of `text` stands somewhere."""

    def find(self, text: str) -> list[str]:
        """Return the ids, sorted, of texts in which each word of `text` stands somewhere."""
        rarest, *others = sorted(_plain(text).split()[:MAX_WORDS], key=len, reverse=True) or [""]
        return (
            [
                self._ids[number]
                for number in self._holding(rarest)
                if all(
                    self._joined.find(word, self._starts[number], self._starts[number + 1]) >= 0
                    for word in others
                )
            ]
            if rarest
            else []
        )

    def _holding(self, word: str) -> Iterator[int]:
        # One search through all texts: a loop over the texts takes ten times as long.
        at = self._joined.find(word)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            yield number
            at = self._joined.find(word, self._starts[number + 1])


def _plain(text: str) -> str:
    return " ".join(caseless(text).replace("’", "'").split())


def _texts(match: str, columns: Iterable[str]) -> VersionCache[TextIndex]:
    text = " + ' ' + ".join(f"coalesce(n.{name}, '')" for name in columns)

    def read(tx: Transaction) -> TextIndex:
        rows = tx.rows(f"MATCH (n:{match}) RETURN n.id AS id, {text} AS text")
        return TextIndex({row["id"]: row["text"] for row in rows})

    return VersionCache(lambda store, _: store.read(read))


_CLAIMS: Final = _texts("Claim", ("paraphrase", "quote", "translation", "value"))
_SOURCES: Final = _texts("Source", ("title", "publisher"))


def claims_telling(store: Store, text: str) -> list[str]:
    """Return the ids of claims in whose words, quote, translation or value each word stands."""
    return _CLAIMS.now(store).find(text)


def sources_titled(store: Store, text: str) -> list[str]:
    """Return the ids of sources in whose title or publisher's name each word stands."""
    return _SOURCES.now(store).find(text)
