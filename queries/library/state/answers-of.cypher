/*
id = "answers-of"
title = "What one answered or denied"
question = "What did this one answer, and what said of it is denied, by whose word?"
phrases = [
  "what does {entity} say",
  "does {entity} deny it",
  "denials of {entity}",
  "response of {entity}",
  "what did {entity} answer",
  "statement of {entity} about the allegations",
  "What did {entity} say in reply to the allegations",
  "{entity} response / denial",
  "how does {entity} answer the accusations",
  "did {entity} respond or deny anything",
]
caveats = [
  "No row means that this record holds no answer, not that there was none.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
what = { is = "text", meaning = "answer: its own words as a source gives them; denial: a claim that denies something of it." }
words = { is = "text", meaning = "The answer, or what is denied." }
speaker = { is = "text", meaning = "Whose words the source reports." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
entity = "ofac-54750"
*/
MATCH (x:Entity {id: $entity})<-[r:ABOUT|TOWARDS]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable']
  AND (said.polarity = 'denies' OR (type(r) = 'ABOUT' AND said.predicate = 'response'))
RETURN DISTINCT CASE WHEN said.predicate = 'response' THEN 'answer' ELSE 'denial' END AS what,
       coalesce(said.paraphrase, said.value, '') AS words, coalesce(said.speaker, '') AS speaker,
       s.publisher AS publisher, said.stated_on AS stated_on, said.id AS claim
ORDER BY stated_on, claim
