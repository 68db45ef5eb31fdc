/*
id = "routes-in-steps"
title = "Routes from end to end"
question = "Which way does each route go: from where, through what, to where?"
phrases = [
  "recruitment routes step by step",
  "all routes with their stops",
  "which way do routes go",
  "list of recruitment routes",
  "show each route step by step, start, transit, end",
  "full routes start to finish",
]

[columns]
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
starts = { is = "texts", meaning = "Where it starts." }
passes = { is = "texts", meaning = "Way stations, by name: not in the order of the journey." }
leads_to = { is = "texts", meaning = "Where it leads." }
said = { is = "integer", meaning = "How many claims speak of it." }
*/
MATCH (r:RecruitmentRoute)
OPTIONAL MATCH (r)-[:STARTS_IN]->(a:Entity)
WITH r, a ORDER BY a.name
WITH r, collect(DISTINCT a.name) AS starts
OPTIONAL MATCH (r)-[:PASSES_THROUGH]->(b:Entity)
WITH r, starts, b ORDER BY b.name
WITH r, starts, collect(DISTINCT b.name) AS passes
OPTIONAL MATCH (r)-[:LEADS_TO]->(c:Entity)
WITH r, starts, passes, c ORDER BY c.name
RETURN r.id AS route_id, r.name AS route, starts, passes, collect(DISTINCT c.name) AS leads_to,
       r.claims AS said
ORDER BY route_id

// graph
MATCH (r:RecruitmentRoute)-[l:STARTS_IN|PASSES_THROUGH|LEADS_TO]->(p:Entity)
RETURN r.id AS `from`, type(l) AS type, p.id AS to
ORDER BY `from`, type, to
