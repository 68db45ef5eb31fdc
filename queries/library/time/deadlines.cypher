/*
id = "deadlines"
title = "What was to be done by a day"
question = "Which acts had an announced end, and what was seen afterwards?"
phrases = [
  "deadlines announced",
  "what was promised by when",
  "acts with a deadline",
  "did they meet the deadline",
  "until when did the government promise",
  "Which ultimatums or deadlines did governments announce, and what happened after",
  "deadlines governments set themselves",
  "target dates set by authorities",
  "ultimatums and their result",
  "did governments keep their promises on time",
  "missed deadlines",
  "which operations were due to end on a set date",
  "time limits announced for crackdowns",
  "announced end dates versus what was later observed",
  "promises to wipe out scam centres by a given date",
  "has the cut-off date passed and were the sites still there",
  "show me pledges with an expiry date",
  "by what date did officials vow to eradicate scam compounds",
  "grace periods given to operators to leave",
  "broken promises by ministers about being scam-free by a certain day",
  "countdown set by the prime minister to end scams",
  "which campaigns had a fixed term and what became of them",
  "list of government timetables and whether they were met",
  "due date for clearing compounds",
  "state commitments with a term and subsequent compliance",
  "follow-up on announced target dates",
  "vowed to finish by when",
  "orders to shut down within so many days",
  "what came of the eradication deadlines",
  "accountability check: promised end and reality afterwards",
  "operators told to get out before a certain date",
  "when was the crackdown meant to be over",
  "temporary measures, when do they lapse and what followed",
  "give me all time-bound government announcements",
  "where could I find dates by which states said the job would be done",
  "did any government deliver by its own target date",
  "scheduled completion of state campaigns and later sightings",
  "ultimatums and whether they were met",
  "time-limited campaigns, and did they deliver",
  "Which crackdowns had a deadline - \"all scam centres gone by such a date\" - and was it met",
]

[columns]
announced_end = { is = "date", meaning = "The day, month or year by which it was to be done." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
seen_afterwards = { is = "texts", meaning = "What was seen there afterwards." }
later = { is = "texts", meaning = "Acts and events that are reported after it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (g:GovernmentAction)
WHERE g.announced_end IS NOT NULL
OPTIONAL MATCH (g)<-[:SEEN_AFTER]-(e:Entity)
WITH g, e ORDER BY e.name
WITH g, collect(DISTINCT e.name) AS later
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['announced_end', 'seen_afterwards'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
UNWIND g.announced_end AS announced_end
RETURN announced_end, g.id AS action_id, g.name AS action, coalesce(g.seen_afterwards, []) AS seen_afterwards,
       later, hedged
ORDER BY announced_end, action_id
