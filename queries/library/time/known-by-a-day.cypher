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
  "which connections were already on record by {day}?",
  "state of knowledge as of {day}",
  "what did anyone publicly claim about ownership up to {day}",
  "snapshot of asserted ties at {day}",
  "how much was out in the open by {day}, and on how many claims?",
  "could a bank have known about these relationships by {day}?",
  "due diligence cut-off {day}: ties already alleged",
  "prior to {day}, who had been alleged to control what",
  "show me every relationship somebody had stated no later than {day}",
  "list {link} ties asserted on or before {day}",
  "{link} known by {day}",
  "give me the links first claimed earlier than {day}",
  "what could a reader have found out before {day} about who runs what",
  "public knowledge at the date of {day}",
  "constructive knowledge test: what had been said as at {day}",
  "roll the graph back to {day}",
  "turn back the clock to {day} - which edges existed",
  "time travel: graph as it stood on {day}",
  "did people already say that by {day}?",
  "who was already accused of running which compound ahead of {day}",
  "what had come to light by {day}",
  "number of claims behind each connection by {day}",
  "how many sources had made the allegation until {day}, per tie",
  "where could I see what the world knew when {day} came round",
  "which associations had been disclosed up to and including {day}",
  "evidence available at {day}, relationship by relationship",
  "had anybody reported {link} links by then, {day}?",
  "what was the press aware of by {day}",
  "back on {day}, what were folks already saying about who was tied to whom",
  "affiliations previously published, cutoff date {day}",
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
