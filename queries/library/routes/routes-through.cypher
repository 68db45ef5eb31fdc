/*
id = "routes-through"
title = "Routes through a place"
question = "Which recruitment routes pass through this place, or what lies in it, and where do they lead?"
phrases = [
  "routes through {place}",
  "who passes through {place}",
  "transit through {place}",
  "routes via {place}",
  "which routes go through {place}",
  "trafficked via {place}, onwards to where",
]

[[params]]
name = "place"
type = "entity"
meaning = "The place."
kinds = ["Place"]

[columns]
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
through_id = { is = "entity", meaning = "Where it passes, by id." }
through = { is = "text", meaning = "Where it passes." }
leads_to = { is = "texts", meaning = "Where it is said to lead." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
place = "routes-rcj2r"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(q:Place)<-[l:PASSES_THROUGH]-(r:RecruitmentRoute)
WITH DISTINCT q, l, r
OPTIONAL MATCH (r)-[:LEADS_TO]->(t:Entity)
WITH q, l, r, t ORDER BY t.name
RETURN r.id AS route_id, r.name AS route, q.id AS through_id, q.name AS through,
       collect(DISTINCT t.name) AS leads_to, l.standing AS standing, l.claims AS claims
ORDER BY route_id, through_id
