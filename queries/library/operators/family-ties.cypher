/*
id = "family-ties"
title = "Relatives"
question = "Who is said to be a relative of whom?"
phrases = [
  "family ties",
  "relatives of those named",
  "who is related to whom",
  "family connections",
  "sons and wives of owners",
  "who is related to whom in this business, brothers sons wives",
  "who are related by family in the network",
]
caveats = [
  "Kinship is context: what one is said to have done is not said of a relative.",
]

[columns]
from_id = { is = "entity", meaning = "Who, by id." }
from_name = { is = "text", meaning = "Who." }
to_id = { is = "entity", meaning = "Of whom, by id." }
to_name = { is = "text", meaning = "Of whom." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Person)-[l:FAMILY_OF]->(y:Person)
RETURN x.id AS from_id, x.name AS from_name, y.id AS to_id, y.name AS to_name, l.standing AS standing,
       l.claims AS claims
ORDER BY from_id, to_id

// graph
MATCH (x:Person)-[l:FAMILY_OF]->(y:Person)
RETURN x.id AS `from`, 'FAMILY_OF' AS type, y.id AS to
ORDER BY `from`, to
