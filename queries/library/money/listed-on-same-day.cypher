/*
id = "listed-on-same-day"
title = "Listed on the same day"
question = "Who or what else was listed on a day on which this one was, by whichever body?"
phrases = [
  "who was listed on the same day as {entity}",
  "sanctioned on the same date as {entity}",
  "listed the same day",
  "who else was sanctioned the same day as {entity}",
  "what other names went on a list on the day {entity} did",
  "same-day designations as {entity}",
  "who shares a listing date with {entity}",
  "other targets announced the day {entity} was sanctioned",
  "which names were blacklisted on the very date of {entity}",
  "sanctions batch of the day for {entity}",
  "on the day {entity} was designated, whom else did any authority list",
  "did other countries also sanction people the same day they hit {entity}",
  "{entity} date of designation and everyone else that day",
  "coinciding listings {entity}",
  "show me all those put on lists on {entity}'s listing day",
  "simultaneous sanctions with {entity} by any government",
  "who was added on that date alongside {entity} anywhere",
  "what companies and people went on a blacklist within 24 hours with {entity}",
  "listing day companions of {entity}",
  "concurrent designations by all bodies on the date for {entity}",
  "give me the day's other sanctions when {entity} was added",
  "names of same date as {entity} on the sanctions lists",
  "anyone else hit that day besides {entity}?",
  "{entity} same day, any list",
  "which parties have an identical designation date to {entity}",
  "was {entity} sanctioned on a day when others were too",
  "everything listed the day they listed {entity}",
  "coordinated day of action that included {entity}: who was on the lists",
  "other people blacklisted by other states the day {entity} was",
  "find entities whose listing falls on the day of that of {entity}",
  "day match of sanctions for {entity}",
  "{entity} and the rest of that date's sanctions announcements",
  "when {entity} got sanctioned, who else got it on that day",
  "co-dated listings with {entity}",
  "total of names listed on the day of {entity}'s designation",
  "others sanctioned the very date {entity} was",
]
caveats = [
  "Being listed on one day is no tie between those listed.",
  "Only listings that are dated to the day are compared.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
dated = { is = "date", meaning = "The day." }
other_id = { is = "entity", meaning = "Who or what else, by id." }
other = { is = "text", meaning = "Who or what else." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
total = { is = "integer", meaning = "How many acts list it on that day." }

[example]
entity = "acts-gsjk5"
*/
MATCH (x:Entity {id: $entity})<-[:DIRECTED_AT]-(g:GovernmentAction)
WHERE 'designation' IN g.action_type
UNWIND g.date AS dated
WITH DISTINCT x, dated
WHERE size(dated) = 10
MATCH (h:GovernmentAction)-[:DIRECTED_AT]->(y:Entity)
WHERE 'designation' IN h.action_type AND dated IN h.date AND y.id <> x.id AND NOT y:Place
RETURN dated, y.id AS other_id, y.name AS other, y.kinds[0] AS kind, count(DISTINCT h.id) AS total
ORDER BY dated, other_id
