/*
id = "routes-to-acted-on"
title = "Routes that lead where states have acted"
question = "Which routes lead to compounds or places that states have acted on, and on what days?"
phrases = [
  "routes to raided compounds",
  "routes that lead to places with police action",
  "routes to compounds that states acted on",
  "Routes that lead to places that were later raided",
  "which routes end at compounds a state has moved against, when",
  "routes that lead to raided places",
  "recruitment routes ending at raided sites",
  "trafficking paths whose destination saw a crackdown",
  "which pipelines feed compounds that police have stormed",
  "do people still get sent to places authorities have moved on",
  "routes and government actions at their end point with dates",
  "destination of route has been subject to enforcement",
  "compounds hit by operations and the recruiting channels that supply them",
  "link the trafficking itineraries with the busts at their destinations",
  "routes to cleared-out compounds, when cleared",
  "state intervention at the far end of a route",
  "where a route leads and what the state did there and on which day",
  "show routes into towns that got raided",
  "match recruitment paths against law enforcement measures",
  "trafficking lines into sanctioned or searched compounds",
  "have authorities gone after the places to which recruits are taken",
  "busted hubs and the ways people were brought to them",
  "list routes for which the terminus was the object of an official act",
  "was the place that victims were carried to ever swooped on",
  "crackdown dates at recruitment destinations",
  "recruiting channels overlapping with government operations",
  "give me trafficking corridors that end somewhere the army or police took action",
  "which routes should have dried up since their target was shut by the state",
  "did a raid follow at the end of any trafficking route",
  "effect of enforcement on routes: which end in places acted against",
  "routes bound for compounds under official measures",
  "where could I see recruitment lines side by side with raids and the days of these",
  "feeder routes of compounds that governments targeted",
  "has there been official action at the sites these people are trafficked into",
  "paths to hubs where arrests or seizures took place",
  "timeline of state acts at the destinations of trafficking",
  "are recruits still being sent to sites that got raided or sanctioned",
  "trafficking flows ending at raided parks, with the raid dates",
  "did people keep being sent to compounds that governments had already hit? routes with the dates of the action",
]

[columns]
route_id = { is = "entity", meaning = "The route, by id." }
route = { is = "text", meaning = "The route." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
dates = { is = "dates", meaning = "When it was done, as the sources give it." }
first = { is = "date", meaning = "The first day on which the route's end may have been stated." }
last = { is = "date", meaning = "The last day on which it may have been stated." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (r:RecruitmentRoute)-[l:LEADS_TO]->(e:Entity)<-[:DIRECTED_AT|TOOK_PLACE_AT]-(g:GovernmentAction)
CALL (g) {
  MATCH (g)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN DISTINCT r.id AS route_id, r.name AS route, e.id AS to_id, e.name AS to_name, g.id AS action_id,
       g.name AS action, coalesce(g.date, []) AS dates, l.first AS first, l.last AS last, hedged
ORDER BY route_id, to_id, action_id
