/*
id = "after-act"
title = "What followed an act"
question = "What acts and events are reported after this one?"
phrases = [
  "what happened after {action}",
  "what followed {action}",
  "aftermath of {action}",
  "events after {action}",
  "what came after the {action}",
  "fallout from {action}",
  "consequences of {action}",
  "and then what? after {action}",
  "sequel to {action}",
  "what was the upshot of {action}",
  "subsequent developments following {action}",
  "did anything come next once {action} was over",
  "show later events linked to {action}",
  "knock-on effects of {action}",
  "list the acts that came on the heels of {action}",
  "{action} follow-up",
  "which steps were taken in the wake of {action}",
  "what did {action} lead to",
  "chain of events set off by {action}",
  "how did things play out post {action}",
  "ensuing measures and incidents reported since {action}",
  "where did {action} go from there",
  "reports of what came later than {action}",
  "repercussions of {action}",
  "next moves after {action}",
  "what did {action} trigger",
  "was {action} succeeded by arrests, escapes or other raids",
  "events subsequent to {action}",
  "tell me the rest of the story after {action}",
  "in the days and weeks following {action}",
  "what resulted from {action} according to sources",
  "any aftershocks of {action}?",
  "acts for which {action} was the precursor",
  "give me everything downstream of {action}",
  "how did it go on once {action} had taken place",
  "what happened next following {action}",
]
caveats = [
  "What came after an act need not have come of it.",
]

[[params]]
name = "action"
type = "entity"
meaning = "The act or event."
kinds = ["GovernmentAction", "Event"]

[columns]
later_id = { is = "entity", meaning = "What came after, by id." }
later = { is = "text", meaning = "What came after." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
dates = { is = "dates", meaning = "When it happened, as the sources give it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
action = "acts-q2ky6"
*/
MATCH (x:Entity {id: $action})<-[l:SEEN_AFTER]-(y:Entity)
CALL (y) {
  MATCH (y)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN y.id AS later_id, y.name AS later, y.kinds[0] AS kind, coalesce(y.date, []) AS dates,
       l.standing AS standing, l.claims AS claims, hedged
ORDER BY later_id
