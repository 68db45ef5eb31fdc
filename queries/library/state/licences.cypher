/*
id = "licences"
title = "Who licensed what"
question = "Whom is a state said to have licensed or permitted?"
phrases = [
  "who was licensed by the state",
  "casino licences",
  "which companies have licences",
  "licences granted",
  "permits given by governments",
  "who was given a gambling licence",
  "casino permits - who was granted one",
  "casino licences, who got them from the state",
]
caveats = [
  "A licence is neutral: that it helped anybody would be a claim of its own.",
]

[columns]
body_id = { is = "entity", meaning = "The state body, by id." }
body = { is = "text", meaning = "The state body." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
first = { is = "date", meaning = "The first day on which it may have been said." }
last = { is = "date", meaning = "The last day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (b:Entity)-[l:LICENSED]->(x:Entity)
RETURN b.id AS body_id, b.name AS body, x.id AS to_id, x.name AS to_name, x.kinds[0] AS kind,
       l.standing AS standing, l.first AS first, l.last AS last, l.claims AS claims
ORDER BY body_id, to_id
