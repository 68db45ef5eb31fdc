/*
id = "names-of"
title = "The names of one"
question = "Under which names is this one known, and which source gives each?"
phrases = [
  "aliases of {entity}",
  "other names of {entity}",
  "what is {entity} also called",
  "name of {entity} in chinese",
  "how is {entity} spelled",
]

[[params]]
name = "entity"
type = "entity"
meaning = "The entity."

[columns]
name = { is = "text", meaning = "The name." }
sort = { is = "text", meaning = "What sort of name: name, alias, listed form, short name or code." }
publisher = { is = "text", meaning = "Who published it." }
source_id = { is = "source", meaning = "The source, by id." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
entity = "acts-gsjk5"
*/
MATCH (x:Entity {id: $entity})<-[:ABOUT]-(said:Claim)-[:STATED_IN]->(s:Source)
WHERE said.predicate IN ['alias', 'code', 'listed_name', 'name', 'short_name']
  AND said.polarity = 'asserts' AND said.state IN ['current', 'not_reachable']
RETURN said.value AS name, said.predicate AS sort, s.publisher AS publisher, s.id AS source_id, said.id AS claim
ORDER BY name, claim
