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
  "zombie compounds that came back to life",
  "first emptied, then running once more: which sites",
  "scam parks that resumed after shutdown",
  "list the compounds whose closure did not last",
  "which places were called deserted and then had people working in them later",
  "relapse of shuttered compounds",
  "show me hubs declared vacant that are active now",
  "emptied compounds refilled with workers",
  "closed_on and open_on dates for compounds that revived",
  "sham closures",
  "were any shuttered centers up and running again months afterwards",
  "compounds pronounced dead that returned",
  "where did the scammers move back in",
  "sites reported abandoned but subsequently found operational",
  "resumption of operations following cessation",
  "temporary closures of fraud factories and when they opened their doors again",
  "give me every compound that was out of business and is now in business",
  "anything on supposedly dead compounds being in use again",
  "back from the dead scam sites",
  "closed then open compounds",
  "which ones only shut for a while",
  "did a cleared out park fill up again",
  "compounds said to have stopped and later to have restarted",
  "facilities reactivated after having been evacuated",
  "premature claims of closure where a later report finds the place working",
  "lights back on at vacated compounds",
  "where can I see compounds with a closing date followed by a reopening date",
  "so which of these places closed for real and which popped up again",
  "revived hubs",
  "compounds that were wound up but recommenced",
  "scam parks that were declared dead and then came back to life",
  "Is there a compound that was declared cleared out and then turned up running again",
  "The ministry told us it was shut. I want examples of places that were \"shut\" and reopened.",
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
