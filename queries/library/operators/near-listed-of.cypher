/*
id = "near-listed-of"
title = "Listed, near one"
question = "Which listed persons, companies or groups are within so many ties of this one?"
phrases = [
  "sanctioned people near {entity}",
  "is {entity} connected to anyone sanctioned",
  "listed persons close to {entity}",
  "sanctioned connections of {entity}",
  "how close is {entity} to anybody on a sanctions list",
  "listed firms and persons within {steps} ties of {entity}",
]
caveats = [
  "A tie to somebody listed is no wrong, and no listing.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[[params]]
name = "steps"
type = "integer"
meaning = "At most so many ties."
min = 1
max = 3
default = 2

[columns]
listed_id = { is = "entity", meaning = "Who is listed, by id." }
listed = { is = "text", meaning = "Who is listed." }
steps = { is = "integer", meaning = "How many ties lie between them." }
through = { is = "texts", meaning = "The names on the way." }
links = { is = "texts", meaning = "The types of the links on the way." }
standings = { is = "texts", meaning = "In words: who is behind each link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
entity = "acts-gsjk5"
*/
MATCH (g:GovernmentAction)-[:DIRECTED_AT]->(l:Entity)
WHERE 'designation' IN g.action_type AND NOT l:Place
WITH collect(DISTINCT l.id) AS listed_ids
MATCH p = (x:Entity {id: $entity})-[:OWNS|HOLDS_SHARE_IN|CONTROLS|OPERATES|MANAGES|DEVELOPS|DIRECTS|MEMBER_OF|PART_OF|GUARDS|LEASED_TO|LANDLORD_OF|PAID|SUPPLIES*1..3]-(l:Entity)
WHERE length(p) <= $steps AND l.id IN listed_ids AND l.id <> x.id
RETURN l.id AS listed_id, l.name AS listed, length(p) AS steps, [n IN nodes(p) | n.name] AS through,
       [r IN relationships(p) | type(r)] AS links, [r IN relationships(p) | r.standing] AS standings,
       reduce(ids = [], r IN relationships(p) | ids + r.claims) AS claims
ORDER BY steps, listed_id, claims
