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
