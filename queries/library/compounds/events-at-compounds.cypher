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
