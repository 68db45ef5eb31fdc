/*
id = "kinds-disagree"
title = "Things whose kind sources do not agree on"
question = "To which entities do sources give different kinds?"
phrases = [
  "entities with different kinds",
  "sources disagree what kind a thing is",
  "is it a company or a group",
  "things that one source calls a company and another a group",
  "conflicting entity types",
  "person or company?",
  "type mismatch between sources",
  "which entities are classified inconsistently",
  "one source says it's a place, another a compound",
  "show me things typed two ways",
  "entities with more than one category",
  "what sort of thing is it, sources can't agree",
  "list ambiguous types",
  "classification conflicts",
  "is this a firm, a gang or a site? sources differ",
  "contradictory labelling of what something is",
  "give me nodes carrying several types",
  "who or what is called different sorts of thing",
  "dispute over nature of an entity",
  "same name called a group here and a company there",
  "kind contradictions",
  "compound in one report, company in the next",
  "category disagreement across papers",
  "where do sources clash on whether it's an organisation or a location",
  "unclear entity class",
  "double-typed entries",
  "legal person or loose network: divergent descriptions",
  "muddled categories, which records",
  "are there entities filed under multiple kinds",
  "which subjects do reports put in differing classes",
  "state body or private company, conflicting descriptions",
  "inconsistent kind assignments",
  "where is it uncertain what kind of entity we are dealing with",
  "mixed-up types needing a clean-up",
  "Person or company? things that reports classify inconsistently",
  "Something is a company in one source and a person or compound in another - where does that occur",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kinds = { is = "texts", meaning = "Every kind that is claimed, the most claimed first." }
said = { is = "integer", meaning = "How many claims speak of it." }
*/
MATCH (x:Entity)
WHERE size(x.kinds) > 1
RETURN x.id AS entity_id, x.name AS entity, x.kinds AS kinds, x.claims AS said
ORDER BY entity_id
