/*
id = "answers-reported"
title = "Answers that sources report"
question = "What did those named answer, by a source's account?"
phrases = [
  "what did those named answer",
  "answers that sources report",
  "replies of those accused",
  "responses to allegations",
  "what did the accused say when journalists asked them",
  "what was their side of the story",
  "right of reply, as printed by the papers",
  "comments given by accused parties",
  "how did the companies respond",
  "statements of rebuttal quoted by sources",
  "what have the people named told reporters?",
  "list all responses from those who are accused",
  "show me comebacks by firms under suspicion",
  "did anyone named give a comment",
  "company statements in reply to accusations",
  "spokesperson replies quoted in the press",
  "what do the suspects say for themselves",
  "defence offered by those implicated",
  "who replied, what did they reply, and in which outlet",
  "all the quotes where an accused party answers back",
  "reactions of those called out",
  "explanations that named persons gave to media",
  "give me every reported response, by speaker and publisher",
  "what justification did the alleged owners put forward",
  "lawyers' statements on behalf of those named",
  "counterstatements on record across all entities",
  "how have accused tycoons reacted to the claims",
  "where could I find the replies that journalists got",
  "comment from subjects, collected",
  "any answer by the parties to what has been said",
  "declined to comment or replied: who said what",
  "audi alteram partem, the other side as sources relate it",
  "response to request for comment as published",
  "pushback from alleged operators, in their own words",
  "what the people concerned had to say when confronted",
  "comments the accused gave to journalists, as reported",
  "Which replies did journalists print from the people they accused",
]
caveats = [
  "An answer to a source is not an answer to us.",
]

[columns]
entity_id = { is = "entity", meaning = "The entity, by id." }
entity = { is = "text", meaning = "Its name." }
kind = { is = "text", meaning = "Its kind; where sources differ, the kind that most of them give." }
value = { is = "text", meaning = "What is said, as it was entered." }
speaker = { is = "text", meaning = "Whose words they are; empty where the publisher speaks." }
publisher = { is = "text", meaning = "Who published it." }
stated_on = { is = "date", meaning = "When it was said, as precisely as is known." }
firmness = { is = "text", meaning = "states, appears or possible: how firmly it is put." }
claim = { is = "claim", meaning = "The claim, by id." }
*/
MATCH (x:Entity)<-[:ABOUT]-(said:Claim {predicate: 'response'})-[:STATED_IN]->(s:Source)
WHERE said.state IN ['current', 'not_reachable']
RETURN x.id AS entity_id, x.name AS entity, x.kinds[0] AS kind, said.value AS value,
       coalesce(said.speaker, '') AS speaker, s.publisher AS publisher,
       said.stated_on AS stated_on, said.modality AS firmness, said.id AS claim
ORDER BY entity_id, said.stated_on_latest, claim
