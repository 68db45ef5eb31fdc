/*
id = "answers-to-events"
title = "What the state answered"
question = "Which acts are given as an answer to which act, event or case?"
phrases = [
  "how did the state respond to events",
  "acts in answer to escapes",
  "government answers to events",
  "what acts answered which event",
  "which steps by governments were in response to something before",
  "acts that were a reaction to something",
]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
to_id = { is = "entity", meaning = "Where the link leads, by id." }
to_name = { is = "text", meaning = "Where the link leads." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
first = { is = "date", meaning = "The first day on which it may have been said." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (g:GovernmentAction)-[l:ANSWERS]->(x:Entity)
RETURN g.id AS action_id, g.name AS action, x.id AS to_id, x.name AS to_name, x.kinds[0] AS kind,
       l.standing AS standing, l.first AS first, l.claims AS claims
ORDER BY action_id, to_id
