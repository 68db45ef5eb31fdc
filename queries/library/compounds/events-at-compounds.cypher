/*
id = "events-at-compounds"
title = "What was seen to happen at compounds"
question = "What events took place at compounds, and when?"
phrases = [
  "events at compounds",
  "escapes from compounds",
  "{event_type} at compounds",
  "protests and deaths at compounds",
  "what incidents were reported at compounds",
  "any {event_type}s from compounds",
  "{event_type}s at scam compounds, with dates",
  "What {event_type}s were there inside the compounds",
  "{event_type}s seen at compounds",
  "breakouts and suicides inside scam parks",
  "incident log for the compounds",
  "list every {event_type} reported at a scam centre",
  "workers on strike in scam hubs",
  "when did people flee the compounds",
  "torture and beatings in compounds by date",
  "what went on behind the walls and on which days",
  "show me {event_type} incidents",
  "fatalities at compounds",
  "riots in the hubs",
  "chronology of occurrences at the sites",
  "releases of captives from scam compounds",
  "workers moved from one compound to another",
  "any record of runaways being dragged back",
  "occurrence type {event_type} compound date",
  "give me the happenings at each compound",
  "people who got out of the compounds",
  "construction resumed at scam sites",
  "violence against workers in fraud factories",
  "escape, release, beating, death: all at compounds",
  "mass walkouts and unrest at centers",
  "dated incidents of abuse at facilities",
  "did anyone die in a scam park",
  "jumping from windows or climbing fences to get away",
  "anything on {event_type} in the compounds",
  "forced_return of workers to compounds",
  "where could I find cases of {event_type} among people kept there",
  "notable episodes in the history of the compounds",
  "hunger strike or revolt by detainees",
  "relocation and rebuilding of scam hubs",
  "fires, mass escapes, riots inside the scam parks",
  "Have there been any explosions or demolitions at the sites, with dates please",
  "List the escapes recorded at scam compounds with dates",
  "Any fires, riots or mass breakouts inside the compounds? when",
]

[[params]]
name = "event_type"
type = "text"
meaning = "Only events of this type."
default = ""
choices_from = "property:event_type"

[columns]
compound_id = { is = "entity", meaning = "The compound's id." }
compound = { is = "text", meaning = "Its name." }
event_id = { is = "entity", meaning = "The event, by id." }
event = { is = "text", meaning = "The event." }
event_types = { is = "texts", meaning = "What sort of event it is." }
dates = { is = "dates", meaning = "When it happened, as the sources give it." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (c:Compound)<-[l:TOOK_PLACE_AT]-(e:Event)
WHERE $event_type = '' OR $event_type IN e.event_type
CALL (e) {
  MATCH (e)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['event_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN c.id AS compound_id, c.name AS compound, e.id AS event_id, e.name AS event,
       coalesce(e.event_type, []) AS event_types, coalesce(e.date, []) AS dates,
       l.standing AS standing, l.claims AS claims, hedged
ORDER BY compound_id, dates, event_id

// graph
MATCH (c:Compound)<-[:TOOK_PLACE_AT]-(e:Event)
WHERE $event_type = '' OR $event_type IN e.event_type
RETURN e.id AS `from`, 'TOOK_PLACE_AT' AS type, c.id AS to
ORDER BY `from`, to
