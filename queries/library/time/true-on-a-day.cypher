/*
id = "true-on-a-day"
title = "What is said to have held on a day"
question = "Which links with a stated time are said to have held on this day?"
phrases = [
  "what held on {day}",
  "links true on {day}",
  "who held office on {day}",
  "which ties were in force {day}",
]
caveats = [
  "Links without any stated time are left out: they may have held as well.",
]

[[params]]
name = "day"
type = "date"
meaning = "The day."

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
since = { is = "date", meaning = "From when, as far as the source says; empty where it does not." }
until = { is = "date", meaning = "Until when; empty where the source does not say." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
day = "2024-06-01"
*/
MATCH (said:Claim)-[:ABOUT]->(x:Entity)
WHERE said.object IS NOT NULL AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
  AND (said.valid_from IS NOT NULL OR said.valid_to IS NOT NULL)
  AND coalesce(said.valid_from_earliest, '0000') <= $day
  AND coalesce(said.valid_to_latest, '9999') >= $day
MATCH (said)-[:TOWARDS]->(y:Entity)
RETURN x.id AS from_id, x.name AS from_name, said.predicate AS link, y.id AS to_id,
       y.name AS to_name, coalesce(said.valid_from, '') AS since, coalesce(said.valid_to, '') AS until,
       said.modality AS firmness, said.id AS claim
ORDER BY from_id, link, to_id, claim
