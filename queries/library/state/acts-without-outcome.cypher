/*
id = "acts-without-outcome"
title = "Announced, and then nothing known"
question = "Of which acts does the record say neither what was done nor what was seen afterwards, and in which country?"
phrases = [
  "acts without outcome",
  "announced and then nothing",
  "acts with no known result",
  "announcements without result in {place}",
  "what came to nothing",
  "acts in {place} of which we do not know what came of them",
  "operations with no known outcome",
  "announcements with no follow up in {place}",
  "crackdowns whose results were never reported",
  "loose ends",
  "which raids fizzled out",
  "government promises nobody followed up on",
  "measures with unknown effect in {place}",
  "where is follow-up reporting still missing",
  "list operations for which no consequence is recorded",
  "acts lacking any record of implementation",
  "pledges in {place} that went nowhere as far as we know",
  "what did we never hear about again",
  "show me the gaps: acts with neither deed nor aftermath",
  "unverified delivery of official commitments",
  "which acts need a reporter to check what became of them",
  "interventions with blank results field by country",
  "the trail goes cold after which announcements",
  "raids in {place} with no information on the result",
  "outcome not stated",
  "unfinished business of the authorities in {place}",
  "which government moves have no reported impact",
  "did anything come of it? acts where the record is silent",
  "declared but no evidence it was carried out",
  "story ideas: official acts nobody checked on afterwards",
  "orders with no known execution or effect in {place}",
  "countries with the most acts left hanging",
  "empty announcements",
  "no documented sequel to which state measures",
  "give me acts whose fate is unknown",
  "of which steps do sources tell no end",
  "hot air from governments: said and then silence",
  "actions missing both what was done and what was observed later",
  "raids where nobody ever reported a result",
  "operations in {place} with nothing known about what came of them",
  "Which government actions in {place} have no reported result whatsoever",
]
caveats = [
  "That nothing is known here does not mean that nothing was done.",
]

[[params]]
name = "place"
type = "entity"
meaning = "Only in this place, or what lies in it."
kinds = ["Place"]
default = ""

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
action_types = { is = "texts", meaning = "What sort of act it is." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
countries = { is = "texts", meaning = "In which countries it is said to have been, or to have been about." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
place = "amnesty-p01"
*/
MATCH (g:GovernmentAction)
WHERE g.done IS NULL AND g.seen_afterwards IS NULL
OPTIONAL MATCH (g)<-[:SEEN_AFTER]-(later:Entity)
WITH g, count(later) AS seen
WHERE seen = 0
OPTIONAL MATCH (g)-[:DIRECTED_AT|TOOK_PLACE_AT]->(:Entity)-[:LOCATED_IN*0..6]->(c:Place)
WITH g, c ORDER BY c.name
WITH g, collect(DISTINCT c.id) AS around, collect(DISTINCT CASE WHEN 'country' IN c.place_type THEN c.name END) AS countries
WHERE $place = '' OR $place IN around
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN g.id AS action_id, g.name AS action, coalesce(g.action_type, []) AS action_types,
       coalesce(g.date, []) AS dates, countries, hedged
ORDER BY action_id
