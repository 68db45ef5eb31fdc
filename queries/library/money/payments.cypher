/*
id = "payments"
title = "Who is said to have paid whom"
question = "Who is said to have paid or sent money to whom?"
phrases = [
  "who paid whom",
  "payments",
  "money flows",
  "who sent money to whom",
  "bribes and payments",
  "follow the cash: who paid whom",
  "money transfers between parties",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
independent_min = { is = "integer", meaning = "At least so many independent sources support it." }
denies = { is = "integer", meaning = "Claims that deny it now." }
first = { is = "date", meaning = "The first day on which it may have been said." }
last = { is = "date", meaning = "The last day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Entity)-[l:PAID]->(y:Entity)
RETURN x.id AS from_id, x.name AS from_name, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.independent_min AS independent_min, l.denies AS denies,
       l.first AS first, l.last AS last, l.claims AS claims
ORDER BY from_id, to_id

// graph
MATCH (x:Entity)-[:PAID]->(y:Entity)
RETURN x.id AS `from`, 'PAID' AS type, y.id AS to
ORDER BY `from`, to
