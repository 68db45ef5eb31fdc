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
MATCH p = (x:Entity {id: $one})-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DIRECTS|MEMBER_OF|PART_OF|GUARDS|LEASED_TO|LANDLORD_OF
    |LICENSED|DISMISSED|HOLDS_OFFICE_IN|ADVISES|PAID|SUPPLIES|TOOK_ACTION|DIRECTED_AT|RUNS_ROUTE
    |LEADS_TO|STARTS_IN|PASSES_THROUGH|TOOK_PLACE_AT|SEEN_AFTER|ANSWERS|LOCATED_IN
    |PARTY_TO|BROUGHT|CONCERNS|USES|FAMILY_OF|PICTURED_WITH|MET|HONOURED|ASSOCIATED_WITH*1..3]-(y:Entity)
WHERE [y.id] = [$other] AND length(p) <= $steps
RETURN length(p) AS steps, [n IN nodes(p) | n.name] AS through,
       [n IN nodes(p) | n.id] AS through_ids, [r IN relationships(p) | type(r)] AS links,
       [r IN relationships(p) | r.standing] AS standings
ORDER BY steps, through_ids, links
