/*
id = "way-stations"
title = "Places that many routes pass through"
question = "Which places do most routes start in, pass through or lead to, there or within them?"
phrases = [
  "transit points",
  "way stations of routes",
  "through which places do most routes pass",
  "main transit hubs",
  "most common stops on trafficking routes",
  "towns that come up most often as way stations on the routes",
  "the main transit hubs, i.e. places most routes pass through",
  "busiest transit places",
  "transit hubs ranking",
  "stopover towns ranked by number of routes",
  "which border crossings see the most trafficking traffic",
  "where do victims usually change vehicles, cross or get dropped off",
  "show me the chokepoints of the trafficking networks",
  "places with at least {at_least} routes",
  "list the cities that turn up in {at_least} or more itineraries",
  "commonest departure points and destinations of recruits",
  "where do the smuggling corridors converge",
  "top staging posts for people being moved to the compounds",
  "what are the key nodes, airports and crossing points on the trafficking map",
  "places by count of routes {link}",
  "number of routes per place for {link}",
  "which locations act as gateways into the scam zones most often",
  "Where do most of the journeys begin?",
  "most frequent endpoints of recruitment routes",
  "which place is the biggest crossroads for trafficked workers",
  "origin, transit and destination places by how many routes touch them",
  "give me the hotspots along the pipelines",
  "what town keeps cropping up as the layover",
  "where would a caseworker expect trafficked people to travel via",
  "rank locations by routes starting, crossing or ending there",
  "principal transit locations used by traffickers",
  "main jumping-off points for smuggling people over the border",
  "bottlenecks where an intervention would catch most routes",
  "which destinations attract the largest number of routes",
  "frequently used transfer points en route to scam centres",
  "heaviest-used corridors and where they meet",
  "how many routes run through each place",
  "the usual stops on the way to the compounds",
  "biggest transit hubs for trafficked workers",
  "busiest departure points and destinations on the trafficking map",
  "What are the main transit hubs",
]
caveats = [
  "A route counts in every place around the one that is named: in its town, province and country. Do not add the rows up.",
]

[[params]]
name = "link"
type = "link"
meaning = "Only STARTS_IN, PASSES_THROUGH or LEADS_TO."
default = ""

[[params]]
name = "at_least"
type = "integer"
meaning = "Only places of so many routes."
default = 2
min = 1
max = 100

[columns]
place_id = { is = "entity", meaning = "The place, by id." }
place = { is = "text", meaning = "Its name." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
routes = { is = "integer", meaning = "How many routes, there or in places within it." }
directly = { is = "integer", meaning = "How many of them a source connects with it by name." }

[example]
at_least = 1
*/
MATCH (r:RecruitmentRoute)-[l:STARTS_IN|PASSES_THROUGH|LEADS_TO]->(e:Entity)
WHERE $link = '' OR type(l) = $link
MATCH (e)-[:LOCATED_IN*0..6]->(p:Entity)
WITH p, type(l) AS link, count(DISTINCT r.id) AS routes,
     count(DISTINCT CASE WHEN e.id = p.id THEN r.id END) AS directly
WHERE routes >= $at_least
RETURN p.id AS place_id, p.name AS place, link, routes, directly
ORDER BY routes DESC, place_id, link
