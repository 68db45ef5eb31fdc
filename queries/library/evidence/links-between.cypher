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
MATCH (x:Entity {id: $one})-[l:EVIDENCE]-(y:Entity)
WHERE [y.id] = [$other]
RETURN startNode(l).id AS from_id, startNode(l).name AS from_name, l.type AS link,
       endNode(l).id AS to_id, endNode(l).name AS to_name, l.standing AS standing,
       l.asserts AS asserts, l.denies AS denies, l.claims AS claims
ORDER BY from_id, link, to_id
