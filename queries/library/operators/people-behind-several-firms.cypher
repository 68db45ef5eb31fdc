/*
id = "people-behind-several-firms"
title = "One person behind several firms"
question = "Which persons are said to own, control or direct several companies or groups?"
phrases = [
  "who owns several companies",
  "people behind many firms",
  "persons who direct several companies",
  "owners of multiple companies",
  "which tycoons have a whole string of firms",
  "people sitting on {at_least} or more firms",
  "people who control several firms",
  "people controlling {at_least} companies or more",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "Only those behind so many."
default = 2
min = 1
max = 50

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
total = { is = "integer", meaning = "How many firms." }
firms = { is = "texts", meaning = "Their names." }
firm_ids = { is = "entities", meaning = "The firms, by id." }
denies = { is = "integer", meaning = "Claims that deny it now." }

[example]
at_least = 1
*/
MATCH (p:Person)-[l:OWNS|HOLDS_SHARE_IN|CONTROLS|DIRECTS]->(f:Company|Group)
WITH p, l, f ORDER BY f.name, f.id
WITH p, collect(DISTINCT f.name) AS firms, collect(DISTINCT f.id) AS firm_ids,
     sum(l.denies) AS denies
WHERE size(firm_ids) >= $at_least
RETURN p.id AS entity_id, p.name AS entity, size(firm_ids) AS total, firms, firm_ids, denies
ORDER BY total DESC, entity_id
