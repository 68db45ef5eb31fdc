/*
id = "failures-to-act"
title = "Refusals and failures to act"
question = "Where is a state said to have refused to act, or to have failed to?"
phrases = [
  "where did the state fail to act",
  "refusals to investigate",
  "failures to act",
  "where police did nothing",
  "state inaction",
  "where did the authorities refuse to step in",
  "where did the state refuse to act",
]

[columns]
action_id = { is = "entity", meaning = "The act, by id." }
action = { is = "text", meaning = "The act." }
body_id = { is = "entity", meaning = "The state body, by id." }
body = { is = "text", meaning = "The state body." }
standing = { is = "text", meaning = "In words: who is behind the link, and whether it is disputed." }
about = { is = "texts", meaning = "What it was about." }
claims = { is = "claims", meaning = "The claims, by id." }
*/
MATCH (g:GovernmentAction)
WHERE 'failure_to_act' IN g.action_type OR 'refusal' IN g.action_type
OPTIONAL MATCH (b:Entity)-[t:TOOK_ACTION]->(g)
OPTIONAL MATCH (g)-[:DIRECTED_AT|TOOK_PLACE_AT]->(x:Entity)
WITH g, b, t, x ORDER BY x.name
RETURN g.id AS action_id, g.name AS action, b.id AS body_id, b.name AS body,
       t.standing AS standing, collect(DISTINCT x.name) AS about, coalesce(t.claims, []) AS claims
ORDER BY action_id, body_id
