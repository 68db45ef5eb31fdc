/*
id = "members-of-groups"
title = "Who belongs to which group"
question = "Who is said to belong to a group, or to be part of a larger firm or body?"
phrases = [
  "who belongs to which group",
  "members of groups",
  "which firms are part of a larger group",
  "membership of networks",
  "what groups exist and who belongs to each of them",
  "group membership: who is in which group",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Entity)-[l:MEMBER_OF|PART_OF]->(y:Entity)
RETURN x.id AS from_id, x.name AS from_name, type(l) AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.claims AS claims
ORDER BY to_id, link, from_id

// graph
MATCH (x:Entity)-[l:MEMBER_OF|PART_OF]->(y:Entity)
RETURN x.id AS `from`, type(l) AS type, y.id AS to
ORDER BY `from`, type, to
