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
  "trafficking ringleaders and their destinations",
  "names of alleged traffickers and where they take people",
  "which brokers send workers to which compounds",
  "snakeheads",
  "list of human smugglers named in the record",
  "headhunters and agents luring job seekers",
  "who is behind the recruitment pipelines",
  "Who organises the transport of victims and to what destination?",
  "fake job agencies feeding the scam centres",
  "show me everyone alleged to operate a smuggling route",
  "which gangs control the supply of labour to the parks",
  "any names for the middlemen who bring people in?",
  "persons or entities alleged to recruit, transport or transfer victims",
  "who lures people with bogus job offers",
  "syndicates that ferry recruits across the border",
  "operators of trafficking routes with end points",
  "route runners",
  "the fixers who get people over the river",
  "which employment agencies have been linked to trafficking workers into fraud factories",
  "who masterminds the recruitment, and where do recruits end up",
  "who sells people to the compounds",
  "give me the alleged people-smuggling bosses",
  "identify the perpetrators of the recruitment and the place each delivers to",
  "who does the hiring for the scam parks",
  "responsible parties for each recruitment channel",
  "human trafficking networks and their organisers",
  "where could I find out who arranges these journeys",
  "handlers and facilitators moving workers to the scam cities",
  "who do survivors name as having recruited them",
  "trafficker to destination table",
  "recruiters and brokers moving people, and their destinations",
  "Who are the recruiters and brokers behind the routes, and where were they sending people",
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
