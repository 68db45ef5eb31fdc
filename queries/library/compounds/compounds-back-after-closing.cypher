/*
id = "compounds-back-after-closing"
title = "Said to be closed, and to operate later"
question = "Which compounds were said to be empty or closed, and on a later day to be operating?"
phrases = [
  "which compounds reopened",
  "compounds that came back after being closed",
  "closed and operating again",
  "reopened scam compounds",
  "compounds back in business after closing",
  "which scam centres reopened after they were supposedly shut down",
  "did any closed hubs start up again later",
  "which compounds reopened after being declared closed",
]
caveats = [
  "The order is that of the days on which it was said, not of what happened.",
  "No bundled source gives a site the status closed; what was seen after acts is in still-operating-after-action.",
]

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
closed_as = { is = "text", meaning = "The status given first." }
closed_on = { is = "date", meaning = "When that was said." }
open_as = { is = "text", meaning = "The status given later." }
open_on = { is = "date", meaning = "When that was said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (c:Compound)<-[:ABOUT]-(shut:Claim {predicate: 'status'})
WHERE shut.value IN ['emptied', 'closed', 'demolished'] AND shut.polarity = 'asserts'
  AND shut.state IN ['current', 'not_reachable']
MATCH (c)<-[:ABOUT]-(open:Claim {predicate: 'status'})
WHERE open.value IN ['operating', 'partly_operating', 'reopened'] AND open.polarity = 'asserts'
  AND open.state IN ['current', 'not_reachable'] AND open.stated_on_earliest > shut.stated_on_latest
RETURN c.id AS compound_id, c.name AS compound, shut.value AS closed_as, shut.stated_on AS closed_on,
       open.value AS open_as, open.stated_on AS open_on, [shut.id, open.id] AS claims
ORDER BY compound_id, closed_on, open_on, claims
