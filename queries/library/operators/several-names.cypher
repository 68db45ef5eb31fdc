/*
id = "several-names"
title = "Firms under several names"
question = "Which companies and groups are known under several names, and which?"
phrases = [
  "companies that changed names",
  "firms with several names",
  "companies under different names",
  "renamed companies",
  "which firms use several names",
  "aliases of companies and groups, the ones with many names",
  "firms with more than {at_least} names",
]
caveats = [
  "Another spelling counts as another name; when a firm took a name is in its claims.",
]

[[params]]
name = "at_least"
type = "integer"
meaning = "At least so many names."
min = 1
max = 50
default = 2

[columns]
entity_id = { is = "entity", meaning = "The firm, by id." }
entity = { is = "text", meaning = "The name it is shown under." }
total = { is = "integer", meaning = "How many names it has." }
names = { is = "texts", meaning = "All its names." }

[example]
at_least = 2
*/
MATCH (x:Entity)
WHERE (x:Company OR x:Group) AND size(x.names) >= $at_least
RETURN x.id AS entity_id, x.name AS entity, size(x.names) AS total, x.names AS names
ORDER BY total DESC, entity_id
