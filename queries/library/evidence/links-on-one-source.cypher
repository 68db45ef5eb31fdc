/*
id = "links-on-one-source"
title = "Links that rest on one source"
question = "Which links would fall if this one source were wrong?"
phrases = [
  "what falls without {source}",
  "links that rest on one source",
  "single source links",
  "what would fall if {source} were wrong",
  "which connections hang on one single source",
  "links resting on only one source",
  "what hangs only on {source}",
  "what depends on {source}",
  "if {source} is retracted what do we lose",
  "single-sourced ties",
  "which relationships hinge upon {source}",
  "uncorroborated connections - just one article behind them",
  "single point of failure in the sourcing",
  "take away {source}: which links disappear",
  "which {link} links have just one source",
  "ties nobody but {source} supports",
  "one-source stories: list the links",
  "thinly sourced relationships",
  "suppose {source} got it wrong - what collapses",
  "impact of dropping {source}",
  "which connections need a second source",
  "show me relations no other document corroborates",
  "weakest sourced links with a lone reference",
  "ties backed by one report and no more",
  "what can't we stand up without {source}",
  "lone-source allegations of ownership or control",
  "which ties of type {link} come solely from {source}",
  "how much of the graph leans on {source}",
  "sole evidence {source}: which relationships",
  "for libel purposes: links supported by a single document",
  "give me every connection with a source count of one",
  "no corroboration: which relations",
  "if {source} was discredited in court which ties would go with it",
  "which links stand or fall with {source}",
  "links known from a single article",
  "remove {source} and tell me what is unsupported",
  "where do we rely upon one reference for a tie",
  "what collapses if the {source} report is mistaken",
  "ownership ties hanging by a single document",
  "If the {source} report turned out to be wrong, which connections would we lose",
]
caveats = [
  "Several sources that rest on one origin are counted as several here; see links-on-one-origin.",
]

[[params]]
name = "source"
type = "text"
meaning = "Only links that rest on this source."
default = ""
choices_from = "sources"

[[params]]
name = "link"
type = "link"
meaning = "Only links of this type."
default = ""

[columns]
source_id = { is = "source", meaning = "The source, by id." }
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
source = "gavroche-2026-01-19"
*/
MATCH (l:Link)
WHERE l.asserts > 0
WITH l, [i IN range(0, size(l.e_sources) - 1)
         WHERE l.e_polarities[i] = 'asserts'
           AND l.e_states[i] IN ['current', 'not_reachable'] | l.e_sources[i]] AS behind
WHERE all(source IN behind WHERE source = behind[0]) AND ($source = '' OR behind[0] = $source)
  AND ($link = '' OR l.type = $link)
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN behind[0] AS source_id, x.id AS from_id, x.name AS from_name, l.type AS link,
       y.id AS to_id, y.name AS to_name, l.asserts AS asserts, l.standing AS standing,
       l.claims AS claims
ORDER BY source_id, from_id, link, to_id
