/*
id = "compounds-by-status"
title = "Compounds by status"
question = "Which compounds were given which status, by whom and when?"
phrases = [
  "which compounds are {status}",
  "status of all compounds",
  "list of {status} compounds",
  "compounds by status",
  "which scam centres are still open",
  "which hubs have been bulldozed",
  "ghost towns: compounds that have been cleared out, {status}",
  "sites only {status} to be scam centers",
  "list compounds marked {status}",
  "which compounds are confirmed and which merely suspected",
  "show me everything flagged {status}",
  "give me the compounds said to be demolished, with dates and source",
  "current state of each scam park and who reported it",
  "status overview",
  "{status} scam centres according to whom",
  "is it open shut or razed: condition of every compound",
  "who says which compounds are operating",
  "inventory of sites with status label and publisher",
  "compounds classed as {status}",
  "which places are up and running right now",
  "partly_operating compounds",
  "half-shut sites that still work in part",
  "levelled or flattened compounds",
  "compounds thought to be scam centres but not proven",
  "register of facilities reported {status} and the date stated",
  "where could I find a run-down of which hubs are live",
  "active compounds",
  "abandoned compounds",
  "alleged sites versus verified sites",
  "how does each source describe the state of the compounds",
  "anything recorded as {status}",
  "status by compound by publisher by day",
  "defunct scam parks",
  "which compounds has somebody documented",
  "rundown of sites and whether they function",
  "when was each compound reported {status}",
  "compounds deemed {status} by any organisation",
  "tell me which ones got pulled down",
  "list every compound with what is said of its condition",
  "every site, active or shut, with who said so and the date",
  "who reported which scam parks as under construction",
  "Give me all compounds somebody has described as abandoned, with who said it and the date.",
]
caveats = [
  "A status is what one source said on one day; a later day may have brought another.",
]

[[params]]
name = "status"
type = "text"
meaning = "Only this status."
default = ""
choices_from = "property:status"

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
status = { is = "text", meaning = "The status that this source gave it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
source_id = { is = "source", meaning = "The source, by id." }
publisher = { is = "text", meaning = "Who published it." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
status = "emptied"
*/
MATCH (c:Compound)<-[:ABOUT]-(said:Claim {predicate: 'status'})-[:STATED_IN]->(s:Source)
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  AND ($status = '' OR said.value = $status)
RETURN c.id AS compound_id, c.name AS compound, said.value AS status,
       said.stated_on AS stated_on, s.id AS source_id, s.publisher AS publisher,
       said.modality AS firmness, said.id AS claim
ORDER BY said.stated_on_latest DESC, compound_id, claim

// count
MATCH (:Compound)<-[:ABOUT]-(said:Claim {predicate: 'status'})
WHERE said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  AND ($status = '' OR said.value = $status)
RETURN count(said) AS total
