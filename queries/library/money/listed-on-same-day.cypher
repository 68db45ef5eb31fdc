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
