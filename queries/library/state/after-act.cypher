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
