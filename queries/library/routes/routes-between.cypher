/*
id = "routes-between"
title = "Routes from here to there"
question = "Which recruitment routes lead from this place to that one, or what lies in it?"
phrases = [
  "routes from {origin} to {destination}",
  "how are people brought from {origin} to {destination}",
  "recruitment from {origin} to {destination}",
  "trafficking from {origin} to {destination}",
  "How are people trafficked from {origin} to {destination}",
  "recruitment routes from {origin} to {destination}",
  "{origin} {destination} route",
  "how do recruits get from {origin} to {destination}",
  "path of victims between {origin} and {destination}",
  "any pipeline running from {origin} into {destination}",
  "are {origin} nationals ending up in {destination}",
  "people smuggled out of {origin} into {destination}",
  "human trafficking corridor {origin} - {destination}",
  "list itineraries starting in {origin} and ending at {destination}",
  "which channels carry workers of {origin} to {destination}",
  "is there evidence of recruitment in {origin} for compounds in {destination}",
  "movement of trafficked persons {origin} to {destination}",
  "show me who ships people from {origin} over to {destination} by what road",
  "citizens of {origin} lured to {destination}",
  "workers from {origin} held in {destination} and the way they came",
  "origin {origin}, destination {destination}: recruiting channels",
  "give me the trafficking links joining {origin} with {destination}",
  "do victims travel from {origin} as far as {destination}",
  "departing {origin} and arriving at {destination}",
  "transfer of persons across borders from {origin} to {destination}",
  "in what way did jobseekers leave {origin} and land up in {destination}",
  "supply lines of labour {origin} towards {destination}",
  "traffickers' road from {origin} down to {destination}",
  "anything on folks from {origin} being taken to {destination}",
  "bound for {destination}, recruited in {origin}",
  "source country {origin} target {destination}",
  "reports of youths from {origin} sent to {destination}",
  "does a recruitment line connect {origin} and {destination}",
  "where can I see the ways that lead out of {origin} and into {destination}",
  "into {destination} from {origin}",
  "repatriation work: how did our people from {origin} get trafficked into {destination}",
  "trafficking {origin} to {destination}",
  "How do {origin} get to {destination}",
  "smuggling of workers from {origin} into {destination}",
  "Do people get trafficked from {origin} to {destination}? which routes exactly",
  "any recruitment path from {origin} to {destination}",
]

[[params]]
name = "origin"
type = "entity"
meaning = "Where the route starts."
kinds = ["Place"]

[[params]]
name = "destination"
type = "entity"
meaning = "Where it leads."
kinds = ["Place", "Compound"]

[columns]
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
start_id = { is = "entity", meaning = "Where it starts, by id." }
start = { is = "text", meaning = "Where it starts." }
end_id = { is = "entity", meaning = "Where it leads, by id." }
end = { is = "text", meaning = "Where it leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
origin = "routes-rcj2r"
destination = "amnesty-p01"
*/
MATCH (a:Place {id: $origin})<-[:LOCATED_IN*0..6]-(s:Place)<-[:STARTS_IN]-(r:RecruitmentRoute)-[l:LEADS_TO]->(t:Entity)-[:LOCATED_IN*0..6]->(d:Entity {id: $destination})
RETURN DISTINCT r.id AS route_id, r.name AS route, s.id AS start_id, s.name AS start, t.id AS end_id,
       t.name AS end, l.standing AS standing, l.claims AS claims
ORDER BY route_id, start_id, end_id

// graph
MATCH (a:Place {id: $origin})<-[:LOCATED_IN*0..6]-(s:Place)<-[:STARTS_IN]-(r:RecruitmentRoute)-[:LEADS_TO]->(t:Entity)-[:LOCATED_IN*0..6]->(d:Entity {id: $destination})
UNWIND [[r.id, 'STARTS_IN', s.id], [r.id, 'LEADS_TO', t.id]] AS link
RETURN DISTINCT link[0] AS `from`, link[1] AS type, link[2] AS to
ORDER BY `from`, type, to
