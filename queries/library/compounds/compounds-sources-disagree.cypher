/*
id = "compounds-sources-disagree"
title = "Compounds whose status sources do not agree on"
question = "Of which compounds do sources give different statuses, and who gives which?"
phrases = [
  "where do sources disagree about a compound",
  "compounds with contradictory status",
  "conflicting reports on whether a compound is open",
  "Where do sources contradict each other on whether a compound is open or closed",
  "conflicting status reports compounds",
  "compounds where sources disagree on status",
]
caveats = [
  "Two statuses on two days need not contradict each other: a compound changes.",
]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
status = { is = "text", meaning = "The status that this source gave it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
publisher = { is = "text", meaning = "Who published it." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (c:Compound)
WHERE size(c.status) > 1
MATCH (c)<-[:ABOUT]-(said:Claim {predicate: 'status'})-[:STATED_IN]->(s:Source)
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
RETURN c.id AS compound_id, c.name AS compound, said.value AS status,
       said.stated_on AS stated_on, s.publisher AS publisher, said.speaker AS speaker,
       said.modality AS firmness, said.id AS claim
ORDER BY compound_id, said.stated_on_latest, claim
