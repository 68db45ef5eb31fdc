"""The country as it is made up: what there is, what is tied to what, and how a claim is put."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from random import Random
from typing import Any

from benchmarks.fiction.names import Name, make_name
from benchmarks.fiction.publishing import KINDS, Press
from graph.record import Claim, Judgement, Origin, Polarity, Release, Source
from graph.vocabulary import vocabulary

MOST_LINKS = 5_000  # of one thing
LETTERS = {
    "Compound": "c", "Person": "p", "Company": "f", "Group": "g", "RecruitmentRoute": "r",
    "GovernmentAction": "a", "Proceeding": "q", "StateBody": "b", "Event": "e", "Place": "l",
    "Asset": "w",
}  # fmt: skip
SPEAKERS = (
    "a spokesperson",
    "the ministry",
    "former guards",
    "the company",
    "neighbours",
    "police",
)
SAID = {
    "en": ("it is said to be theirs", ""),
    "fr": ("on dit que c'est à eux", "it is said to be theirs"),
    "zh": ("据说是他们的", "it is said to be theirs"),
    "km": ("គេនិយាយថាវាជារបស់ពួកគេ", "it is said to be theirs"),
}


class World:
    """One made-up country. Everything in it follows from the seed and the order of calls.

    `sources`, `origins` and `judgements` hold, by id, what claims so far need.
    """

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.press = Press(self.rng)
        self.things: dict[str, list[str]] = defaultdict(list)
        self.names: dict[str, Name] = {}
        self.kind_of: dict[str, str] = {}
        self.degree: Counter[str] = Counter()
        self.sources: dict[str, Source] = {}
        self.origins: dict[str, Origin] = {}
        self.judgements: dict[str, Judgement] = {}
        self._made: Counter[str] = Counter()
        self._apart: set[str] = set()
        self._ends: dict[str, list[str]] = defaultdict(list)
        self._tied: set[tuple[str, str, str]] = set()

    def new(self, kind: str, name: Name | None = None, *, ordinary: bool = True) -> str:
        """A ref for a thing of this kind; claims about it are for the caller to make.

        What is not ordinary is never picked for a tie.
        """
        self._made[kind] += 1
        ref = f"sar-{LETTERS[kind]}{self._made[kind]}"
        if ordinary:
            self.things[kind].append(ref)
        else:
            self._apart.add(ref)
        self.kind_of[ref] = kind
        self.names[ref] = name or make_name(self.rng, kind)
        return ref

    def pick(self, kind: str) -> str:
        """A thing of this kind: mostly in step with how many ties it has, so that few have many."""
        ends = self._ends[kind]
        for _ in range(8):
            chosen = self.rng.choice(
                ends if ends and self.rng.random() < 0.7 else self.things[kind]
            )
            if self.degree[chosen] < MOST_LINKS:
                return chosen
        return self.things[kind][-1]

    def tie(self, a: str, link: str, b: str) -> bool:
        """Note a tie between two things; False where it cannot be, or is there already."""
        full = self.degree[a] >= MOST_LINKS or self.degree[b] >= MOST_LINKS
        if a == b or full or (a, link, b) in self._tied:
            return False
        self._tied.add((a, link, b))
        for ref in (a, b):
            self.degree[ref] += 1
            if ref not in self._apart:
                self._ends[self.kind_of[ref]].append(ref)
        return True

    def claim(
        self,
        subject: str,
        predicate: str,
        target: str,
        *,
        of: Source | None = None,
        origin: Origin | None = None,
        **more: Any,
    ) -> Claim:
        """A claim in a source: `target` is a ref where the predicate is a link type."""
        source = of or self.press.source()
        self.sources[source.id] = source
        if origin is None and self.rng.random() < 0.4:
            origin = self.press.origin(source)
        if origin:
            self.origins[origin.id] = origin
        facts: dict[str, Any] = {
            "source": source.id,
            "locator": self.press.locator(source),
            "subject": subject,
            "predicate": predicate,
            "object" if predicate.isupper() else "value": target,
            "polarity": Polarity.ASSERTS,
            "basis": KINDS[source.kind][2],
            "copy_read": "original",
            "extent_read": "whole",
            "stated_on": source.published,
            "release": Release.PUBLIC,
            "rests_on": (origin.id,) if origin else (),
            **self._words(subject, predicate, target, source, more),
            **more,
        }
        return Claim.model_validate(facts)

    def judge(self, verdict: str, *about: str) -> None:
        """A decision about two refs, or about an origin's ground."""
        key = f"sar-j-{len(self.judgements) + 1}"
        self.judgements[key] = Judgement.model_validate(
            {
                "id": key,
                "verdict": verdict,
                "about": about,
                "why": "invented",
                "by": "the generator",
                "decided_on": "2026-01-31",
            }
        )

    def introduce(self, ref: str) -> Iterator[Claim]:
        """The claims that make a thing: its kind, its name, often its name in another script."""
        name = self.names[ref]
        source = self.press.source()
        yield self.claim(ref, "kind", self.kind_of[ref], of=source)
        yield self.claim(ref, "name", name.latin, of=source)
        if name.others and self.rng.random() < 0.35:
            script = self.rng.choice(sorted(name.others))
            yield self.claim(ref, "alias", name.others[script], language=script)

    def _words(
        self, subject: str, predicate: str, target: str, source: Source, more: dict[str, Any]
    ) -> dict[str, str]:
        """A quotation for one claim in five, else a sentence of our own."""
        if predicate.isupper() and self.rng.random() < 0.2:
            quote, translation = SAID[source.language]
            translated = {"translation": translation, "translator": "the generator"}
            return {"quote": quote, "language": source.language} | (
                translated if translation else {}
            )
        name = self.names[subject].latin
        if not predicate.isupper():
            return {"paraphrase": f"{name}: {vocabulary().properties[predicate].label}."}
        link = vocabulary().links[predicate]
        sentence = {"denies": link.denied, "not_confirmed": link.not_confirmed}.get(
            str(more.get("polarity", "")), link.asserted
        )
        return {"paraphrase": sentence.format(**{"from": name, "to": self.names[target].latin})}
