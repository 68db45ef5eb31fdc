/*
id = "compounds-nobody-acted-on"
title = "Compounds that nobody has acted on"
question = "Which compounds has no state acted on, as far as the record knows?"
phrases = [
  "compounds never raided",
  "which compounds has nobody acted on",
  "compounds without any government action",
  "compounds the police never touched",
  "compounds left alone by the state",
  "which compounds has no government ever touched",
  "hubs that were never raided or sanctioned by anyone",
  "sites nobody has raided or sanctioned yet",
]
caveats = [
  "That the record knows of no act does not mean that there was none.",
]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
statuses = { is = "texts", meaning = "Every status that is asserted of it now." }
places = { is = "texts", meaning = "Where it is said to be." }
acts_on_place = { is = "integer", meaning = "Acts at or about a place around it, and not about itself." }
said = { is = "integer", meaning = "How many claims speak of it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (c:Compound)
WHERE NOT EXISTS { (c)<-[:DIRECTED_AT|TOOK_PLACE_AT]-(:GovernmentAction) }
OPTIONAL MATCH (c)-[:LOCATED_IN]->(p:Place)
WITH c, p ORDER BY p.name
WITH c, collect(DISTINCT p.name) AS places,
     COUNT { MATCH (c)-[:LOCATED_IN*1..6]->(:Place)<-[:DIRECTED_AT|TOOK_PLACE_AT]-(g:GovernmentAction) RETURN DISTINCT g } AS acts_on_place
CALL (c) {
  MATCH (c)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['status'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN c.id AS compound_id, c.name AS compound, coalesce(c.status, []) AS statuses, places,
       acts_on_place, c.claims AS said, hedged
ORDER BY said DESC, compound_id

// count
MATCH (c:Compound)
WHERE NOT EXISTS { (c)<-[:DIRECTED_AT|TOOK_PLACE_AT]-(:GovernmentAction) }
RETURN count(c) AS total
