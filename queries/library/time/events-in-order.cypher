/*
id = "events-in-order"
title = "Events in order"
question = "What happened, in the order of days?"

[columns]
dated = { is = "date", meaning = "Its date, as the first source gives it; empty where none does." }
entity_id = { is = "entity", meaning = "The entity, by id." }
event = { is = "text", meaning = "The event." }
event_types = { is = "texts", meaning = "What sort of event it is." }
at = { is = "texts", meaning = "Where it took place." }
said = { is = "integer", meaning = "How many claims speak of it." }
*/
MATCH (e:Event)
OPTIONAL MATCH (e)-[:TOOK_PLACE_AT]->(x:Entity)
WITH e, x ORDER BY x.name
RETURN coalesce(e.date[0], '') AS dated, e.id AS entity_id, e.name AS event,
       coalesce(e.event_type, []) AS event_types, collect(DISTINCT x.name) AS at, e.claims AS said
ORDER BY dated, entity_id
