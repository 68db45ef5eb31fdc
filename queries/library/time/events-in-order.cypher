/*
id = "events-in-order"
title = "Events in order"
question = "What happened, in the order of days, and what is said to have happened on no day?"
phrases = [
  "chronology",
  "what happened when",
  "timeline of events",
  "events in order",
  "timeline of what happened",
  "everything that happened in chronological order",
  "history of the scam compounds from start to finish",
  "chronological list of incidents",
  "sequence of events",
  "all events sorted by date",
  "walk me through it day by day",
  "what came first and what came next",
  "ticktock of the whole story",
  "give me a backgrounder timeline",
  "course of events from earliest to latest",
  "full calendar of occurrences",
  "date-ordered incident log",
  "master chronology for a legal brief",
  "statement of facts in order of time",
  "how did things unfold",
  "when did each escape or death or protest occur",
  "list every happening oldest first",
  "show events by day",
  "annals",
  "key dates",
  "story so far in sequence",
  "overall event history with dated and undated ones",
  "diary of incidents",
  "tell me what went down and in which order",
  "dates, events, locations in one long list",
  "where could I find a timeline for my article",
  "the run of events over the years",
  "arrange all incidents along a time axis",
  "chronicle of what was reported",
  "everything that took place put on a timeline",
  "milestones in date order",
  "chronology of everything, undated stuff at the end",
  "Chronology of everything, day by day",
]

[columns]
dated = { is = "date", meaning = "Its date, as the first source gives it; empty where none does." }
entity_id = { is = "entity", meaning = "The entity, by id." }
event = { is = "text", meaning = "The event." }
event_types = { is = "texts", meaning = "What sort of event it is." }
at = { is = "texts", meaning = "Where it took place." }
said = { is = "integer", meaning = "How many claims speak of it." }
hedged = { is = "texts", meaning = "Which of these values no claim puts plainly: appears or possible." }
*/
MATCH (e:Event)
CALL (e) {
  MATCH (e)<-[:ABOUT]-(said:Claim)
  WHERE said.predicate IN ['event_type', 'date'] AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  WITH said.predicate AS what, said.value AS value, collect(DISTINCT said.modality) AS firm
  WHERE NOT 'states' IN firm
  WITH what, value, firm ORDER BY what, value
  RETURN collect(what + ': ' + value + CASE WHEN 'appears' IN firm THEN ' (appears)' ELSE ' (possible)' END) AS hedged
}
OPTIONAL MATCH (e)-[:TOOK_PLACE_AT]->(x:Entity)
WITH e, hedged, x ORDER BY x.name
RETURN coalesce(e.date[0], '') AS dated, e.id AS entity_id, e.name AS event,
       coalesce(e.event_type, []) AS event_types, collect(DISTINCT x.name) AS at, e.claims AS said, hedged
ORDER BY CASE WHEN dated = '' THEN 1 ELSE 0 END, dated, entity_id
