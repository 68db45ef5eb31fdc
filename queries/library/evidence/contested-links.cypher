/*
id = "contested-links"
title = "What is both said and denied"
question = "Which links are asserted by some and denied by others now?"
phrases = [
  "contested links",
  "which links are disputed",
  "what is contested",
  "links some assert and others deny",
  "where is one side saying yes and the other no about a tie",
  "which connections are in dispute right now",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (l:Link)
WHERE l.contested
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.asserts AS asserts, l.denies AS denies, l.standing AS standing, l.claims AS claims
ORDER BY from_id, link, to_id

// graph
MATCH (l:Link)
WHERE l.contested
RETURN l.from AS `from`, l.type AS type, l.to AS to
ORDER BY `from`, type, to
