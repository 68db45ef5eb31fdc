/*
id = "actions-of-body"
title = "What one state body is said to have done"
question = "What is this body said to have done, and about whom or what?"
phrases = [
  "what has {body} done",
  "acts of {body}",
  "actions taken by {body}",
  "what did {body} do",
  "measures of {body}",
  "everything the {body} did on scam centres",
]

[[params]]
name = "body"
type = "entity"
meaning = "The body or office-holder."
kinds = ["StateBody", "Person"]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
action_types = { is = "texts", meaning = "What sort of act it is." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
about = { is = "texts", meaning = "What it was about." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
body = "gavroche-9x3t"
*/
MATCH (b:Entity {id: $body})-[t:TOOK_ACTION]->(g:GovernmentAction)
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
OPTIONAL MATCH (g)-[:DIRECTED_AT|TOOK_PLACE_AT]->(x:Entity)
WITH t, g, hedged, x ORDER BY x.name
RETURN g.id AS action_id, g.name AS action, coalesce(g.action_type, []) AS action_types,
       coalesce(g.date, []) AS dates, collect(DISTINCT x.name) AS about, t.standing AS standing,
       t.claims AS claims, hedged
ORDER BY dates, action_id

// graph
MATCH (b:Entity {id: $body})-[:TOOK_ACTION]->(g:GovernmentAction)
RETURN b.id AS `from`, 'TOOK_ACTION' AS type, g.id AS to
ORDER BY `from`, to
