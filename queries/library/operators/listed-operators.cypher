/*
id = "listed-operators"
title = "Operators and owners on an official list"
question = "Which operators or owners are named by a designation, and by whom?"
phrases = [
  "which operators are sanctioned",
  "sanctioned owners of compounds",
  "operators on sanctions lists",
  "which compound owners are designated",
  "Which of the operators or owners are themselves sanctioned, and by which country",
  "owners or operators under sanctions",
]
caveats = [
  "A listing is an act of a state, not a judgment.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
by_whom = { is = "texts", meaning = "The bodies that made the listing." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (x:Operator|Owner)<-[:DIRECTED_AT]-(g:GovernmentAction)
WHERE 'designation' IN g.action_type
OPTIONAL MATCH (b:StateBody)-[:TOOK_ACTION]->(g)
WITH x, g, b ORDER BY b.name
WITH x, g, collect(DISTINCT b.name) AS by_whom
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, g.id AS action_id,
       g.name AS action, coalesce(g.date, []) AS dates, by_whom, hedged
ORDER BY entity_id, action_id
