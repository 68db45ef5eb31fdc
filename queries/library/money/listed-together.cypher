/*
id = "listed-together"
title = "Named by one listing together"
question = "Who or what else is named by the same acts as this one?"
phrases = [
  "who was listed together with {entity}",
  "named in the same act as {entity}",
  "who else was sanctioned with {entity}",
  "who was named in the same designation as {entity}",
  "others named by the same acts as {entity}",
  "co-designated with {entity}",
  "same press release as {entity} - which other names",
  "who is in the same sanctions package as {entity}",
  "associates hit by the same order as {entity}",
  "which firms and people appear beside {entity} in official acts",
  "joint targets with {entity}",
  "show me the other subjects of the action against {entity}",
  "{entity} and others in one designation",
  "fellow targets of {entity}",
  "named alongside {entity} by a state",
  "companions of {entity} in raids or sanctions notices",
  "lumped in with {entity} by the authorities",
  "whom did the same measure also hit as {entity}",
  "other parties to the government action covering {entity}",
  "which names does the notice about {entity} also contain",
  "list all those designated in one go with {entity}",
  "who came in the same batch as {entity}",
  "co-listed persons and companies {entity}",
  "{entity} sanctions, remaining names in the document",
  "were others included in the listing of {entity}",
  "give me the whole network designated along with {entity}",
  "the act that names {entity}, whom else does it name",
  "how often do {entity} and another turn up in one act",
  "co-targets {entity}",
  "affiliates blacklisted in the same decision as {entity}",
  "anyone mentioned in the same order that mentions {entity}?",
  "shared enforcement actions with {entity}",
  "who went down together with {entity} in one announcement",
  "what other entities are covered by the decree naming {entity}",
  "annex to the decision on {entity}: further names",
  "co-designees of the {entity}",
  "names appearing in one and the same sanctions announcement with {entity}",
  "other names in the same designation as the {entity}",
]
caveats = [
  "Being named by one act is no tie between those named.",
]

[[params]]
name = "entity"
type = "entity"
meaning = "Any entity that acts are directed at."

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
total = { is = "integer", meaning = "How many acts name both." }
actions = { is = "texts", meaning = "The acts." }

[example]
entity = "acts-gsjk5"
*/
MATCH (x:Entity {id: $entity})<-[:DIRECTED_AT]-(g:GovernmentAction)-[:DIRECTED_AT]->(y:Entity)
WHERE y.id <> x.id
WITH y, g ORDER BY g.name
RETURN y.id AS entity_id, y.name AS entity, y.kinds[0] AS kind, count(DISTINCT g.id) AS total,
       collect(DISTINCT g.name) AS actions
ORDER BY total DESC, entity_id
