/*
id = "proceedings-by-stage"
title = "Cases and how far they have come"
question = "Which cases are there, against whom, and at what stage?"
phrases = [
  "court cases",
  "which cases are at {stage}",
  "who was convicted",
  "prosecutions and their stage",
  "list of trials",
  "criminal cases",
  "who has actually been found guilty so far",
  "all criminal cases and where they stand",
  "cases that ended in conviction",
  "cases still at {stage}",
]
caveats = [
  "A charge is no finding of guilt.",
]

[[params]]
name = "stage"
type = "text"
meaning = "Only cases at this stage."
default = ""
choices_from = "property:stage"

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
case = { is = "text", meaning = "The case." }
stages = { is = "texts", meaning = "Every stage that sources give it." }
dates = { is = "dates", meaning = "Its dates, as the sources give them." }
charges = { is = "texts", meaning = "What it is about." }
parties = { is = "texts", meaning = "Who is accused or party." }
brought_by = { is = "texts", meaning = "Who brought or decided it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (k:Proceeding)
WHERE $stage = '' OR $stage IN k.stage
OPTIONAL MATCH (x:Entity)-[:PARTY_TO]->(k)
WITH k, x ORDER BY x.name
WITH k, collect(DISTINCT x.name) AS parties
CALL (k) {
  MATCH (k)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['stage', 'date', 'charge'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
OPTIONAL MATCH (b:Entity)-[:BROUGHT]->(k)
WITH k, parties, hedged, b ORDER BY b.name
RETURN k.id AS entity_id, k.name AS case, coalesce(k.stage, []) AS stages,
       coalesce(k.date, []) AS dates, coalesce(k.charge, []) AS charges, parties,
       collect(DISTINCT b.name) AS brought_by, hedged
ORDER BY entity_id
