/*
id = "kinds-disagree"
title = "Things whose kind sources do not agree on"
question = "To which entities do sources give different kinds?"
phrases = [
  "entities with different kinds",
  "sources disagree what kind a thing is",
  "is it a company or a group",
  "things that one source calls a company and another a group",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kinds = { is = "texts", meaning = "Every kind that is claimed, the most claimed first." }
said = { is = "integer", meaning = "How many claims speak of it." }
*/
MATCH (x:Entity)
WHERE size(x.kinds) > 1
RETURN x.id AS entity_id, x.name AS entity, x.kinds AS kinds, x.claims AS said
ORDER BY entity_id
