/*
id = "true-on-a-day"
title = "What is said to have held on a day"
question = "Which links with a stated time are said to have held on this day?"
phrases = [
  "what held on {day}",
  "links true on {day}",
  "who held office on {day}",
  "which ties were in force {day}",
  "who owned what on {day}",
  "which relationships were valid at {day}",
  "ties in effect as at {day}",
  "links whose start and end enclose {day}",
  "who was director on {day}?",
  "office holders as of {day}",
  "leases running on {day}",
  "who actually was in charge at the time, {day}",
  "show connections that held good on {day}",
  "what was the case on {day} according to dated ties",
  "list relationships current at {day} by stated from and to dates",
  "at that moment, {day}, who was a member of what",
  "was the shareholding in place on {day}",
  "which appointments covered {day}",
  "positions occupied on {day}",
  "give me the edges with a validity period including {day}",
  "interval search: since before {day}, until after {day}",
  "facts on the ground on {day}: who held, ran, owned",
  "who was minister or governor at {day}",
  "legal position on the relevant date {day}: ownership, office, tenancy",
  "was anyone still a shareholder on {day}",
  "standing ties in the period around {day}, with begin and end",
  "who served in which post when it was {day}",
  "where can I look up what relations subsisted on {day}",
  "as things stood in reality on {day}, not as reported",
  "links active on {day}",
  "time-bounded connections, true at {day}",
  "licence valid on {day}",
  "tell me who sat on the board {day}",
  "which bonds are claimed to have existed on {day} itself",
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
