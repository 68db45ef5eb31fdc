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
  "route through the network from {one} to {other}",
  "chain of links leading from {one} to {other}",
  "trace {one} back to {other}",
  "how many steps apart are {one} and {other}",
  "degrees of separation {one} {other}",
  "shortest path {one} {other}",
  "is {one} indirectly connected with {other}",
  "through whom is {one} tied to {other}",
  "via which companies does {one} lead to {other}",
  "join the dots from {one} to {other}",
  "indirect connection of {one} with {other}",
  "show me a chain from {one} to {other} of at most {steps} links",
  "which intermediaries lie on the way from {one} to {other}",
  "connect {one} with {other} within {steps} hops",
  "is there a trail from {one} all the way to {other}",
  "all paths {one} to {other}",
  "can {one} be traced to {other}",
  "how far is {one} from {other} in the graph",
  "string of relationships running from {one} to {other}",
  "step by step from {one} to {other}",
  "what leads from {one} to {other} and by way of whom",
  "six degrees of {one} and {other}",
  "through which stages does one arrive at {other} starting at {one}",
  "follow the ties outward from {one} until {other}",
  "any roundabout link from {one} to {other}",
  "corporate chain joining {one} up to {other}",
  "routes in the graph between {one} and {other} via third parties",
  "by what sequence of ties can {one} be got to {other}",
  "is {other} reachable from {one} in {steps} steps",
  "draw the line from {one} to {other} with everyone on it",
  "chain connecting {one} with {other}, max 4 hops",
  "What connects {one} and {other}",
  "Link between {one} and the {other}, if any",
  "How could you get from {one} To to {other} in the network? Show the chain.",
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
