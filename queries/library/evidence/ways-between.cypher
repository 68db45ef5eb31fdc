/*
id = "ways-between"
title = "Ways between two things"
question = "Over which links can one get from this to that?"
phrases = [
  "how does {one} connect to {other}",
  "path from {one} to {other}",
  "connection between {one} and {other}",
  "ways from {one} to {other}",
  "how is {one} connected to {other}",
]
caveats = [
  "Any link counts, context too, and days are not compared: `scamgraph path` ranks chains of evidence.",
]

[[params]]
name = "one"
type = "entity"
meaning = "Where to start."

[[params]]
name = "other"
type = "entity"
meaning = "Where to end."

[[params]]
name = "steps"
type = "integer"
meaning = "At most so many links."
default = 2
min = 1
max = 3

[columns]
steps = { is = "integer", meaning = "How many links." }
through = { is = "texts", meaning = "The names on the way." }
through_ids = { is = "entities", meaning = "The things on the way, by id." }
links = { is = "texts", meaning = "The type of each link." }
standings = { is = "texts", meaning = "How each link stands." }

[example]
one = "amnesty-ka02"
other = "amnesty-p02"
steps = 3
*/
MATCH p = (x:Entity {id: $one})-[:EVIDENCE*1..3]-(y:Entity)
WHERE [y.id] = [$other] AND length(p) <= $steps AND all(r IN relationships(p) WHERE r.asserts > 0)
RETURN length(p) AS steps, [n IN nodes(p) | n.name] AS through,
       [n IN nodes(p) | n.id] AS through_ids, [r IN relationships(p) | r.type] AS links,
       [r IN relationships(p) | r.standing] AS standings
ORDER BY steps, through_ids, links
