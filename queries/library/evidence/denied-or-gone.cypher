/*
id = "denied-or-gone"
title = "Only denied, or stated by nobody now"
question = "Which links does nobody assert now: only denied, not confirmed, or no longer stated?"
phrases = [
  "links nobody asserts now",
  "only denied links",
  "links no longer stated",
  "allegations nobody stands by any more",
  "links that are only denied or could not be confirmed",
  "links nobody stands by any more",
]
caveats = [
  "These are not links to repeat: nobody stands behind them.",
]

[columns]
from_id = { is = "entity", meaning = "Where the link starts, by id." }
from_name = { is = "text", meaning = "Where the link starts." }
link = { is = "text", meaning = "The type of link, as the vocabulary has it." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
denies = { is = "integer", meaning = "Claims that deny it now." }
not_confirmed = { is = "integer", meaning = "Claims that could not confirm it." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (l:Link)
WHERE l.asserts = 0
MATCH (x:Entity {id: l.from})
WITH *, l.to AS far
MATCH (y:Entity {id: far})
RETURN x.id AS from_id, x.name AS from_name, l.type AS link, y.id AS to_id, y.name AS to_name,
       l.standing AS standing, l.denies AS denies, l.not_confirmed AS not_confirmed,
       l.claims AS claims
ORDER BY from_id, link, to_id
