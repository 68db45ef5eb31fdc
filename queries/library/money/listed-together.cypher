/*
id = "listed-together"
title = "Named by one listing together"
question = "Who or what else is named by the same acts as this one?"
phrases = [
  "who was listed together with {entity}",
  "named in the same act as {entity}",
  "who else was sanctioned with {entity}",
  "who was named in the same designation as {entity}",
  "others named by the same acts as {entity}",
]
caveats = [
  "Being named by one act is no tie between those named.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "Any entity that acts are directed at."

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
total = { is = "integer", meaning = "How many acts name both." }
actions = { is = "texts", meaning = "The acts." }

[example]
entity = "acts-gsjk5"
*/
MATCH (x:Entity {id: $entity})<-[:DIRECTED_AT]-(g:GovernmentAction)-[:DIRECTED_AT]->(y:Entity)
WHERE y.id <> x.id
WITH y, g ORDER BY g.name
RETURN y.id AS entity_id, y.name AS entity, y.kinds[0] AS kind, count(DISTINCT g.id) AS total,
       collect(DISTINCT g.name) AS actions
ORDER BY total DESC, entity_id
