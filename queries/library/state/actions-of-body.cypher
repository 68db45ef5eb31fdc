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
  "track record of {body}",
  "raids carried out by {body}",
  "list all operations run by {body}",
  "whom has {body} arrested or sanctioned",
  "which compounds or people has {body} gone after",
  "what is {body} up to on scam compounds?",
  "show me the enforcement activity of {body}",
  "everything {body} is reported to have undertaken",
  "official acts attributed to {body}",
  "orders, listings and seizures issued by {body}",
  "role of {body} in the crackdown",
  "{body} interventions",
  "targets of {body}",
  "against whom has {body} moved",
  "has {body} actually done anything",
  "steps {body} took and at whom they were aimed",
  "{body} sanctions and designations",
  "give me a chronology of moves by {body}",
  "how active has {body} been and on which targets",
  "what decisions or decrees came from {body}",
  "exercise of powers by {body}",
  "{body} enforcement log",
  "which arrests, deportations and raids are credited to {body}",
  "who did {body} blacklist",
  "what has come out of {body} so far",
  "performance of {body} against the fraud industry",
  "measures adopted by {body} with dates and subjects",
  "what did the officers of {body} carry out",
  "where do I see the work of {body}",
  "what business has {body} had with the compounds as an authority",
  "what has the {body} been up to",
  "What has the {body} actually done, and to whom",
  "everything {body} has done on scam centres",
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
