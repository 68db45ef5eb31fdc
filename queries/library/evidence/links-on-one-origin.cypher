/*
id = "links-on-one-origin"
title = "Links that rest on one origin"
question = "Which links rest on one origin alone, however many papers print it?"
phrases = [
  "links that rest on one origin",
  "links based on a single press release",
  "one origin however many papers",
  "ties that look widely reported but all stem from the same press release",
  "stories that all go back to one origin",
]

[[params]]
name = "papers"
type = "integer"
meaning = "Only links that so many claims assert."
default = 1
min = 1
max = 50

[columns]
origin = { is = "origin", meaning = "The origin, by id; source:… where a claim names none." }
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
asserts = { is = "integer", meaning = "Claims that assert it now." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
papers = 2
*/
MATCH (l:Link)
WHERE l.asserts > 0 AND l.independent_max = 1
WITH l, [i IN range(0, size(l.e_origins) - 1)
         WHERE l.e_polarities[i] = 'asserts'
           AND l.e_states[i] IN ['current', 'not_reachable'] | l.e_origins[i]] AS behind
WHERE l.asserts >= $papers
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN behind[0] AS origin, x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id,
       y.name AS to_name, l.asserts AS asserts, l.claims AS claims
ORDER BY asserts DESC, origin, from_id, link, to_id
