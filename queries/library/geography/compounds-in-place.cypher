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
  "{place} compounds",
  "scam parks in {place}",
  "fraud factories in {place}",
  "list every site in {place}",
  "which hubs does {place} host",
  "show me the cyber-scam sites located in {place}, districts included",
  "pig-butchering centers {place}",
  "names of the scam farms inside {place}",
  "are there any scam compounds in {place}?",
  "what compounds does {place} have",
  "gated scam parks situated in {place}",
  "give me an inventory of online fraud locations in {place}",
  "casino complexes used for scamming in {place}",
  "forced-scam facilities within the borders of {place}",
  "my client was held somewhere in {place}; which compounds are known there",
  "where in {place} are people made to scam",
  "detention and forced criminality sites {place}",
  "anything in {place} that counts as a scam compound",
  "name all known cybercrime dens in {place}",
  "call-centre scam sites {place}",
  "trafficking compounds situated in {place}",
  "boiler rooms of {place}",
  "which fraud parks stand in {place} or one of its towns",
  "find scam compounds by location {place}",
  "directory of scam complexes for {place}",
  "telecom fraud parks in {place}",
  "I need the list of compounds for {place} and their status",
  "where could I find all centres located in {place}",
  "which premises in {place} are alleged to house scam operations",
  "online-gambling and scam estates in {place}",
  "scam centres {place}",
  "list the scam compounds in {place}",
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
