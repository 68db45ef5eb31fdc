/*
id = "compounds-in-place"
title = "Compounds in a place"
question = "Which compounds are in this place, or in places within it?"

[[params]]
name = "place"
type = "entity"
meaning = "The place."
kinds = ["Place"]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
statuses = { is = "texts", meaning = "Every status that is asserted of it now." }
actions = { is = "integer", meaning = "How many acts are directed at it." }
said = { is = "integer", meaning = "How many claims speak of it." }

[example]
place = "amnesty-p02"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*1..6]-(c:Compound)
RETURN DISTINCT c.id AS compound_id, c.name AS compound, coalesce(c.status, []) AS statuses,
       COUNT { (c)<-[:DIRECTED_AT]-(:GovernmentAction) } AS actions, c.claims AS said
ORDER BY compound_id

// graph
MATCH (p:Place {id: $place})<-[:LOCATED_IN]-(c:Entity)
RETURN c.id AS `from`, 'LOCATED_IN' AS type, p.id AS to
ORDER BY `from`
