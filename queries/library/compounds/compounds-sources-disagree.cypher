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
  "one report says shut and another says running: which compounds",
  "status disputes between publishers",
  "compounds whose condition is contested",
  "he said she said on whether a hub is closed",
  "divergent accounts of compound status",
  "which sites are described differently by different outlets",
  "inconsistencies in reporting about whether scam parks operate",
  "list compounds with more than one status",
  "who calls it emptied and who calls it active",
  "discrepancy in compound condition by source",
  "show mismatched statuses",
  "where do the papers clash over a site being demolished or still going",
  "which compounds have no agreed state",
  "give me compounds on which the evidence as to operation is irreconcilable",
  "do NGOs and governments tell different stories about which centres are open",
  "unclear whether open or shut",
  "competing claims over the status of compounds",
  "suspected by one publisher yet confirmed by another",
  "need to fact-check: compounds where stories on closure don't match",
  "disagreement open shut compound publisher",
  "variance in how sources rate a compound's activity",
  "anything on compounds with clashing descriptions",
  "on which scam centers are sources split",
  "opposing statements about a hub being cleared",
  "which compounds can't the press agree about",
  "is there dispute over which hubs have gone dark",
  "compounds simultaneously reported closed and operating",
  "mixed messages on compound closures",
  "where could I compare what each source says of a compound's status when they differ",
  "statuses at odds with each other",
  "one report says it's open, another says it's shut. which sites",
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
