/*
id = "claims-about"
title = "Everything said about one thing"
question = "What is said about this thing, by whom and where?"
phrases = [
  "what is said about {entity}",
  "tell me about {entity}",
  "everything about {entity}",
  "claims about {entity}",
  "what do we know about {entity}",
  "who is {entity}",
  "what is {entity}",
  "what is alleged against {entity}, by whom",
]

[[params]]
name = "entity"
type = "entity"
meaning = "Any thing."

[columns]
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
about = { is = "text", meaning = "What the claim is about." }
what = { is = "text", meaning = "The link or property." }
value = { is = "text", meaning = "The other end, or the value." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
source_id = { is = "source", meaning = "The source, by id." }
publisher = { is = "text", meaning = "Who published it." }
locator = { is = "text", meaning = "Where it is in the source." }
state = { is = "text", meaning = "What became of the claim." }

[example]
entity = "amnesty-ka02"
*/
MATCH (x:Entity {id: $entity})<-[:ABOUT|TOWARDS]-(said:Claim)
MATCH (said)-[:STATED_IN]->(s:Source)
WITH DISTINCT said, s
OPTIONAL MATCH (said)-[:ABOUT]->(a:Entity)
OPTIONAL MATCH (said)-[:TOWARDS]->(t:Entity)
RETURN said.modality AS firmness, said.id AS claim, a.name AS about, said.predicate AS what,
       coalesce(t.name, said.value) AS value, said.polarity AS polarity,
       coalesce(said.speaker, '') AS speaker, said.stated_on AS stated_on,
       s.id AS source_id, s.publisher AS publisher, said.locator AS locator, said.state AS state
ORDER BY what, said.stated_on_latest, claim

// count
MATCH (x:Entity {id: $entity})<-[:ABOUT|TOWARDS]-(said:Claim)
RETURN count(DISTINCT said) AS total
