/*
id = "events-in-place"
title = "What happened in a place"
question = "What events were reported here, or in what lies in this place?"
phrases = [
  "what happened in {place}",
  "events in {place}",
  "escapes in {place}",
  "deaths in {place}",
  "{event_type} in {place}",
  "incidents in {place}",
  "events reported in {place}",
  "{event_type}s in {place}",
  "{place} incidents",
  "beatings reported in {place}",
  "what went on in {place}",
  "who escaped in {place} and when",
  "{event_type} {place}",
  "fatalities in {place}",
  "protests by workers in {place}",
  "list every {event_type} reported from {place}",
  "occurrences within {place} and its towns",
  "victims breaking out of compounds in {place}",
  "abuse incidents logged in {place}",
  "did anybody die in {place}",
  "relocations of workers from or to {place}",
  "was there ever a {event_type} in {place}",
  "rebuilding seen in {place}",
  "forced returns around {place}",
  "show me the news out of {place}",
  "air strikes and shelling in {place}",
  "happenings in {place}",
  "people let go in {place}",
  "violence against captives in {place}",
  "dated events at locations inside {place}, with how well supported they are",
  "give me all goings-on in {place} of type {event_type}",
  "getaways and breakouts {place}",
  "any reported killings or torture in {place}",
  "what occurred at sites lying in {place}",
  "where do I find incident reports for {place}",
  "timeline of incidents for {place} only",
  "what befell people in {place}",
  "unrest in {place}",
  "any protests or breakouts in {place}",
  "What incidents happened in {place}",
  "have there been killings or escapes reported in {place} township",
]

[[params]]
name = "place"
type = "entity"
meaning = "The place."
kinds = ["Place"]

[[params]]
name = "event_type"
type = "text"
meaning = "Only events of this type."
choices_from = "property:event_type"
default = ""

[columns]
event_id = { is = "entity", meaning = "The event, by id." }
event = { is = "text", meaning = "The event." }
event_types = { is = "texts", meaning = "What sort of event it is." }
dates = { is = "dates", meaning = "When it happened, as the sources give it." }
at_id = { is = "entity", meaning = "Where, by id." }
at_name = { is = "text", meaning = "Where." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
claims = { is = "claims", meaning = "The claims, by id." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }

[example]
place = "amnesty-p01"
*/
MATCH (p:Place {id: $place})<-[:LOCATED_IN*0..6]-(x:Entity)<-[l:TOOK_PLACE_AT]-(e:Event)
WHERE $event_type = '' OR $event_type IN e.event_type
CALL (e) {
  MATCH (e)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['event_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
RETURN DISTINCT e.id AS event_id, e.name AS event, coalesce(e.event_type, []) AS event_types,
       coalesce(e.date, []) AS dates, x.id AS at_id, x.name AS at_name, l.standing AS standing,
       l.claims AS claims, hedged
ORDER BY dates, event_id, at_id
