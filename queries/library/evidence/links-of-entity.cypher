/*
id = "links-of-entity"
title = "The links of one thing"
question = "What is this one said to be joined to, by which type of link?"
phrases = [
  "connections of {entity}",
  "who is linked to {entity}",
  "links of {entity}",
  "network of {entity}",
  "who guards {entity}",
  "who supplies {entity}",
  "who is related to {entity}",
  "relatives of {entity}",
  "who did {entity} meet",
  "associates of {entity}",
  "partners of {entity}",
  "{entity}'s network",
]
caveats = [
  "Links that are only denied are listed too: read the standing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[[params]]
name = "link"
type = "link"
meaning = "Only links of this type."
default = ""

[columns]
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
direction = { is = "text", meaning = "from it, or to it." }
other_id = { is = "entity", meaning = "The other end, by id." }
other = { is = "text", meaning = "The other end." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "amnesty-ka02"
*/
CALL () {
  MATCH (l:Link {from: $entity}) RETURN l, 'from it' AS direction, l.to AS far
  UNION
  MATCH (l:Link {to: $entity}) RETURN l, 'to it' AS direction, l.from AS far
}
WITH l, direction, far
WHERE $link = '' OR l.type = $link
MATCH (y:Entity {id: far})
RETURN DISTINCT l.type AS link, direction,
       y.id AS other_id, y.name AS other, l.standing AS standing, l.asserts AS asserts,
       l.denies AS denies, l.claims AS claims
ORDER BY link, direction, other_id
