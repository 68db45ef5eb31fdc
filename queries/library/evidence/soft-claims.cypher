/*
id = "soft-claims"
title = "Said only to appear so or to be possible"
question = "Which claims does their source give only as an impression or a possibility?"
phrases = [
  "weak claims",
  "claims given as a possibility",
  "impressions and possibilities",
  "soft claims",
  "weakly worded stuff: \"appears\", \"may have\"",
  "claims that are only 'appears' or 'possible'",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
value = { is = "text", meaning = "The other end, or the value." }
firmness = { is = "text", meaning = "appears or possible." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (said:Claim)-[:ABOUT]->(x:Entity)
WHERE said.modality <> 'states' AND said.state IN ['current', 'not_reachable']
MATCH (said)-[:STATED_IN]->(s:Source)
OPTIONAL MATCH (said)-[:TOWARDS]->(y:Entity)
RETURN x.id AS entity_id, x.name AS entity, said.predicate AS what,
       coalesce(y.name, said.value) AS value, said.modality AS firmness, s.publisher AS publisher,
       said.stated_on AS stated_on, said.id AS claim
ORDER BY entity_id, what, claim
