/*
id = "sources-that-contradict"
title = "Sources that contradict one another"
question = "Which two sources say the opposite of one link?"
phrases = [
  "sources that contradict each other",
  "which sources say the opposite",
  "contradicting sources",
  "which two sources flatly contradict each other",
]
caveats = [
  "One article often prints both sides: then both ids are the same.",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
asserted_in = { is = "source", meaning = "The source that asserts it." }
denied_in = { is = "source", meaning = "The source that reports the denial." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (l:Link)
WHERE l.contested
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
UNWIND range(0, size(l.e_sources) - 1) AS i
UNWIND range(0, size(l.e_sources) - 1) AS j
WITH x, l, y, i, j
WHERE l.e_polarities[i] = 'asserts' AND l.e_polarities[j] = 'denies'
  AND l.e_states[i] IN ['current', 'not_reachable']
  AND l.e_states[j] IN ['current', 'not_reachable']
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.e_sources[i] AS asserted_in, l.e_sources[j] AS denied_in,
       [l.e_claims[i], l.e_claims[j]] AS claims
ORDER BY from_id, link, to_id, claims
