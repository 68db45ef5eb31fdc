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
