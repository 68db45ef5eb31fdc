/*
id = "held-offices"
title = "Offices and honours of one"
question = "What offices is this person said to hold or have held, and what honours to have had?"
phrases = [
  "what office does {entity} hold",
  "offices of {entity}",
  "positions of {entity}",
  "titles of {entity}",
  "is {entity} an official",
  "political posts of {entity}",
  "what posts has {entity} held",
  "{entity} government titles and honours",
  "what offices has {entity} held",
  "posts and titles of {entity}",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The person."
kinds = ["Person"]

[columns]
what = { is = "text", meaning = "The office, or the type of link." }
body_id = { is = "entity", meaning = "The body or giver, by id; empty for an office without a body." }
body = { is = "text", meaning = "The body or giver." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
entity = "acts-9zq4c"
*/
MATCH (x:Person {id: $entity})<-[r:ABOUT|TOWARDS]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable'] AND said.polarity = 'asserts'
  AND (said.predicate IN ['office', 'HOLDS_OFFICE_IN'] OR (said.predicate = 'HONOURED' AND type(r) = 'TOWARDS'))
OPTIONAL MATCH (said)-[:ABOUT|TOWARDS]->(b:Entity)
WHERE b.id <> x.id
RETURN CASE said.predicate WHEN 'office' THEN said.value ELSE said.predicate END AS what,
       coalesce(b.id, '') AS body_id, coalesce(b.name, '') AS body, s.publisher AS publisher,
       said.stated_on AS stated_on, said.id AS claim
ORDER BY stated_on, claim
