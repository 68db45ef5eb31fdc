/*
id = "members-of"
title = "Members and parts of one"
question = "Who is said to belong to this group, or to be part of this firm or body?"
phrases = [
  "members of {entity}",
  "who belongs to {entity}",
  "subsidiaries of {entity}",
  "parts of {entity}",
  "which firms are part of {entity}",
  "who sits in the {entity}",
]
caveats = [
  "Links that are only denied are listed too: read the standing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The group, firm or body."
kinds = ["Company", "Group", "StateBody", "Compound"]

[columns]
from_id = { is = "entity", meaning = "Who, by id." }
from_name = { is = "text", meaning = "Who." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "ofac-54750"
*/
MATCH (l:Link {to: $entity})
WHERE l.type IN ['MEMBER_OF', 'PART_OF']
MATCH (x:Entity {id: l.from})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY link, from_id
