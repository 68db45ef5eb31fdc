/*
id = "contested-of"
title = "What is contested about one"
question = "Which links of this one do some assert and others deny?"
phrases = [
  "what is contested about {entity}",
  "disputed links of {entity}",
  "what is denied about {entity}",
  "contradictions about {entity}",
  "who disagrees about {entity}",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "ofac-54750"
*/
CALL () {
  MATCH (l:Link {from: $entity}) RETURN l
  UNION
  MATCH (l:Link {to: $entity}) RETURN l
}
WITH l
WHERE l.denies > 0 AND l.asserts > 0
MATCH (a:Entity {id: l.from})
WITH *, l.to AS far
MATCH (b:Entity {id: far})
RETURN a.id AS from_id, a.name AS from_name, l.type AS link, b.id AS to_id, b.name AS to_name,
       l.standing AS standing, l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY from_id, link, to_id
