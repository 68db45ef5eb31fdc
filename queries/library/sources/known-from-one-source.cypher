/*
id = "known-from-one-source"
title = "Known from one source alone"
question = "Which entities does only one source mention?"
phrases = [
  "known from one source only",
  "entities mentioned by a single source",
  "things only one source mentions",
  "people who turn up in just one report",
  "companies only one source knows",
  "entities with a single mention",
  "names that appear in one article and nowhere else",
  "who is named by just one report",
  "one-off names",
  "which compounds does a lone document mention",
  "each {kind} with only a single reference",
  "obscure entities hardly anyone writes about",
  "thinly documented persons",
  "firms we know of through one paper alone",
  "list {kind} found in exactly one source",
  "who shows up once and never again",
  "singletons",
  "poorly covered entities",
  "which {kind} has no second source naming it",
  "what exists in the graph on the word of a sole article",
  "individuals cited by a sole publication",
  "groups no other report speaks of",
  "show me everyone who was written about a single time",
  "entities lacking a second mention anywhere",
  "compounds on record thanks to a single report",
  "privacy check: people named in one source only",
  "whose existence rests upon one document",
  "things barely mentioned",
  "give me all {kind} entries with a source count of one",
  "which recruitment routes has only a single report described",
  "which places or bodies occur in a lone text",
  "little-known names that one journalist brought up",
  "persons whom no more than one source identifies",
  "what would vanish altogether from the list of entities if its one source went",
  "rarely mentioned {kind}",
  "names that show up in just a single document",
  "Which persons appear in one single source and never again",
]

[[params]]
name = "kind"
type = "kind"
meaning = "Only entities of this kind."
default = ""

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
source_id = { is = "source", meaning = "The source, by id." }
total = { is = "integer", meaning = "How many claims it makes of it." }

[example]
kind = "Compound"
*/
MATCH (x:Entity)<-[:ABOUT|TOWARDS]-(said:Claim)
WHERE $kind = '' OR $kind IN x.kinds
WITH x, count(DISTINCT said.source) AS sources, min(said.source) AS source
WHERE sources = 1
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, source AS source_id,
       x.claims AS total
ORDER BY total DESC, entity_id
