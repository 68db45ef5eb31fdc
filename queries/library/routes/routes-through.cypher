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
  "{place} as transit hub",
  "transit country {place} trafficking",
  "smuggled across {place} to where",
  "which journeys have a stopover in {place}",
  "recruits who cross {place} on their way",
  "is {place} a way station for traffickers",
  "layover in {place} before the compound",
  "routes passing {place} and their final destination",
  "do victims travel by way of {place}",
  "people in transit at {place}: where do they go next",
  "list trafficking corridors crossing {place}",
  "channelled via {place}",
  "border crossing at {place} used by recruiters",
  "flown into {place} and then moved on",
  "victims routed by the gangs over {place}",
  "intermediate stop {place}",
  "what pipelines touch {place} en route",
  "{place} airport or border as staging point for trafficked workers",
  "show me the recruiting lines which traverse {place}",
  "is {place} used as a gateway or stepping stone",
  "transhipment of persons in {place}",
  "where are folks taken after they've come through {place}",
  "give me every path with {place} in the middle",
  "persons conveyed through the territory of {place}",
  "do traffickers sneak workers past {place}",
  "which lines of recruitment change vehicles or stop off at {place}",
  "via {place}, onward journey",
  "where could I check if {place} serves as a passage for scam recruits",
  "thoroughfare {place}: trafficking traffic",
  "held for a while in {place} before being moved further",
  "{place} as a transit point",
  "who gets moved via {place} and on to which destination",
  "Who passes through {place}, and where do they end up",
  "Is {place} a transit point for recruiters? Which routes use it",
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
