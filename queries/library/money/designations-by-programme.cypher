/*
id = "designations-by-programme"
title = "Listings by programme"
question = "How many listings are there under each sanctions programme, and by whom?"
phrases = [
  "sanctions by programme",
  "listings under each programme",
  "how many entries per sanctions programme",
  "designations by programme",
  "how many designations under each sanctions program",
]

[columns]
programme = { is = "text", meaning = "The programme." }
body_id = { is = "entity", meaning = "The state body, by id." }
body = { is = "text", meaning = "The state body." }
listings = { is = "integer", meaning = "How many listings: one act may list many." }
listed = { is = "integer", meaning = "How many they list." }
*/
MATCH (g:GovernmentAction)
WHERE 'designation' IN g.action_type
OPTIONAL MATCH (b:StateBody)-[:TOOK_ACTION]->(g)
OPTIONAL MATCH (g)-[:DIRECTED_AT]->(x:Entity)
UNWIND coalesce(g.programme, ['(none named)']) AS programme
RETURN programme, b.id AS body_id, b.name AS body, count(DISTINCT g.id) AS listings,
       count(DISTINCT x.id) AS listed
ORDER BY listings DESC, programme, body_id
