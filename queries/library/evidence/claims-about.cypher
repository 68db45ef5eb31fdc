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
  "brief me on {entity}",
  "{entity} profile",
  "background on {entity}",
  "dossier {entity}",
  "what's the story with {entity}",
  "allegations concerning {entity}",
  "information on {entity} with sources",
  "show me all statements regarding {entity}",
  "give me the lowdown on {entity}",
  "what have you got on {entity}",
  "accusations made against {entity}",
  "evidence about {entity}",
  "{entity} overview",
  "facts recorded on {entity}",
  "anything on {entity}?",
  "why is {entity} in this database",
  "full record for {entity}",
  "who says what regarding {entity}",
  "quotes and citations mentioning {entity}",
  "summary of reporting on {entity}",
  "describe {entity}",
  "is {entity} involved in scams",
  "{entity} explained: every assertion and its origin",
  "look up {entity}",
  "search {entity}",
  "assertions made of {entity} and where they are printed",
  "details of {entity} please",
  "where could I read up on {entity}",
  "dirt on {entity}",
  "case file of {entity} each statement with page and publisher",
  "tell me everything on {entity}",
  "whats known on {entity}, with references",
  "Tell me everything we have on {entity}, source by source.",
  "what do our sources say abt {entity}",
  "full claim list on {entity} with page references for the fact check",
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
