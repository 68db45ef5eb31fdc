/*
id = "announced-done-seen"
title = "Announced, done, seen afterwards"
question = "What was announced, what was done, and what stood afterwards?"
phrases = [
  "what was announced and what was done",
  "promises compared with results",
  "announced done and seen afterwards",
  "did the crackdown work",
  "what came of announcements",
  "compare what governments promised, what they did and what was left standing",
  "announced vs done vs seen",
  "promised vs done vs seen on the ground",
]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
action_types = { is = "texts", meaning = "What sort of act it is." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
by_whom = { is = "texts", meaning = "Who is named as its author." }
announced = { is = "texts", meaning = "What was announced." }
done = { is = "texts", meaning = "What was done, by the speaker's account." }
seen_afterwards = { is = "texts", meaning = "What stood or was seen afterwards." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (g:GovernmentAction)
WHERE g.announced IS NOT NULL OR g.done IS NOT NULL OR g.seen_afterwards IS NOT NULL
OPTIONAL MATCH (b:Entity)-[:TOOK_ACTION]->(g)
WITH g, b ORDER BY b.name
WITH g, collect(DISTINCT b.name) AS by_whom
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date', 'announced', 'done', 'seen_afterwards'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN g.id AS action_id, g.name AS action, coalesce(g.action_type, []) AS action_types,
       coalesce(g.date, []) AS dates, by_whom, coalesce(g.announced, []) AS announced,
       coalesce(g.done, []) AS done, coalesce(g.seen_afterwards, []) AS seen_afterwards, hedged
ORDER BY dates, action_id
