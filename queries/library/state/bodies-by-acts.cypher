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
  "most active enforcement agencies",
  "league table of authorities",
  "which ministry has done the most",
  "who has carried out most raids",
  "agencies, number of operations, breakdown by kind",
  "rank police forces by activity",
  "how busy has each government department been",
  "top enforcers",
  "compare regulators by how much they did",
  "which institution leads the fight against scam centres",
  "how many measures are credited to each agency",
  "show authorities sorted by total acts",
  "overview of state organs and their tally of acts",
  "which law enforcement body turns up most",
  "who among governments is pulling their weight",
  "list all state bodies with counts",
  "number of raids and arrests per police service",
  "competent authorities by volume of enforcement",
  "who does the heavy lifting on enforcement",
  "which agencies sanction and which arrest",
  "breakdown of acts per authority and type",
  "statistics of official bodies' interventions",
  "most prolific sanctioning body",
  "least active government bodies",
  "how often did each public authority intervene",
  "give me the agencies that feature in the record and what kinds of things they do",
  "total measures grouped by responsible department",
  "which country's bodies have acted the most times",
  "what mix of acts does each agency take",
  "leaderboard of state actors by acts",
  "most active agencies",
  "police forces and regulators ranked by number of operations, split by category",
  "Which police forces or ministries are the busiest here? count by type of action",
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
