"""Which links a story shows: the surest, the contested, and those from a state body to a site."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from math import ceil

from api.pictures.catalogue import PictureSpec
from api.pictures.layout import Layout
from api.pictures.quality import crossing_pairs
from api.pictures.selection import AUTHORS, Selection, own_weight
from api.pictures.text_metrics import reach_of
from graph.answers.models import LinkAnswer
from graph.entities import Entity

Key = tuple[str, str, str]
# An answer, and a party to a case: what stands against a name, and what is said back.
WEIGHTY = frozenset({"ANSWERS", "PARTY_TO"})
FAR = 3  # links of a chain from a state body to a site
ROW = 50.0  # about the height of a name with its share of the gaps
ROUNDS = 24  # in which lines that cross too many others are taken out


def worths(
    entities: Mapping[str, Entity], links: Sequence[LinkAnswer], fixed: Collection[str]
) -> dict[Key, float]:
    """Return what each link is worth to a story that is about the `fixed` entities, by its key."""
    chained = _on_chains(entities, links, fixed)
    return {
        link.key: 1
        + 2 * link.score
        + link.step
        + 4 * (link.contested or bool(link.denies))
        + 2 * (link.type in WEIGHTY)
        + 1.5 * (not set(fixed).isdisjoint(link.ends))
        + 2.0 * (link.key in chained)
        + 0.4 * sum(own_weight(entities[end]) for end in link.ends)
        for link in links
    }


def _on_chains(
    entities: Mapping[str, Entity], links: Sequence[LinkAnswer], fixed: Collection[str]
) -> set[Key]:
    """Return the keys of links on a shortest chain of steps from a state body to what is fixed."""
    steps: dict[str, list[tuple[str, LinkAnswer]]] = defaultdict(list)
    for link in links:
        if link.step and link.asserts:
            a, b = link.ends
            steps[a].append((b, link))
            steps[b].append((a, link))
    towards: dict[str, list[LinkAnswer]] = {}
    distance = dict.fromkeys(sorted(fixed), 0)
    queue = deque(distance)
    while queue:
        here = queue.popleft()
        if distance[here] == FAR or (entities[here].kind == "StateBody" and distance[here]):
            continue
        for there, link in steps[here]:
            if there not in distance:
                distance[there] = distance[here] + 1
                towards[there] = [*towards.get(here, ()), link]
                queue.append(there)
    return {
        link.key
        for id_, way in towards.items()
        if entities[id_].kind == "StateBody" or {"Official", "Adviser"} & set(entities[id_].roles)
        for link in way
    }


def choose(
    spec: PictureSpec,
    entities: Mapping[str, Entity],
    links: Sequence[LinkAnswer],
    fixed: Collection[str],
    always: Collection[Key],
    column_of: Callable[[Entity], str],
) -> tuple[dict[str, Entity], list[LinkAnswer]]:
    """Return the names and links of a story, grown from what is fixed, the worthiest link first.

    The links of `always` are among them. An act brings who took it, or is not drawn for want of
    room. At most `spec.most` names and about `spec.lines` lines; `spec.rows` names in a column.
    Without anything fixed the worthiest links begin.
    """
    worth = worths(entities, links, fixed)
    by_worth = sorted(links, key=lambda link: (worth[link.key], link.key))
    author_of = {link.to.id: link for link in by_worth if link.type in AUTHORS}
    kept = {id_ for id_ in fixed if id_ in entities}
    rows = Counter(column_of(entities[id_]) for id_ in kept)
    drawn = {link.key: link for link in links if link.key in always}
    lines = sum(1 + bool(link.denies) + bool(link.not_confirmed) for link in drawn.values())

    def room(new: AbstractSet[str]) -> bool:
        count = rows + Counter(column_of(entities[id_]) for id_ in new)
        return len(kept) + len(new) <= spec.most and all(
            count[column] <= (spec.site_rows if column == "sites" else spec.rows)
            for column in {column_of(entities[id_]) for id_ in new}
        )

    def value(key: Key) -> tuple[float, Key]:
        author = key[1] in AUTHORS and key[2] in kept
        return worth[key] + 0.8 * len(both_ends[key] - kept) + 3 * author, key

    def together(link: LinkAnswer) -> list[LinkAnswer]:
        here = () if link.type in AUTHORS else sorted(set(link.ends) - kept)
        return [link, *(author_of[id_] for id_ in here if id_ in author_of)]

    def fits(key: Key) -> bool:
        return room(_ends_of(together(left[key])) - kept)

    left = {link.key: link for link in links if link.key not in drawn}
    both_ends = {key: frozenset(link.ends) for key, link in left.items()}
    while left and lines < spec.lines:
        open_ends = [key for key in left if not kept.isdisjoint(both_ends[key])]
        chosen = _worthiest(open_ends or left, value, fits)
        if chosen is None:
            if not open_ends:
                break
            for key in open_ends:
                left.pop(key)
            continue
        found = left[chosen]
        for link in together(found):
            left.pop(link.key)
            drawn[link.key] = link
            lines += 1 + bool(link.denies) + bool(link.not_confirmed)
        new = _ends_of(together(found)) - kept
        rows.update(column_of(entities[id_]) for id_ in new)
        kept |= new
    ends = _ends_of(drawn.values()) | (kept & set(fixed))
    return (
        {id_: entities[id_] for id_ in sorted(ends)},
        [drawn[key] for key in sorted(drawn)],
    )


def _ends_of(links: Iterable[LinkAnswer]) -> set[str]:
    return {end for link in links for end in link.ends}


def _worthiest(
    keys: Collection[Key],
    value: Callable[[Key], tuple[float, Key]],
    fits: Callable[[Key], bool],
) -> Key | None:
    """Return the key of most value among those that fit; None where none does."""
    first = max(keys, key=value)
    if fits(first):
        return first
    # Seldom: only here are all put in order.
    return next(filter(fits, sorted(keys, key=value, reverse=True)), None)


def untangled(
    spec: PictureSpec,
    selection: Selection,
    fixed: Collection[str],
    always: Collection[Key],
    lay: Callable[[Selection], Layout],
) -> Layout:
    """Return a layout with at most `spec.crossings` crossings, no higher than `spec.high`.

    Lines that cross most for what they are worth go first, contested ones last; in a column that
    is too high, the names, or of a frame the lines, that are worth least. What loses its only line
    goes with it, and an act with who took it, unless it is fixed. The links of `always` stay.
    """
    layout = lay(selection)
    worth = worths(selection.kept, selection.drawn, fixed)
    for _ in range(ROUNDS):
        pairs = crossing_pairs([line.path for line in layout.lines])
        if layout.height > spec.high:
            count = ceil((layout.height - spec.high) / ROW)
            gone = _least_in_column(selection, layout, worth, fixed, always, count)
        elif len(pairs) > spec.crossings:
            excess = len(pairs) - spec.crossings
            gone = _most_crossing(selection, layout, worth, pairs, always, excess)
        else:
            break
        if not gone:
            break
        selection = without_links(selection, gone, fixed)
        layout = lay(selection)
    return layout


def _most_crossing(
    selection: Selection,
    layout: Layout,
    worth: Mapping[Key, float],
    pairs: Sequence[tuple[int, int]],
    always: Collection[Key],
    excess: int,
) -> set[Key]:
    """Return the links to take out first: at most a twelfth, or what saves so many crossings."""
    crossed: Counter[Key] = Counter()
    for pair in pairs:
        crossed.update({layout.lines[i].key for i in pair} - set(always))
    lines_at = Counter(end for link in selection.drawn for end in link.ends)

    def cost(key: Key) -> float:
        alone = sum(lines_at[end] == 1 for end in (key[0], key[2]))
        return crossed[key] / (worth[key] + 1.5 * alone + 3 * (key[1] in AUTHORS))

    gone: set[Key] = set()
    saved = 0
    for key in sorted(crossed, key=lambda key: (-cost(key), key)):
        if saved >= excess or len(gone) >= max(1, len(selection.drawn) // 12):
            break
        gone.add(key)
        saved += crossed[key]
    return gone


def _least_in_column(
    selection: Selection,
    layout: Layout,
    worth: Mapping[Key, float],
    fixed: Collection[str],
    always: Collection[Key],
    count: int,
) -> set[Key]:
    """Return the links of the `count` names that are worth least in the highest column."""
    total: Counter[str] = Counter()
    for key, value in worth.items():
        for end in (key[0], key[2]):
            total[end] += value  # type: ignore[assignment]
    room: Counter[str] = Counter()
    for node in layout.nodes:
        room[node.column] += sum(reach_of(node))  # type: ignore[assignment]
    free = [link for link in selection.drawn if link.key not in always]
    fullest = max(room, key=lambda column: (room[column], column))
    there = [node for node in layout.nodes if node.column == fullest]
    names = {node.id for node in there if node.id not in fixed}
    names &= {end for link in free for end in link.ends}
    if not names:  # a frame is as high as it has lines
        highest = max(there, key=lambda node: (node.high, node.id)).id
        at = [link for link in free if highest in link.ends and not link.contested]
        return {
            link.key for link in sorted(at, key=lambda link: (worth[link.key], link.key))[:count]
        }
    least = set(sorted(names, key=lambda id_: (total[id_], id_))[:count])
    return {link.key for link in free if not least.isdisjoint(link.ends)}


def without_links(selection: Selection, gone: AbstractSet[Key], fixed: Iterable[str]) -> Selection:
    """Return a selection without these links, and without the names that only they joined.

    An act goes with the last of those who are drawn as having taken it, unless it is fixed.
    """
    drawn = [link for link in selection.drawn if link.key not in gone]
    lost = authored(selection.drawn) - authored(drawn) - set(fixed)
    drawn = [link for link in drawn if lost.isdisjoint(link.ends)]
    ends = {end for link in drawn for end in link.ends} | set(fixed)
    kept = {id_: entity for id_, entity in selection.kept.items() if id_ in ends}
    return replace(selection, kept=kept, drawn=drawn)


def authored(links: Iterable[LinkAnswer]) -> set[str]:
    """Return the ids of the acts of which one of these links says who took or brought them."""
    return {link.to.id for link in links if link.type in AUTHORS}
