"""The bundled lists: every entry has its type, every act as many targets as were announced."""

from collections import Counter, defaultdict

from graph.entities import Clusters
from ingest.dataset_folder import folder_of, get_rows, read_judgements

# Act, number announced by its authority, number of its targets on the list that was read.
ACTS = {
    "designations-2cgb": (6, 6),  # 12 September 2024
    "designations-ue9s": (19, 19),  # 8 September 2025
    "designations-w5pr": (146, 146),  # 14 October 2025
    "designations-t8mh": (8, 8),  # 12 November 2025
    "designations-n2vc": (29, 29),  # 23 April 2026
    "designations-d6xq": (35, 34),  # 23 June 2026
}
LISTINGS = folder_of("designations")
ROWS = [row.cells for row in get_rows(LISTINGS)]


def said(predicate: str) -> dict[str, set[str]]:
    """What the rows say under a predicate, by subject."""
    values: dict[str, set[str]] = defaultdict(set)
    for cells in ROWS:
        if cells["predicate"] == predicate:
            values[cells["subject"]].add(cells.get("object") or cells["value"])
    return values


def test_each_act_is_aimed_at_as_many_as_its_authority_announced() -> None:
    judgements, faults = read_judgements(LISTINGS)
    clusters, aimed = Clusters(judgements), said("DIRECTED_AT")
    found = {
        act: {
            clusters.id_of(target)
            for ref in clusters.refs_of(clusters.id_of(act))
            for target in aimed[ref]
            if "-w" not in target  # a wallet is given by an entry, and is no target of its own
        }
        for act in ACTS
    }
    assert not faults
    assert {act: len(targets) for act, targets in found.items()} == {
        act: there for act, (_, there) in ACTS.items()
    }
    for act, (number, _) in ACTS.items():
        assert said("announced")[act] == {f"{number} targets"}
    everywhere = Counter(target for targets in found.values() for target in targets)
    assert max(everywhere.values()) == 1


def test_every_entry_of_the_american_list_has_a_kind_a_name_and_a_programme() -> None:
    entries = {ref for ref in said("listed_name") if ref.startswith("ofac-")}
    kinds, programmes = said("kind"), said("programme")
    assert len(entries) == 278
    assert Counter(kind for ref in entries for kind in kinds[ref])["Person"] == 56
    assert all(len(kinds[ref]) == 1 and programmes[f"{ref}-listing"] for ref in entries)


def test_a_person_is_called_as_people_write_the_name_and_the_list_s_form_stands_beside_it() -> None:
    names, listed = said("name"), said("listed_name")
    assert names["ofac-55505"] == {"Chen Zhi"} and listed["ofac-55505"] == {"CHEN, Zhi"}
    assert names["ofac-50587"] == {"Ly Yong Phat"} and listed["ofac-50587"] == {"LY, Yong Phat"}
    people = {ref for ref, kinds in said("kind").items() if "Person" in kinds}
    assert not [name for ref in people for name in names[ref] if "," in name or name.isupper()]
