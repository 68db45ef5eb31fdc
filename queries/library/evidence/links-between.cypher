/*
id = "links-between"
title = "What joins two things directly"
question = "What is said to join these two, in either direction?"
phrases = [
  "what links {one} and {other}",
  "how are {one} and {other} joined",
  "direct link between {one} and {other}",
  "what joins {one} to {other}",
]

[[params]]
name = "one"
type = "entity"
meaning = "The one."

[[params]]
name = "other"
type = "entity"
meaning = "The other."

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
one = "amnesty-ka02"
other = "amnesty-p01"
*/
CALL () {
  MATCH (l:Link {from: $one}) WHERE l.to = $other RETURN l
  UNION
  MATCH (l:Link {from: $other}) WHERE l.to = $one RETURN l
}
WITH l
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link,
       y.id AS to_id, y.name AS to_name, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY from_id, link, to_id
