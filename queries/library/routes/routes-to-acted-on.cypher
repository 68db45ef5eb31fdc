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
