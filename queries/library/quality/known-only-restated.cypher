/*
id = "known-only-restated"
title = "Links read only in restated copies"
question = "Which links were never read in the original or an official copy?"
phrases = [
  "links known only second hand",
  "never read in the original",
  "only restated",
  "ties read only second hand, never in the original document",
]
caveats = [
  "A restated copy may have changed words, or a date.",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
total = { is = "integer", meaning = "How many claims assert it." }
*/
MATCH (said:Claim)-[:ABOUT]->(x:Entity)
WHERE said.object IS NOT NULL AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
MATCH (said)-[:TOWARDS]->(y:Entity)
WITH x, said.predicate AS link, y, count(said) AS total,
     sum(CASE WHEN said.copy_read IN ['original', 'official_copy'] THEN 1 ELSE 0 END) AS read
WHERE read = 0
RETURN x.id AS from_id, x.name AS from_name, link, y.id AS to_id, y.name AS to_name, total
ORDER BY from_id, link, to_id
