/*
id = "companies-in-place"
title = "Companies in a place"
question = "Which companies and groups are said to be in this place?"
phrases = [
  "companies in {place}",
  "firms based in {place}",
  "which companies are in {place}",
  "businesses in {place}",
  "groups in {place}",
]

[[params]]
name = "place"
type = "entity"
meaning = "The place."
kinds = ["Place"]

[columns]
entity_id = { is = "entity", meaning = "The firm, by id." }
entity = { is = "text", meaning = "The firm." }
place_id = { is = "entity", meaning = "Where it is said to be, by id." }
place = { is = "text", meaning = "Where it is said to be." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
place = "amnesty-p01"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(q:Place)<-[l:LOCATED_IN]-(x:Entity)
WHERE x:Company OR x:Group
RETURN DISTINCT x.id AS entity_id, x.name AS entity, q.id AS place_id, q.name AS place,
       l.standing AS standing, l.claims AS claims
ORDER BY entity_id, place_id
