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
  "itinerary of every trafficking route",
  "origin, transit and destination for all routes",
  "route map of recruitment",
  "legs of each journey",
  "stopovers and end points of all recruitment paths",
  "how does each pipeline run from beginning to end",
  "where do the routes begin and by way of what do they end",
  "trace all the trafficking corridors stage by stage",
  "give me the complete course of every route",
  "start point, waypoints, final stop",
  "journeys of victims broken down into stages",
  "table of all routes: from - via - to",
  "what roads do traffickers follow",
  "geography of the recruitment lines",
  "overview of smuggling itineraries with their transit points",
  "show how victims travel leg after leg on every known route",
  "let me see all known trafficking paths laid out",
  "every recruitment channel and the places it touches",
  "A to B via C, all routes",
  "which stations does each route have in order",
  "where could I find the travel paths of trafficked workers as a list",
  "what's the trajectory of each trafficking channel",
  "lay out the course the traffickers take people on",
  "directory of recruitment routes and their way",
  "sequence of places per route",
  "the trips people were taken on: first place to last",
  "plot the trafficking pipelines for a graphic",
  "I need data for a flow map of origin-transit-destination",
  "all corridors: entry, passage and terminus",
  "reported movement patterns of the trafficked along each path",
  "all trafficking journeys leg by leg, start transit end",
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
