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
  "how can one get from {one} to {other} in {steps} steps",
  "path from {one} to {other} in {steps} steps",
  "how to get from {one} to {other}",
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
// Of each length by itself: one pattern of one to three links is walked to the third, whatever is asked.
MATCH (x:Entity {id: $one})
CALL (x) {
  MATCH p = (x)--(:Entity {id: $other}) RETURN p
  UNION
  MATCH p = (x)--(:Entity)--(:Entity {id: $other}) WHERE $steps >= 2 RETURN p
  UNION
  MATCH p = (x)--(:Entity)--(:Entity)--(:Entity {id: $other}) WHERE $steps >= 3 RETURN p
}
RETURN length(p) AS steps, [n IN nodes(p) | n.name] AS through,
       [n IN nodes(p) | n.id] AS through_ids, [r IN relationships(p) | type(r)] AS links,
       [r IN relationships(p) | r.standing] AS standings
ORDER BY steps, through_ids, links
