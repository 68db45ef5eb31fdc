/*
id = "bodies-by-acts"
title = "Whose acts they are"
question = "How many acts is each state body said to have done, and how many of each sort?"
phrases = [
  "which state bodies acted most",
  "acts per ministry",
  "which authorities took action",
  "number of acts by body",
  "ranking of agencies by number of actions",
  "count of acts per state body",
]
caveats = [
  "An act of two sorts is counted under both.",
]

[columns]
body_id = { is = "entity", meaning = "The body, by id." }
body = { is = "text", meaning = "The body." }
total = { is = "integer", meaning = "How many acts." }
sorts = { is = "texts", meaning = "Each sort of act with its number." }
*/
MATCH (b:StateBody)-[:TOOK_ACTION]->(g:GovernmentAction)
UNWIND coalesce(g.action_type, ['of no sort']) AS sort
WITH b, sort, count(DISTINCT g.id) AS n ORDER BY sort
WITH b, collect(sort + ': ' + toString(n)) AS sorts
MATCH (b)-[:TOOK_ACTION]->(g:GovernmentAction)
RETURN b.id AS body_id, b.name AS body, count(DISTINCT g.id) AS total, sorts
ORDER BY total DESC, body_id
