/*
id = "held-by-publisher"
title = "What one publisher alone holds"
question = "Which links rest on this publisher alone?"
phrases = [
  "what does only {publisher} say",
  "links only {publisher} reports",
  "what rests on {publisher} alone",
  "known from {publisher} alone",
  "Which links rest only on {publisher}",
]
caveats = [
  "A publisher that prints another's words does not hold them alone in the world, only in this record.",
]

[[params]]
name = "publisher"
type = "text"
meaning = "The publisher, as the record writes it."

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
publisher = "Amnesty International"
*/
MATCH (l:Link)
WHERE l.asserts > 0
UNWIND l.claims AS ref
MATCH (said:Claim {id: ref})-[:STATED_IN]->(s:Source)
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
WITH l, collect(DISTINCT toLower(s.publisher)) AS publishers
WHERE size(publishers) = 1 AND publishers[0] = toLower($publisher)
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.claims AS claims
ORDER BY link, from_id, to_id
