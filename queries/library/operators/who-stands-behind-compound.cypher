/*
id = "who-stands-behind-compound"
title = "Who stands behind a compound"
question = "Through which firms and persons does ownership or control lead to this compound?"
phrases = [
  "who is behind {compound}",
  "who owns {compound}",
  "ownership chain of {compound}",
  "who ultimately controls {compound}",
  "who stands behind {compound}",
  "follow the ownership chain up from {compound}",
  "who is ultimately behind {compound}, through which firms",
  "who is behind {compound}, follow the ownership up to {steps} steps",
]
caveats = [
  "Whether the links held at the same time is not looked at here; `scamgraph path` does.",
]

[[params]]
name = "compound"
type = "entity"
meaning = "The compound."
kinds = ["Compound"]

[[params]]
name = "steps"
type = "integer"
meaning = "At most so many links."
default = 3
min = 1
max = 4

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
steps = { is = "integer", meaning = "How many links lead to the compound." }
through = { is = "texts", meaning = "The names on the way, the compound first." }
links = { is = "texts", meaning = "The type of each link on the way." }
standings = { is = "texts", meaning = "The standing of each link on the way." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
compound = "acts-gsjk5"
*/
MATCH p = (c:Compound {id: $compound})<-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|LANDLORD_OF*1..4]-(o:Entity)
WHERE length(p) <= $steps
RETURN o.id AS entity_id, o.name AS entity, o.kinds[0] AS kind, length(p) AS steps,
       [n IN nodes(p) | n.name] AS through, [r IN relationships(p) | type(r)] AS links,
       [r IN relationships(p) | r.standing] AS standings,
       reduce(ids = [], r IN relationships(p) | ids + r.claims) AS claims
ORDER BY steps, entity_id, claims
