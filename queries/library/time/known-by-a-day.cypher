/*
id = "known-by-a-day"
title = "What had been said by a day"
question = "Which links had somebody asserted by this day, and how many claims stood behind them?"
phrases = [
  "what was known by {day}",
  "links known before {day}",
  "what had been reported by {day}",
  "what links had been asserted by the end of {day}",
  "who was already said to own what {day}",
  "which links were already known by end of {day}",
]
caveats = [
  "A claim that was taken back later is counted: it had been said.",
]

[[params]]
name = "day"
type = "date"
meaning = "By the end of this day, month or year."
bound = "latest"

[[params]]
name = "link"
type = "link"
meaning = "Only links of this type."
default = ""

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
total = { is = "integer", meaning = "How many claims had asserted it." }
claims = { is = "claims", meaning = "The claims, by id." }

[example]
day = "2025-12"
link = "DIRECTED_AT"
*/
MATCH (l:Link)
WHERE $link = '' OR l.type = $link
WITH l, [i IN range(0, size(l.e_claims) - 1)
         WHERE l.e_polarities[i] = 'asserts' AND l.e_stated[i] <= $day
         | l.e_claims[i]] AS claims
WHERE size(claims) > 0
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       size(claims) AS total, claims
ORDER BY from_id, link, to_id
