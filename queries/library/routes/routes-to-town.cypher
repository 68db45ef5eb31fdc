/*
id = "routes-to-town"
title = "Which routes lead to this town"
question = "Which recruitment routes lead to this town, or to a compound or place in it?"
phrases = [
  "routes to {place}",
  "how do people get to {place}",
  "where do people in {place} come from",
  "recruitment routes leading to {place}",
  "who is brought to {place}",
  "trafficking routes ending in {place}",
  "which routes end in {place}",
  "inbound trafficking {place}",
  "{place} as destination of recruits",
  "where are workers in {place} brought in from",
  "how did the victims get into {place}",
  "which pipelines feed {place}",
  "list recruiting lines with {place} as end point",
  "people lured to {place}",
  "smuggled into {place} by what means",
  "bound for {place}",
  "supply of labour to the scam centres around {place}",
  "show me the paths traffickers use for delivering people to {place}",
  "what channels bring recruits into compounds at {place}",
  "arrivals in {place}: how transported and at what price",
  "transported to {place} against their will",
  "all trafficking corridors terminating at {place}",
  "how do job seekers end up in {place}",
  "final destination {place}",
  "recruitment for {place}",
  "who gets sent to {place} and along what road",
  "the ways in to {place}",
  "give me routes whose target is a site inside {place}",
  "anything on folks being shipped to {place}",
  "persons delivered or sold into {place}",
  "from which directions do traffickers carry victims into {place}",
  "entry into {place} by recruited foreigners",
  "traffickers' deliveries reaching {place}",
  "where could I find out how captives came to be in {place}",
  "is {place} a magnet for recruiters' victims",
  "reported influx of trafficked persons at {place}",
  "does any itinerary of the recruiters finish at a compound of {place}",
  "from which countries were people brought to {place}",
  "trafficking into {place}",
  "how do people end up in {place}, what are the origins",
  "How do people get lured to {place} - from where do they come",
  "recruitment routes ending in {place} or some compound there",
  "From which directions are workers brought into {place}",
]

[[params]]
name = "place"
type = "entity"
meaning = "The town, or any place."
kinds = ["Place"]

[columns]
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
means = { is = "texts", meaning = "How people were brought." }
prices = { is = "texts", meaning = "What was paid or asked for people." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
first = { is = "date", meaning = "The first day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
place = "amnesty-p02"
*/
MATCH (town:Place {id: $place})
CALL (town) {
  MATCH (r:RecruitmentRoute)-[l:LEADS_TO]->(town)
  RETURN r, town AS ends, l
  UNION
  MATCH (r:RecruitmentRoute)-[l:LEADS_TO]->(c:Entity)-[:LOCATED_IN*1..6]->(town)
  RETURN r, c AS ends, l
}
CALL (r) {
  MATCH (r)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['means', 'price'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN r.id AS route_id, r.name AS route, ends.id AS to_id, ends.name AS to_name,
       coalesce(r.means, []) AS means, coalesce(r.price, []) AS prices, l.standing AS standing,
       l.first AS first, l.claims AS claims, hedged
ORDER BY route_id, to_id

// graph
MATCH (town:Place {id: $place})<-[:LOCATED_IN*0..6]-(ends:Entity)<-[:LEADS_TO]-(r:RecruitmentRoute)
RETURN DISTINCT r.id AS `from`, 'LEADS_TO' AS type, ends.id AS to
ORDER BY `from`, to
