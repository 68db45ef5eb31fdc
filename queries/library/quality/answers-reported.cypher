/*
id = "answers-reported"
title = "Answers that sources report"
question = "What did those named answer, by a source's account?"
phrases = [
  "what did those named answer",
  "answers that sources report",
  "replies of those accused",
  "responses to allegations",
  "what did the accused say when journalists asked them",
]
caveats = [
  "An answer to a source is not an answer to us.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
value = { is = "text", meaning = "What is said, as it was entered." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim {predicate: 'response'})-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable']
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, said.value AS value,
       coalesce(said.speaker, '') AS speaker, s.publisher AS publisher,
       said.stated_on AS stated_on, said.modality AS firmness, said.id AS claim
ORDER BY entity_id, said.stated_on_latest, claim
