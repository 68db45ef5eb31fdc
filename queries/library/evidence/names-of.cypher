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
  "{entity} aka",
  "alias list {entity}",
  "what names does {entity} go by",
  "under what other name has {entity} operated",
  "{entity} in Thai or Khmer or Burmese script",
  "pseudonyms and nicknames of {entity}",
  "alternate spellings of {entity}",
  "transliterations of {entity}",
  "what is the real name of {entity}",
  "how do you write {entity} in Chinese characters",
  "former names of {entity}",
  "formerly known as: {entity}",
  "does {entity} have a trading name or brand",
  "which names are given for {entity} and by which source",
  "show every spelling of {entity}",
  "abbreviation or acronym for {entity}",
  "full legal name of {entity}",
  "by what name do the sources call {entity}",
  "romanised and native name {entity}",
  "a/k/a and f/k/a of {entity}",
  "I need search terms for {entity} - all variants",
  "who calls {entity} what",
  "is {entity} known under some different name",
  "name variants of {entity} with references",
  "local name of {entity}",
  "registered name and short name of {entity}",
  "did {entity} rename or rebrand itself",
  "what else do people call {entity}, and where was that printed",
  "code name or handle of {entity}",
  "list the designations and labels used for {entity}",
  "{entity} aliases",
  "Chinese spelling of {entity}",
  "what else do they call {entity}, and says who",
  "Chinese spelling and aliases of {entity}, with where each is from",
  "what else is {entity} called",
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
