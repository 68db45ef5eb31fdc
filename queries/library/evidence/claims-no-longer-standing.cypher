/*
id = "claims-no-longer-standing"
title = "Claims that no longer stand"
question = "Which claims were withdrawn, corrected, delisted or found to be our error?"
phrases = [
  "withdrawn claims",
  "corrected claims",
  "delisted entries",
  "claims that no longer stand",
  "retracted statements",
  "which claims were retracted or turned out wrong",
  "retracted or delisted claims",
]
caveats = [
  "It is empty while every claim stands, as in the bundled sources.",
]

[columns]
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
state = { is = "text", meaning = "What became of it." }
since = { is = "text", meaning = "Since when; else when we noticed; empty where neither is recorded." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
publisher = { is = "text", meaning = "Who published it." }
*/
MATCH (said:Claim)-[:STATED_IN]->(s:Source)
WHERE NOT said.state IN ['current', 'not_reachable']
OPTIONAL MATCH (said)-[:ABOUT]->(x:Entity)
RETURN
       said.modality AS firmness, said.id AS claim, x.id AS entity_id, x.name AS entity, said.predicate AS what,
       said.state AS state,
       coalesce(said.state_since, substring(said.state_recorded_at, 0, 10), '') AS since,
       said.stated_on AS stated_on, s.publisher AS publisher
ORDER BY state, claim
