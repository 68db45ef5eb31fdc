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
  "CV of {entity} in public life",
  "was {entity} ever a minister or senator",
  "{entity} public office",
  "decorations and medals conferred on {entity}",
  "what rank has {entity}",
  "is {entity} an oknha or a tan sri",
  "list posts {entity} has occupied",
  "career of {entity} in government",
  "honorific titles awarded to {entity}",
  "which state positions were filled by {entity}",
  "{entity} politician or adviser to whom",
  "has {entity} served in parliament or the military",
  "is {entity} a politically exposed person",
  "public functions exercised by {entity}",
  "give me the job titles of {entity}",
  "what honours did {entity} get",
  "did {entity} sit in the senate or cabinet",
  "royal title of {entity}",
  "show any government role of {entity}",
  "appointments of {entity}",
  "{entity} former and present official capacity",
  "does {entity} work for the state",
  "anything on {entity} having been an adviser to a prime minister",
  "in what capacity has {entity} held public authority",
  "{entity}: general, governor, MP or what",
  "diplomatic passport or consul post of {entity}",
  "where could I find which bodies {entity} held a seat in",
  "what is {entity} by rank and distinction",
  "when was {entity} appointed and to what",
  "awards and dignities bestowed upon {entity}",
  "{entity} government jobs and titles",
  "was {entity} ever an adviser to the prime minister or made oknha",
  "{entity} senator",
  "what government posts or advisor jobs did {entity} have",
  "Please confirm the ranks and decorations of {entity} for the caption.",
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
