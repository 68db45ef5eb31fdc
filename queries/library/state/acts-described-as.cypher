/*
id = "acts-described-as"
title = "What acts are said to have meant"
question = "Which acts or bodies does somebody characterise, and in whose words?"
phrases = [
  "which acts are said to have helped",
  "acts described as helping compounds",
  "who says the state helped",
  "acts called complicit",
  "characterisations of state acts",
  "which crackdowns did somebody call a sham or a show, in whose words",
  "how did people characterise the raids (staged, for show etc)",
]
caveats = [
  "These are a speaker's words about an act, never the record's own.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
value = { is = "text", meaning = "What is said, as it was entered." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
by_whom = { is = "text", meaning = "Whose words they are." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['characterised_as', 'characterisation']
  AND said.state IN ['current', 'not_reachable']
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, said.value AS value,
       said.polarity AS polarity, coalesce(said.speaker, s.publisher) AS by_whom,
       said.stated_on AS stated_on, said.modality AS firmness, said.id AS claim
ORDER BY entity_id, said.stated_on_latest, claim
