/*
id = "places-within"
title = "Places within a place"
question = "Which places lie within this one?"

[[params]]
name = "place"
type = "entity"
meaning = "The larger place."
kinds = ["Place"]

[columns]
place_id = { is = "entity", meaning = "The place, by id." }
place = { is = "text", meaning = "Its name." }
place_types = { is = "texts", meaning = "What sort of place it is." }
depth = { is = "integer", meaning = "How many steps within." }
compounds = { is = "integer", meaning = "How many compounds are in it, or in places within it." }

[example]
place = "amnesty-p01"
*/
MATCH path = (p:Place {id: $place})<-[:LOCATED_IN*1..6]-(q:Place)
WITH q, min(length(path)) AS depth
RETURN q.id AS place_id, q.name AS place, coalesce(q.place_type, []) AS place_types, depth,
       COUNT { MATCH (q)<-[:LOCATED_IN*1..6]-(c:Compound) RETURN DISTINCT c } AS compounds
ORDER BY depth, place_id
