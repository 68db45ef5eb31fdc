/*
id = "claims-of-source"
title = "What one source says"
question = "What does this source claim, and where in it?"
phrases = [
  "what does {source} say",
  "claims of {source}",
  "statements in {source}",
  "everything from {source}",
  "which claims come from {source}",
  "what does the {source} article claim",
  "what's in {source}",
  "{source} contents",
  "read out {source} claim by claim",
  "summary of {source}",
  "what was extracted from {source}",
  "which facts did you take out of {source}",
  "list the assertions made in {source} with page or paragraph",
  "where in {source} is each thing stated",
  "break down {source}",
  "what does {source} allege",
  "everything {source} reports",
  "show the passages of {source} that are used here",
  "what information does {source} give",
  "who and what does {source} name",
  "entities covered in {source}",
  "what have we recorded from {source}",
  "contents of the document {source}",
  "go through {source} for me",
  "which allegations are to be found in {source}",
  "locators and statements {source}",
  "what did you get out of the report {source}",
  "what is stated in {source} and by which speaker",
  "give me the full yield of {source}",
  "does {source} assert or deny things and which",
  "what evidence does {source} contain",
  "what can be cited to {source}",
  "on which pages of {source} are the claims",
  "fact-check sheet for {source}",
  "particulars pleaded in {source}",
  "tell me what {source} writes",
  "list what the {source} report \"I was someone else's property\" alleges and where in the text",
]

[[params]]
name = "source"
type = "text"
meaning = "The source."
choices_from = "sources"

[columns]
locator = { is = "text", meaning = "Where it is in the source." }
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
what = { is = "text", meaning = "The link or property." }
value = { is = "text", meaning = "The other end, or the value." }
polarity = { is = "text", meaning = "asserts, denies or not_confirmed." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
state = { is = "text", meaning = "What became of the claim." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }

[example]
source = "gavroche-2026-01-19"
*/
MATCH (s:Source {id: $source})<-[:STATED_IN]-(said:Claim)
OPTIONAL MATCH (said)-[:ABOUT]->(x:Entity)
OPTIONAL MATCH (said)-[:TOWARDS]->(y:Entity)
RETURN said.locator AS locator, x.id AS entity_id, x.name AS entity, said.predicate AS what,
       coalesce(y.name, said.value) AS value, said.polarity AS polarity,
       coalesce(said.speaker, '') AS speaker, said.state AS state,
       said.modality AS firmness, said.id AS claim
ORDER BY locator, entity_id, what, claim

// count
MATCH (s:Source {id: $source})<-[:STATED_IN]-(said:Claim)
RETURN count(said) AS total
