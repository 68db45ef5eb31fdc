/*
id = "owners-of"
title = "Who stands behind one"
question = "Who is said to own, control, direct or manage this company, group or site?"
phrases = [
  "who owns {entity}",
  "owner of {entity}",
  "who controls {entity}",
  "directors of {entity}",
  "who runs {entity}",
  "who manages {entity}",
  "shareholders of {entity}",
  "who operates {entity}",
  "who's behind {entity}",
]
caveats = [
  "Links that are only denied are listed too: read the standing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The company, group, compound or asset."
kinds = ["Company", "Group", "Compound", "Asset"]

[columns]
from_id = { is = "entity", meaning = "Who, by id." }
from_name = { is = "text", meaning = "Who." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
denies = { is = "integer", meaning = "Claims that deny it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "acts-gsjk5"
*/
MATCH (l:Link {to: $entity})
WHERE l.type IN ['OWNS', 'HOLDS_SHARE_IN', 'CONTROLS', 'DIRECTS', 'MANAGES', 'DEVELOPS', 'OPERATES', 'LANDLORD_OF']
MATCH (x:Entity {id: l.from})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY link, from_id
