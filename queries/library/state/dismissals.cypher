/*
id = "dismissals"
title = "Who was dismissed, or whose case"
question = "Whom, or which case, is a state or official said to have dismissed?"
phrases = [
  "who was dismissed",
  "which officials were sacked",
  "officials removed from office",
  "cases dismissed",
  "fired officials",
  "which officials were sacked or cases thrown out by a state",
  "dismissed officials",
  "officials fired over scam compounds",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
first = { is = "date", meaning = "The first day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (b:Entity)-[l:DISMISSED]->(x:Entity)
RETURN b.id AS from_id, b.name AS from_name, x.id AS to_id, x.name AS to_name, x.kinds[0] AS kind,
       l.standing AS standing, l.first AS first, l.claims AS claims
ORDER BY from_id, to_id
