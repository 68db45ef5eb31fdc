/*
id = "claims-of-source"
title = "What one source says"
question = "What does this source claim, and where in it?"
phrases = [
  "what does {source} say",
  "claims of {source}",
  "statements in {source}",
  "everything from {source}",
  "which claims come from {source}",
  "what does the {source} article claim",
]

[[params]]
name = "source"
type = "text"
meaning = "The source."
choices_from = "sources"

[columns]
locator = { is = "text", meaning = "Where it is in the source." }
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
value = { is = "text", meaning = "The other end, or the value." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
state = { is = "text", meaning = "What became of the claim." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
source = "gavroche-2026-01-19"
*/
MATCH (s:Source {id: $source})<-[:STATED_IN]-(said:Claim)
OPTIONAL MATCH (said)-[:ABOUT]->(x:Entity)
OPTIONAL MATCH (said)-[:TOWARDS]->(y:Entity)
RETURN said.locator AS locator, x.id AS entity_id, x.name AS entity, said.predicate AS what,
       coalesce(y.name, said.value) AS value, said.polarity AS polarity,
       coalesce(said.speaker, '') AS speaker, said.state AS state,
       said.modality AS firmness, said.id AS claim
ORDER BY locator, entity_id, what, claim

// count
MATCH (s:Source {id: $source})<-[:STATED_IN]-(said:Claim)
RETURN count(said) AS total
