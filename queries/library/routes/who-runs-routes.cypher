/*
id = "who-runs-routes"
title = "Who is said to run routes"
question = "Who is said to run recruitment routes, and where do those lead?"
phrases = [
  "who runs recruitment routes",
  "recruiters",
  "who traffics people",
  "which groups run trafficking routes",
  "who recruits people for compounds",
  "who is smuggling the workers in",
  "who is accused of running the recruitment routes",
]
caveats = [
  "No bundled source says by name who runs a route, so of these the answer is empty.",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
leads_to = { is = "texts", meaning = "Where the route is said to lead." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (x:Entity)-[l:RUNS_ROUTE]->(r:RecruitmentRoute)
OPTIONAL MATCH (r)-[:LEADS_TO]->(e:Entity)
WITH x, l, r, e ORDER BY e.name
RETURN x.id AS from_id, x.name AS from_name, r.id AS route_id, r.name AS route,
       collect(DISTINCT e.name) AS leads_to, l.standing AS standing, l.claims AS claims
ORDER BY from_id, route_id
