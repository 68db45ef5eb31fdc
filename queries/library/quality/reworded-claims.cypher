/*
id = "reworded-claims"
title = "Claims whose wording was changed"
question = "Which claims were revised, and how did they read before?"
phrases = [
  "revised claims",
  "reworded claims",
  "how did claims read before",
  "changed wording",
  "which statements did we edit, old vs new wording",
]
caveats = [
  "It is empty until a file is loaded again with other words.",
]

[columns]
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
replaced_on = { is = "date", meaning = "When it was revised (UTC)." }
before = { is = "text", meaning = "How it read." }
now = { is = "text", meaning = "How it reads." }
state_before = { is = "text", meaning = "What had become of it then." }
state = { is = "text", meaning = "What has become of it now." }
*/
MATCH (c:Claim)-[:WAS]->(w:Wording)
OPTIONAL MATCH (c)-[:ABOUT]->(x:Entity)
RETURN
       c.modality AS firmness, c.id AS claim, x.id AS entity_id, x.name AS entity, c.predicate AS what,
       substring(w.replaced_at, 0, 10) AS replaced_on, coalesce(w.paraphrase, w.quote) AS before,
       coalesce(c.paraphrase, c.quote) AS now, coalesce(w.state, '') AS state_before, c.state AS state
ORDER BY replaced_on DESC, claim, before
