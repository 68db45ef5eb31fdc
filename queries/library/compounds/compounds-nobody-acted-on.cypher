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
  "untouched compounds",
  "scam sites with zero enforcement",
  "which hubs has law enforcement ignored",
  "places operating with impunity",
  "list compounds without a raid sanction or arrest on record",
  "where has no authority lifted a finger",
  "compounds overlooked by governments",
  "show me centres that have got off scot-free",
  "sites in respect of which no state measure is recorded",
  "enforcement gaps: compounds",
  "never busted scam parks",
  "which fraud factories have escaped any crackdown",
  "compounds with no official intervention so far",
  "no known action compounds",
  "which of the compounds are still waiting for the police to turn up",
  "blind spots of the crackdown",
  "compounds that were neither searched nor listed nor closed by officials",
  "give me hubs that have been spared",
  "which compounds are off the radar of the authorities",
  "inaction: the sites states have left in peace",
  "anything on compounds that nobody in power has gone after",
  "unpunished scam centers",
  "facilities never subject to seizure inspection or designation",
  "where could I find a list of compounds free of state interference",
  "reported compounds with no follow-up by any country",
  "compounds lacking acts",
  "protected hubs that no one dares raid",
  "which sites remain unaddressed by law enforcement",
  "did the state do nothing about some compounds and which",
  "compounds absent from all police operations",
  "scam centres never raided or sanctioned by anyone",
  "sites that police and regulators have left entirely alone",
  "Which scam sites have been left completely alone by every government so far",
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
