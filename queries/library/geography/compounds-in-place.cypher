/*
id = "compounds-in-place"
title = "Compounds in a place"
question = "Which compounds are in this place, or in places within it?"
phrases = [
  "compounds in {place}",
  "scam centres in {place}",
  "which compounds are in {place}",
  "how many compounds are in {place}",
  "where are the compounds in {place}",
  "scam centres around {place}",
  "list the hubs in {place} pls",
]

[[params]]
name = "place"
type = "entity"
meaning = "The place."
kinds = ["Place"]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
statuses = { is = "texts", meaning = "Every status that is asserted of it now." }
actions = { is = "integer", meaning = "How many acts were about it or took place there." }
said = { is = "integer", meaning = "How many claims speak of it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
place = "amnesty-p02"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*1..6]-(c:Compound)
CALL (c) {
  MATCH (c)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['status'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN DISTINCT c.id AS compound_id, c.name AS compound, coalesce(c.status, []) AS statuses,
       COUNT { MATCH (c)<-[:DIRECTED_AT|TOOK_PLACE_AT]-(g:GovernmentAction) RETURN DISTINCT g }
       AS actions, c.claims AS said, hedged
ORDER BY compound_id

// graph
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(q:Place)<-[:LOCATED_IN]-(x:Entity)
WHERE x:Compound OR EXISTS { (x)<-[:LOCATED_IN*1..6]-(:Compound) }
RETURN DISTINCT x.id AS `from`, 'LOCATED_IN' AS type, q.id AS to
ORDER BY `from`, to
