/*
id = "acted-on"
title = "Who acted on one"
question = "Which bodies have acted about this one, when, and by what sort of act?"
phrases = [
  "who acted against {entity}",
  "which authorities acted on {entity}",
  "which countries took action against {entity}",
  "measures against {entity}",
  "what has been done about {entity}",
  "which authorities have gone after {entity}",
  "Has anybody moved against {entity}, and how",
  "who took action against {entity}",
  "which bodies acted against {entity} and when",
  "enforcement history of {entity}",
  "which agencies have raided, sanctioned or charged {entity}",
  "official response to {entity}",
  "government action {entity}",
  "did any country ever do anything about {entity}?",
  "crackdown on {entity} by which authority",
  "list every state body that has targeted {entity}",
  "what steps have regulators and police taken in respect of {entity}",
  "law enforcement measures concerning {entity} with dates",
  "who has come down on {entity}",
  "show me all the official acts aimed at {entity}",
  "has {entity} been raided, listed, seized or prosecuted, and by which ministry",
  "timeline of interventions against {entity}",
  "whose police went in against {entity}",
  "which governments have punished {entity}",
  "regulatory and criminal enforcement against {entity}",
  "has the law caught up with {entity} yet",
  "who cracked down on {entity} and in what way",
  "competent authorities having taken action regarding {entity}",
  "which states have intervened over {entity}",
  "give me the enforcement record for {entity}",
  "when was {entity} targeted and by whom",
  "who in government is after {entity}",
  "anything official done to {entity}?",
  "what kinds of acts were directed at {entity} and by which institutions",
  "which ministries or courts moved on {entity}",
  "state intervention {entity} date and type",
  "is {entity} on any government's radar and what did that government do",
  "which foreign powers have taken a swing at {entity}",
  "where can I look up official moves made against {entity}",
  "Who went after {entity}, and with what measures",
  "government measures against {entity}",
  "enforcement history {entity}",
  "which agencies came down on {entity}",
  "Which authorities have gone after {entity}, when, and how - arrest, sanction, extradition",
  "what has been done against {entity} by which governments",
  "Has anyone moved against {entity} yet? Dates and type of measure.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
body_id = { is = "entity", meaning = "The body, by id." }
body = { is = "text", meaning = "The body." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
action_types = { is = "texts", meaning = "What sort of act it is." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
entity = "ofac-54750"
*/
MATCH (b:Entity)-[:TOOK_ACTION]->(g:GovernmentAction)-[l:DIRECTED_AT]->(x:Entity {id: $entity})
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['action_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN b.id AS body_id, b.name AS body, g.id AS action_id, g.name AS action,
       coalesce(g.action_type, []) AS action_types, coalesce(g.date, []) AS dates,
       l.standing AS standing, l.claims AS claims, hedged
ORDER BY body_id, action_id
