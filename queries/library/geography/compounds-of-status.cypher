/*
id = "compounds-of-status"
title = "Compounds in a place, by status"
question = "Which compounds in this place are said to have this status, by whom and when?"
phrases = [
  "{status} compounds in {place}",
  "which compounds in {place} are {status}",
  "closed compounds in {place}",
  "compounds in {place} still operating",
  "active compounds in {place}",
  "Which compounds in {place} are still {status}",
  "{status} scam centers in {place}",
  "which sites in {place} are still up and running",
  "scam centres in {place} said to have shut down",
  "demolished scam parks {place}",
  "reopened compounds in {place}",
  "{place}: which hubs are {status}, according to whom",
  "abandoned or vacated sites in {place}",
  "emptied compounds {place}",
  "which centres in {place} were confirmed and by which publisher",
  "suspected scam sites in {place}",
  "list {status} sites located in {place} with date of statement",
  "how many places are still in business in {place}",
  "current state of the compounds in {place}",
  "show me those in {place} reported as {status}",
  "razed or bulldozed compounds in {place}",
  "who says the {place} compounds have been closed",
  "partly operating centres in {place}",
  "{status} {place}",
  "any fraud park in {place} that is back in operation",
  "are the scam centres of {place} alive or dead",
  "live sites in {place}",
  "give me documented compounds for {place}",
  "defunct scam farms of {place}",
  "which of the sites in {place} remain functional today",
  "facilities in {place} alleged to be {status}",
  "status check for scam sites in {place}",
  "did they really close the compounds in {place}, and when was that said",
  "where in {place} are scam hubs currently {status}",
  "shuttered compounds {place}",
  "premises in {place} which have ceased or resumed activity",
  "torn down scam complexes in {place}",
  "who reported which scam parks as under construction",
  "still active scam parks in {place}",
  "abandoned ones around {place}, who says so",
  "Give me all compounds somebody has described as abandoned, with who said it and the date.",
  "In {place}, which compounds are reported to be still active, who reported it and when",
  "{place}: closed ones only + source",
]

[[params]]
name = "place"
type = "entity"
meaning = "Only in this place, or what lies in it."
kinds = ["Place"]
default = ""

[[params]]
name = "status"
type = "text"
meaning = "Only this status."
choices_from = "property:status"
default = ""

[columns]
compound_id = { is = "entity", meaning = "The compound, by id." }
compound = { is = "text", meaning = "Its name." }
status = { is = "text", meaning = "The status one source gives it." }
stated_on = { is = "date", meaning = "When that was said." }
firmness = { is = "text", meaning = "How firmly it was put." }
publisher = { is = "text", meaning = "Who published it." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
place = "amnesty-p01"
status = "operating"
*/
MATCH (c:Compound)<-[:ABOUT]-(said:Claim {predicate: 'status'})-[:STATED_IN]->(s:Source)
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  AND ($status = '' OR said.value = $status)
OPTIONAL MATCH (c)-[:LOCATED_IN*1..6]->(p:Place {id: $place})
WITH c, said, s, count(p) AS there
WHERE $place = '' OR there > 0
RETURN c.id AS compound_id, c.name AS compound, said.value AS status, said.stated_on AS stated_on,
       said.modality AS firmness, s.publisher AS publisher, said.id AS claim
ORDER BY compound_id, said.stated_on_latest, claim
